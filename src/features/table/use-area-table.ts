import {
  type ColumnDef,
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import type { AreaEntry } from "../../model/atlas-index.ts";
import type { CellContext } from "./cell-context.ts";
import { COLUMN_IDS, COLUMNS, type ColumnId, DEFAULT_COLUMNS } from "./columns.ts";

const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});
type Features = typeof features;

const COLLATORS = { zh: new Intl.Collator("zh-CN"), en: new Intl.Collator("en-GB") };

/** Which columns the library shows at first. */
const FIRST_VISIBILITY: Record<string, boolean> = Object.fromEntries(
  COLUMN_IDS.map((id) => [id, DEFAULT_COLUMNS.includes(id)]),
);

function definition(id: ColumnId, context: CellContext): ColumnDef<Features, AreaEntry> {
  const { text, rank } = COLUMNS[id];
  const collator = COLLATORS[context.language];
  return {
    id,
    accessorFn: (entry) => (rank ? rank(entry, context) : text(entry, context) || undefined),
    header: id,
    sortUndefined: "last",
    sortDescFirst: rank !== undefined && id !== "precision",
    sortFn: (a, b) => {
      const one = a.getValue<string | number>(id);
      const other = b.getValue<string | number>(id);
      return typeof one === "number" && typeof other === "number"
        ? one - other
        : collator.compare(String(one), String(other));
    },
  };
}

/** The areas as a table: order and columns; without an order they stand as in their documents. */
export function useAreaTable(entries: AreaEntry[], context: CellContext) {
  const columns = useMemo(() => COLUMN_IDS.map((id) => definition(id, context)), [context]);
  const table = useTable({
    features,
    columns,
    data: entries,
    getRowId: ({ key }) => key,
    initialState: { columnVisibility: FIRST_VISIBILITY, sorting: [] },
    enableMultiSort: false,
  });
  const { sorting, columnVisibility } = table.state;
  const [sort] = sorting;
  return {
    rows: table.getRowModel().rows,
    visible: COLUMN_IDS.filter((id) => columnVisibility[id] !== false),
    sort: sort && { id: sort.id as ColumnId, isDescending: sort.desc },
    /** Next state of a column's order: up, down, as in the documents. */
    toggleSort: (id: ColumnId): void => table.getColumn(id)?.toggleSorting(),
    toggleColumn: (id: ColumnId): void => table.getColumn(id)?.toggleVisibility(),
    resetColumns: (): void => table.setColumnVisibility(FIRST_VISIBILITY),
  };
}

/** The table of areas with what can be done to it. */
export type AreaTable = ReturnType<typeof useAreaTable>;
