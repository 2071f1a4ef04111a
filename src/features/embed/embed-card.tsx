import { useI18n } from "../../i18n/i18n.ts";
import { areaName, indicatorName } from "../../model/atlas-index.ts";
import { headline } from "../../model/headline.ts";
import { useStore } from "../../store/store.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { Figure } from "../facts/figure.tsx";
import { PeriodTag } from "../facts/period-tag.tsx";
import { FactSentence } from "../sentence/fact-sentence.tsx";
import styles from "./embed-card.module.css";

/** The selected area in a few lines, where the frame has no panel. */
export function EmbedCard() {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const selection = useStore((s) => s.selection);
  const select = useStore((s) => s.select);
  const entry = selection?.kind === "area" ? index.areas.get(selection.key) : undefined;
  if (!entry) return null;
  const { area, layout } = entry;
  const figure = headline(area);
  const document = index.documents.get(layout.documents[0] ?? "");
  return (
    <section className={styles["card"]} aria-label={text(areaName(area))}>
      <IconButton
        icon="close"
        label={t("action.close")}
        className={styles["close"]}
        onClick={() => select(null)}
      />
      <p className={styles["layout"]}>{text(layout.shortName)}</p>
      <h2>{text(areaName(area))}</h2>
      {figure && (
        <p>
          {figure.kind === "target" ? text(indicatorName(index, figure.indicator)) : text(figure.of)}{" "}
          {figure.year} <Figure value={figure.value} unit={figure.unit} qualifier={figure.qualifier} />{" "}
          <CitationButton cite={figure.cite} /> <FactSentence fact={figure} area={entry.key} />
        </p>
      )}
      {document && (
        <p className={styles["layout"]}>
          {text(document.shortTitle)} <PeriodTag document={document} />
        </p>
      )}
    </section>
  );
}
