import { useI18n } from "../../i18n/i18n.ts";
import { areaCitations, areaDocuments } from "../../model/area-documents.ts";
import type { AreaEntry } from "../../model/atlas-index.ts";
import { isPeriodOver } from "../../model/target-status.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import styles from "./handout-section.module.css";

/** What a hand-out will hold, counted. */
export function FactCount({ entries }: { entries: AreaEntry[] }) {
  const { t } = useI18n();
  const { index, today } = useLoadedAtlas();
  const documents = [...new Set(entries.flatMap(({ area }) => areaDocuments(area)))];
  const over = documents.filter((id) => isPeriodOver(index.documents.get(id)?.period, today));
  const counts = [
    t("explore.areaCount", { count: entries.length }),
    t("handout.count.facts", { count: entries.reduce((sum, { area }) => sum + area.facts.length, 0) }),
    t("handout.count.cites", { count: new Set(entries.flatMap(({ area }) => areaCitations(area))).size }),
    t("handout.count.documents", { count: documents.length }),
    over.length > 0 ? t("handout.count.over", { count: over.length }) : "",
  ];
  return <p className={styles["counts"]}>{counts.filter(Boolean).join(" · ")}</p>;
}
