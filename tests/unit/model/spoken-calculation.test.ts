import { describe, expect, it } from "vitest";
import type { AuditResult } from "../../../src/model/schema/audit.ts";
import type { PlanDocument } from "../../../src/model/schema/document.ts";
import {
  auditCalculation,
  type SpokenCalculation,
  spokenCalculation,
  totalCalculation,
} from "../../../src/model/spoken-calculation.ts";
import type { TotalFigure } from "../../../src/model/total.ts";

function makePlan(id: string, over: Partial<PlanDocument> = {}): PlanDocument {
  return {
    id,
    title: { zh: `${id}规划`, en: `Plan ${id}` },
    shortTitle: { zh: id, en: id },
    territory: { zh: "某市", en: "A City" },
    date: "2021-05-01",
    period: { from: 2021, to: 2025 },
    lineCount: 40,
    sha256: "a".repeat(64),
    headings: [],
    ...over,
  };
}

const total: TotalFigure = {
  kind: "total",
  value: "190",
  unit: "亿元",
  year: 2025,
  indicator: "gross-output",
  qualifier: "about",
  parts: 2,
  areas: 3,
  cites: ["甲:12", "甲:13"],
};

const audit: AuditResult = {
  id: "output",
  title: { zh: "产值各项", en: "Parts of the output" },
  relation: "sum",
  unit: "亿元",
  parts: [
    { what: { zh: "软件", en: "Software" }, value: "60", cite: "甲:3" },
    { what: { zh: "终端", en: "Devices" }, value: "30", cite: "乙:8" },
  ],
  total: { what: { zh: "总产值", en: "Total output" }, value: "100", qualifier: "at-least", cite: "乙:7" },
  computed: "90",
  outcome: "differ",
};

const say = (calculation: SpokenCalculation, language: "zh" | "en", year = 2026): string =>
  spokenCalculation(
    calculation,
    {
      documents: new Map([
        ["甲", makePlan("甲")],
        [
          "乙",
          makePlan("乙", {
            number: { zh: "市发〔2022〕1号", en: "Shi Fa [2022] No. 1" },
            period: { from: 2022, to: 2030 },
          }),
        ],
      ]),
      today: new Date(`${year}-06-01`),
    },
    language,
  );

describe("the total of a layout, said aloud", () => {
  const spoken = totalCalculation(
    { name: { zh: "双园格局", en: "Two Parks" } },
    { zh: "总产值", en: "Gross output" },
    total,
  );

  it("is called computed, with how many areas state it and the lines of its parts", () => {
    expect(say(spoken, "zh")).toBe(
      "到2025年，双园格局的总产值目标合计（3个片区中2个载有）：190亿元左右，由本图按文件所载2个数算出，非文件所载。各数据《甲规划》（2021-05-01）第12—13行（规划期2021—2025年已满）；目标年已过，本图未收录完成情况。",
    );
    expect(say(spoken, "en")).toBe(
      "Two Parks: Gross output, sum of the targets for 2025 (stated for 2 of 3 areas): about CNY 19 billion, computed here from 2 stated figures, not stated as such. Sources: Plan 甲 (2021-05-01), lines 12–13 (the planning period 2021–2025 is over); the target year has passed and the outcome is not recorded here.",
    );
  });

  it("says nothing of an outcome before the year is over", () => {
    expect(say(spoken, "zh", 2025)).not.toContain("目标年已过");
  });
});

describe("a calculation of the audit, said aloud", () => {
  it("names what the document states instead, and each document once with its own period", () => {
    const words = say(auditCalculation(audit), "zh");
    expect(words).toContain(
      "产值各项：90亿元，由本图按文件所载2个数算出，非文件所载；文件所载“总产值”为100亿元以上（乙第7行）",
    );
    expect(words).toContain("《甲规划》（2021-05-01）第3行（规划期2021—2025年已满）");
    expect(words).toContain("《乙规划》（市发〔2022〕1号，2021-05-01）第8行（规划期2022—2030年，尚在期内）");
    expect(words).not.toContain("目标年已过");
  });

  it("says only the result where no total is stated", () => {
    const words = say(auditCalculation({ ...audit, total: undefined }), "en");
    expect(words).toMatch(/^Parts of the output: CNY 9 billion, computed here from 2 /);
    expect(words).not.toContain("the document states");
  });
});
