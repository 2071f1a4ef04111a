import type { ColumnId } from "./columns.ts";

/** Widths of the columns in rem; the text wraps to two lines and is cut after that. */
export const COLUMN_WIDTHS: Record<ColumnId, number> = {
  name: 13,
  layout: 11,
  document: 13,
  role: 20,
  industries: 16,
  organizations: 14,
  target: 11,
  year: 5,
  land: 11,
  district: 11,
  precision: 10,
  source: 7,
};

/** Height of a row and of the headings in rem. */
export const ROW_REM = 3.25;
export const HEADING_REM = 2.25;
