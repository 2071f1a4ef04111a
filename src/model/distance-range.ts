import type { Distances, PlaceDistances, TargetKind } from "./schema/distances.ts";

/** A straight line from a place to a target, with how well it is known. */
export interface DistanceRange {
  name: { zh: string; en: string };
  /** Nearest and farthest from any part of what is measured, in metres; equal where it is one position. */
  fromM: number;
  toM: number;
  /** Accuracy of the place and of the target together, in metres. */
  accuracyM: number;
  basis: PlaceDistances["basis"];
  /** The base map ends nearer than the target. */
  isAtEdge: boolean;
}

/** Distances of a place to the targets of a kind; undefined where the place is not placed. */
export function distancesTo(
  distances: Distances,
  placeId: string,
  kind: TargetKind,
): DistanceRange[] | undefined {
  const place = distances.places.find((other) => other.place === placeId);
  return place?.distances.flatMap(({ target: index, fromM, toM, isAtEdge }) => {
    const target = distances.targets[index];
    if (target?.kind !== kind) return [];
    const accuracyM = place.accuracyM + target.accuracyM;
    return [{ name: target.name, fromM, toM, accuracyM, basis: place.basis, isAtEdge: isAtEdge ?? false }];
  });
}

/** Kilometres as text with as many decimals as the accuracy bears: one below 1 km, none from there on. */
export function kilometres(metres: number, accuracyM: number): string {
  return (metres / 1000).toFixed(accuracyM < 1000 ? 1 : 0);
}

/** An accuracy in kilometres with the decimals of the distance beside it, rounded up: it must not promise too much. */
export function accuracyKilometres(accuracyM: number): string {
  const stepM = accuracyM < 1000 ? 100 : 1000;
  return kilometres(Math.ceil(accuracyM / stepM) * stepM, accuracyM);
}

/** The column that is nearest whatever the errors are; undefined where the ranges do not tell. */
export function surelyNearest(ranges: (DistanceRange | undefined)[]): number | undefined {
  const known = ranges.flatMap((range, column) => (range ? [{ range, column }] : []));
  if (known.length < 2) return undefined;
  const most = ({ range }: { range: DistanceRange }): number => range.toM + range.accuracyM;
  const [first, ...others] = [...known].sort((a, b) => most(a) - most(b));
  if (!first) return undefined;
  return others.every(({ range }) => range.fromM - range.accuracyM > most(first)) ? first.column : undefined;
}
