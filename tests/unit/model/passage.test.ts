import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markWords, passageAround, readText, textLines } from "../../../src/model/passage.ts";

const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(text));
const digest = (data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> => crypto.subtle.digest("SHA-256", data);

async function hashOf(text: string): Promise<string> {
  return Buffer.from(await digest(bytes(text))).toString("hex");
}

describe("reading a text", () => {
  it("takes one that fits its record", async () => {
    const record = { lineCount: 2, sha256: await hashOf("一\n二\n") };
    expect(await readText(bytes("一\n二\n"), record, digest)).toEqual({
      lines: ["一", "二"],
      isHashChecked: true,
    });
  });

  it("refuses one of another length, with both counts", async () => {
    const record = { lineCount: 3, sha256: await hashOf("一\n二\n") };
    expect(await readText(bytes("一\n二\n"), record, digest)).toEqual({
      reason: "line-count",
      expected: 3,
      found: 2,
    });
  });

  it("refuses one of other bytes, with both hashes", async () => {
    const record = { lineCount: 2, sha256: await hashOf("一\n二\n") };
    expect(await readText(bytes("一\n三\n"), record, digest)).toEqual({
      reason: "hash",
      expected: record.sha256,
      found: await hashOf("一\n三\n"),
    });
  });

  it("refuses one that is not UTF-8", async () => {
    const record = { lineCount: 1, sha256: "0".repeat(64) };
    expect(await readText(Uint8Array.from([0xce, 0xf7, 0xb0, 0xb2]), record, digest)).toEqual({
      reason: "not-utf8",
    });
  });

  it("says that the hash is unchecked where the browser cannot compute it", async () => {
    const read = await readText(bytes("一"), { lineCount: 1, sha256: "0".repeat(64) }, undefined);
    expect(read).toEqual({ lines: ["一"], isHashChecked: false });
  });
});

it("counts lines alike with line feeds, carriage returns and without a last line feed", () => {
  for (const text of ["一\n\n二\n", "一\r\n\r\n二\r\n", "一\n\n二"])
    expect(textLines(text)).toEqual(["一", "", "二"]);
});

describe("a passage", () => {
  const lines = fc.array(fc.constantFrom("", " ", "字"), { minLength: 1, maxLength: 20 });

  it("holds the cited line and beside it the nearest lines with words, in order", () => {
    fc.assert(
      fc.property(lines, fc.nat(), fc.integer({ min: 0, max: 3 }), (text, seed, beside) => {
        const line = (seed % text.length) + 1;
        const passage = passageAround(text, line, beside);
        const withWords = (from: number, to: number): number[] =>
          text.flatMap((words, index) =>
            index + 1 > from && index + 1 < to && words.trim() !== "" ? [index + 1] : [],
          );
        expect(passage).toEqual([
          ...withWords(0, line).slice(Math.max(0, withWords(0, line).length - beside)),
          line,
          ...withWords(line, Infinity).slice(0, beside),
        ]);
      }),
    );
  });

  it("is empty for a line that the text does not have", () => {
    expect(passageAround(["字"], 2, 1)).toEqual([]);
  });
});

describe("marking words", () => {
  const letters = fc.string({ unit: fc.constantFrom("芯", "片", "1", "0") });

  it("changes no word of the line", () => {
    fc.assert(
      fc.property(letters, fc.array(letters), (line, words) => {
        const stretches = markWords(line, words);
        expect(stretches.map(({ text }) => text).join("")).toBe(line);
        expect(stretches.every(({ isMarked }, index) => stretches[index - 1]?.isMarked !== isMarked)).toBe(
          true,
        );
      }),
    );
  });

  it("marks overlapping words as one stretch", () => {
    expect(markWords("芯片设计", ["芯片", "片设"])).toEqual([
      { text: "芯片设", isMarked: true },
      { text: "计", isMarked: false },
    ]);
  });

  it("does not take a figure out of a longer one", () => {
    expect(markWords("到2025年达5亿元", ["5"])).toEqual([
      { text: "到2025年达", isMarked: false },
      { text: "5", isMarked: true },
      { text: "亿元", isMarked: false },
    ]);
  });
});
