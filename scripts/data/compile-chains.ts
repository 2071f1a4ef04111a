import type { BuiltChain, BuiltLink, WantedFact } from "../../src/model/schema/built-chain.ts";
import type { Chain, ChainLink } from "../../src/model/schema/chain.ts";
import type { IndustryNode } from "../../src/model/schema/record.ts";
import { CHAIN_ORDER } from "./order.ts";
import type { Dataset } from "./read.ts";
import { industryResolver } from "./resolve.ts";
import { walkAreas, walkFacts } from "./walk.ts";

/** Key of a wanted fact: its place and its words. */
export function wantedKey({ value, cite }: { value: string; cite: string }): string {
  return `${cite} ${value}`;
}

/** Every wanted fact of the data by key. */
export function wantedFacts(dataset: Dataset): Map<string, WantedFact> {
  const found = new Map<string, WantedFact>();
  for (const { fact } of walkFacts(dataset)) {
    if (fact.kind === "wanted" && !found.has(wantedKey(fact))) found.set(wantedKey(fact), fact);
  }
  return found;
}

/** For each industry, itself and everything below it. */
function families(dataset: Dataset): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = ({ id, children }: IndustryNode): Set<string> => {
    const family = new Set([id, ...(children ?? []).flatMap((child) => [...add(child)])]);
    found.set(id, family);
    return family;
  };
  for (const { value } of dataset.industries) add(value);
  return found;
}

/** Industries of a link and its parts, each once. */
function industriesOf(link: ChainLink): string[] {
  return [...new Set([...link.industries, ...(link.parts ?? []).flatMap(industriesOf)])];
}

/**
 * Joins the chains with the wanted facts: those that a chain or link names, and, for chains that are not bound to a
 * ground, whatever a document calls missing or weak by the name of an industry of the link. The dataset must have passed its checks.
 */
export function compileChains(dataset: Dataset): BuiltChain[] {
  const wanted = wantedFacts(dataset);
  const resolver = industryResolver(dataset);
  const below = families(dataset);
  const places = new Map(
    [...walkAreas(dataset)].map(({ layout, area }) => [`${layout}/${area.id}`, area.place]),
  );
  const industryOf = new Map(
    [...wanted.values()].map((fact) => [fact, resolver.find(fact.reading ?? fact.value)[0]]),
  );
  const named = (references: Chain["wanted"]): WantedFact[] =>
    (references ?? []).flatMap((reference) => wanted.get(wantedKey(reference)) ?? []);
  const buildLink = (link: ChainLink, isBound: boolean): BuiltLink => {
    const { parts, wanted: references, ...own } = link;
    const industries = industriesOf(link);
    const family = new Set(industries.flatMap((id) => [...(below.get(id) ?? [])]));
    const builtParts = (parts ?? []).map((part) => buildLink(part, isBound));
    const resolved = isBound
      ? []
      : [...wanted.values()].filter(
          (fact) => fact.nature !== "sought" && family.has(industryOf.get(fact) ?? ""),
        );
    const ofParts = new Set(builtParts.flatMap((part) => part.wanted));
    const all = new Set([...named(references), ...resolved].filter((fact) => !ofParts.has(fact)));
    return { ...own, industries, wanted: [...all], parts: builtParts };
  };
  const rank = new Map<string, number>(CHAIN_ORDER.map((id, index) => [id, index]));
  return dataset.chains
    .map(({ value: { wanted: references, links, ...chain } }): BuiltChain => {
      const place = chain.place ?? (chain.area && places.get(chain.area));
      const built = links.map((link) => buildLink(link, place !== undefined));
      return { ...chain, ...(place !== undefined && { place }), wanted: named(references), links: built };
    })
    .sort(
      (a, b) => (rank.get(a.id) ?? rank.size) - (rank.get(b.id) ?? rank.size) || a.id.localeCompare(b.id),
    );
}
