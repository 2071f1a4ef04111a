import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureText } from "../../../src/model/quantity.ts";
import type { PlanDocument } from "../../../src/model/schema/document.ts";
import { qualifier as qualifierSchema } from "../../../src/model/schema/fact.ts";
import { spokenAmount, spokenSentence } from "../../../src/model/spoken-sentence.ts";
import type { StatedFigure } from "../../../src/model/stated-figures.ts";

const plan: PlanDocument = {
  id: "plan",
  title: { zh: "某市规划", en: "Plan of a City" },
  shortTitle: { zh: "规划", en: "Plan" },
  territory: { zh: "某市", en: "A City" },
  number: { zh: "市发〔2021〕1号", en: "Shi Fa [2021] No. 1" },
  date: "2021-05-01",
  period: { from: 2021, to: 2025 },
  lineCount: 40,
  sha256: "a".repeat(64),
  headings: [],
};

const figure: StatedFigure = {
  subject: { zh: "东园", en: "East Park" },
  what: { zh: "产值", en: "Gross output value" },
  measure: "target",
  value: "120",
  unit: "亿元",
  qualifier: "about",
  year: 2025,
  cite: "plan:12",
};

function say(
  language: "zh" | "en",
  change: {
    figure?: Partial<StatedFigure>;
    document?: Partial<PlanDocument>;
    differing?: StatedFigure[];
  } = {},
  today = new Date("2026-06-01"),
): string {
  const document = { ...plan, ...change.document };
  return spokenSentence(
    { ...figure, ...change.figure },
    { document, documents: new Map([["plan", document]]), differing: change.differing ?? [], today },
    language,
  );
}

it("names value with qualifier, year, document and line, and that the period is over", () => {
  expect(say("zh")).toBe(
    "据《某市规划》（市发〔2021〕1号，2021-05-01）第12行，到2025年，东园的产值目标为120亿元左右；规划期2021—2025年已满，目标年已过，本图未收录完成情况。",
  );
  expect(say("en")).toBe(
    "East Park: Gross output value, target about CNY 12 billion by 2025. Source: Plan of a City (Shi Fa [2021] No. 1, 2021-05-01), line 12; the planning period 2021–2025 is over, and the target year has passed and the outcome is not recorded here.",
  );
});

it("says that a period is running, and nothing of an outcome before the year is over", () => {
  const words = say("zh", {}, new Date("2024-06-01"));
  expect(words).toContain("尚在期内");
  expect(words).not.toContain("目标年已过");
});

it("says so when the text has neither date nor period", () => {
  const undated = { ...plan };
  delete undated.date;
  delete undated.period;
  const context = { document: undated, documents: new Map(), differing: [], today: new Date("2026-06-01") };
  expect(spokenSentence(figure, context, "zh")).toMatch(/原文未注日期.*文件未载规划期/);
  expect(spokenSentence(figure, context, "en")).toMatch(/undated in the text.*no planning period/);
});

it("adds every differing figure with its qualifier and its part", () => {
  const other: StatedFigure = { ...figure, value: "90", qualifier: "at-least", cite: "plan:32" };
  expect(say("zh", { differing: [other] })).toMatch(/口径差异：同一指标另载为90亿元以上（规划第32行）。$/);
  const part = { ...other, of: { zh: "规模以上", en: "above designated size" } };
  expect(say("en", { differing: [part] })).toMatch(
    /Differing: the same indicator \(above designated size\) is also given as at least CNY 9 billion \(Plan, line 32\)\.$/,
  );
});

it("says so where the document does not tell a value reached from one aimed at", () => {
  const unmarked = { figure: { measure: "unmarked" as const, year: 2020 } };
  expect(say("zh", unmarked)).toContain("2020年，东园的产值为120亿元左右（文件未注明是实际值还是目标）");
  expect(say("en", unmarked)).toContain(
    "about CNY 12 billion in 2020 (the document does not say whether reached or aimed at)",
  );
});

it("calls a baseline no target", () => {
  expect(say("zh", { figure: { measure: "baseline", year: 2020 } })).toContain(
    "2020年，东园的产值为120亿元左右",
  );
  expect(say("en", { figure: { measure: "baseline", year: 2020 } })).toContain(
    "Gross output value, about CNY 12 billion in 2020",
  );
});

describe("an amount", () => {
  it("keeps its number and never loses a qualifier", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom(...qualifierSchema.pipe[0].options),
        fc.constantFrom("zh" as const, "en" as const),
        (value, qualifier, language) => {
          const words = spokenAmount({ value: String(value), unit: "家", qualifier }, language);
          expect(words).toContain(figureText(String(value), "家", language).number);
          expect(words).not.toBe(spokenAmount({ value: String(value), unit: "家" }, language));
        },
      ),
    );
  });

  it("gives mu in hectares too", () => {
    expect(spokenAmount({ value: "300", unit: "亩" }, "zh")).toBe("300亩（合20公顷）");
    expect(spokenAmount({ value: "300", unit: "亩" }, "en")).toBe("300 mu (20 ha)");
  });
});
