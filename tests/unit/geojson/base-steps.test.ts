import type { Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { drawnLines } from "../../../geojson/base/drawn-lines.ts";
import { riverAxis } from "../../../geojson/base/river-axis.ts";
import { unionBanks } from "../../../geojson/base/union-banks.ts";
import { withoutLongSegments } from "../../../geojson/base/without-long-segments.ts";
import { chainLines } from "../../../geojson/steps/chain-lines.ts";
import { clipLine } from "../../../geojson/steps/clip-line.ts";
import { labelAnchor } from "../../../geojson/steps/label-anchor.ts";
import { roundLine } from "../../../geojson/steps/round-positions.ts";
import { simplifyLine } from "../../../geojson/steps/simplify-line.ts";

/** A box as a closed, counter-clockwise polygon. */
function box(west: number, south: number, east: number, north: number): Polygon {
  return {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

describe("chainLines", () => {
  it("joins lines that meet in twos, turning those that run backwards", () => {
    expect(
      chainLines([
        [
          [0, 0],
          [1, 0],
        ],
        [
          [2, 0],
          [1, 0],
        ],
      ]),
    ).toEqual([
      [
        [0, 0],
        [1, 0],
        [2, 0],
      ],
    ]);
  });

  it("leaves lines apart where three meet", () => {
    const star: Position[][] = [
      [
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [2, 0],
      ],
      [
        [1, 0],
        [1, 1],
      ],
    ];
    expect(chainLines(star)).toEqual(star);
  });

  it("keeps every vertex of a chain that begins in the middle", () => {
    const parts: Position[][] = [
      [
        [1, 0],
        [2, 0],
      ],
      [
        [0, 0],
        [1, 0],
      ],
      [
        [2, 0],
        [3, 0],
      ],
    ];
    expect(chainLines(parts)).toEqual([
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [3, 0],
      ],
    ]);
  });

  it("closes a ring of lines once", () => {
    const [ring] = chainLines([
      [
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [1, 1],
      ],
      [
        [1, 1],
        [0, 0],
      ],
    ]);
    expect(ring).toHaveLength(4);
  });
});

describe("simplifyLine", () => {
  it("drops positions nearer to the line than the tolerance", () => {
    expect(
      simplifyLine(
        [
          [0, 0],
          [1, 0.0001],
          [2, 0],
        ],
        0.001,
      ),
    ).toEqual([
      [0, 0],
      [2, 0],
    ]);
  });

  it("keeps positions farther than the tolerance", () => {
    const bent: Position[] = [
      [0, 0],
      [1, 0.01],
      [2, 0],
    ];
    expect(simplifyLine(bent, 0.001)).toEqual(bent);
  });

  it("leaves a closed ring that would collapse as it is", () => {
    const ring: Position[] = [
      [0, 0],
      [0.001, 0],
      [0.001, 0.001],
      [0, 0],
    ];
    expect(simplifyLine(ring, 1)).toEqual(ring);
  });
});

describe("clipLine", () => {
  it("cuts a line where it leaves the box", () => {
    expect(
      clipLine(
        [
          [0, 0],
          [4, 0],
        ],
        [-1, -1, 2, 1],
      ),
    ).toEqual([
      [
        [0, 0],
        [2, 0],
      ],
    ]);
  });

  it("makes two runs of a line that leaves and comes back", () => {
    expect(
      clipLine(
        [
          [0, 0],
          [4, 0],
          [4, 1],
          [0, 1],
        ],
        [-1, -1, 2, 2],
      ),
    ).toEqual([
      [
        [0, 0],
        [2, 0],
      ],
      [
        [2, 1],
        [0, 1],
      ],
    ]);
  });
});

describe("drawnLines", () => {
  it("leaves out chains that are shorter than asked", () => {
    const crumb: Position[][] = [
      [
        [108.9, 34.2],
        [108.901, 34.2],
      ],
    ];
    expect(drawnLines(crumb, { tolerance: 0, leastLength: 0.01 })).toEqual([]);
  });
});

describe("withoutLongSegments", () => {
  it("leaves out a straight run of many kilometres and keeps both sides", () => {
    const line: Position[] = [
      [108, 34],
      [108.01, 34],
      [108.5, 34],
      [108.51, 34],
    ];
    expect(withoutLongSegments(line)).toEqual([line.slice(0, 2), line.slice(2)]);
  });
});

describe("roundLine", () => {
  it("rounds to five decimals and drops positions that then repeat", () => {
    expect(
      roundLine([
        [1.0000001, 2],
        [1.0000002, 2],
        [1.1234567, 2],
      ]),
    ).toEqual([
      [1, 2],
      [1.12346, 2],
    ]);
  });
});

describe("unionBanks", () => {
  it("closes the seam between two pieces of a river", () => {
    const united = unionBanks([box(108.9, 34.2, 108.91, 34.21), box(108.9102, 34.2, 108.92, 34.21)]);
    expect(united.type).toBe("Polygon");
  });

  it("keeps a piece whose outline touches itself", () => {
    const bow: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [108.9, 34.2],
          [108.92, 34.22],
          [108.92, 34.2],
          [108.9, 34.22],
          [108.9, 34.2],
        ],
      ],
    };
    expect(unionBanks([bow]).coordinates.length).toBeGreaterThan(0);
  });
});

describe("riverAxis", () => {
  const pieces = [0.04, 0, 0.02].map((shift) => box(108.9 + shift, 34.2, 108.91 + shift, 34.205));

  it("runs along the longer direction of the river", () => {
    const longitudes = riverAxis(pieces)?.map(([longitude = 0]) => longitude) ?? [];
    expect(longitudes.length).toBeGreaterThan(3);
    expect(longitudes).toEqual([...longitudes].sort((a, b) => a - b));
  });

  it("gives null for a river of fewer than three pieces", () => {
    expect(riverAxis(pieces.slice(0, 2))).toBeNull();
  });
});

describe("labelAnchor", () => {
  it("stands in the largest part", () => {
    const [x] = labelAnchor({
      type: "MultiPolygon",
      coordinates: [box(0, 0, 1, 1).coordinates, box(5, 0, 9, 4).coordinates],
    });
    expect(x).toBeGreaterThan(5);
  });

  it("stands north of the given parallel where a fair share of the ground lies there", () => {
    expect(labelAnchor(box(108, 33, 109, 35), 34)[1]).toBeGreaterThan(34);
  });
});
