import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CsvCell,
  csvText,
  guardFormula,
  spreadsheetCsv,
  unguardFormula,
} from "../../../src/model/csv.ts";
import { parseCsv } from "../../fixtures/parse-csv.ts";

/** Texts rich in what breaks tables: quotes, separators, line ends, blanks, signs of formulas. */
const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom('"', ",", "\r", "\n", "\t", " ", "'", "=", "+", "-", "@", "＝", "产", "1"),
  }),
  fc.string({ unit: "binary" }),
);
const cell: fc.Arbitrary<CsvCell> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);
const rows = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));

const written = (value: CsvCell): string => (value === null ? "" : String(value));

describe("csvText", () => {
  it("is read back cell by cell", () => {
    fc.assert(
      fc.property(rows, (table) => {
        expect(parseCsv(csvText(table).replace(/^\uFEFF/, "\uFEFF\uFEFF"))).toEqual(
          table.map((row) => row.map(written)),
        );
      }),
    );
  });

  it("quotes what needs it and nothing else", () => {
    expect(csvText([["园区", 'a "b"', "c,d", "e\nf", 1.5, null]])).toBe(
      '园区,"a ""b""","c,d","e\nf",1.5,\r\n',
    );
  });
});

describe("spreadsheetCsv", () => {
  it("starts with a byte order mark", () => {
    expect(spreadsheetCsv([["片区"]])).toBe("\uFEFF片区\r\n");
  });

  it("leaves no text that a spreadsheet would reckon", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const read = parseCsv(spreadsheetCsv(table));
        table.forEach((row, y) =>
          row.forEach((value, x) => {
            if (typeof value === "string") expect(read[y]?.[x]).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
          }),
        );
      }),
    );
  });

  it("keeps negative numbers numbers", () => {
    expect(spreadsheetCsv([[-5]])).toBe("\uFEFF-5\r\n");
  });
});

describe("the formula guard", () => {
  it.each(["=1+1", "+86", "-1", "@SUM(A1)", "\tx", "\rx", " =1", "＝1"])("guards %j", (value) => {
    expect(guardFormula(value)).toBe(`'${value}`);
  });

  it.each(["西安", "2025", "a=b", "3-5", "'t Hart", ""])("leaves %j alone", (value) => {
    expect(guardFormula(value)).toBe(value);
  });

  it("comes off without loss", () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(unguardFormula(guardFormula(value))).toBe(value);
      }),
    );
  });
});
