import type { ReactNode } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { indicatorName } from "../../model/atlas-index.ts";
import type { Headline } from "../../model/headline.ts";
import { figureText } from "../../model/quantity.ts";
import { targetStatus } from "../../model/target-status.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { ConflictMark } from "../facts/conflict-mark.tsx";
import { FactSentence } from "../sentence/fact-sentence.tsx";
import styles from "./slide-figure.module.css";
import { SlideSource } from "./slide-source.tsx";

/** The one large figure of a slide: what is measured and when, the figure with its qualifier, its state, its source. */
export function SlideFigure({ fact, areaKey }: { fact: Headline; areaKey: string }) {
  const { t, text } = useI18n();
  const { index, today } = useLoadedAtlas();
  const copy = <FactSentence fact={fact} area={areaKey} />;
  if (fact.kind === "land_area") return <LargeFigure label={text(fact.of)} {...fact} copy={copy} />;
  const status = targetStatus(fact, today);
  const label = t("target.label", {
    year: fact.year ?? "none",
    indicator: text(indicatorName(index, fact.indicator)),
    measure: t(`measure.${fact.measure}`),
  });
  return (
    <LargeFigure
      {...fact}
      copy={copy}
      label={fact.of ? `${label} · ${text(fact.of)}` : label}
      note={status === "none" ? undefined : t(`target.${status}`)}
    />
  );
}

interface LargeFigureProps extends Pick<Headline, "value" | "unit" | "qualifier"> {
  label: string;
  note?: string | undefined;
  cite?: string;
  /** Copies the figure as a sentence. */
  copy: ReactNode;
}

/** A figure set large: number first, unit and qualifier smaller. */
export function LargeFigure({ label, value, unit, qualifier, note, cite, copy }: LargeFigureProps) {
  const { t, language } = useI18n();
  const { number, unit: word, alias } = figureText(value, unit, language);
  return (
    <div className={styles["figure"]}>
      <p className={styles["label"]}>{label}</p>
      <p className={styles["value"]}>
        <span className={styles["number"]}>{number}</span>
        {word && <span> {word}</span>}
        {qualifier && <span> {t(`qualifier.${qualifier}`)}</span>}
        {alias && <span> ({alias})</span>} {copy}
      </p>
      {(note !== undefined || cite !== undefined) && (
        <p className={styles["note"]}>
          {note} {cite !== undefined && <SlideSource cites={[cite]} />}
          {cite !== undefined && <ConflictMark cite={cite} value={value} />}
        </p>
      )}
    </div>
  );
}
