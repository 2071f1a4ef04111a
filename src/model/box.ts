/** Bounding box: west, south, east, north in degrees. */
export type Box = [west: number, south: number, east: number, north: number];

/** Smallest box around all given ones; undefined where none is given. */
export function unionOfBoxes(boxes: (Box | undefined)[]): Box | undefined {
  let union: Box | undefined;
  for (const box of boxes) {
    if (!box) continue;
    union = union
      ? [
          Math.min(union[0], box[0]),
          Math.min(union[1], box[1]),
          Math.max(union[2], box[2]),
          Math.max(union[3], box[3]),
        ]
      : [...box];
  }
  return union;
}
