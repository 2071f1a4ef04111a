/** A cell of a table that is written out. */
export type CsvCell = string | number | null;

/** First characters that a spreadsheet would take for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** Keeps a spreadsheet from reading a text as a formula: such a text gets an apostrophe in front. */
export function guardFormula(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

function field(cell: CsvCell): string {
  const text = cell === null ? "" : String(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows after RFC 4180, lines ended by CRLF; cells stand exactly as they are. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

/** Rows for people who open the file in a spreadsheet: with a byte order mark, and no text that starts a formula. */
export function spreadsheetCsv(rows: readonly (readonly CsvCell[])[]): string {
  const guarded = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? guardFormula(cell) : cell)),
  );
  return `\uFEFF${csvText(guarded)}`;
}
