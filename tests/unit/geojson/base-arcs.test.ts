import type { Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { buildAdministrativeLines, levelOf } from "../../../geojson/base/administrative-lines.ts";
import { dissolveArcs } from "../../../geojson/steps/dissolve-arcs.ts";
import { ringArea } from "../../../geojson/steps/ring-area.ts";
import { cutSharedArcs, mapArcs } from "../../../geojson/steps/shared-arcs.ts";

/*
 *   0───1───2       610101 and 610102 are of one city, 610201 of another.
 *   │ A │ B │
 *   ├───┴───┤
 *   │   C   │
 *   └───────┘
 */
function ring(first: Position, ...others: Position[]): Polygon {
  return { type: "Polygon", coordinates: [[first, ...others, first]] };
}

const areas = [
  { id: "610101", geometry: ring([0, 1], [1, 1], [1, 2], [0, 2]) },
  { id: "610102", geometry: ring([1, 1], [2, 1], [2, 2], [1, 2]) },
  { id: "610201", geometry: ring([0, 0], [2, 0], [2, 1], [1, 1], [0, 1]) },
];

describe("cutSharedArcs", () => {
  it("holds the edge between two neighbours once, with both as owners", () => {
    const owners = cutSharedArcs(areas).arcs.map((arc) => arc.owners.join("+"));
    expect(owners.filter((pair) => pair === "610101+610102")).toHaveLength(1);
  });

  it("holds a hole and the island that fills it once", () => {
    const hole = ring([1, 1], [1, 2], [2, 2], [2, 1]).coordinates.flat();
    const outer: Polygon = {
      type: "Polygon",
      coordinates: [ring([0, 0], [3, 0], [3, 3], [0, 3]).coordinates.flat(), hole],
    };
    const shared = cutSharedArcs([
      { id: "outer", geometry: outer },
      { id: "island", geometry: ring([2, 1], [2, 2], [1, 2], [1, 1]) },
    ]);
    expect(shared.arcs).toHaveLength(2);
  });
});

describe("dissolveArcs", () => {
  it("gives the surface of the members without their common edges", () => {
    const union = dissolveArcs(cutSharedArcs(areas), ["610101", "610102"]);
    expect(union.type === "Polygon" && union.coordinates.map(ringArea)).toEqual([2]);
  });

  it("gives neighbours an identical edge after their arcs were changed", () => {
    const shared = mapArcs(cutSharedArcs(areas), (line) => line);
    const [first = "", second = ""] = ["610101", "610102"].map((id) =>
      JSON.stringify(dissolveArcs(shared, [id])),
    );
    const vertices = (text: string): string[] => text.match(/\[\d,\d\]/g) ?? [];
    const common = new Set(vertices(first).filter((vertex) => vertices(second).includes(vertex)));
    expect([...common].sort()).toEqual(["[1,1]", "[1,2]"]);
  });

  it("says which area it does not know", () => {
    expect(() => dissolveArcs(cutSharedArcs(areas), ["999999"])).toThrow("999999");
  });
});

describe("levelOf", () => {
  it.each([
    [["610101"], "province"],
    [["610101", "610201"], "city"],
    [["610101", "610102"], "district"],
  ])("of a line owned by %j is %s", (owners, level) => {
    expect(levelOf(owners)).toBe(level);
  });
});

describe("buildAdministrativeLines", () => {
  it("draws every edge once", () => {
    const edges = buildAdministrativeLines(cutSharedArcs(areas)).flatMap(({ geometry }) =>
      geometry.type === "MultiLineString"
        ? geometry.coordinates.flatMap((line) =>
            line.slice(1).map((to, index) => [String(line[index]), String(to)].sort().join(" ")),
          )
        : [],
    );
    expect(new Set(edges).size).toBe(edges.length);
  });
});
