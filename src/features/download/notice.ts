import type { Translate } from "../../i18n/i18n.ts";
import type { Config } from "../../model/schema/config.ts";

/** What every file carries: the disclaimer, and the map review number or the mark of an internal preview. */
export function exportNotice(config: Config | undefined, t: Translate): string {
  const review = config?.reviewNumber
    ? t("review.number", { number: config.reviewNumber })
    : t("review.preview");
  return `${t("app.disclaimer")} ${review}`;
}
