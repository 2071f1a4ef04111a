import { parseCitation } from "./citation.ts";
import { figureText, type Language } from "./quantity.ts";
import type { PlanDocument } from "./schema/document.ts";
import type { Qualifier, TargetFact } from "./schema/fact.ts";
import type { Conflict } from "./schema/table.ts";
import { namedPeriod, namedSource, OUTCOME_UNKNOWN, shortSource } from "./spoken-source.ts";
import { targetStatus } from "./target-status.ts";
import type { Unit } from "./unit.ts";

interface Bilingual {
  zh: string;
  en: string;
}

/** A figure to be said aloud. */
export interface SpokenFigure {
  /** Whose figure it is: an area or a layout; absent where the document speaks of its whole ground. */
  subject?: Bilingual | undefined;
  /** What is measured: an indicator, land, a fund. */
  what: Bilingual;
  /** The part that is counted, where not the whole. */
  of?: Bilingual | undefined;
  /** Absent for land, floor area, investment and funds. */
  measure?: TargetFact["measure"] | undefined;
  value: string;
  unit: Unit;
  qualifier?: Qualifier | undefined;
  year?: number | undefined;
  cite: string;
}

/** What the sentence takes from beside the figure. */
export interface SpokenContext {
  document: PlanDocument;
  /** Entries of the register that hold this figure. */
  differing: Conflict[];
  /** Documents by id, for the names of the other sides. */
  documents: ReadonlyMap<string, PlanDocument>;
  today: Date;
}

const QUALIFIED: Record<Language, Record<Qualifier, (amount: string) => string>> = {
  zh: {
    about: (amount) => `${amount}左右`,
    "at-least": (amount) => `${amount}以上`,
    strive: (amount) => `力争${amount}`,
    "strive-at-least": (amount) => `力争${amount}以上`,
    "strive-about": (amount) => `力争${amount}左右`,
    "up-to": (amount) => `不超过${amount}`,
  },
  en: {
    about: (amount) => `about ${amount}`,
    "at-least": (amount) => `at least ${amount}`,
    strive: (amount) => `${amount} (to be striven for)`,
    "strive-at-least": (amount) => `at least ${amount} (to be striven for)`,
    "strive-about": (amount) => `about ${amount} (to be striven for)`,
    "up-to": (amount) => `at most ${amount}`,
  },
};

/** A figure with unit and qualifier as one says it: 力争120亿元左右, about CNY 12 billion. */
export function spokenAmount(
  { value, unit, qualifier }: Pick<SpokenFigure, "value" | "unit" | "qualifier">,
  language: Language,
): string {
  const { number, unit: word, alias } = figureText(value, unit, language);
  const gap = language === "zh" || word === "" || word.startsWith("%") ? "" : " ";
  const amount = `${number}${gap}${word}`;
  const qualified = qualifier ? QUALIFIED[language][qualifier](amount) : amount;
  if (!alias) return qualified;
  return language === "zh" ? `${qualified}（合${alias.replace(" ", "")}）` : `${qualified} (${alias})`;
}

function statement(figure: SpokenFigure, language: Language): string {
  const { subject, what, of, measure, year } = figure;
  const amount = spokenAmount(figure, language);
  if (language === "zh") {
    const counted = [what.zh, of && `（${of.zh}）`].filter(Boolean).join("");
    const owner = subject ? `${subject.zh}的` : "";
    const when = year === undefined ? "" : measure === "target" ? `到${year}年，` : `${year}年，`;
    return `${when}${owner}${counted}${measure === "target" ? "目标" : ""}为${amount}`;
  }
  const counted = [what.en, of && `(${of.en})`].filter(Boolean).join(" ");
  const when = year === undefined ? "" : measure === "target" ? ` by ${year}` : ` in ${year}`;
  const kind = measure === "target" ? "target " : "";
  return `${subject ? `${subject.en}: ` : ""}${counted}, ${kind}${amount}${when}`;
}

function standing(figure: SpokenFigure, { document, today }: SpokenContext, language: Language): string[] {
  const isPassed =
    figure.measure === "target" &&
    targetStatus({ measure: figure.measure, year: figure.year }, today) === "passed";
  const period = namedPeriod(document, today, language);
  return isPassed ? [period, OUTCOME_UNKNOWN[language]] : [period];
}

/** Up to so many other sides of an entry are said; of a longer one, its title. */
const SAID_SIDES = 2;

function differences(figure: SpokenFigure, context: SpokenContext, language: Language): string[] {
  const seen = new Set<string>();
  return context.differing.flatMap(({ title, sides }) => {
    const others = sides.filter((side) => side.cite !== figure.cite || side.value !== figure.value);
    if (others.length > SAID_SIDES) {
      return language === "zh"
        ? [`${title.zh}，共${sides.length}处，见口径差异登记`]
        : [`${title.en}, ${sides.length} passages, see the register of differing figures`];
    }
    return others.flatMap((side) => {
      const key = `${side.cite} ${side.value}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const where = shortSource(side.cite, context.documents, language);
      const words = side.unit
        ? spokenAmount({ value: side.value, unit: side.unit }, language)
        : `“${side.value}”`;
      return language === "zh"
        ? [`${side.what.zh}为${words}（${where}）`]
        : [`${side.what.en}: ${words} (${where})`];
    });
  });
}

/**
 * A figure as a sentence that can be said to a prospect: value with qualifier, year, document and line, whether the
 * planning period is over, and every differing figure of the register.
 */
export function spokenSentence(figure: SpokenFigure, context: SpokenContext, language: Language): string {
  const { line } = parseCitation(figure.cite);
  const from = namedSource(context.document, [line], language);
  const said = statement(figure, language);
  const stands = standing(figure, context, language);
  const others = differences(figure, context, language);
  if (language === "zh") {
    const differing = others.length > 0 ? `口径差异：${others.join("；")}。` : "";
    return `据${from}，${said}；${stands.join("，")}。${differing}`;
  }
  const differing = others.length > 0 ? ` Differing figures: ${others.join("; ")}.` : "";
  return `${said}. Source: ${from}; ${stands.join(", and ")}.${differing}`;
}
