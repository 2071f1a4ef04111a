import type { Point } from "./marks.ts";

const short = (length: number): string => String(Number(length.toFixed(2)));

/** Lines as path data of an SVG. */
export function svgPath(lines: readonly (readonly Point[])[], isClosed: boolean): string {
  return lines
    .map((line) => {
      const steps = line.map(([x, y], place) => `${place === 0 ? "M" : "L"}${short(x)} ${short(y)}`);
      return steps.join("") + (isClosed ? "Z" : "");
    })
    .join("");
}
