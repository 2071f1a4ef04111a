import { describe, expect, it } from "vitest";
import { mapStyle } from "../../../src/map/style.ts";
import { stageScale } from "../../../src/model/stage-scale.ts";

const NONE = { type: "FeatureCollection" as const, features: [] };

/** Numbers that an expression gives for a size: all of a plain one, every second one after the zooms of a stepped one. */
function sizes(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (!Array.isArray(value) || value[0] !== "interpolate")
    throw new Error(`no size: ${JSON.stringify(value)}`);
  return value.slice(3).filter((_, place): boolean => place % 2 === 1) as number[];
}

/** Scales of parts of a text, such as that of a figure under a name. */
function fontScales(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(fontScales);
  if (typeof value !== "object" || value === null) return [];
  return "font-scale" in value && typeof value["font-scale"] === "number" ? [value["font-scale"]] : [];
}

describe.each(["zh", "en"] as const)("the map of a hall, %s", (language) => {
  const { layers } = mapStyle({
    theme: "light",
    language,
    fillOpacity: 1,
    features: { extents: NONE, lines: NONE, points: NONE, anchors: NONE, hosts: NONE },
    extents: NONE,
    url: (path) => `/${path}`,
  });
  const texts = layers.flatMap((layer) => {
    const size = layer.type === "symbol" ? layer.layout?.["text-size"] : undefined;
    if (size === undefined || layer.type !== "symbol") return [];
    return [{ id: layer.id, size, field: layer.layout?.["text-field"] }];
  });

  it.each(texts)("draws $id at 24 px or more in a window of 1080 lines", ({ size, field }) => {
    const smallestPx = Math.min(...sizes(size)) * Math.min(1, ...fontScales(field));
    expect(smallestPx * stageScale(1920, 1080, "hall")).toBeGreaterThanOrEqual(24);
  });
});
