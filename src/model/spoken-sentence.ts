import { parseCitation } from "./citation.ts";
import { figureText, type Language } from "./quantity.ts";
import type { PlanDocument } from "./schema/document.ts";
import type { Qualifier } from "./schema/fact.ts";
import { namedPeriod, namedSource, OUTCOME_UNKNOWN, shortSource } from "./spoken-source.ts";
import type { SpokenFigure, StatedFigure } from "./stated-figures.ts";
import { targetStatus } from "./target-status.ts";

/** What the sentence takes from beside the figure. */
export interface SpokenContext {
  document: PlanDocument;
  /** What the documents say of the same quantity otherwise. */
  differing: StatedFigure[];
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
  const { what, of, measure, year } = figure;
  const subject =
    figure.subject && !what[language].startsWith(figure.subject[language]) ? figure.subject : undefined;
  const amount = spokenAmount(figure, language);
  if (language === "zh") {
    const counted = [what.zh, of && `（${of.zh}）`].filter(Boolean).join("");
    const owner = subject ? `${subject.zh}的` : "";
    const when = year === undefined ? "" : measure === "target" ? `到${year}年，` : `${year}年，`;
    const kind = measure === "unmarked" ? "（文件未注明是实际值还是目标）" : "";
    return `${when}${owner}${counted}${measure === "target" ? "目标" : ""}为${amount}${kind}`;
  }
  const counted = [what.en, of && `(${of.en})`].filter(Boolean).join(" ");
  const when = year === undefined ? "" : measure === "target" ? ` by ${year}` : ` in ${year}`;
  const kind = measure === "target" ? "target " : "";
  const doubt = measure === "unmarked" ? " (the document does not say whether reached or aimed at)" : "";
  return `${subject ? `${subject.en}: ` : ""}${counted}, ${kind}${amount}${when}${doubt}`;
}

function standing(figure: SpokenFigure, { document, today }: SpokenContext, language: Language): string[] {
  const isPassed =
    figure.measure === "target" &&
    targetStatus({ measure: figure.measure, year: figure.year }, today) === "passed";
  const period = namedPeriod(document, today, language);
  return isPassed ? [period, OUTCOME_UNKNOWN[language]] : [period];
}

function differences({ differing, documents }: SpokenContext, language: Language): string[] {
  return differing.map((other) => {
    const amount = spokenAmount(other, language);
    const where = shortSource(other.cite, documents, language);
    const part = other.of && (language === "zh" ? `（${other.of.zh}）` : ` (${other.of.en})`);
    return language === "zh"
      ? `同一指标${part ?? ""}另载为${amount}（${where}）`
      : `the same indicator${part ?? ""} is also given as ${amount} (${where})`;
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
  const others = differences(context, language);
  if (language === "zh") {
    const differing = others.length > 0 ? `口径差异：${others.join("；")}。` : "";
    return `据${from}，${said}；${stands.join("，")}。${differing}`;
  }
  const differing = others.length > 0 ? ` Differing: ${others.join("; ")}.` : "";
  return `${said}. Source: ${from}; ${stands.join(", and ")}.${differing}`;
}
