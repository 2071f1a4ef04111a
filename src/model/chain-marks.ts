import { flatLinks, type LinkFilling } from "./chain.ts";
import type { BuiltChain, BuiltLink, WantedFact } from "./schema/built-chain.ts";

/** What a document calls a link or something in it: missing, weak, to be filled. */
export type Lacking = Exclude<WantedFact["nature"], "sought">;

const LACKING: readonly Lacking[] = ["missing", "weak", "fill"];

/** How a link is marked. */
export interface LinkMarks {
  /** No document names an area or a present organization for it; our count. */
  isGap: boolean;
  /** What documents call missing, weak or to be filled in it, in their words; kinds without any are absent. */
  lacking: { nature: Lacking; facts: WantedFact[] }[];
}

/** Marks of a link. An organization that a document only hopes to attract fills no gap. */
export function linkMarks(
  { wanted }: Pick<BuiltLink, "wanted">,
  { areas, organizations }: Pick<LinkFilling, "areas" | "organizations">,
): LinkMarks {
  return {
    isGap: areas.length === 0 && organizations.every(({ fact }) => fact.relation === "sought"),
    lacking: LACKING.map((nature) => ({
      nature,
      facts: wanted.filter((fact) => fact.nature === nature),
    })).filter(({ facts }) => facts.length > 0),
  };
}

/** What the documents want for a chain and its links, and what they call missing or weak, once each. */
export function wantedOf(chain: BuiltChain): WantedFact[] {
  const all = [...flatLinks(chain.links).flatMap(({ wanted }) => wanted), ...chain.wanted];
  return [...new Map(all.map((fact) => [`${fact.cite} ${fact.value}`, fact])).values()];
}

/** A chain in figures; parts count as links. */
export interface ChainCounts {
  links: number;
  gaps: number;
  /** Links that hold something called missing, weak or to be filled. */
  lacking: number;
  sought: number;
}

/** Counts the links of a chain, its gaps, and what is wanted. */
export function chainCounts(chain: BuiltChain, filling: Map<BuiltLink, LinkFilling>): ChainCounts {
  const links = flatLinks(chain.links);
  const marks = links.map((link) => linkMarks(link, filling.get(link) ?? { areas: [], organizations: [] }));
  return {
    links: links.length,
    gaps: marks.filter(({ isGap }) => isGap).length,
    lacking: marks.filter(({ lacking }) => lacking.length > 0).length,
    sought: wantedOf(chain).filter(({ nature }) => nature === "sought").length,
  };
}
