import { parseCitation } from "./citation.ts";
import type { Language } from "./quantity.ts";
import type { PlanDocument } from "./schema/document.ts";
import { isPeriodOver } from "./target-status.ts";

/** What is said of a target whose year has passed. */
export const OUTCOME_UNKNOWN: Record<Language, string> = {
  zh: "目标年已过，本图未收录完成情况",
  en: "the target year has passed and the outcome is not recorded here",
};

/** Lines in ascending order, neighbours drawn together: 276, 278–281. */
export function lineRanges(lines: readonly number[], language: Language): string {
  const ranges: [from: number, to: number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else ranges.push([line, line]);
  }
  const dash = language === "zh" ? "—" : "–";
  return ranges
    .map(([from, to]) => (from === to ? `${from}` : `${from}${dash}${to}`))
    .join(language === "zh" ? "、" : ", ");
}

/** A document with number, date and lines, as one says where something stands. */
export function namedSource(document: PlanDocument, lines: readonly number[], language: Language): string {
  const where = lineRanges(lines, language);
  if (language === "zh") {
    const date = document.date ?? "原文未注日期";
    return `《${document.title.zh}》（${[document.number?.zh, date].filter(Boolean).join("，")}）第${where}行`;
  }
  const date = document.date ?? "undated in the text";
  const word = new Set(lines).size > 1 ? "lines" : "line";
  return `${document.title.en} (${[document.number?.en, date].filter(Boolean).join(", ")}), ${word} ${where}`;
}

/** The short name of a document with a line. */
export function shortSource(
  cite: string,
  documents: ReadonlyMap<string, PlanDocument>,
  language: Language,
): string {
  const { document, line } = parseCitation(cite);
  const name = documents.get(document)?.shortTitle[language] ?? document;
  return language === "zh" ? `${name}第${line}行` : `${name}, line ${line}`;
}

/** Whether a document's planning period is over or running, or that it states none. */
export function namedPeriod({ period }: PlanDocument, today: Date, language: Language): string {
  if (language === "zh") {
    if (!period) return "文件未载规划期";
    return `规划期${period.from}—${period.to}年${isPeriodOver(period, today) ? "已满" : "，尚在期内"}`;
  }
  if (!period) return "the document states no planning period";
  return `the planning period ${period.from}–${period.to} ${isPeriodOver(period, today) ? "is over" : "is running"}`;
}
