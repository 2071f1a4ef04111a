import { describe, expect, it } from "vitest";
import { formatIssues, type Issue } from "../../../scripts/data/issue.ts";
import { type Edit, lineWith, problemsAfter } from "../../fixtures/data-folder.ts";

const LAYOUT = "layouts/two-parks.yaml";
const TARGET = "indicator: gross-output";

/** One mistake and what the reader of the message should learn. */
interface Mistake {
  edit: Edit;
  /** Words of the small data at the line that the message names. */
  at: string;
  message: string;
  mend: RegExp;
}

const MISTAKES: Record<string, Mistake> = {
  "an unknown key": {
    edit: [LAYOUT, "relation: present", "relation: present, since: 2020"],
    at: "relation: present",
    message: "areas.0.facts.1.since: unknown key",
    mend: /remove the key or correct its spelling/,
  },
  "a missing citation": {
    edit: [LAYOUT, 'value: 芯片, cite: "plan:10"', "value: 芯片"],
    at: "value: 芯片, cite",
    message: "areas.0.facts.0.cite: missing",
    mend: /^add it/,
  },
  "a line beyond the text": {
    edit: [LAYOUT, "plan:13", "plan:41"],
    at: "plan:13",
    message: "plan:41: the text has 40 lines",
    mend: /cite a line from 1 to 40/,
  },
  "a citation of an unknown document": {
    edit: [LAYOUT, "plan:13", "plam:13"],
    at: "plan:13",
    message: "plam:13: unknown document plam",
    mend: /one of plan$/,
  },
  "an unknown indicator": {
    edit: [LAYOUT, TARGET, "indicator: output"],
    at: TARGET,
    message: "unknown indicator output",
    mend: /correct it or add data\/indicators\/output\.yaml/,
  },
  "an unknown place": {
    edit: [LAYOUT, "place: east-park", "place: north-park"],
    at: "place: east-park",
    message: "unknown place north-park",
    mend: /correct it or add data\/places\/north-park\.yaml/,
  },
  "an unknown area in a conflict": {
    edit: ["conflicts/output.yaml", "two-parks/east", "two-parks/north"],
    at: "two-parks/east",
    message: "unknown area two-parks/north",
    mend: /write layout\/area/,
  },
  "an unknown industry in a chain": {
    edit: ["chains/electronics.yaml", "industries: [chips]", "industries: [crisps]"],
    at: "industries: [chips]",
    message: "unknown industry crisps",
    mend: /data\/industries/,
  },
  "a chain's wanted words that no fact holds": {
    edit: ["chains/electronics.yaml", "value: 封装企业", "value: 测试企业"],
    at: "value: 封装企业",
    message: "no wanted fact 测试企业 at plan:11",
    mend: /copy value and cite/,
  },
  "a figure in a calculation that no fact holds": {
    edit: ["audits/funds.yaml", 'value: "10"', 'value: "11"'],
    at: 'value: "10"',
    message: "11 stands in no fact of plan:21",
    mend: /correct the figure/,
  },
  "an organization without a record": {
    edit: [LAYOUT, "value: 甲公司", "value: 丙公司"],
    at: "value: 甲公司",
    message: "firm 丙公司 is in no record",
    mend: /data\/organizations/,
  },
  "an industry without a record": {
    edit: [LAYOUT, "value: 芯片, cite", "value: 造船, cite"],
    at: "value: 芯片, cite",
    message: "industry 造船 is in no record",
    mend: /data\/industries/,
  },
  "a duplicate area name within a layout": {
    edit: [LAYOUT, "value: 西园, en: West Park,", "value: 东园, en: East Park,"],
    at: "id: west\n",
    message: "duplicate name 东园 within two-parks",
    mend: /its own name/,
  },
  "a duplicate area id within a layout": {
    edit: [LAYOUT, "id: west-lab", "id: east"],
    at: "id: west-lab",
    message: "duplicate id east within two-parks",
    mend: /its own id/,
  },
  "a unit not in the list": {
    edit: [LAYOUT, "unit: 亩", "unit: 顷"],
    at: "unit: 亩",
    message: "areas.0.facts.4.unit: Invalid type",
    mend: /expected .*亩.*, got "顷"/,
  },
  "a target beyond the period without a reason": {
    edit: [LAYOUT, "year: 2025", "year: 2035"],
    at: TARGET,
    message: "target for 2035, but the document's period ends 2025",
    mend: /beyondPeriod/,
  },
  "two English forms of one word": {
    edit: [LAYOUT, "en: East Park", "en: Eastern Park"],
    at: "en: East Park",
    message: "东园 is “Eastern Park” here and “East Park” in data/glossary/core.yaml",
    mend: /use one English form/,
  },
  "an alias that two organizations own": {
    edit: ["organizations/zenith.yaml", "乙股份", "甲 股份"],
    at: "aliases",
    message: "甲股份 belongs to several organizations: acme, zenith",
    mend: /keep the word in one of them/,
  },
  "an alias that two industries own": {
    edit: ["industries/electronics.yaml", "en: Displays } }", "en: Displays }, aliases: [芯片] }"],
    at: "id: displays",
    message: "芯片 belongs to several industries: chips, displays",
    mend: /keep the word in one of them/,
  },
  "a heading beyond the text": {
    edit: ["documents/plan.yaml", "line: 3", "line: 400"],
    at: "line: 3",
    message: "heading at line 400 is out of order or beyond the text",
    mend: /rising line/,
  },
  "a figure without quotes": {
    edit: [LAYOUT, '"300"', "300"],
    at: '"300"',
    message: "areas.0.facts.4.value: Invalid type",
    mend: /expected string, got 300/,
  },
  "a key written twice": {
    edit: ["general/plan.yaml", "scope: xian", "scope: xian\nid: plan"],
    at: "groups:",
    message: "Map keys must be unique",
    mend: /correct the YAML/,
  },
  "a file that is not named after its id": {
    edit: ["indicators/gross-output.yaml", "id: gross-output", "id: output"],
    at: "id: gross-output",
    message: "id output differs from the file name",
    mend: /make both equal/,
  },
};

/** The problem that the mistake is reported as; others may follow from it. */
function reported({ edit, message }: Mistake): Issue | undefined {
  return problemsAfter(edit).find((issue) => issue.message.startsWith(message));
}

it("finds nothing wrong with sound data", () => {
  expect(problemsAfter()).toEqual([]);
});

describe.each(Object.entries(MISTAKES))("%s", (_, mistake) => {
  it("is reported with file, line and how to mend it", () => {
    expect(reported(mistake)).toMatchObject({
      file: `data/${mistake.edit[0]}`,
      line: lineWith(mistake.edit[0], mistake.at),
      mend: expect.stringMatching(mistake.mend) as string,
    });
  });
});

describe("it is no mistake that", () => {
  it.each<[string, Edit]>([
    [
      "a target lies beyond the period where the reason is given",
      [LAYOUT, "year: 2025,", "year: 2035, beyondPeriod: { zh: 远景, en: Long-term goal },"],
    ],
    [
      "a baseline lies beyond the period",
      [LAYOUT, "year: 2025, measure: target", "year: 2030, measure: baseline"],
    ],
    [
      "parts of two areas have one name",
      [LAYOUT, "西园实验室, en: West Park Laboratory", "西园, en: West Park"],
    ],
    ["a firm is named by its alias", [LAYOUT, "value: 甲公司", "value: 甲股份"]],
    ["a misprint is read as a known firm", [LAYOUT, "value: 甲公司", "value: 曱公司, reading: 甲公司"]],
  ])("%s", (_, edit) => {
    expect(problemsAfter(edit)).toEqual([]);
  });
});

it("reports every mistake, not the first alone", () => {
  const edits = ["an unknown indicator", "a line beyond the text"].flatMap((name) => {
    const mistake = MISTAKES[name];
    return mistake ? [mistake.edit] : [];
  });
  expect(problemsAfter(...edits)).toHaveLength(2);
});

it("prints problems by file and line, each with its mend below", () => {
  const issue = (file: string, line: number): Issue => ({ file, line, message: "wrong", mend: "mend it" });
  expect(formatIssues([issue("b.yaml", 2), issue("a.yaml", 10), issue("a.yaml", 9)])).toBe(
    ["a.yaml:9", "a.yaml:10", "b.yaml:2"].map((at) => `${at}  wrong\n    → mend it`).join("\n"),
  );
});
