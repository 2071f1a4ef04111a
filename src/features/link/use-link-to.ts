import { useConfig } from "../../api/config.ts";
import { withEdition } from "../../model/link-edition.ts";
import { EMPTY_LINK, formatLink, type LinkState } from "../../store/url.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { pageAddress } from "./page-address.ts";

/** Gives the address that opens a state elsewhere: on the published page, with the edition of the data. */
export function useLinkTo(): (state: Partial<LinkState>) => string {
  const { index } = useLoadedAtlas();
  const { data: config } = useConfig();
  return (state) =>
    pageAddress(config?.publicAddress) +
    withEdition(formatLink({ ...EMPTY_LINK, ...state }), index.data.edition.date);
}
