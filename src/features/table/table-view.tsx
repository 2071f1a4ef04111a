import { lazy, Suspense, useMemo, useRef, useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { Icon } from "../../ui/icon.tsx";
import { AppliedFilters } from "../filter/applied-filters.tsx";
import { FilterButton } from "../filter/filter-button.tsx";
import { FilterFacets } from "../filter/filter-facets.tsx";
import { useFilter } from "../filter/use-filter.ts";
import type { WorkspaceProps } from "../workspace/registry.ts";
import { useCoveredByWorkspace } from "../workspace/use-covered-by-workspace.ts";
import { AreaGrid } from "./area-grid.tsx";
import { ColumnDialog } from "./column-dialog.tsx";
import { MAP_SCOPE, ScopeSwitch } from "./scope-switch.tsx";
import styles from "./table-view.module.css";
import { useAreaTable } from "./use-area-table.ts";
import { useCellContext } from "./use-cell-context.ts";

const DownloadDialog = lazy(async () => ({
  default: (await import("../download/download-dialog.tsx")).DownloadDialog,
}));

/** Width up to which the facets would push the table out of sight. */
const PHONE_QUERY = "(max-width: 719px)";

/** The areas as a table, in step with the map and the filters. */
export function TableView({ items }: WorkspaceProps) {
  const { t } = useI18n();
  const view = useRef<HTMLDivElement>(null);
  const context = useCellContext();
  const { index } = context;
  const { result, chosen } = useFilter();
  const shown = useStore((s) => s.shown);
  const isMapOnly = items.includes(MAP_SCOPE);
  const [isFilterOpen, setFilterOpen] = useState(chosen > 0 && !matchMedia(PHONE_QUERY).matches);
  const [dialog, setDialog] = useState<"columns" | "download" | null>(null);
  useCoveredByWorkspace(view);
  const entries = useMemo(() => {
    const onMap = new Set(shown.map(({ id }) => id));
    return result.keys
      .flatMap((key) => index.areas.get(key) ?? [])
      .filter(({ layout }) => !isMapOnly || onMap.has(layout.id));
  }, [result, index, shown, isMapOnly]);
  const table = useAreaTable(entries, context);
  const { sort } = table;
  const sorted = sort
    ? t(sort.isDescending ? "table.sorted.desc" : "table.sorted.asc", {
        column: t(`table.column.${sort.id}`),
      })
    : "";
  return (
    <div ref={view} className={styles["view"]} data-filter>
      <div className={styles["tools"]}>
        <FilterButton isOpen={isFilterOpen} onToggle={() => setFilterOpen(!isFilterOpen)} />
        <ScopeSwitch isMapOnly={isMapOnly} />
        <p role="status" className={styles["count"]}>
          {t(entries.length === index.areas.size ? "table.count" : "table.countOf", {
            shown: entries.length,
            all: index.areas.size,
          })}
          <span className="visually-hidden"> {sorted}</span>
        </p>
        <button type="button" className={styles["tool"]} onClick={() => setDialog("columns")}>
          <Icon name="columns" /> {t("table.columns")}
        </button>
        <button type="button" className={styles["tool"]} onClick={() => setDialog("download")}>
          <Icon name="download" /> {t("download.button")}
        </button>
      </div>
      {!isFilterOpen && chosen > 0 && (
        <div className={styles["applied"]}>
          <AppliedFilters />
        </div>
      )}
      <div className={styles["body"]}>
        {isFilterOpen && (
          <div className={styles["facets"]}>
            <FilterFacets />
          </div>
        )}
        {entries.length > 0 ? (
          <AreaGrid table={table} context={context} />
        ) : (
          <p className={styles["empty"]}>{t("table.empty")}</p>
        )}
      </div>
      <p className={styles["help"]}>{t("table.help")}</p>
      {dialog === "columns" && <ColumnDialog table={table} onClose={() => setDialog(null)} />}
      {dialog === "download" && (
        <Suspense fallback={null}>
          <DownloadDialog
            entries={table.rows.map(({ original }) => original)}
            columns={table.visible}
            context={context}
            onClose={() => setDialog(null)}
          />
        </Suspense>
      )}
    </div>
  );
}
