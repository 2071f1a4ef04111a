import { useI18n } from "../../i18n/i18n.ts";
import { Icon } from "../../ui/icon.tsx";
import styles from "./area-grid.module.css";
import { COLUMN_WIDTHS } from "./column-widths.ts";
import type { AreaTable } from "./use-area-table.ts";
import { type ActiveCell, HEADING_ROW } from "./use-grid-focus.ts";

/** The headings; each puts the rows in order. */
export function GridHeadings({ table, active }: { table: AreaTable; active: ActiveCell }) {
  const { t } = useI18n();
  const { visible, sort, toggleSort } = table;
  return (
    <thead className={styles["headings"]}>
      <tr role="row" aria-rowindex={1}>
        {visible.map((id, column) => {
          const direction = sort?.id === id ? (sort.isDescending ? "descending" : "ascending") : "none";
          return (
            <th
              key={id}
              role="columnheader"
              scope="col"
              style={{ inlineSize: `${COLUMN_WIDTHS[id]}rem` }}
              aria-sort={direction}
              aria-colindex={column + 1}
              data-row={HEADING_ROW}
              data-column={column}
              data-id={id}
            >
              <button
                type="button"
                tabIndex={active.row === HEADING_ROW && active.column === column ? 0 : -1}
                onClick={() => toggleSort(id)}
              >
                {t(`table.column.${id}`)}
                {direction !== "none" && <Icon name={direction === "ascending" ? "up" : "down"} />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
