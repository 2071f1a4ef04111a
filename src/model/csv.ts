/** A cell of a table that is written out. */
export type CsvCell = string | number | null;

/**
 * Texts that a spreadsheet would take for a formula, whole-width signs and leading blanks included.
 * Apostrophes before one count as well, so that the guard can be taken off again without doubt.
 */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** Keeps a spreadsheet from reading a text as a formula: such a text gets an apostrophe in front. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before {@link guardFormula}. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

function field(cell: CsvCell): string {
  const text = cell === null ? "" : String(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows after RFC 4180, lines ended by CRLF; cells stand exactly as they are. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

/** Marks a text as UTF-8, without which spreadsheets take Chinese for something else; readers of tables skip it. */
export function markUtf8(text: string): string {
  return `\uFEFF${text}`;
}

/** Rows for people who open the file in a spreadsheet: with a byte order mark, and no text that starts a formula. */
export function spreadsheetCsv(rows: readonly (readonly CsvCell[])[]): string {
  const guarded = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? guardFormula(cell) : cell)),
  );
  return markUtf8(csvText(guarded));
}
