import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakLines } from "../../../../src/features/handout/text/break-lines.ts";
import { type Measure, printable, type Run } from "../../../../src/features/handout/text/run.ts";

/** Chinese characters are as wide as high, the others half as wide. */
const measure: Measure = (text, _face, size) =>
  Array.from(text).reduce((sum, character) => sum + (character > "\u2e7f" ? size : size / 2), 0);

function run(text: string, face: Run["face"] = "regular"): Run {
  return { text, face, size: 10, colour: "#000000" };
}

function texts(runs: Run[], width: number): string[] {
  return breakLines(runs, width, measure).map((line) => line.runs.map(({ text }) => text).join(""));
}

const words = fc
  .array(
    fc.constantFrom("西", "安", "，", "。", "（", "》", "park", "2025", "–", "-", " ", "1,000", "℃", "/"),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(""));

describe("breakLines", () => {
  test("breaks Chinese anywhere but before a closing mark", () => {
    expect(texts([run("西安高新区，经开区")], 50)).toEqual(["西安高新", "区，经开区"]);
  });

  test("never leaves an opening mark at the end of a line", () => {
    expect(texts([run("西安高新（经开）")], 50)).toEqual(["西安高新", "（经开）"]);
  });

  test("breaks English at spaces and drops the space", () => {
    expect(texts([run("third generation semiconductors")], 70)).toEqual([
      "third",
      "generation",
      "semiconductors",
    ]);
  });

  test("keeps a year range and a figure together", () => {
    expect(texts([run("in 2025–2027 about 1,000 more")], 55)).toEqual([
      "in",
      "2025–2027",
      "about 1,000",
      "more",
    ]);
  });

  test("cuts a word that is wider than the column", () => {
    expect(texts([run("aaaaaaaaaaaa")], 25)).toEqual(["aaaaa", "aaaaa", "aa"]);
  });

  test("keeps a word whole that changes its style half-way", () => {
    expect(texts([run("one semi"), run("conductor", "bold")], 80)).toEqual(["one", "semiconductor"]);
  });

  test("keeps all characters in their order, save spaces", () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 10, max: 200 }), (first, second, width) => {
        const kept = texts([run(first), run(second, "bold")], width).join("");
        expect(kept.replaceAll(" ", "")).toBe(printable(first + second).replaceAll(" ", ""));
      }),
    );
  });

  test("makes no line wider than the column, unless a single character or its mark is", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 200 }), (text, width) => {
        for (const line of breakLines([run(text)], width, measure))
          expect(line.width).toBeLessThanOrEqual(width);
      }),
    );
  });
});
