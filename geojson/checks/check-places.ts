import type { BuiltPlaces } from "../places/build-places.ts";
import type { DenyList } from "../places/deny-list.ts";
import type { Extents, PlaceInputs } from "../places/place-index.ts";
import type { NamedPlace } from "../places/read-inputs.ts";
import { dissolveArcs } from "../steps/dissolve-arcs.ts";
import { coincidentOutlinesAreIdentical } from "./coincident-outlines.ts";
import { coverageHasNoOverlaps, coveragesOf, wholeIsItsParts } from "./coverage.ts";
import { placesAreNotDenied } from "./deny-list.ts";
import { marksStandInTheirHost } from "./hosted-marks.ts";
import { placesAreInsideProvince } from "./inside-province.ts";
import type { GeometryIssue } from "./issue.ts";
import { partsAreInsideTheirWhole } from "./parts-inside-whole.ts";
import { hostsExistWithoutCycles, recordsMatchAreas, sourcesAndEvidenceMatch } from "./records.ts";
import { ringsAreValid } from "./rings.ts";
import { statedAreasAreMet } from "./stated-areas.ts";

/** What must hold before any geometry is built. */
export function checkRecords(
  { records, sources }: PlaceInputs,
  named: readonly NamedPlace[],
  denyList: DenyList,
): GeometryIssue[] {
  return [
    ...recordsMatchAreas(records, named),
    ...hostsExistWithoutCycles(records),
    ...sourcesAndEvidenceMatch(records, sources),
    ...placesAreNotDenied(records, sources, denyList),
  ];
}

/** Extents of the records of one class and kind. */
function extentsOf({ records }: PlaceInputs, extents: Extents, kinds: readonly string[]): Extents {
  const chosen = records.filter(
    ({ kind, location }) => location.class === "boundary" && kinds.includes(kind),
  );
  const ids = new Set(chosen.map(({ id }) => id));
  return new Map([...extents].filter(([id]) => ids.has(id)));
}

/** What must hold of the built geometry: every section 5 rule, each as a check of its own. */
export function checkBuiltPlaces(
  inputs: PlaceInputs,
  named: readonly NamedPlace[],
  built: BuiltPlaces,
): GeometryIssue[] {
  const { records, sources, counties } = inputs;
  const { extents, positions } = built;
  const province = dissolveArcs(counties, [...counties.rings.keys()]);
  const isDrawn = (id: string): boolean =>
    records.find((record) => record.id === id)?.location.class !== "boundary";
  const drawnExtents = new Map([...extents].filter(([id]) => isDrawn(id)));
  const coverages = coveragesOf(sources);
  return [
    ...ringsAreValid(extents),
    ...placesAreInsideProvince(drawnExtents, positions, province),
    ...statedAreasAreMet(records, extents),
    ...partsAreInsideTheirWhole(named, extents, positions),
    ...[...coverages.values()].flatMap(coverageHasNoOverlaps),
    ...[...coverages].flatMap(([whole, parts]) => {
      const extent = extents.get(whole);
      return extent ? wholeIsItsParts(whole, extent, parts) : [];
    }),
    ...coverageHasNoOverlaps(extentsOf(inputs, extents, ["district"])),
    ...coverageHasNoOverlaps(extentsOf(inputs, extents, ["city", "zone"])),
    ...coincidentOutlinesAreIdentical(extents),
    ...marksStandInTheirHost(records, extents, positions),
  ];
}
