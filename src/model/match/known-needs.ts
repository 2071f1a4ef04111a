import { CRITERIA, type Needs } from "./needs.ts";

/** Ids of one kind that an edition of the data holds: a set, or a map by id. */
type Ids = Pick<ReadonlySet<string>, "has">;

/** Leaves out ids that the data does not hold, and names them; a link may come from another edition. */
export function knownNeeds(
  needs: Needs,
  known: Record<"industries" | "organizations" | "places", Ids>,
): { needs: Needs; unknown: string[] } {
  const unknown: string[] = [];
  const keep = (ids: string[], held: Ids): string[] => {
    unknown.push(...ids.filter((id) => !held.has(id)));
    return ids.filter((id) => held.has(id));
  };
  const words = needs.words.map((word) => ({
    ...word,
    industries: keep(word.industries, known.industries),
  }));
  const criteria = { ...needs.criteria };
  for (const kind of CRITERIA) {
    const asked = criteria[kind];
    const held = kind === "site" ? known.organizations : known.places;
    criteria[kind] = { ...asked, ids: keep(asked.ids, held) };
  }
  return { needs: { words, criteria }, unknown };
}
