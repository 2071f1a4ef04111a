import type { Translate } from "../../i18n/i18n.ts";
import type { Growth } from "../../model/growth.ts";
import type { Language } from "../../model/quantity.ts";

/** Growth that could be computed. */
type Computed = Exclude<Growth, { kind: "none" }>;

/** The number of a growth: percent with one decimal for amounts, points with two for shares. */
export function growthNumber({ kind, perYear }: Computed, language: Language): string {
  const isCompound = kind === "compound";
  return (isCompound ? perYear * 100 : perYear).toLocaleString(language === "zh" ? "zh-CN" : "en-GB", {
    maximumFractionDigits: isCompound ? 1 : 2,
    signDisplay: "exceptZero",
  });
}

/** A growth in a cell: “+9.8 %”, or percentage points. */
export function growthText(growth: Computed, t: Translate, language: Language): string {
  const number = growthNumber(growth, language);
  return growth.kind === "compound" ? `${number} %` : t("figures.stepPoints", { number });
}
