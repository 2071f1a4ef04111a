import type { Feature } from "geojson";
import { drawnLines } from "./drawn-lines.ts";
import { englishWaterName } from "./english-names.ts";
import { riverAxis } from "./river-axis.ts";
import type { BaseSources, SourceFeatures } from "./source-features.ts";

/** Rivers that carry orientation and are drawn and named from afar. */
const GREAT_RIVERS: ReadonlySet<string> = new Set([
  "渭河",
  "泾河",
  "沣河",
  "灞河",
  "浐河",
  "石川河",
  "清河",
  "皂河",
  "潏河",
]);

/** Importance of a river, drawn first when small: 1 carries orientation, 2 other rivers, 3 canals and streams. */
function rankOf(name: string, kind: string): number {
  if (GREAT_RIVERS.has(name)) return 1;
  return kind === "river" ? 2 : 3;
}

/** Lines of kind `axis`, not drawn, for the names of rivers whose banks are drawn. */
function axes(water: SourceFeatures<"water">): Feature[] {
  const names = new Set(
    water.filter((piece) => piece.properties.kind === "river").map((piece) => piece.properties.name),
  );
  return [...names].flatMap((name) => {
    const pieces = water.filter(
      (piece) => piece.properties.kind === "river" && piece.properties.name === name,
    );
    const line = name === undefined ? null : riverAxis(pieces.map((piece) => piece.geometry));
    if (!line || name === undefined) return [];
    const properties = { name, name_en: englishWaterName(name), kind: "axis", rank: 1 };
    return [
      {
        type: "Feature",
        properties,
        geometry: { type: "MultiLineString", coordinates: [line] },
      } satisfies Feature,
    ];
  });
}

/** Centre lines of rivers, canals and streams, and the axes of rivers with banks. */
export function buildRivers({ rivers, water }: Pick<BaseSources, "rivers" | "water">): Feature[] {
  const lines = rivers.map(
    ({ properties: { name, kind }, geometry }): Feature => ({
      type: "Feature",
      properties: { name, name_en: englishWaterName(name), kind, rank: rankOf(name, kind) },
      geometry: {
        type: "MultiLineString",
        coordinates: drawnLines(geometry.coordinates, { tolerance: 0.0002, leastLength: 0 }),
      },
    }),
  );
  return [...lines, ...axes(water)];
}
