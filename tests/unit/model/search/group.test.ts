import { describe, expect, it } from "vitest";
import type { SearchKind } from "../../../../src/model/schema/search.ts";
import type { Hit } from "../../../../src/model/search/engine.ts";
import { groupHits } from "../../../../src/model/search/group.ts";
import { sampleRecord } from "./sample.ts";

function hits(...kinds: SearchKind[]): Hit[] {
  return kinds.map((kind, at) => ({
    record: sampleRecord(`${kind}${at}`, `${kind}${at}`, { kind }),
    name: `${kind}${at}`,
    marks: [],
    score: -at,
  }));
}

describe("grouping answers", () => {
  it("puts the kind of the best answer first and keeps the order within a kind", () => {
    const groups = groupHits(hits("industry", "area", "industry"), 4, new Set());
    expect(groups.map(({ kind, hits: own }) => [kind, own.map(({ name }) => name)])).toEqual([
      ["industry", ["industry0", "industry2"]],
      ["area", ["area1"]],
    ]);
  });

  it("shows a few of a kind and counts the rest", () => {
    const [group] = groupHits(hits("area", "area", "area", "area"), 2, new Set());
    expect(group).toMatchObject({ hits: { length: 2 }, more: 2 });
  });

  it("shows one more rather than a line that says one more", () => {
    const [group] = groupHits(hits("area", "area", "area"), 2, new Set());
    expect(group).toMatchObject({ hits: { length: 3 }, more: 0 });
  });

  it("shows all of an opened kind", () => {
    const [group] = groupHits(hits("area", "area", "area", "area"), 2, new Set<SearchKind>(["area"]));
    expect(group).toMatchObject({ hits: { length: 4 }, more: 0 });
  });
});
