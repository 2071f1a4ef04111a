import { areaDocuments, documentsPeriod } from "../area-documents.ts";
import { type AreaEntry, type AtlasIndex, factsOfKind } from "../atlas-index.ts";
import { distancesTo } from "../distance-range.ts";
import { groundPair } from "../ground-pair.ts";
import type { BuiltPlace } from "../schema/built-place.ts";
import type { Distances } from "../schema/distances.ts";
import type { PlaceExtents, PlaceLines, PlacePoints } from "../schema/geometry.ts";
import type { OrganizationSites } from "../schema/organization-sites.ts";
import { judgeDistance, noDistance } from "./judge-distance.ts";
import { type Criterion, type CriterionKind, isDistanceCriterion } from "./needs.ts";
import { distanceToSite } from "./site-distance.ts";
import type { Verdict } from "./verdict.ts";

/** What areas are judged by; the files that are fetched when asked for may still be missing. */
export interface MatchWorld {
  index: AtlasIndex;
  places: Map<string, BuiltPlace>;
  today: Date;
  distances?: Distances | undefined;
  grounds?: { extents: PlaceExtents; lines: PlaceLines; points: PlacePoints } | undefined;
  sites?: OrganizationSites | undefined;
}

type Judged = Pick<Verdict, "score" | "isFailed" | "reason">;

/** Share of a surface from which it counts as lying in a district; some of it in the next is within the accuracy. */
const WHOLE_SHARE = 0.99;

function judgeDistrict({ places }: MatchWorld, { area }: AreaEntry, districts: string[]): Judged {
  const judged = districts.map((district): Judged => {
    const { relation, share } = groundPair(places, area.place, district);
    const reason = { kind: "district" as const, district };
    switch (relation) {
      case "same":
      case "within":
        return { score: 1, isFailed: false, reason: { ...reason, relation: "in" } };
      case "overlap": {
        const part = share ?? 0;
        if (part >= WHOLE_SHARE) return { score: 1, isFailed: false, reason: { ...reason, relation: "in" } };
        return { score: part, isFailed: false, reason: { ...reason, relation: "partly", share: part } };
      }
      case "contains":
        return { score: 1, isFailed: false, reason: { ...reason, relation: "partly" } };
      case "apart":
        return { score: 0, isFailed: true, reason: { ...reason, relation: "out" } };
      default:
        return { score: null, isFailed: false, reason: { ...reason, relation: "unknown" } };
    }
  });
  // One of the districts is enough; while one cannot be judged, none is surely missed.
  const rank = ({ score }: Judged): number => (score === null ? 0 : score > 0 ? score : -1);
  return judged.reduce((best, next) => (rank(next) > rank(best) ? next : best));
}

function judgePeriod({ index, today }: MatchWorld, { area }: AreaEntry): Judged {
  const documents = areaDocuments(area);
  const period = documentsPeriod(
    documents.map((id) => index.documents.get(id)),
    today,
  );
  return {
    score: period === "period-unstated" ? null : period === "in-force" ? 1 : 0,
    isFailed: period === "period-over",
    reason: { kind: "period", period, documents },
  };
}

function judgeSize({ area }: AreaEntry, asked: number): Judged {
  const sizes = factsOfKind(area.facts, "target")
    .filter(
      ({ measure, unit, of, indicator }) =>
        measure === "target" &&
        unit === "亿元" &&
        of === undefined &&
        (indicator === "gross-output" || indicator === "industry-size"),
    )
    .map((target) => {
      const ends = target.value.split(/[-—~～]/).map(Number);
      return { target, least: Math.min(...ends), most: Math.max(...ends) };
    })
    .sort((a, b) => b.most - a.most);
  const [size] = sizes;
  if (!size) return { score: null, isFailed: false, reason: { kind: "size-unstated" } };
  const reason = { kind: "size" as const, target: size.target };
  if (size.least >= asked) return { score: 1, isFailed: false, reason };
  if (size.most < asked) return { score: size.most / asked, isFailed: true, reason };
  return { score: null, isFailed: false, reason };
}

function judgeSite(
  { places, grounds, sites, distances }: MatchWorld,
  { area }: AreaEntry,
  organization: string,
  km: number,
): Judged {
  const naming = factsOfKind(area.facts, "firm", "institution").find(
    (fact) => fact.organization === organization && ["core", "present", "project"].includes(fact.relation),
  );
  if (naming) return { score: 1, isFailed: false, reason: { kind: "names-organization", fact: naming } };
  if (!grounds || !sites || !distances) return noDistance("not-loaded");
  if (!sites.features.some(({ properties }) => properties.organization === organization))
    return noDistance("no-site");
  const range = distanceToSite(organization, area.place, { places, grounds, sites, distances });
  return range ? judgeDistance(range, km * 1000) : noDistance("not-placed");
}

function judged(world: MatchWorld, entry: AreaEntry, kind: CriterionKind, asked: Criterion): Judged {
  if (kind === "district") return judgeDistrict(world, entry, asked.ids);
  if (kind === "period") return judgePeriod(world, entry);
  if (kind === "size") return judgeSize(entry, asked.value);
  if (kind === "site") return judgeSite(world, entry, asked.ids[0] ?? "", asked.value);
  if (!isDistanceCriterion(kind) || !world.distances) return noDistance("not-loaded");
  const ranges = distancesTo(world.distances, entry.area.place, kind);
  if (!ranges) return noDistance("not-placed");
  const [nearest] = ranges;
  return nearest ? judgeDistance(nearest, asked.value * 1000) : noDistance("outside");
}

/** How an area answers to a criterion. */
export function judge(
  world: MatchWorld,
  entry: AreaEntry,
  kind: CriterionKind,
  criterion: Criterion,
): Verdict {
  return {
    id: kind,
    weight: criterion.weight,
    isMust: criterion.isMust,
    ...judged(world, entry, kind, criterion),
  };
}
