import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mark } from "../../../../src/features/handout/page/marks.ts";
import { paginate } from "../../../../src/features/handout/page/paginate.ts";
import { keptTogether, type Piece, piece } from "../../../../src/features/handout/page/piece.ts";

function line(text: string, settings: Partial<Piece> = {}, height = 10): Piece {
  const mark: Mark = { kind: "text", x: 0, y: 8, text, face: "regular", size: 8, colour: "#000000" };
  return piece(height, [mark], settings);
}

function pageTexts(pieces: Piece[], height: number): string[][] {
  return paginate(pieces, height).map(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : [])),
  );
}

const pieces = fc.array(
  fc.record({
    height: fc.integer({ min: 1, max: 40 }),
    before: fc.integer({ min: 0, max: 12 }),
    isKeptWithNext: fc.boolean(),
    isPageStart: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
  }),
  { maxLength: 60 },
);

describe("paginate", () => {
  test("turns the page when it is full", () => {
    expect(pageTexts([line("a"), line("b"), line("c")], 20)).toEqual([["a", "b"], ["c"]]);
  });

  test("takes a heading along to the next page", () => {
    expect(pageTexts([line("a"), line("heading", { isKeptWithNext: true }), line("b")], 20)).toEqual([
      ["a"],
      ["heading", "b"],
    ]);
  });

  test("begins a page where a piece asks for one", () => {
    expect(pageTexts([line("a"), line("b", { isPageStart: true })], 100)).toEqual([["a"], ["b"]]);
  });

  test("drops the room above at the top of a page", () => {
    const [, second] = paginate([line("a"), line("b", { before: 5 })], 12);
    expect(second?.marks).toMatchObject([{ y: 8 }]);
  });

  test("parts a chain that no page can hold", () => {
    const kept = { isKeptWithNext: true };
    expect(pageTexts([line("a", kept), line("b", kept), line("c")], 20)).toEqual([["a", "b"], ["c"]]);
  });

  test("moves a table to the next page rather than part it from its heads, and parts one that no page holds", () => {
    const table = keptTogether([line("head"), line("one"), line("two")]);
    expect(pageTexts([line("before"), ...table, line("after")], 30)).toEqual([
      ["before"],
      ["head", "one", "two"],
      ["after"],
    ]);
    expect(pageTexts(keptTogether([line("head"), line("one"), line("two")]), 20)).toEqual([
      ["head", "one"],
      ["two"],
    ]);
  });

  test("keeps every piece once, in order, within the page", () => {
    fc.assert(
      fc.property(pieces, (settings) => {
        const all = settings.map(({ height, ...rest }, place) => line(String(place), rest, height));
        const pages = paginate(all, 100);
        expect(
          pages.flatMap(({ marks }) => marks.map((mark) => (mark.kind === "text" ? mark.text : ""))),
        ).toEqual(all.map((_, place) => String(place)));
        const heights = pages.flatMap(({ marks }) =>
          marks.map((mark) =>
            mark.kind === "text" ? mark.y - 8 + (settings[Number(mark.text)]?.height ?? 0) : 0,
          ),
        );
        expect(Math.max(0, ...heights)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
