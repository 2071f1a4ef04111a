import { useI18n } from "../../i18n/i18n.ts";
import { areaName, indicatorName } from "../../model/atlas-index.ts";
import type { Series } from "../../model/series.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";

/** Names of what a series measures and of whom it is said. */
export function useNames() {
  const { text } = useI18n();
  const { index } = useLoadedAtlas();
  const indicator = (id: string): string => text(indicatorName(index, id));
  return {
    indicator,
    /** Indicator, with the part that is counted. */
    measured: (series: Series): string =>
      indicator(series.indicator) + (series.of ? ` · ${text(series.of)}` : ""),
    /** The area of the figures, or the document that gives them for the whole. */
    owner: (series: Series): string => {
      const entry = series.area === undefined ? undefined : index.areas.get(series.area);
      if (entry) return text(areaName(entry.area));
      const document = index.documents.get(series.document);
      return document ? text(document.shortTitle) : series.document;
    },
  };
}
