import { expect, it } from "vitest";
import { type DrawingColumn, drawChain } from "../../../../src/features/chains/chain-drawing.ts";

function makeColumn(path: string): DrawingColumn {
  const text = { path, title: "集成电路设计", counts: ["产业 57", "片区 4"], tags: [], isGap: false };
  return { ...text, isSequence: false, parts: [{ ...text, path: `${path}.part` }] };
}

const COLUMNS = ["a", "b", "c", "d"].map(makeColumn);

it.each([
  [288, true],
  [469, true],
  [900, true],
  [288, false],
  [469, false],
  [900, false],
])("a chain in %d pixels, in sequence %s, is no wider than they are", (width, isSequence) => {
  expect(drawChain(COLUMNS, isSequence, width).width).toBeLessThanOrEqual(width);
});
