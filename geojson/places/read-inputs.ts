import { formatIssues } from "../../scripts/data/issue.ts";
import { LAYOUT_ORDER } from "../../scripts/data/order.ts";
import { readDataset } from "../../scripts/data/read.ts";
import { type AreaVisit, walkAreas } from "../../scripts/data/walk.ts";
import { readShaanxiArcs } from "../steps/shaanxi-arcs.ts";
import type { PlaceInputs } from "./place-index.ts";
import { readPlaceSources } from "./place-sources.ts";

/** An area's place, and the place of the area that it is a part of. */
export interface NamedPlace {
  readonly place: string;
  readonly layout: string;
  /** Place of the parent area, when the layout nests this one in it. */
  readonly parent?: string | undefined;
}

function rankOf(layout: string): number {
  const index = (LAYOUT_ORDER as readonly string[]).indexOf(layout);
  return index < 0 ? LAYOUT_ORDER.length : index;
}

function toNamedPlaces(visits: readonly AreaVisit[]): NamedPlace[] {
  const placeByPath = new Map(
    visits.map(({ layout, path, area }) => [`${layout} ${path.join()}`, area.place]),
  );
  return visits.map(({ layout, path, area }) => ({
    place: area.place,
    layout,
    parent: placeByPath.get(`${layout} ${path.slice(0, -2).join()}`),
  }));
}

/** Records, source geometry, counties, and the places that areas name in the order of layouts and documents. */
export function readPlaceInputs(root: string): {
  inputs: PlaceInputs;
  named: NamedPlace[];
  problems: string;
} {
  const { dataset, issues } = readDataset(root);
  const named = toNamedPlaces([...walkAreas(dataset)]).sort((a, b) => rankOf(a.layout) - rankOf(b.layout));
  const records = dataset.places.map(({ value }) => value).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    inputs: {
      records,
      sources: readPlaceSources(root),
      counties: readShaanxiArcs(),
      namedOrder: [...new Set(named.map(({ place }) => place))],
    },
    named,
    problems: formatIssues(
      issues.filter(({ file }) => file.startsWith("data/places") || file.startsWith("data/layouts")),
    ),
  };
}
