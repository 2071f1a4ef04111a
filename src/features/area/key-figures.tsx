import { useI18n } from "../../i18n/i18n.ts";
import type { TargetFact } from "../../model/schema/fact.ts";
import { Section } from "../../ui/section.tsx";
import { NotStated } from "../facts/not-stated.tsx";
import { OverTimeButton } from "../facts/over-time-button.tsx";
import { TargetCard } from "../facts/target-card.tsx";
import styles from "./key-figures.module.css";

/** The area's measured values as cards. */
export function KeyFigures({ areaKey, targets }: { areaKey: string; targets: TargetFact[] }) {
  const { t } = useI18n();
  return (
    <Section title={t("area.figures")} aside={targets.length > 0 && <OverTimeButton id={areaKey} />}>
      {targets.length === 0 ? (
        <NotStated />
      ) : (
        <ul className={styles["cards"]}>
          {targets.map((target) => (
            <TargetCard
              key={`${target.indicator}${target.year}${target.value}${target.cite}`}
              target={target}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
