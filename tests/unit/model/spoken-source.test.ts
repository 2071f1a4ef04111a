import fc from "fast-check";
import { expect, it } from "vitest";
import { lineRanges } from "../../../src/model/spoken-source.ts";

it("draws neighbouring lines together, in ascending order and each once", () => {
  expect(lineRanges([280, 276, 279, 278, 280], "zh")).toBe("276、278—280");
  expect(lineRanges([280, 276, 279, 278, 280], "en")).toBe("276, 278–280");
});

it("names exactly the lines that were given", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (lines) => {
      const named = lineRanges(lines, "en")
        .split(", ")
        .flatMap((range) => {
          const [from = 0, to = from] = range.split("–").map(Number);
          return Array.from({ length: to - from + 1 }, (_, step) => from + step);
        });
      expect(named).toEqual([...new Set(lines)].sort((a, b) => a - b));
    }),
  );
});
