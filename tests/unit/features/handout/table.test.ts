import { describe, expect, test } from "vitest";
import { type Piece, piece } from "../../../../src/features/handout/page/piece.ts";
import { section } from "../../../../src/features/handout/page/section.ts";
import { table } from "../../../../src/features/handout/page/table.ts";

const RULE = { width: 0.5, colour: "#000000" };
const COLUMNS = [
  { x: 0, width: 50 },
  { x: 60, width: 50 },
];

function lines(count: number, name: string): Piece[] {
  return Array.from({ length: count }, (_, place) =>
    piece(10, [
      { kind: "text", x: 0, y: 8, text: `${name}${place}`, face: "regular", size: 8, colour: "#000000" },
    ]),
  );
}

function texts(pieces: Piece[]): string[] {
  return pieces.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : [])));
}

describe("table", () => {
  test("makes a row as high as its highest cell, with room above and below", () => {
    const [row] = table(undefined, [[lines(1, "a"), lines(3, "b")]], COLUMNS, {
      padding: 4,
      rule: RULE,
      width: 110,
    });
    expect(row?.height).toBe(38);
  });

  test("keeps its heading with the first row", () => {
    const [heading] = table([lines(1, "h"), []], [[lines(1, "a"), []]], COLUMNS, {
      padding: 4,
      rule: RULE,
      width: 110,
    });
    expect(heading?.isKeptWithNext).toBe(true);
  });

  test("parts a row that is too high to stand whole, and loses no line", () => {
    const parts = table(undefined, [[lines(40, "a"), lines(5, "b")]], COLUMNS, {
      padding: 4,
      rule: RULE,
      width: 110,
    });
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.max(...parts.map(({ height }) => height))).toBeLessThan(200);
    expect(new Set(texts(parts))).toEqual(new Set(texts([...lines(40, "a"), ...lines(5, "b")])));
  });
});

describe("section", () => {
  const style = { width: 200, indent: 80, before: 10, rule: RULE };

  test("sets its title beside its first lines, never alone", () => {
    const [first] = section(lines(1, "title"), lines(3, "a"), style);
    expect(texts(first ? [first] : [])).toEqual(["title0", "a0"]);
  });

  test("gives a title of several lines as much room as it takes", () => {
    const pieces = section(lines(3, "title"), lines(1, "a"), style);
    expect(pieces).toHaveLength(1);
    expect(pieces[0]?.height).toBeGreaterThanOrEqual(30);
  });
});
