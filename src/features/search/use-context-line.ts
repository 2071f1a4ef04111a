import { useI18n } from "../../i18n/i18n.ts";
import { areaName } from "../../model/atlas-index.ts";
import type { SearchRecord } from "../../model/schema/search.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";

/** Says what a record belongs to, so that equal names can be told apart. */
export function useContextLine(): (record: SearchRecord) => string {
  const { t, text, language } = useI18n();
  const { index } = useLoadedAtlas();
  const documentTitle = (id: string | undefined): string => {
    const document = id === undefined ? undefined : index.documents.get(id);
    return document ? text(document.shortTitle) : "";
  };
  return ({ kind, id, document }) => {
    switch (kind) {
      case "area": {
        const entry = index.areas.get(id);
        if (!entry) return "";
        const whole = entry.ancestors.at(-1);
        return [text(entry.layout.shortName), whole && areaName(whole.area)[language]]
          .filter(Boolean)
          .join(" › ");
      }
      case "place":
        return t("search.placeAreas", { count: index.areasOfPlace.get(id)?.length ?? 0 });
      case "layout":
        return documentTitle(index.layouts.get(id)?.documents[0]);
      case "organization": {
        const organization = index.organizations.get(id);
        return organization ? t(`organization.${organization.kind}`) : "";
      }
      case "industry": {
        const parent = index.industries.get(index.industries.get(id)?.parent ?? "");
        return parent ? text(parent.name) : t("search.chain");
      }
      case "document":
        return index.documents.get(id)?.date ?? t("document.undated");
      case "indicator":
        return documentTitle(document);
      case "task":
        return `${documentTitle(document)} · ${t("search.taskNumber", { number: id.split("/")[1] ?? "" })}`;
    }
  };
}
