import * as v from "valibot";
import { areaReference } from "./text.ts";

/** What a host page may ask of an embedded atlas; every message names its kind under `atlas`. */
export const hostMessage = v.variant("atlas", [
  v.strictObject({
    atlas: v.literal("show"),
    link: v.pipe(
      v.string(),
      v.maxLength(2000),
      v.regex(/^\?[\x21-\x7e]*$/, "expected the search part of a link, from its question mark on"),
    ),
  }),
  v.strictObject({ atlas: v.literal("select"), area: areaReference }),
  v.strictObject({ atlas: v.literal("language"), language: v.picklist(["zh", "en"]) }),
]);
export type HostMessage = v.InferOutput<typeof hostMessage>;

/** What an embedded atlas tells its host page. */
export type AtlasMessage =
  | { atlas: "ready"; edition: string }
  | { atlas: "selected"; area: string | null; name: { zh: string; en: string } | null; link: string }
  | { atlas: "refused"; reason: string };
