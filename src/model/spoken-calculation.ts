import { parseCitation } from "./citation.ts";
import { groupBy } from "./group-by.ts";
import type { Language } from "./quantity.ts";
import type { BuiltLayout } from "./schema/atlas.ts";
import type { AuditResult, AuditTerm } from "./schema/audit.ts";
import type { PlanDocument } from "./schema/document.ts";
import type { Qualifier } from "./schema/fact.ts";
import { spokenAmount } from "./spoken-sentence.ts";
import { namedPeriod, namedSource, OUTCOME_UNKNOWN, shortSource } from "./spoken-source.ts";
import type { SpokenFigure } from "./stated-figures.ts";
import { targetStatus } from "./target-status.ts";
import type { TotalFigure } from "./total.ts";
import type { Unit } from "./unit.ts";

interface Bilingual {
  zh: string;
  en: string;
}

interface Amount {
  value: string;
  unit: Unit;
  qualifier?: Qualifier | undefined;
}

/** A figure that no document states, made of figures that documents state. */
export interface SpokenCalculation extends Amount {
  /** What the result is, with whose and of which year. */
  title: Bilingual;
  /** Where the figures stand that it is made of. */
  cites: readonly string[];
  /** The year of the targets that are added, if they are. */
  targetYear?: number | undefined;
  /** What a document states of the same. */
  stated?: (Amount & { what: Bilingual; cite: string }) | undefined;
}

/** The total of a layout as something to be said. */
export function totalCalculation(
  layout: Pick<BuiltLayout, "name">,
  indicator: Bilingual,
  { value, unit, qualifier, year, parts, areas, cites }: TotalFigure,
): SpokenCalculation {
  const title = {
    zh: `到${year}年，${layout.name.zh}的${indicator.zh}目标合计（${areas}个片区中${parts}个载有）`,
    en: `${layout.name.en}: ${indicator.en}, sum of the targets for ${year} (stated for ${parts} of ${areas} areas)`,
  };
  return { title, value, unit, qualifier, cites, targetYear: year };
}

/** A calculation of the audit as something to be said; the result of a plain repetition is stated, not computed. */
export function auditCalculation({ title, computed, unit, parts, total }: AuditResult): SpokenCalculation {
  return {
    title,
    value: computed,
    unit,
    cites: parts.map(({ cite }) => cite),
    stated: total && { ...total, unit },
  };
}

/** Words that will stand in quotation marks: their own marks become inner ones. */
const inner = (words: string): string => words.replaceAll("“", "‘").replaceAll("”", "’");

/** A figure of a calculation as something to be said: as its fact states it, or else by its place in the calculation. */
export function termFigure(
  { title, unit, year }: AuditResult,
  { what, value, qualifier, cite, stated }: AuditTerm,
): SpokenFigure {
  if (stated) return { ...stated, value, unit, cite };
  return {
    what: {
      zh: `“${inner(title.zh)}”中的“${inner(what.zh)}”`,
      en: `“${inner(what.en)}” in “${inner(title.en)}”`,
    },
    value,
    unit,
    qualifier,
    year,
    cite,
  };
}

function sources(
  cites: readonly string[],
  documents: ReadonlyMap<string, PlanDocument>,
  today: Date,
  language: Language,
): string {
  const lines = groupBy(cites.map(parseCitation), ({ document }) => document);
  const named = [...lines].flatMap(([id, own]) => {
    const document = documents.get(id);
    if (!document) return [];
    const from = namedSource(
      document,
      own.map(({ line }) => line),
      language,
    );
    const period = namedPeriod(document, today, language);
    return language === "zh" ? [`${from}（${period}）`] : [`${from} (${period})`];
  });
  return named.join(language === "zh" ? "、" : "; ");
}

/**
 * A computed figure as a sentence that can be said to a prospect: the result with its qualifier, that it is computed and
 * from how many figures, what the documents state instead, and where those figures stand.
 */
export function spokenCalculation(
  calculation: SpokenCalculation,
  { documents, today }: { documents: ReadonlyMap<string, PlanDocument>; today: Date },
  language: Language,
): string {
  const { title, cites, stated, targetYear } = calculation;
  const amount = spokenAmount(calculation, language);
  const from = sources(cites, documents, today, language);
  const isPassed = targetStatus({ measure: "target", year: targetYear }, today) === "passed";
  const outcome = isPassed ? OUTCOME_UNKNOWN[language] : undefined;
  const other = stated && {
    words: spokenAmount(stated, language),
    where: shortSource(stated.cite, documents, language),
  };
  if (language === "zh") {
    const beside = other ? `；文件所载“${stated.what.zh}”为${other.words}（${other.where}）` : "";
    return `${title.zh}：${amount}，由本图按文件所载${cites.length}个数算出，非文件所载${beside}。各数据${from}${outcome ? `；${outcome}` : ""}。`;
  }
  const beside = other ? `; the document states ${other.words} as “${stated.what.en}” (${other.where})` : "";
  return `${title.en}: ${amount}, computed here from ${cites.length} stated figures, not stated as such${beside}. Sources: ${from}${outcome ? `; ${outcome}` : ""}.`;
}
