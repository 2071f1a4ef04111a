import { useConfig } from "../../api/config.ts";
import { useGeometry } from "../../api/geometry.ts";
import { useI18n } from "../../i18n/i18n.ts";
import { areaGeoJson, geoJsonText } from "../../model/area-geojson.ts";
import type { AreaEntry } from "../../model/atlas-index.ts";
import { spreadsheetCsv } from "../../model/csv.ts";
import { FACETS } from "../../model/workspace.ts";
import { useStore } from "../../store/store.ts";
import { useValueName } from "../filter/use-value-name.ts";
import type { CellContext } from "../table/cell-context.ts";
import type { ColumnId } from "../table/columns.ts";
import { exportTable } from "./export-table.ts";
import { exportNotice } from "./notice.ts";
import { workbookSheets } from "./sheets.ts";
import { workbook } from "./workbook.ts";

/** Kinds of files. */
export const FORMATS = ["csv", "xlsx", "geojson"] as const;
export type Format = (typeof FORMATS)[number];

/** A file ready to be saved. */
export interface Download {
  name: string;
  content: Blob;
}

/** Makes files of the areas that a table lists. */
export function useDownloads(entries: AreaEntry[], columns: ColumnId[], context: CellContext) {
  const { t } = useI18n();
  const { data: config } = useConfig();
  const { data: geometry } = useGeometry();
  const filters = useStore((s) => s.filters);
  const nameOf = useValueName();
  const { date } = context.index.data.edition;
  const notice = exportNotice(config, t);
  const notes = (): [string, string][] => [
    [t("download.note.disclaimer"), t("app.disclaimer")],
    [
      t("download.note.review"),
      config?.reviewNumber ? t("review.number", { number: config.reviewNumber }) : t("review.preview"),
    ],
    [t("download.note.date"), date],
    [t("download.note.count"), String(entries.length)],
    [
      t("download.note.filters"),
      FACETS.flatMap((facet) =>
        filters[facet]
          ? [
              `${t(`filter.facet.${facet}`)}: ${filters[facet].map((value) => nameOf(facet, value)).join(", ")}`,
            ]
          : [],
      ).join("; ") || t("download.note.noFilters"),
    ],
    [t("download.note.link"), location.href],
    [t("table.column.source"), t("download.note.cites")],
  ];
  const make: Record<Format, () => Promise<Blob>> = {
    csv: async () => {
      const table = exportTable(entries, columns, notice, context);
      return Promise.resolve(new Blob([spreadsheetCsv(table)], { type: "text/csv;charset=utf-8" }));
    },
    xlsx: () =>
      workbook(workbookSheets(exportTable(entries, columns, notice, context), entries, notes(), context)),
    geojson: async () => {
      if (!geometry) throw new Error("the geometry is not loaded");
      const collection = areaGeoJson(entries, context.places, geometry, notice);
      return Promise.resolve(new Blob([geoJsonText(collection)], { type: "application/geo+json" }));
    },
  };
  return async (format: Format): Promise<Download> => ({
    name: `xian-atlas-areas-${date}.${format}`,
    content: await make[format](),
  });
}
