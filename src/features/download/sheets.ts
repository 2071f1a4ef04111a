import { areaDocuments } from "../../model/area-documents.ts";
import type { AreaEntry } from "../../model/atlas-index.ts";
import type { CsvCell } from "../../model/csv.ts";
import type { CellContext } from "../table/cell-context.ts";
import type { PlainSheet } from "./workbook.ts";

const AREA_WIDTH = 22;

function documentSheet(entries: readonly AreaEntry[], { index, language, t }: CellContext): PlainSheet {
  const used = new Set(entries.flatMap(({ area }) => areaDocuments(area)));
  const rows = [...index.documents.values()]
    .filter(({ id }) => used.has(id))
    .map(({ id, title, issuer, number, date, period }): CsvCell[] => [
      id,
      title[language],
      issuer?.[language] ?? t("fact.notStated"),
      number?.[language] ?? t("fact.notStated"),
      date ?? t("document.undated"),
      period ? `${period.from}–${period.to}` : t("document.noPeriod"),
    ]);
  const headings = [
    t("download.document.id"),
    t("download.document.title"),
    t("document.issuer"),
    t("document.number"),
    t("document.date"),
    t("download.document.period"),
  ];
  return { name: t("download.sheet.documents"), rows: [headings, ...rows], widths: [28, 60, 26, 22, 14, 14] };
}

/** The sheets of a workbook: the areas, the documents that they cite, and what a reader of the file must know. */
export function workbookSheets(
  table: CsvCell[][],
  entries: readonly AreaEntry[],
  notes: [name: string, value: string][],
  context: CellContext,
): PlainSheet[] {
  return [
    {
      name: context.t("download.sheet.areas"),
      rows: table,
      widths: (table[0] ?? []).map(() => AREA_WIDTH),
    },
    documentSheet(entries, context),
    { name: context.t("download.sheet.notes"), rows: notes, widths: [18, 90] },
  ];
}
