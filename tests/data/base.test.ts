import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { getIssues } from "@placemarkio/check-geojson";
import type { Feature, FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import { checkBaseMap } from "../../geojson/base/check-base-map.ts";
import { defenceNames, readOrganizations } from "../../geojson/base/read-organizations.ts";
import { readDenyList } from "../../geojson/places/deny-list.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const baseNames = readdirSync(`${root}/public/data/base`)
  .filter((file) => file.endsWith(".geojson"))
  .map((file) => `base/${file.replace(".geojson", "")}`);
const allNames = [...baseNames, "organization-sites"];

/** Text of a built file by its name below public/data. */
function textOf(name: string): string {
  return readFileSync(`${root}/public/data/${name}.geojson`, "utf8");
}

/** Features of a built file. */
function featuresOf(name: string): Feature[] {
  return (JSON.parse(textOf(name)) as FeatureCollection).features;
}

/** Size of built files together, kB gzip. */
function gzipKb(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + gzipSync(textOf(name), { level: 9 }).length, 0) / 1000;
}

/** Values of one property in a built file. */
function valuesOf(name: string, property: string): string[] {
  return featuresOf(name).map(({ properties }) => String(properties?.[property]));
}

describe("every built file", () => {
  it.each(allNames)("%s is valid GeoJSON", (name) => {
    expect(getIssues(textOf(name))).toEqual([]);
  });

  it("passes the checks of names, rings, frame and defence", () => {
    const files = Object.fromEntries(allNames.map((name) => [name.replace("base/", ""), featuresOf(name)]));
    const denied = { list: readDenyList(root), bodies: defenceNames(readOrganizations(root)) };
    expect(checkBaseMap(files, denied)).toEqual([]);
  });

  it("has at most five decimals", () => {
    expect(allNames.filter((name) => /\d\.\d{6,}/.test(textOf(name)))).toEqual([]);
  });
});

describe("the budget", () => {
  it("of the whole base map is 230 kB gzip", () => {
    expect(gzipKb(baseNames)).toBeLessThan(230);
  });

  it("of what the view of the province needs is 60 kB gzip", () => {
    expect(gzipKb(["base/land", "base/admin", "base/places"])).toBeLessThan(60);
  });
});

describe("administrative lines", () => {
  it("are drawn once: no edge belongs to two of them", () => {
    const edges = featuresOf("base/admin").flatMap(({ geometry }) =>
      geometry.type === "MultiLineString"
        ? geometry.coordinates.flatMap((line) =>
            line.slice(1).map((to, index) => [String(line[index]), String(to)].sort().join(" ")),
          )
        : [],
    );
    expect(edges.length - new Set(edges).size).toBe(0);
  });

  it("of the province are the outline of the land to the vertex", () => {
    const vertices = (features: readonly Feature[]): Set<string> =>
      new Set(JSON.stringify(features.map(({ geometry }) => geometry)).match(/\[\d[^[\]]*\]/g));
    const lines = featuresOf("base/admin").filter(({ properties }) => properties?.["level"] === "province");
    expect(vertices(lines)).toEqual(vertices(featuresOf("base/land")));
  });
});

describe("labels", () => {
  it("name the ten cities", () => {
    expect(valuesOf("base/places", "kind").filter((kind) => kind === "city")).toHaveLength(10);
  });

  it("name all 107 districts and counties", () => {
    expect(valuesOf("base/places", "kind").filter((kind) => /district|county/.test(kind))).toHaveLength(107);
  });
});

it("gives every organization site an organization with a record", () => {
  const ids = new Set(readOrganizations(root).map(({ id }) => id));
  expect(valuesOf("organization-sites", "organization").filter((owner) => !ids.has(owner))).toEqual([]);
});
