import type { Translate } from "../../i18n/i18n.ts";
import { type LinkFilling, type LinkState, linkPath, linkState } from "../../model/chain.ts";
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

const NOTHING: LinkFilling = { products: [], areas: [], organizations: [] };

function drawingText(link: BuiltLink, { t, language, chain, filling, marked }: LinkWords): DrawingText {
  const filled = filling.get(link) ?? NOTHING;
  const state: LinkState = linkState(link.wanted, filled);
  const tags: DrawingText["tags"] = [];
  if (state !== "named") tags.push({ text: t(`chains.state.${state}`), state });
  if (link.emphasis) tags.push({ text: t(`emphasis.${link.emphasis}`), state: "emphasis" });
  if (marked.has(link)) tags.push({ text: t("chains.marked"), state: "emphasis" });
  return {
    path: linkPath(chain, link),
    title: wordsOf(link, language),
    counts: countWords(filled, t),
    tags,
    state,
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
