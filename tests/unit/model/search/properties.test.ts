import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchFile } from "../../../../src/model/schema/search.ts";
import { createEngine } from "../../../../src/model/search/engine.ts";
import { fold, makeFolding } from "../../../../src/model/search/fold.ts";
import { nearestStretch } from "../../../../src/model/search/near.ts";

const file = JSON.parse(readFileSync("public/data/search.json", "utf8")) as SearchFile;
const engine = await createEngine(file);
const folding = makeFolding(file);

const RARE = Array.from("沣沔鄠鄂户邑浐灞泾阎堡行重灃東A Ａé'ﬁ㎡-—（·1①");
const text = fc.string({
  unit: fc.oneof(fc.constantFrom(...RARE), fc.string({ minLength: 1, maxLength: 1 })),
});
const record = fc.constantFrom(...file.records);
const cells = fc.array(fc.constantFrom(...Array.from("abc")), { maxLength: 8 });

/** Part of a record's Chinese name, as its characters. */
const partOfName = record.chain((from) => {
  const characters = Array.from(from.zh);
  return fc
    .tuple(fc.nat(characters.length - 1), fc.integer({ min: 1, max: 8 }))
    .map(([start, length]) => ({ from, part: characters.slice(start, start + length).join("") }));
});

function cellsOf(value: string): string {
  return fold(value, folding).cells.join("");
}

describe("folding", () => {
  it("changes nothing when done twice", () => {
    fc.assert(fc.property(text, (value) => cellsOf(cellsOf(value)) === cellsOf(value)));
  });

  it("leads every cell back into the text, in order", () => {
    fc.assert(
      fc.property(text, (value) => {
        const { cells: folded, starts, ends, isWordStart } = fold(value, folding);
        expect([starts.length, ends.length, isWordStart.length]).toEqual(Array(3).fill(folded.length));
        for (const [at, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
          expect(ends[at]).toBeGreaterThan(start);
          expect(ends[at]).toBeLessThanOrEqual(value.length);
        }
      }),
    );
  });
});

describe("searching", () => {
  it("finds a record by any part of its name", () => {
    fc.assert(
      fc.property(partOfName, ({ from, part }) => {
        fc.pre(cellsOf(part) !== "");
        // A single letter is looked for at the beginning of words only, and few letters do not stand inside them.
        fc.pre(!/^[a-z]{1,3}$/.test(cellsOf(part)));
        return engine.search(part).hits.some((hit) => hit.record === from);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps marks in order and inside the name, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          partOfName.map(({ part }) => part),
        ),
        (query) => {
          for (const { name, marks } of engine.search(query).hits) {
            expect(marks.length).toBeGreaterThan(0);
            for (const [at, { from, to }] of marks.entries()) {
              expect(from).toBeGreaterThanOrEqual(marks[at - 1]?.from ?? 0);
              expect(to).toBeGreaterThan(from);
              expect(to).toBeLessThanOrEqual(name.length);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it("gives each record once and the best first", () => {
    fc.assert(
      fc.property(partOfName, ({ part }) => {
        const { hits } = engine.search(part);
        expect(new Set(hits.map((hit) => hit.record)).size).toBe(hits.length);
        expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
      }),
      { numRuns: 100 },
    );
  });

  it("answers the same in traditional characters as in simplified ones", () => {
    const traditional = new Map(
      Array.from(file.variants.to, (to, at) => [to, Array.from(file.variants.from)[at] ?? to]),
    );
    fc.assert(
      fc.property(partOfName, ({ part }) => {
        const typed = Array.from(part, (character) => traditional.get(character) ?? character).join("");
        expect(engine.search(typed).hits.map((hit) => hit.record)).toEqual(
          engine.search(part).hits.map((hit) => hit.record),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe("the nearest stretch of a name", () => {
  it("has no edits where the query stands in the name", () => {
    fc.assert(
      fc.property(cells, cells, cells, (before, query, after) => {
        fc.pre(query.length > 0);
        const { from, to, edits } = nearestStretch([...before, ...query, ...after], query);
        expect(edits).toBe(0);
        expect([...before, ...query, ...after].slice(from, to)).toEqual(query);
      }),
    );
  });

  it("has one edit after one change, one loss or one exchange", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...Array.from("abcdefghijkl")), { minLength: 4 }),
        fc.nat(),
        (name, seed) => {
          const at = seed % (name.length - 1);
          const changed = name.with(at, "z");
          const lost = name.toSpliced(at, 1);
          const exchanged = name.toSpliced(at, 2, name[at + 1] ?? "", name[at] ?? "");
          expect(nearestStretch(name, changed).edits).toBe(1);
          expect(nearestStretch(name, exchanged).edits).toBe(1);
          expect(nearestStretch(name, lost).edits).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it("never has more edits than the query has characters, and lies inside the name", () => {
    fc.assert(
      fc.property(cells, cells, (name, query) => {
        const { from, to, edits } = nearestStretch(name, query);
        expect(edits).toBeLessThanOrEqual(query.length);
        expect(from).toBeLessThanOrEqual(to);
        expect(to).toBeLessThanOrEqual(name.length);
      }),
    );
  });
});
