import { useI18n } from "../../i18n/i18n.ts";
import { indicatorName } from "../../model/atlas-index.ts";
import type { TargetFact } from "../../model/schema/fact.ts";
import { targetStatus } from "../../model/target-status.ts";
import { CitationButton } from "../citation/citation-button.tsx";
import { FactSentence } from "../sentence/fact-sentence.tsx";
import { useLoadedAtlas } from "./atlas-context.ts";
import { ConflictMark } from "./conflict-mark.tsx";
import { Figure } from "./figure.tsx";
import styles from "./target-card.module.css";

/** Key figure of an area: indicator and year, the figure, whether the year has passed, the source. */
export function TargetCard({ target }: { target: TargetFact }) {
  const { t, text } = useI18n();
  const { index, today } = useLoadedAtlas();
  const status = targetStatus(target, today);
  return (
    <li className={styles["card"]}>
      <p className={styles["label"]}>
        {t("target.label", {
          year: target.year ?? "none",
          indicator: text(indicatorName(index, target.indicator)),
          measure: t(`measure.${target.measure}`),
        })}
        {target.of && <span> · {text(target.of)}</span>}
      </p>
      <p>
        <Figure value={target.value} unit={target.unit} qualifier={target.qualifier} size="large" />
      </p>
      {status !== "none" && <p className={styles["status"]}>{t(`target.${status}`)}</p>}
      <p>
        <CitationButton cite={target.cite} /> <FactSentence fact={target} />{" "}
        <ConflictMark cite={target.cite} value={target.value} />
      </p>
    </li>
  );
}
