import { useI18n } from "../../i18n/i18n.ts";
import type { PlanDocument } from "../../model/schema/document.ts";
import { isPeriodOver } from "../../model/target-status.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import styles from "./document-line.module.css";

/** A document on a slide: title, number, date, planning period and whether that is over. */
export function DocumentLine({ document }: { document: PlanDocument }) {
  const { t, text } = useI18n();
  const { today } = useLoadedAtlas();
  const { period } = document;
  const years = period && (period.from === period.to ? String(period.from) : `${period.from}–${period.to}`);
  return (
    <li className={styles["document"]}>
      <span className={styles["title"]}>{text(document.title)}</span>
      <span>
        {[document.number && text(document.number), document.date ?? t("document.undated")]
          .filter(Boolean)
          .join(" · ")}
      </span>
      <span>
        {years ? t("present.period", { years }) : t("document.noPeriod")}
        {isPeriodOver(period, today) && <strong> {t("document.periodOver")}</strong>}
      </span>
    </li>
  );
}
