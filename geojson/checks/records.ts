import type { Place } from "../../src/model/schema/place.ts";
import type { PlaceSource } from "../places/place-sources.ts";
import type { NamedPlace } from "../places/read-inputs.ts";
import type { GeometryIssue } from "./issue.ts";

const issue = (check: string, place: string, message: string): GeometryIssue => ({ check, place, message });

/** Places that a record points at: host or members. */
function targetsOf({ location }: Place): readonly string[] {
  if (location.class === "derived") return location.members;
  return (location.class === "hosted" || location.class === "unlocated") && location.host !== undefined
    ? [location.host]
    : [];
}

/** Every place that an area names has a record, and every record is named by an area or needed by another record. */
export function recordsMatchAreas(records: readonly Place[], named: readonly NamedPlace[]): GeometryIssue[] {
  const known = new Set(records.map(({ id }) => id));
  const used = new Set([...named.map(({ place }) => place), ...records.flatMap(targetsOf)]);
  return [
    ...[...new Set(named.map(({ place }) => place))]
      .filter((place) => !known.has(place))
      .map((place) =>
        issue("recordsMatchAreas", place, `named by a layout, but data/places/${place}.yaml is missing`),
      ),
    ...[...known]
      .filter((id) => !used.has(id))
      .map((id) => issue("recordsMatchAreas", id, "no area and no record needs it: remove it")),
  ];
}

/** Hosts and members exist, and no place is its own host or member, however far up. */
export function hostsExistWithoutCycles(records: readonly Place[]): GeometryIssue[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const missing = records.flatMap((record) =>
    targetsOf(record)
      .filter((target) => !byId.has(target))
      .map((target) =>
        issue("hostsExistWithoutCycles", record.id, `points at ${target}, which has no record`),
      ),
  );
  const targetsById = new Map(records.map((record) => [record.id, targetsOf(record)]));
  const reaches = (from: string, goal: string, seen: ReadonlySet<string>): boolean =>
    (targetsById.get(from) ?? []).some(
      (next) => next === goal || (!seen.has(next) && reaches(next, goal, new Set([...seen, next]))),
    );
  const cycles = records
    .filter(({ id }) => reaches(id, id, new Set()))
    .map(({ id }) => issue("hostsExistWithoutCycles", id, "is its own host or member"));
  const homeless = records.flatMap(({ id, location }) =>
    location.class === "hosted" && byId.get(location.host)?.location.class === "unlocated"
      ? [issue("hostsExistWithoutCycles", id, `its host ${location.host} is unlocated`)]
      : [],
  );
  return [...missing, ...cycles, ...homeless];
}

/** Every feature of geojson/source/places-*.geojson serves a record or a whole, and what is placed names its evidence. */
export function sourcesAndEvidenceMatch(
  records: readonly Place[],
  sources: readonly PlaceSource[],
): GeometryIssue[] {
  const needed = new Set(
    records.flatMap(({ location }) => ("feature" in location ? [location.feature] : [])),
  );
  const idle = sources.filter(({ properties: { id, partOf } }) => !needed.has(id) && partOf === undefined);
  const bare = records.filter(({ location, evidence, note }) => {
    if (evidence && evidence.length > 0) return false;
    const isBackedByWords =
      location.class === "hosted" && (location.cite !== undefined || note !== undefined);
    return location.class !== "unlocated" && !isBackedByWords;
  });
  return [
    ...idle.map(({ properties }) =>
      issue(
        "sourcesAndEvidenceMatch",
        properties.id,
        `no record uses the ${properties.role} in geojson/source`,
      ),
    ),
    ...bare.map(({ id }) => issue("sourcesAndEvidenceMatch", id, "placed without evidence")),
  ];
}
