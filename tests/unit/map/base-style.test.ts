import { readFileSync } from "node:fs";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { baseGroundLayers, baseLabelLayers, baseLayers, baseSources } from "../../../src/map/base/index.ts";
import { BASE_TOKENS } from "../../../src/map/base/tokens.ts";

const variants = [
  ["light", "zh"],
  ["light", "en"],
  ["dark", "zh"],
  ["dark", "en"],
] as const;

/** Names of the properties that an expression reads. */
function readProperties(value: unknown): string[] {
  if (!Array.isArray(value))
    return value && typeof value === "object" ? Object.values(value).flatMap(readProperties) : [];
  const [operator, name] = value as unknown[];
  const own = (operator === "get" || operator === "has") && typeof name === "string" ? [name] : [];
  return [...own, ...value.flatMap(readProperties)];
}

/** Properties of the features of a built file of the base map. */
function builtProperties(source: string): Set<string> {
  const file = new URL(`../../../public/data/base/${source.replace("base-", "")}.geojson`, import.meta.url);
  const { features } = JSON.parse(readFileSync(file, "utf8")) as FeatureCollection;
  return new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})));
}

/** Relative luminance of #rrggbb (WCAG 2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each(variants)("base map, %s, %s", (theme, language) => {
  const layers = baseLayers(theme, language);

  it("is a valid style", () => {
    const style: StyleSpecification = {
      version: 8,
      sources: baseSources("https://example.org/data"),
      layers,
    };
    expect(validateStyleMin(style).map((error) => error.message)).toEqual([]);
  });

  it("reads only properties that the built data has", () => {
    const missing = layers.flatMap((layer) => {
      if (!("source" in layer)) return [];
      const known = builtProperties(layer.source);
      return readProperties(layer)
        .filter((name) => !known.has(name))
        .map((name) => `${layer.id}: ${name}`);
    });
    expect(missing).toEqual([]);
  });

  it("writes names in the language of the view", () => {
    const fields = baseLabelLayers(theme, language).flatMap((layer) =>
      layer.type === "symbol" ? readProperties(layer.layout?.["text-field"]) : [],
    );
    expect(new Set(fields.filter((name) => name.startsWith("name")))).toEqual(
      new Set([language === "en" ? "name_en" : "name"]),
    );
  });
});

describe("layers", () => {
  const layers = baseLayers("light", "zh");

  it("have ids of their own that begin with base-", () => {
    const ids = layers.map((layer) => layer.id);
    expect([new Set(ids).size, ids.filter((id) => !id.startsWith("base-"))]).toEqual([ids.length, []]);
  });

  it("are the ground and then the names", () => {
    const ids = (list: LayerSpecification[]): string[] => list.map((layer) => layer.id);
    expect(ids(layers)).toEqual([
      ...ids(baseGroundLayers("light", "zh")),
      ...ids(baseLabelLayers("light", "zh")),
    ]);
  });

  it("keep the frame out of the view of the province", () => {
    const provincial = new Set(["base-land", "base-admin", "base-places"]);
    const early = layers.filter(
      (layer) => "source" in layer && !provincial.has(layer.source) && (layer.minzoom ?? 0) < 8.5,
    );
    expect(early.map((layer) => layer.id)).toEqual([]);
  });
});

describe.each(["light", "dark"] as const)("names in the %s theme", (theme) => {
  const tokens = BASE_TOKENS[theme];

  it.each([
    ["label", "land"],
    ["label", "site"],
    ["placeLabel", "land"],
    ["waterLabel", "land"],
    ["waterLabel", "water"],
    ["ink3", "land"],
  ] as const)("%s reaches 4.5 : 1 on %s", (ink, ground) => {
    expect(contrast(tokens[ink], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });
});

it("takes the data folder's address with or without a final slash", () => {
  expect(baseSources("/atlas/data/")).toEqual(baseSources("/atlas/data"));
});
