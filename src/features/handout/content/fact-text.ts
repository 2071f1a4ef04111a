import { indicatorName } from "../../../model/atlas-index.ts";
import { figureText } from "../../../model/quantity.ts";
import type { BuiltFact } from "../../../model/schema/atlas.ts";
import type { Qualifier } from "../../../model/schema/fact.ts";
import type { Unit } from "../../../model/unit.ts";
import type { Voice } from "./voice.ts";

/** A fact as text, and the remark on it. */
export interface FactText {
  text: string;
  remark?: string;
}

/** A figure with unit and qualifier, as a line of text. */
export function figureWords(
  { language, t }: Voice,
  { value, unit, qualifier }: { value: string; unit: Unit; qualifier?: Qualifier | undefined },
): string {
  const figure = figureText(value, unit, language);
  return [
    figure.number,
    figure.unit,
    qualifier && t(`qualifier.${qualifier}`),
    figure.alias && `(${figure.alias})`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** Name of an indicator. */
export function indicatorWords({ index, language }: Voice, id: string): string {
  return indicatorName(index, id)[language];
}

function wording(
  { language }: Voice,
  fact: { value: string; reading?: string | undefined; en: string },
): string {
  return language === "zh" ? (fact.reading ?? fact.value) : fact.en;
}

/** Any fact as text. */
export function factText(voice: Voice, fact: BuiltFact): FactText {
  const { t, language } = voice;
  switch (fact.kind) {
    case "firm":
    case "institution":
      return { text: wording(voice, fact), remark: t(`relation.${fact.relation}`) };
    case "industry":
      return {
        text: wording(voice, fact),
        ...(fact.emphasis && { remark: t(`emphasis.${fact.emphasis}`) }),
      };
    case "wanted":
      return { text: wording(voice, fact), remark: t(`wanted.${fact.nature}`) };
    case "target": {
      const subject = [indicatorWords(voice, fact.indicator), fact.of?.[language]]
        .filter(Boolean)
        .join(" · ");
      return {
        text: `${subject} ${figureWords(voice, fact)}`,
        remark: t("target.year", { year: fact.year ?? "none", measure: t(`measure.${fact.measure}`) }),
      };
    }
    case "land_area":
    case "floor_area":
    case "investment":
    case "fund":
      return {
        text: `${fact.of[language]} ${figureWords(voice, fact)}`,
        ...(fact.year !== undefined && { remark: String(fact.year) }),
      };
    case "system": {
      const functions = (fact.functions ?? []).map((part) => (language === "zh" ? part.value : part.en));
      const [colon, separator] = language === "zh" ? ["：", "；"] : [": ", "; "];
      return {
        text: [wording(voice, fact), functions.join(separator)].filter(Boolean).join(colon),
      };
    }
    default:
      return { text: wording(voice, fact) };
  }
}
