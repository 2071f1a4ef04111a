import { areaDocuments } from "../../model/area-documents.ts";
import type { BuiltArea } from "../../model/schema/atlas.ts";
import { isPeriodOver } from "../../model/target-status.ts";
import { type CellContext, listed } from "./cell-context.ts";

/** The documents behind an area; one whose period is over says so. */
export function documentWords(area: BuiltArea, context: CellContext): string {
  const { index, language, t, today } = context;
  const words = areaDocuments(area).map((id) => {
    const document = index.documents.get(id);
    const title = document?.shortTitle[language] ?? id;
    if (!isPeriodOver(document?.period, today)) return title;
    const mark = t("document.periodOver");
    return language === "zh" ? `${title}（${mark}）` : `${title} (${mark.toLowerCase()})`;
  });
  return listed(words, context);
}
