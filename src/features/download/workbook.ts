import type { Cell, Sheet } from "write-excel-file/universal";
import type { CsvCell } from "../../model/csv.ts";

/** A sheet before it is written: name, rows with the headings first, widths in characters. */
export interface PlainSheet {
  name: string;
  rows: CsvCell[][];
  widths: number[];
}

/** Longest text that a cell of a workbook holds. */
const LONGEST_TEXT = 32_767;

function cell(value: CsvCell, isHeading: boolean): Cell {
  if (value === null || value === "") return null;
  if (typeof value === "number") return { type: Number, value };
  return {
    type: String,
    value: value.slice(0, LONGEST_TEXT),
    wrap: true,
    alignVertical: "top",
    ...(isHeading && { fontWeight: "bold" as const }),
  };
}

function sheet({ name, rows, widths }: PlainSheet): Sheet<never> {
  return {
    sheet: name,
    data: rows.map((row, position) => row.map((value) => cell(value, position === 0))),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

/** Writes a workbook; texts are typed as texts, so none is ever read as a formula. The writer is fetched when asked for. */
export async function workbook(sheets: PlainSheet[]): Promise<Blob> {
  const { default: writeExcelFile } = await import("write-excel-file/universal");
  return writeExcelFile(sheets.map(sheet)).toBlob();
}
