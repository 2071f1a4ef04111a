import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { config } from "../../../src/model/schema/config.ts";
import { FOLDERS, type FolderName } from "../../../src/model/schema/folders.ts";
import { citation, figure, id } from "../../../src/model/schema/text.ts";
import { smallData } from "../../fixtures/small-data.ts";

type Step = string | number;

/** Every file of the small data: path, schema of its folder, parsed record. */
const records = Object.entries(smallData()).map(([file, text]): [string, v.GenericSchema, unknown] => [
  file,
  FOLDERS[file.split("/")[0] as FolderName] as v.GenericSchema,
  parse(text),
]);

/** Paths of every object within a value, itself included. */
function objectPaths(value: unknown, path: Step[] = []): Step[][] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.entries(value).flatMap(([key, child]) =>
    objectPaths(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? below : [path, ...below];
}

/** A copy of a value with one more key in the object at a path. */
function withStranger(value: unknown, path: Step[]): unknown {
  const copy = structuredClone(value);
  let at = copy as Record<Step, unknown>;
  for (const step of path) at = at[step] as Record<Step, unknown>;
  at["stranger"] = "unknown";
  return copy;
}

describe.each(records)("the schema of %s", (_, schema, record) => {
  it("accepts the record", () => {
    expect(v.safeParse(schema, record).issues).toBeUndefined();
  });

  it("rejects an unknown key at every depth", () => {
    const lax = objectPaths(record).filter((path) => v.is(schema, withStranger(record, path)));
    expect(lax.map((path) => path.join("."))).toEqual([]);
  });
});

it("covers every folder of data/", () => {
  expect(new Set(records.map(([file]) => file.split("/")[0]))).toEqual(new Set(Object.keys(FOLDERS)));
});

it("rejects an unknown key in the operator's settings", () => {
  expect(v.is(config, { mode: "internal", stranger: true })).toBe(false);
});

it.each(["plan", "plan:", "plan:x", "Plan:3", "plan:3-5"])("%s is no citation", (text) => {
  expect(v.is(citation, text)).toBe(false);
});

it.each(["Plan", "two parks", "园区", "-plan", "plan-", "a---b"])("%s is no id", (text) => {
  expect(v.is(id, text)).toBe(false);
});

it.each(["100", "3.8", "3-5", "3～5", "1000—1500"])("%s is a figure", (text) => {
  expect(v.is(figure, text)).toBe(true);
});

it.each(["", "1,000", "约100", "-5", "3-", ".5"])("%j is no figure", (text) => {
  expect(v.is(figure, text)).toBe(false);
});
