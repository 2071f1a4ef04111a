import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaEntry } from "../../../src/model/atlas-index.ts";
import { designations } from "../../../src/model/designations.ts";
import { flipped } from "../../../src/model/ground-pair.ts";
import { hasCommonGround, overlapMatrix } from "../../../src/model/overlap-matrix.ts";
import { builtAtlas, builtPlaces } from "../../e2e/built-atlas.ts";
import { makeArea, makeDocument, makeIndex, makeLayout } from "../../fixtures/atlas.ts";
import { makePlace, placeMap } from "../../fixtures/places.ts";

const index = builtAtlas();
const places = builtPlaces();
const layoutIds = fc.constantFrom(...index.layouts.keys());
const keysOf = (entries: AreaEntry[]): string[] => entries.map(({ key }) => key);
const areasOf = (id: string): AreaEntry[] => index.areasOfLayout.get(id) ?? [];

describe("the overlap matrix", () => {
  it("is the same read by rows or by columns", () => {
    fc.assert(
      fc.property(layoutIds, layoutIds, (one, other) => {
        const forth = overlapMatrix(places, areasOf(one), areasOf(other));
        const back = overlapMatrix(places, areasOf(other), areasOf(one));
        expect(keysOf(back.rows)).toEqual(keysOf(forth.columns));
        const turned = forth.columns.map((_, column) =>
          forth.pairs.map((line) => {
            const pair = line[column];
            return pair && flipped(pair);
          }),
        );
        expect(back.pairs).toEqual(turned);
      }),
      { numRuns: 40 },
    );
  });

  it("shows every area once: with common ground in the matrix, else apart", () => {
    fc.assert(
      fc.property(layoutIds, layoutIds, (one, other) => {
        fc.pre(one !== other);
        const { rows, columns, apart, pairs } = overlapMatrix(places, areasOf(one), areasOf(other));
        const shown = [...keysOf(rows), ...keysOf(columns), ...keysOf(apart)].sort();
        expect(shown).toEqual([...keysOf(areasOf(one)), ...keysOf(areasOf(other))].sort());
        expect(pairs.every((line) => line.some(hasCommonGround))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the designations of a place", () => {
  const plans = ["late", "early", "undated"];
  const small = makeIndex(
    plans.map((id) => ({
      ...makeLayout(id, [
        makeArea("same", { place: "here" }),
        makeArea("guest", { place: "guest" }),
        makeArea("far", { place: "far" }),
      ]),
      documents: [id],
    })),
    {
      documents: [
        makeDocument({ id: "late", date: "2025-12-05" }),
        makeDocument({ id: "early", date: "2020-03" }),
        makeDocument({ id: "undated" }),
      ],
    },
  );
  const ground = placeMap(
    makePlace("here", { class: "outlined", areaKm2: 10 }),
    makePlace("guest", { class: "hosted", host: "here", within: ["here"] }),
    makePlace("far", { accuracyM: 100 }),
  );

  it("stand in the order of the documents' dates, those of undated documents last", () => {
    expect(designations(small, ground, "here").map(({ entry }) => entry.key)).toEqual([
      "early/same",
      "early/guest",
      "late/same",
      "late/guest",
      "undated/same",
      "undated/guest",
    ]);
  });

  it("tell how the place lies to each area", () => {
    const relations = designations(small, ground, "guest").map(({ pair }) => pair.relation);
    expect(new Set(relations)).toEqual(new Set(["within", "same"]));
  });

  it("of every built place are in order and hold each area of that place", () => {
    for (const [place, entries] of index.areasOfPlace) {
      const found = designations(index, places, place);
      expect(keysOf(found.map(({ entry }) => entry))).toEqual(expect.arrayContaining(keysOf(entries)));
      const dates = found.map(({ document }) => document?.date ?? "9999");
      expect(dates).toEqual([...dates].sort());
    }
  });
});
