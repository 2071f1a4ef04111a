import { type MessageKey, useI18n } from "../../i18n/i18n.ts";
import { PERIODS } from "../../model/area-documents.ts";
import { NO_DISTRICT } from "../../model/area-facets.ts";
import { PRECISION_CLASSES } from "../../model/schema/place.ts";
import type { Facet } from "../../model/workspace.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";

const ORGANIZATION_KINDS: string[] = [
  "firm",
  "institute",
  "university",
  "hospital",
  "government",
  "association",
  "other",
];

/** Puts values of facets into words; a value that the atlas does not hold keeps its id. */
export function useValueName() {
  const { index, places } = useLoadedAtlas();
  const { t, text } = useI18n();
  return (facet: Facet, value: string): string => {
    const named = (record: { zh: string; en: string } | undefined): string => (record ? text(record) : value);
    const worded = (prefix: string, known: readonly string[]): string =>
      known.includes(value) ? t(`${prefix}.${value}` as MessageKey) : value;
    switch (facet) {
      case "industry":
        return named(index.industries.get(value)?.name);
      case "layout":
        return named(index.layouts.get(value)?.shortName);
      case "document":
        return named(index.documents.get(value)?.shortTitle);
      case "period":
        return worded("filter.period", PERIODS);
      case "district":
        return value === NO_DISTRICT ? t("filter.district.none") : named(places.get(value)?.name);
      case "precision":
        return worded("precision", PRECISION_CLASSES);
      case "organization":
        return worded("organization", ORGANIZATION_KINDS);
      case "target":
        return worded("filter.target", ["yes", "no"]);
      case "year":
        return value;
    }
  };
}
