import { useEffect } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { Icon } from "../../ui/icon.tsx";
import { isPanelSheet } from "../../ui/sheet.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { currentSearch } from "../link/use-link.ts";
import { EmbedCard } from "./embed-card.tsx";
import styles from "./embed-frame.module.css";
import { useEmbedMessages } from "./use-embed-messages.ts";

/** No origins: no messages. */
const NONE: readonly string[] = [];

/** What only an embedded atlas has: the way to the whole of it, and messages with the host page. */
export function EmbedFrame({ origins = NONE }: { origins?: readonly string[] | undefined }) {
  const { t } = useI18n();
  const { index } = useLoadedAtlas();
  useEmbedMessages(index, origins);
  // Read again whenever the view changes, so that the link opens what is seen.
  useStore((s) => s.selection);
  useStore((s) => s.shown);
  const preset = useStore((s) => s.embed);
  useEffect(() => {
    if (preset === "map" && isPanelSheet(false)) useStore.getState().setLegendOpen(false);
  }, [preset]);
  return (
    <>
      <a className={styles["link"]} href={currentSearch() || "./"} target="_blank" rel="noopener">
        <Icon name="open" />
        <span className={styles["words"]}>{t("embed.open")}</span>
      </a>
      {preset === "map" && <EmbedCard />}
    </>
  );
}
