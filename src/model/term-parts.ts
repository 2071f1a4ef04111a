import type { GlossaryFile } from "./schema/atlas.ts";

/** A term of the glossary. */
export type GlossaryTerm = GlossaryFile["terms"][number];

/** A stretch of a text; with a term where it stands for one. */
export interface TermPart {
  text: string;
  term?: GlossaryTerm;
}

/** Terms that every reader knows or that the interface itself explains; marking them would only distract. */
const EVERYDAY = new Set([
  "片区",
  "空间格局",
  "专栏",
  "开发区",
  "亩",
  "亿元",
  "产值",
  "文件未载",
  "口径差异",
  "目标年已过，本图未收录完成情况",
]);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** English forms of a term: as fixed, without what stands in brackets, and the abbreviation that stands there. */
function englishForms({ en }: GlossaryTerm): string[] {
  const inner = /\(([^)]+)\)/.exec(en)?.[1];
  const forms = [en, en.replace(/\s*\([^)]*\)/, ""), ...(inner && /^[A-Z]{2,}$/.test(inner) ? [inner] : [])];
  return [...new Set(forms)];
}

/** Finds the explained terms in texts of one language. */
export interface TermFinder {
  pattern: RegExp;
  byForm: Map<string, GlossaryTerm>;
}

/** Prepares the search for terms: the longest form wins; English ones are whole words in any case, plural or not. */
export function makeTermFinder(terms: GlossaryTerm[], language: "zh" | "en"): TermFinder {
  const byForm = new Map<string, GlossaryTerm>();
  for (const term of terms) {
    if (!term.plain || EVERYDAY.has(term.zh)) continue;
    for (const form of language === "zh" ? [term.zh] : englishForms(term)) {
      const key = form.toLowerCase();
      if (!byForm.has(key)) byForm.set(key, term);
    }
  }
  const forms = [...byForm.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");
  // Latin forms are whole words; no form at all must match nothing.
  const body = forms === "" ? "(?!)" : `(?<![A-Za-z])(${forms})${language === "en" ? "s?" : ""}(?![A-Za-z])`;
  return { pattern: new RegExp(body, "gi"), byForm };
}

/** A text cut into parts; each term is marked where it stands first. */
export function termParts(text: string, { pattern, byForm }: TermFinder): TermPart[] {
  const parts: TermPart[] = [];
  const seen = new Set<GlossaryTerm>();
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const term = byForm.get((match[1] ?? "").toLowerCase());
    if (!term || seen.has(term)) continue;
    seen.add(term);
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: match[0], term });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}
