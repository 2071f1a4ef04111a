import type { Translate } from "../../i18n/i18n.ts";
import type { AtlasIndex } from "../../model/atlas-index.ts";
import type { Language } from "../../model/quantity.ts";
import type { BuiltPlace } from "../../model/schema/built-place.ts";

/** What turns an area into the words of a table. */
export interface CellContext {
  index: AtlasIndex;
  places: Map<string, BuiltPlace>;
  /** Day for which it is said whether a period is over. */
  today: Date;
  language: Language;
  t: Translate;
}

/** Joins the parts of a list as the language does. */
export function listed(parts: Iterable<string>, { language }: Pick<CellContext, "language">): string {
  return [...new Set(parts)].join(language === "zh" ? "、" : ", ");
}
