import { type Mark, moved } from "./marks.ts";
import { type Piece, piece, stacked } from "./piece.ts";

/** A column of a table: where it starts and how wide it is, in points. */
export interface TableColumn {
  x: number;
  width: number;
}

/** Contents of a row: the strips of each cell. */
export type TableRow = Piece[][];

/** How rows are set apart. */
export interface TableStyle {
  /** Room above and below the text of a row. */
  padding: number;
  rule: { width: number; colour: string };
  /** Width of the table. */
  width: number;
}

/** Rows taller than this may be parted between lines. */
const TALLEST_WHOLE_ROW = 170;

/** The strips of a cell that fit in a height, and those left over. */
function split(cell: Piece[], height: number): [Piece[], Piece[]] {
  let used = 0;
  let count = 0;
  for (const one of cell) {
    if (count > 0 && used + one.before + one.height > height) break;
    used += (count > 0 ? one.before : 0) + one.height;
    count++;
  }
  return [cell.slice(0, count), cell.slice(count)];
}

/** A row as strips no taller than can be placed well. */
function slices(cells: TableRow): TableRow[] {
  const found: TableRow[] = [];
  let rest = cells;
  while (rest.some((cell) => cell.length > 0)) {
    const parts = rest.map((cell) => split(cell, TALLEST_WHOLE_ROW));
    found.push(parts.map(([fits]) => fits));
    rest = parts.map(([, left]) => left);
  }
  return found.length > 0 ? found : [cells];
}

function rowPiece(
  cells: TableRow,
  columns: TableColumn[],
  style: TableStyle,
  edges: { isFirst: boolean; isLast: boolean },
): Piece {
  const contents = cells.map((cell) => stacked(cell));
  const top = edges.isFirst ? style.padding : 0;
  const bottom = edges.isLast ? style.padding : 0;
  const height = Math.max(0, ...contents.map((content) => content.height)) + top + bottom;
  const marks: Mark[] = contents.flatMap((content, place) =>
    moved(content.marks, columns[place]?.x ?? 0, top),
  );
  if (edges.isLast) {
    marks.push({
      kind: "line",
      from: [0, height],
      to: [style.width, height],
      width: style.rule.width,
      colour: style.rule.colour,
    });
  }
  return piece(height, marks, { isKeptWithNext: edges.isFirst && !edges.isLast });
}

/** A table as strips, ruled below each row; its heading stays with the first row. */
export function table(
  heading: TableRow | undefined,
  rows: TableRow[],
  columns: TableColumn[],
  style: TableStyle,
): Piece[] {
  const body = rows.flatMap((row) => {
    const parts = slices(row);
    return parts.map((part, place) =>
      rowPiece(part, columns, style, { isFirst: place === 0, isLast: place === parts.length - 1 }),
    );
  });
  if (!heading) return body;
  const head = rowPiece(heading, columns, style, { isFirst: true, isLast: true });
  return [{ ...head, isKeptWithNext: true }, ...body];
}
