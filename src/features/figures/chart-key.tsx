import { useI18n } from "../../i18n/i18n.ts";
import type { SeriesPoint } from "../../model/series.ts";
import type { TargetStatus } from "../../model/target-status.ts";
import styles from "./chart-key.module.css";
import { ChartMark } from "./chart-mark.tsx";

const KINDS: { measure: SeriesPoint["measure"]; status: TargetStatus }[] = [
  { measure: "baseline", status: "none" },
  { measure: "actual", status: "none" },
  { measure: "unmarked", status: "none" },
  { measure: "target", status: "passed" },
  { measure: "target", status: "open" },
];

/** What the marks of the charts mean. */
export function ChartKey() {
  const { t } = useI18n();
  return (
    <ul className={styles["key"]}>
      {KINDS.map(({ measure, status }) => (
        <li key={measure + status}>
          <svg className={styles["mark"]} viewBox="0 0 16 16" aria-hidden="true">
            <ChartMark x={8} y={8} measure={measure} status={status} />
          </svg>
          {status === "none" ? t(`measure.${measure}`) : t(`figures.key.${status}`)}
        </li>
      ))}
      <li>
        <span className={styles["period"]} aria-hidden="true" />
        {t("figures.key.period")}
      </li>
      <li className={styles["signs"]}>{t("figures.key.signs")}</li>
      <li>{t("figures.key.growth")}</li>
    </ul>
  );
}
