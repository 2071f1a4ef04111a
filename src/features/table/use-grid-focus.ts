import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

/** Row number of the headings. */
export const HEADING_ROW = -1;

/** Rows that Page Up and Page Down move by. */
const PAGE_ROWS = 10;

/** The one cell of a grid that the Tab key reaches. */
export interface ActiveCell {
  row: number;
  column: number;
}

function target(key: string, isWide: boolean, { row, column }: ActiveCell, rows: number, columns: number) {
  const to = (toRow: number, toColumn: number): ActiveCell => ({
    row: Math.min(rows - 1, Math.max(HEADING_ROW, toRow)),
    column: Math.min(columns - 1, Math.max(0, toColumn)),
  });
  switch (key) {
    case "ArrowDown":
      return to(row + 1, column);
    case "ArrowUp":
      return to(row - 1, column);
    case "ArrowRight":
      return to(row, column + 1);
    case "ArrowLeft":
      return to(row, column - 1);
    case "PageDown":
      return to(row + PAGE_ROWS, column);
    case "PageUp":
      return to(row === HEADING_ROW ? row : Math.max(0, row - PAGE_ROWS), column);
    case "Home":
      return isWide ? to(0, 0) : to(row, 0);
    case "End":
      return isWide ? to(rows - 1, columns - 1) : to(row, columns - 1);
    default:
      return undefined;
  }
}

/**
 * Keyboard of a grid: the arrow keys move one focus from cell to cell, Home and End along the row, with Ctrl over the whole.
 * Cells carry `data-row` and `data-column`; a button within a cell takes the focus in its place.
 */
export function useGridFocus(grid: RefObject<HTMLElement | null>, rows: number, columns: number) {
  const [cell, setCell] = useState<ActiveCell>({ row: HEADING_ROW, column: 0 });
  const hasMoved = useRef(false);
  const active = { row: Math.min(cell.row, rows - 1), column: Math.min(cell.column, columns - 1) };
  useLayoutEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    const element = grid.current?.querySelector<HTMLElement>(
      `[data-row="${cell.row}"][data-column="${cell.column}"]`,
    );
    (element?.querySelector("button") ?? element)?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [grid, cell]);
  return {
    active,
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.altKey || event.metaKey) return;
      const next = target(event.key, event.ctrlKey, active, rows, columns);
      if (!next) return;
      event.preventDefault();
      hasMoved.current = true;
      setCell(next);
    },
    /** Takes over a cell that was reached by pointer or touch. */
    onFocus: (event: FocusEvent): void => {
      const { row, column } = event.target.closest<HTMLElement>("[data-row]")?.dataset ?? {};
      if (row === undefined || column === undefined) return;
      if (Number(row) !== active.row || Number(column) !== active.column)
        setCell({ row: Number(row), column: Number(column) });
    },
  };
}
