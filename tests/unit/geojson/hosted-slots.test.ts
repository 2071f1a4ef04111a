import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { hostedSlots, type SlotHost } from "../../../geojson/steps/hosted-slots.ts";
import { isInsideArea } from "../../../geojson/steps/is-inside-area.ts";
import { markClearance } from "../../../geojson/steps/mark-clearance.ts";
import { apparentDistance, staggeredGrid } from "../../../geojson/steps/staggered-grid.ts";
import { box } from "../../fixtures/geometry.ts";

const anchor: Position = [108.9, 34.2];
const wide: SlotHost = { anchor, extent: box(108.7, 34.1, 109.1, 34.3) };
const narrow: SlotHost = { anchor, extent: box(108.89, 34.19, 108.91, 34.21) };

/** Every pair of a list. */
function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((one, index) => list.slice(index + 1).map((other): [T, T] => [one, other]));
}

/** Smallest distance between any two of the positions. */
function leastDistance(slots: readonly Position[]): number {
  return Math.min(...pairs(slots).map(([one, other]) => apparentDistance(one, other)));
}

describe("hostedSlots", () => {
  it.each([1, 2, 5, 12])("sets %i marks inside a wide host", (count) => {
    const slots = hostedSlots(wide, count, [anchor]);
    expect(slots).toHaveLength(count);
    expect(slots.filter((slot) => !isInsideArea(slot, box(108.7, 34.1, 109.1, 34.3)))).toEqual([]);
  });

  it("keeps twelve marks of a wide host 44 px apart at zoom 10.5", () => {
    expect(leastDistance(hostedSlots(wide, 12, [anchor]))).toBeGreaterThanOrEqual(0.0214);
  });

  it("keeps marks of one row 0.05° apart where the host is wide", () => {
    const rowMates = pairs(hostedSlots(wide, 12, [anchor])).filter(
      ([[, y = 0], [, otherY = 0]]) => Math.abs(y - otherY) < 1e-9,
    );
    expect(rowMates.length).toBeGreaterThan(0);
    expect(rowMates.every(([[x = 0], [otherX = 0]]) => Math.abs(x - otherX) >= 0.0499)).toBe(true);
  });

  it("sets the first two marks in different rows, and to the side of each other", () => {
    const [first = [], second = []] = hostedSlots(wide, 9, [anchor]);
    expect(markClearance(first, [second])).toBeGreaterThanOrEqual(30);
  });

  it("sets marks closer in a narrow host, all inside", () => {
    const slots = hostedSlots(narrow, 4, [anchor]);
    expect(slots.filter((slot) => !isInsideArea(slot, box(108.89, 34.19, 108.91, 34.21)))).toEqual([]);
    expect(leastDistance(slots)).toBeGreaterThan(0.002);
  });

  it("keeps clear of the host's own label and of marks already set", () => {
    const taken: Position[] = [anchor, [108.925, 34.2], [108.9, 34.22]];
    const slots = hostedSlots(wide, 6, taken);
    const nearest = Math.min(...slots.flatMap((slot) => taken.map((other) => apparentDistance(slot, other))));
    expect(nearest).toBeGreaterThanOrEqual(0.0136);
  });

  it("stays out of smaller grounds while there is room", () => {
    const part = box(108.7, 34.1, 108.95, 34.3);
    const slots = hostedSlots({ ...wide, avoid: [part] }, 5, [anchor]);
    expect(slots.filter((slot) => isInsideArea(slot, part))).toEqual([]);
  });

  it("goes into smaller grounds when they fill the host", () => {
    expect(hostedSlots({ ...wide, avoid: [box(108, 34, 110, 35)] }, 5, [anchor])).toHaveLength(5);
  });

  it("keeps marks close about a host that is a point", () => {
    const slots = hostedSlots({ anchor, isPoint: true }, 4, [anchor]);
    expect(Math.max(...slots.map((slot) => apparentDistance(slot, anchor)))).toBeLessThan(0.05);
  });

  it("gives the same answer twice", () => {
    expect(hostedSlots(wide, 7, [anchor])).toEqual(hostedSlots(wide, 7, [anchor]));
  });

  it("throws where there is no room at all", () => {
    const speck = { anchor, extent: box(108.9, 34.2, 108.9001, 34.2001) };
    expect(() => hostedSlots(speck, 3, [anchor])).toThrow("no room for 3 marks");
  });
});

describe("staggeredGrid", () => {
  it("leaves the middle out and begins beside it", () => {
    const cells = staggeredGrid(anchor, 0.05);
    expect(cells.some((cell) => apparentDistance(cell, anchor) < 0.01)).toBe(false);
    expect(apparentDistance(cells[0] ?? [], anchor)).toBeLessThan(0.05);
  });
});

describe("markClearance", () => {
  it("is 0 on another mark", () => {
    expect(markClearance(anchor, [anchor])).toBe(0);
  });

  it("is 40 in another row and well to the side, and with no other marks", () => {
    expect(markClearance(anchor, [[109.1, 34.3]])).toBe(40);
    expect(markClearance(anchor, [])).toBe(40);
  });
});
