import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type MouseEvent,
  type SyntheticEvent,
  useEffect,
  useLayoutEffect,
  useRef,
} from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { useRemPixels } from "../../ui/use-rem-pixels.ts";
import { useGoTo } from "../facts/use-go-to.ts";
import styles from "./area-grid.module.css";
import type { CellContext } from "./cell-context.ts";
import { COLUMN_WIDTHS, HEADING_REM, ROW_REM } from "./column-widths.ts";
import { GridHeadings } from "./grid-headings.tsx";
import { GridRow } from "./grid-row.tsx";
import type { AreaTable } from "./use-area-table.ts";
import { useGridFocus } from "./use-grid-focus.ts";
import { useIsPrinting } from "./use-print.ts";

/** Rows kept ready beyond the edges. */
const OVERSCAN = 6;

/** Rows that are printed at most; paper has no virtual rows. */
const PRINTED_ROWS = 2000;

const keyAt = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>("[data-key]")?.dataset["key"] : undefined;

/** The areas as a grid: only the rows in view are in the page; pointer and focus light areas up on the map, a click opens them. */
export function AreaGrid({ table, context }: { table: AreaTable; context: CellContext }) {
  const { t } = useI18n();
  const goTo = useGoTo();
  const setHoveredKey = useStore((s) => s.setHoveredKey);
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const rem = useRemPixels();
  const isPrinting = useIsPrinting();
  const { rows, visible } = table;
  const { active, onKeyDown, onFocus } = useGridFocus(grid, rows.length, visible.length);
  // No compiler memoizes this project; the rows memoize themselves.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_REM * rem,
    scrollMargin: HEADING_REM * rem,
    scrollPaddingStart: HEADING_REM * rem,
    overscan: OVERSCAN,
    // The row with the focus stays in the page wherever the reader scrolls.
    rangeExtractor: (range: Range) => {
      const inView = defaultRangeExtractor(range);
      return active.row < 0 || inView.includes(active.row)
        ? inView
        : [...inView, active.row].sort((a, b) => a - b);
    },
  });
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rem]);
  const openKey = useStore((s) => (s.selection?.kind === "area" ? s.selection.key : null));
  const openRow = openKey === null ? -1 : rows.findIndex(({ id }) => id === openKey);
  useEffect(() => {
    if (openRow >= 0) virtualizer.scrollToIndex(openRow, { align: "auto" });
  }, [virtualizer, openRow]);
  const positions = isPrinting
    ? rows.slice(0, PRINTED_ROWS).map((_, position) => position)
    : virtualizer.getVirtualItems().map(({ index }) => index);
  const light = (event: SyntheticEvent): void => {
    const key = keyAt(event.target) ?? null;
    if (useStore.getState().hoveredKey !== key) setHoveredKey(key);
  };
  const open = (target: EventTarget): void => {
    const key = keyAt(target);
    if (key && target instanceof Element && !target.closest("button")) goTo.area(key);
  };
  return (
    <div ref={scroller} className={styles["scroller"]} data-testid="area-grid">
      <table
        ref={grid}
        role="grid"
        className={styles["grid"]}
        style={{ inlineSize: `${visible.reduce((sum, id) => sum + COLUMN_WIDTHS[id], 0)}rem` }}
        aria-label={t("workspace.table")}
        aria-rowcount={rows.length + 1}
        aria-colcount={visible.length}
        onClick={(event: MouseEvent) => open(event.target)}
        onKeyDown={(event: KeyboardEvent) => {
          onKeyDown(event);
          if (event.key === "Enter") open(event.target);
        }}
        onMouseOver={light}
        onMouseLeave={() => setHoveredKey(null)}
        onFocus={(event) => {
          onFocus(event);
          light(event);
        }}
        onBlur={() => setHoveredKey(null)}
      >
        <GridHeadings table={table} active={active} />
        <tbody className={styles["rows"]} style={{ blockSize: `${rows.length * ROW_REM}rem` }}>
          {positions.map((position) => {
            const row = rows[position];
            return (
              row && (
                <GridRow
                  key={row.id}
                  entry={row.original}
                  row={position}
                  columns={visible}
                  activeColumn={active.row === position ? active.column : -1}
                  context={context}
                />
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
