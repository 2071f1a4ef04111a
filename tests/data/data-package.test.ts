import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { getIssues } from "@placemarkio/check-geojson";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readBuilt } from "../../scripts/package/read-built.ts";
import { parseCsv } from "../fixtures/parse-csv.ts";
import { descriptor, type ReadTable, type TableResource, tableFaults } from "../fixtures/table-schema.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const fileText = (path: string): string => readFileSync(`${root}/public/package/${path}`, "utf8");
const parsed = v.parse(descriptor, JSON.parse(fileText("datapackage.json")));
const tables = parsed.resources
  .filter((one): one is TableResource => "schema" in one)
  .map((resource): ReadTable => ({ resource, rows: parseCsv(fileText(resource.path)) }));
const built = readBuilt(root);

function rowsOf(name: string): Record<string, string>[] {
  const [headings = [], ...rows] = tables.find(({ resource }) => resource.name === name)?.rows ?? [];
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ""])));
}

describe("the data package", () => {
  it("names every file of its folder once, with its size and hash", () => {
    expect(parsed.resources.map(({ path }) => path).sort()).toEqual(
      readdirSync(`${root}/public/package`)
        .filter((name) => name !== "datapackage.json")
        .sort(),
    );
    for (const { path, bytes, hash } of parsed.resources) {
      const content = readFileSync(`${root}/public/package/${path}`);
      expect({ path, bytes, hash }).toEqual({
        path,
        bytes: content.length,
        hash: `sha256:${createHash("sha256").update(content).digest("hex")}`,
      });
    }
  });

  it("marks its tables as UTF-8 for spreadsheets", () => {
    for (const { resource } of tables) expect(fileText(resource.path).codePointAt(0)).toBe(0xfeff);
  });

  it("holds what its schemas promise: headings, types, values, primary and foreign keys", () => {
    expect(tableFaults(tables)).toEqual([]);
  });

  it.each(["areas", "targets", "industries", "organizations", "citations", "places", "geometry"])(
    "has %s",
    (name) => {
      expect(parsed.resources.map((one) => one.name)).toContain(name);
    },
  );

  it("carries every area, fact and target of the atlas", () => {
    expect(rowsOf("areas").map(({ id }) => id)).toEqual([...built.index.areas.keys()]);
    const facts = [
      ...[...built.index.areas.values()].flatMap(({ area }) => area.facts),
      ...built.index.data.layouts.flatMap(({ groups }) => (groups ?? []).flatMap((group) => group.facts)),
      ...built.documentFacts.general.flatMap(({ groups }) => groups.flatMap((group) => group.facts)),
    ];
    const cells = built.documentFacts.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(rowsOf("facts").length + rowsOf("targets").length).toBe(facts.length + cells.length);
  });

  it("says of which whole a fact is said that names neither area nor layout", () => {
    const loose = [...rowsOf("facts"), ...rowsOf("targets")].filter(
      ({ scope, layout, area, table }) => !scope && !layout && !area && !table,
    );
    expect(loose).toEqual([]);
  });

  it("has no text that a spreadsheet would take for a formula", () => {
    const cells = tables.flatMap(({ rows }) => rows.flat());
    expect(cells.filter((cell) => /^'*\s*[=+@\t\r＝＋＠]|^'*\s*[-－](?!\d)/.test(cell))).toEqual([]);
  });

  it("carries the disclaimer in both languages", () => {
    expect(parsed.description).toContain("范围为示意，不作为法定规划、供地或招商承诺");
    expect(parsed.description).toContain("not a statutory plan, land offer or commitment");
  });

  it("has geometry after RFC 7946, with licence and notice on each shape", () => {
    const text = fileText("geometry.geojson");
    expect(getIssues(text)).toEqual([]);
    const { features } = JSON.parse(text) as GeoJSON.FeatureCollection;
    const places = new Set(rowsOf("places").map(({ id }) => id));
    for (const { properties } of features) {
      expect(places).toContain(properties?.["id"]);
      expect(String(properties?.["licence"])).toMatch(/ODbL-1\.0|MIT|CC-BY-4\.0/);
      expect(properties?.["notice"]).toBe(parsed.description);
    }
  });
});

describe("the check of a table against its schema", () => {
  const resource = (over: Partial<TableResource["schema"]>): TableResource =>
    ({
      name: "rows",
      schema: {
        fields: [
          { name: "id", type: "string", description: "Id", constraints: { required: true, unique: true } },
          { name: "year", type: "year", description: "Year" },
          { name: "kind", type: "string", description: "Kind", constraints: { enum: ["a", "b"] } },
        ],
        missingValues: [""],
        primaryKey: ["id"],
        ...over,
      },
    }) as TableResource;
  const headings = ["id", "year", "kind"];

  it.each([
    ["a sound table", [["x", "2025", "a"]], {}, []],
    ["a wrong type", [["x", "25", "a"]], {}, ["rows.year: 25 is no year"]],
    ["a value off the list", [["x", "", "c"]], {}, ["rows.kind: c is not among the values listed"]],
    ["a missing value", [["", "", ""]], {}, ["rows.id: a value is missing"]],
    [
      "a key twice",
      [
        ["x", "", ""],
        ["x", "", ""],
      ],
      {},
      ["rows.id: a value stands twice"],
    ],
    ["a short row", [["x", ""]], {}, ["rows: row 2 has 2 cells"]],
    [
      "a dangling reference",
      [["x", "", "a"]],
      { foreignKeys: [{ fields: ["kind"], reference: { resource: "", fields: ["id"] } }] },
      ["rows.kind: a is not in rows"],
    ],
    [
      "a reference to what is no key",
      [["x", "", "a"]],
      { foreignKeys: [{ fields: ["kind"], reference: { resource: "", fields: ["kind"] } }] },
      ["rows.kind: .kind is no key"],
    ],
  ] satisfies [string, string[][], Partial<TableResource["schema"]>, string[]][])(
    "tells %s",
    (_, rows, schema, faults) => {
      expect(tableFaults([{ resource: resource(schema), rows: [headings, ...rows] }])).toEqual(faults);
    },
  );
});
