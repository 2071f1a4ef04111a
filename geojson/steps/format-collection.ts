import type { Feature } from "geojson";

/** Text of a GeoJSON file: one feature to a line, so that a change shows as the lines it touches; ends with a newline. */
export function formatCollection(features: readonly Feature[]): string {
  const lines = features.map((feature) => JSON.stringify(orderKeys(feature)));
  return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
}

/** Always type, properties, geometry, in this order. */
function orderKeys({ type, properties, geometry }: Feature): Feature {
  return { type, properties, geometry };
}
