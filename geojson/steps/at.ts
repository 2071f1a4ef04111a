import type { Position } from "geojson";

/** The item at an index, negative from the end; a missing one is an error that says where. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list.at(index);
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return item;
}

/** Longitude and latitude of a position. */
export function xy(position: Position): readonly [x: number, y: number] {
  return [at(position, 0), at(position, 1)];
}

/** The steps of a line, each from one position to the next. */
export function segments(line: readonly Position[]): (readonly [from: Position, to: Position])[] {
  return line.slice(1).map((to, index) => [at(line, index), to] as const);
}

/** Text by which two positions are the same vertex. */
export function keyOf(position: Position): string {
  return position.join();
}

/** Whether a line ends where it begins. */
export function isClosed(line: readonly Position[]): boolean {
  return keyOf(at(line, 0)) === keyOf(at(line, -1));
}
