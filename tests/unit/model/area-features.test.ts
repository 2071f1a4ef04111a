import { describe, expect, it } from "vitest";
import { type AreaFeatures, areaFeatures } from "../../../src/model/area-features.ts";
import type { BuiltLayout } from "../../../src/model/schema/atlas.ts";
import type { PlaceExtents, PlacePoints } from "../../../src/model/schema/geometry.ts";
import { makeArea, makeIndex, makeLayout, makeTarget } from "../../fixtures/atlas.ts";
import { makeExtent, makePlace, makePoint, placeMap } from "../../fixtures/places.ts";

interface Drawing {
  layouts: BuiltLayout[];
  slots?: number[];
  extents?: PlaceExtents["features"];
  points?: PlacePoints["features"];
  sizes?: Record<string, number>;
  language?: "zh" | "en";
}

function draw({ layouts, slots, extents, points, sizes, language }: Drawing): AreaFeatures {
  const places = Object.entries(sizes ?? {}).map(([id, areaKm2]) => makePlace(id, { areaKm2 }));
  return areaFeatures(
    makeIndex(layouts),
    placeMap(...places),
    {
      extents: { type: "FeatureCollection", features: extents ?? [] },
      lines: { type: "FeatureCollection", features: [] },
      points: { type: "FeatureCollection", features: points ?? [] },
    },
    layouts.map(({ id }, index) => ({ id, slot: slots?.[index] ?? index })),
    language ?? "zh",
  );
}

const pointOf = (drawing: Drawing): AreaFeatures["points"]["features"][number]["properties"] | undefined =>
  draw(drawing).points.features[0]?.properties;

const onEast = (layout: string, facts = [makeTarget()]): BuiltLayout =>
  makeLayout(layout, [makeArea("east", { facts })]);

describe("surfaces", () => {
  it("are drawn once for each area on the place, the later ones further inward", () => {
    const { extents } = draw({
      layouts: [onEast("one"), onEast("two")],
      extents: [makeExtent("east-place")],
    });
    expect(extents.features.map(({ properties: { id, ring } }) => [id, ring])).toEqual([
      ["one/east", 0],
      ["two/east", 1],
    ]);
  });

  it("take the colour family of their layout's slot", () => {
    const { extents } = draw({ layouts: [onEast("one")], slots: [5], extents: [makeExtent("east-place")] });
    expect(extents.features[0]?.properties.family).toBe(5);
  });

  it("come large before small, so that the small lie on top", () => {
    const { extents } = draw({
      layouts: [makeLayout("one", [makeArea("east"), makeArea("west")])],
      extents: [makeExtent("east-place"), makeExtent("west-place")],
      sizes: { "east-place": 2, "west-place": 30 },
    });
    expect(extents.features.map(({ properties }) => properties.id)).toEqual(["one/west", "one/east"]);
  });

  it("of places without a shown area are left out", () => {
    expect(draw({ layouts: [onEast("one")], extents: [makeExtent("other")] }).extents.features).toEqual([]);
  });
});

describe("points", () => {
  it("stand once for a place, with every shown area on it", () => {
    const point = pointOf({ layouts: [onEast("one"), onEast("two")], points: [makePoint("east-place")] });
    expect(point?.keys).toBe("one/east two/east");
  });

  it("carry the families of the first three layouts", () => {
    const point = pointOf({
      layouts: [onEast("one"), onEast("two"), onEast("three")],
      slots: [2, 4, 6],
      points: [makePoint("east-place")],
    });
    expect([point?.family, point?.second, point?.third]).toEqual([2, 4, 6]);
  });

  it("carry -1 where there is no second or third layout", () => {
    const point = pointOf({ layouts: [onEast("one")], points: [makePoint("east-place")] });
    expect([point?.second, point?.third]).toEqual([-1, -1]);
  });

  it("of the ninth layout repeat the first family with the second mark", () => {
    const point = pointOf({ layouts: [onEast("one")], slots: [8], points: [makePoint("east-place")] });
    expect([point?.family, point?.mark]).toEqual([0, 1]);
  });

  it("show their uncertainty where they are located", () => {
    const points = [makePoint("east-place", { class: "located", accuracyM: 800 })];
    expect(pointOf({ layouts: [onEast("one")], points })?.accuracyM).toBe(800);
  });

  it("show no uncertainty where only the host is known", () => {
    const points = [makePoint("east-place", { class: "hosted", kind: "mark", accuracyM: 800 })];
    expect(pointOf({ layouts: [onEast("one")], points })?.accuracyM).toBe(0);
  });

  it("that anchor labels of extents are kept apart from marks", () => {
    const { points, anchors } = draw({
      layouts: [onEast("one")],
      points: [makePoint("east-place", { kind: "label" })],
    });
    expect([points.features.length, anchors.features.length]).toEqual([0, 1]);
  });
});

describe("labels", () => {
  const points = [makePoint("east-place")];

  it("name a place once where two layouts name it alike", () => {
    expect(pointOf({ layouts: [onEast("one"), onEast("two")], points })?.name).toBe("east园");
  });

  it("name a place twice where two layouts name it differently", () => {
    const other = makeLayout("two", [makeArea("west", { place: "east-place" })]);
    expect(pointOf({ layouts: [onEast("one"), other], points })?.name).toBe("east园\nwest园");
  });

  it("carry the first figure that an area on the place states", () => {
    const layouts = [onEast("one", []), onEast("two", [makeTarget({ value: "120" })])];
    expect(pointOf({ layouts, points })?.figure).toBe("120 亿元");
  });

  it("speak the reader's language", () => {
    const point = pointOf({
      layouts: [onEast("one", [makeTarget({ value: "120" })])],
      points,
      language: "en",
    });
    expect([point?.name, point?.figure]).toEqual(["east park", "CNY 12 billion"]);
  });

  it("leave the figure empty where no area states one", () => {
    expect(pointOf({ layouts: [onEast("one", [])], points })?.figure).toBe("");
  });
});
