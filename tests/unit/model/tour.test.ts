import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexAtlas } from "../../../src/model/atlas-index.ts";
import type { AtlasData } from "../../../src/model/schema/atlas.ts";
import type { OwnStep, OwnTour } from "../../../src/model/schema/own-tour.ts";
import {
  stepOfSelection,
  stepWithin,
  type Tour,
  tourOfLayout,
  tourOfOwn,
  tourOfShortlist,
} from "../../../src/model/tour.ts";
import { makeArea, makeIndex, makeLayout } from "../../fixtures/atlas.ts";

const atlas = indexAtlas(JSON.parse(readFileSync("public/data/atlas.json", "utf8")) as AtlasData);

const small = makeIndex([
  makeLayout("one", [makeArea("east", { areas: [makeArea("gate")] }), makeArea("west")]),
  makeLayout("two", [makeArea("north")]),
]);

function visited(tour: Tour | null): string[] {
  return (tour?.steps ?? []).flatMap(({ kind, view: { selection } }) =>
    kind === "stop" && selection?.kind === "area" ? [selection.key] : [],
  );
}

function makeStep(over: Partial<OwnStep> = {}): OwnStep {
  return {
    title: { zh: "", en: "" },
    text: { zh: "", en: "" },
    layouts: ["one"],
    selection: null,
    camera: null,
    ...over,
  };
}

function makeOwn(steps: OwnStep[], over: Partial<OwnTour> = {}): OwnTour {
  return { id: "own-1", title: { zh: "我的", en: "" }, text: { zh: "", en: "" }, steps, ...over };
}

describe("the tour of a layout", () => {
  it.each([...atlas.layouts.keys()])("%s visits each area once, in the document's order", (id) => {
    expect(visited(tourOfLayout(atlas, id))).toEqual(
      (atlas.areasOfLayout.get(id) ?? []).map(({ key }) => key),
    );
  });

  it("begins and ends with a slide of its own that looks at every area", () => {
    const steps = tourOfLayout(small, "one")?.steps ?? [];
    expect(steps.map(({ kind }) => kind)).toEqual(["opening", "stop", "stop", "stop", "closing"]);
    expect(steps[0]?.view.focus).toEqual(["one/east", "one/gate", "one/west"]);
    expect(steps.at(-1)?.view).toEqual(steps[0]?.view);
  });

  it("shows an area together with its parts", () => {
    expect(tourOfLayout(small, "one")?.steps[1]?.view.focus).toEqual(["one/east", "one/gate"]);
  });

  it("does not exist for a layout that the atlas does not hold", () => {
    expect(tourOfLayout(small, "three")).toBeNull();
  });
});

describe("the tour of the shortlist", () => {
  const shortlist = [
    { key: "two/north", note: "价格底线" },
    { key: "gone/away", note: "" },
    { key: "one/east", note: "" },
  ];

  it("visits the areas that are there, in the reader's order, without the notes", () => {
    const tour = tourOfShortlist(small, shortlist);
    expect(visited(tour)).toEqual(["two/north", "one/east"]);
    expect(JSON.stringify(tour)).not.toContain("价格底线");
  });

  it("does not exist while no area is there", () => {
    expect(tourOfShortlist(small, [{ key: "gone/away" }])).toBeNull();
  });
});

describe("an own tour", () => {
  it("takes a title left empty from what the step shows, and a language left empty from the other", () => {
    const tour = tourOfOwn(small, makeOwn([makeStep({ selection: { kind: "area", key: "one/east" } })]));
    expect(tour.title).toEqual({ zh: "我的", en: "我的" });
    expect(tour.steps[1]?.title).toEqual({ zh: "east园", en: "east park" });
  });

  it("leaves out what the atlas does not hold", () => {
    const step = makeStep({ layouts: ["gone", "two"], selection: { kind: "organization", id: "gone" } });
    const { view } = tourOfOwn(small, makeOwn([step])).steps[1] ?? {};
    expect(view).toMatchObject({ layouts: ["two"], selection: null, focus: ["two/north"] });
  });

  it("has its slides even without a step", () => {
    expect(tourOfOwn(small, makeOwn([])).steps.map(({ kind }) => kind)).toEqual(["opening", "closing"]);
  });
});

describe("a step", () => {
  it("never leaves the tour, whatever is asked for", () => {
    const tour = tourOfLayout(small, "one");
    if (!tour) throw new Error("no tour");
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double()), (asked) => {
        expect(tour.steps[stepWithin(tour, asked)]).toBeDefined();
      }),
    );
  });

  it("is found by what it shows, never on the opening slide", () => {
    const tour = tourOfLayout(small, "one");
    if (!tour) throw new Error("no tour");
    expect(stepOfSelection(tour, { kind: "area", key: "one/west" })).toBe(3);
    expect(stepOfSelection(tour, { kind: "layout", id: "one" })).toBeUndefined();
    expect(stepOfSelection(tour, null)).toBeUndefined();
  });
});
