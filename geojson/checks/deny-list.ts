import type { Place } from "../../src/model/schema/place.ts";
import { type DenyList, deniedPattern } from "../places/deny-list.ts";
import type { PlaceSource } from "../places/place-sources.ts";
import type { GeometryIssue } from "./issue.ts";

/** Issues for names of placed things that stand on the deny-list. */
export function namesAreNotDenied(
  names: readonly { place: string; name: string }[],
  list: DenyList,
): GeometryIssue[] {
  return names.flatMap(({ place, name }) => {
    const pattern = deniedPattern(name, list);
    if (pattern === undefined) return [];
    return [
      {
        check: "namesAreNotDenied",
        place,
        message: `${name} holds ${pattern}: listed by name only, make it unlocated or allow it with a reason in data/deny-list.yaml`,
      },
    ];
  });
}

/** No placed place and no source geometry of places bears a denied name. */
export function placesAreNotDenied(
  records: readonly Place[],
  sources: readonly PlaceSource[],
  list: DenyList,
): GeometryIssue[] {
  return namesAreNotDenied(
    [
      ...records
        .filter(({ location }) => location.class !== "unlocated")
        .map(({ id, name }) => ({ place: id, name: name.zh })),
      ...sources.map(({ properties }) => ({ place: properties.id, name: properties.name })),
    ],
    list,
  );
}
