import type { Translate } from "../../i18n/i18n.ts";
import { type LinkFilling, linkPath } from "../../model/chain.ts";
import { type LinkMarks, linkMarks } from "../../model/chain-marks.ts";
import type { Language } from "../../model/quantity.ts";
import type { BuiltChain, BuiltLink } from "../../model/schema/built-chain.ts";
import type { DrawingColumn, DrawingText } from "./chain-drawing.ts";

/** Name of a thing as a document writes it, in the reader's language. */
export function wordsOf(
  named: { value: string; reading?: string | undefined; en: string },
  language: Language,
): string {
  return language === "zh" ? (named.reading ?? named.value) : named.en;
}

/** Kinds of things that documents name under a link. */
const COUNTED = ["products", "areas", "organizations"] as const;

/** How many industries, areas and organizations the documents name under a link. */
export function countsOf({
  products,
  areas,
  organizations,
}: LinkFilling): Record<(typeof COUNTED)[number], number> {
  return {
    products: new Set(products.map(({ industry }) => industry)).size,
    areas: areas.length,
    organizations: new Set(organizations.map(({ fact }) => fact.organization)).size,
  };
}

/** The same in words, one item for each kind. */
export function countWords(filling: LinkFilling, t: Translate): string[] {
  const counts = countsOf(filling);
  return COUNTED.map((kind) => t(`chains.counts.${kind}`, { count: counts[kind] }));
}

/** What is written about each link of a chain, in the reader's language. */
export interface LinkWords {
  t: Translate;
  language: Language;
  chain: BuiltChain;
  filling: Map<BuiltLink, LinkFilling>;
  /** Links that the selected area is named for. */
  marked: ReadonlySet<BuiltLink>;
}

/** What documents call a link or something in it; what is not the link itself is named. */
export function lackingWords(
  { nature, facts }: LinkMarks["lacking"][number],
  link: BuiltLink,
  { t, language }: Pick<LinkWords, "t" | "language">,
): string {
  const names = facts.map((fact) => wordsOf(fact, language));
  const state = t(`chains.state.${nature}`);
  if (names.every((name) => wordsOf(link, language).replace(/\s/g, "").endsWith(name.replace(/\s/g, ""))))
    return state;
  return language === "zh" ? `${state}：${names.join("、")}` : `${state}: ${names.join("; ")}`;
}

const NOTHING: LinkFilling = { products: [], areas: [], organizations: [] };

function drawingText(link: BuiltLink, { t, language, chain, filling, marked }: LinkWords): DrawingText {
  const filled = filling.get(link) ?? NOTHING;
  const { isGap, lacking } = linkMarks(link, filled);
  const tags: DrawingText["tags"] = [];
  if (isGap) tags.push({ text: t("chains.state.gap"), tone: "gap" });
  for (const called of lacking)
    tags.push({ text: lackingWords(called, link, { t, language }), tone: called.nature });
  if (link.emphasis) tags.push({ text: t(`emphasis.${link.emphasis}`), tone: "remark" });
  if (marked.has(link)) tags.push({ text: t("chains.marked"), tone: "remark" });
  return {
    path: linkPath(chain, link),
    title: wordsOf(link, language),
    counts: countWords(filled, t),
    tags,
    isGap,
  };
}

/** The columns of a chain's drawing. */
export function columnsOf(words: LinkWords): DrawingColumn[] {
  return words.chain.links.map((link) => ({
    ...drawingText(link, words),
    isSequence: link.sequence === true,
    parts: link.parts.map((part) => drawingText(part, words)),
  }));
}
