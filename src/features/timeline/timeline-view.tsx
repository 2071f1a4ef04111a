import { useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { type Force, forceIn } from "../../model/in-force.ts";
import type { PlanDocument } from "../../model/schema/document.ts";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import type { WorkspaceProps } from "../workspace/registry.ts";
import { axisYears } from "./axis-years.ts";
import { ForceList } from "./force-list.tsx";
import { layoutsOf } from "./layouts-of.ts";
import { TimelineChart } from "./timeline-chart.tsx";
import styles from "./timeline-view.module.css";
import { YearPicker } from "./year-picker.tsx";

const FORCES: Force[] = ["in-force", "over", "ahead", "not-stated"];

/** The documents on an axis of years, and which layouts were in force in a chosen year; the year is the tool's one item. */
export function TimelineView({ items }: WorkspaceProps) {
  const { t } = useI18n();
  const { index, today } = useLoadedAtlas();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const documents = [...index.data.documents].sort(
    (a, b) =>
      (a.period?.from ?? Number.MAX_SAFE_INTEGER) - (b.period?.from ?? Number.MAX_SAFE_INTEGER) ||
      (a.date ?? "").localeCompare(b.date ?? ""),
  );
  const years = axisYears(documents, today);
  const linked = Number(items[0]);
  const settled = years.includes(linked) ? linked : today.getFullYear();
  const [drag, setDrag] = useState<number | null>(null);
  const year = drag ?? settled;
  const standing = (force: Force): PlanDocument[] =>
    documents.filter((document) => forceIn(document, year) === force);
  const layouts = (force: Force): number =>
    standing(force).reduce((sum, { id }) => sum + layoutsOf(index, id).length, 0);
  const handleSettle = (next: number): void => {
    setDrag(null);
    if (next !== settled) openWorkspace({ kind: "timeline", items: [String(next)] });
  };
  return (
    <>
      <p>{t("timeline.intro")}</p>
      <YearPicker years={years} year={year} onChange={setDrag} onSettle={handleSettle} />
      <p role="status" className={styles["summary"]}>
        {t("timeline.summary", {
          year,
          inForce: layouts("in-force"),
          over: layouts("over"),
          ahead: layouts("ahead"),
          notStated: layouts("not-stated"),
        })}
      </p>
      <TimelineChart documents={documents} years={years} year={year} today={today} />
      <p className={styles["key"]}>{t("timeline.key")}</p>
      {FORCES.map((force) => (
        <ForceList key={force} force={force} year={year} documents={standing(force)} />
      ))}
    </>
  );
}
