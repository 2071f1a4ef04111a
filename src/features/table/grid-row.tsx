import { memo } from "react";
import type { AreaEntry } from "../../model/atlas-index.ts";
import { useStore } from "../../store/store.ts";
import styles from "./area-grid.module.css";
import { CellContent, hasButton } from "./cell-content.tsx";
import type { CellContext } from "./cell-context.ts";
import { COLUMN_WIDTHS, ROW_REM } from "./column-widths.ts";
import type { ColumnId } from "./columns.ts";

interface GridRowProps {
  entry: AreaEntry;
  row: number;
  columns: ColumnId[];
  /** Column of the active cell, -1 in other rows. */
  activeColumn: number;
  context: CellContext;
}

/** A row of the table: an area; marked while it is lit or open on the map. */
export const GridRow = memo(function GridRow({ entry, row, columns, activeColumn, context }: GridRowProps) {
  const isLit = useStore((s) => s.hoveredKey === entry.key);
  const isOpen = useStore((s) => s.selection?.kind === "area" && s.selection.key === entry.key);
  return (
    <tr
      role="row"
      className={styles["row"]}
      style={{ transform: `translateY(${row * ROW_REM}rem)` }}
      aria-rowindex={row + 2}
      aria-selected={isOpen}
      data-key={entry.key}
      data-lit={isLit || undefined}
    >
      {columns.map((id, column) => {
        const Cell = id === "name" ? "th" : "td";
        const tabIndex = column === activeColumn ? 0 : -1;
        return (
          <Cell
            key={id}
            role={id === "name" ? "rowheader" : "gridcell"}
            style={{ inlineSize: `${COLUMN_WIDTHS[id]}rem` }}
            aria-colindex={column + 1}
            data-row={row}
            data-column={column}
            data-id={id}
            tabIndex={hasButton(id, entry) ? undefined : tabIndex}
          >
            <CellContent id={id} entry={entry} context={context} tabIndex={tabIndex} />
          </Cell>
        );
      })}
    </tr>
  );
});
