import { CRITERIA, type CriterionKind, type Needs } from "./needs.ts";

/** What an edition of the data holds. */
export interface KnownIds {
  industries: { has: (id: string) => boolean };
  organizations: { has: (id: string) => boolean };
  places: { has: (id: string) => boolean };
}

/** Leaves out ids that the data does not hold, and names them; a link may come from another edition. */
export function knownNeeds(needs: Needs, known: KnownIds): { needs: Needs; unknown: string[] } {
  const unknown: string[] = [];
  const keep = (ids: string[], { has }: KnownIds["places"]): string[] =>
    ids.filter((id) => {
      if (has(id)) return true;
      unknown.push(id);
      return false;
    });
  const words = needs.words.map((word) => ({
    ...word,
    industries: keep(word.industries, { has: (id) => known.industries.has(id) }),
  }));
  const holder = (kind: CriterionKind): KnownIds["places"] =>
    kind === "site" ? known.organizations : known.places;
  const criteria = { ...needs.criteria };
  for (const kind of CRITERIA) {
    const asked = criteria[kind];
    criteria[kind] = { ...asked, ids: keep(asked.ids, { has: (id) => holder(kind).has(id) }) };
  }
  return { needs: { words, criteria }, unknown };
}
