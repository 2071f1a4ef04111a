import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { GlossaryFile } from "../../src/model/schema/atlas.ts";
import { makeTermFinder, termParts } from "../../src/model/term-parts.ts";

const read = (name: string): unknown => JSON.parse(readFileSync(`public/data/${name}.json`, "utf8"));
const { terms } = read("glossary") as GlossaryFile;
const explained = terms.filter(({ plain }) => plain);

/** Every text of the built data, in either language. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) {
    for (const child of Object.values(value)) yield* textsIn(child);
  }
}

const texts = ["atlas", "documents", "conflicts"].flatMap((name) => [...textsIn(read(name))]);
const messages = [
  ...textsIn(JSON.parse(readFileSync("src/i18n/messages/zh.json", "utf8"))),
  ...textsIn(JSON.parse(readFileSync("src/i18n/messages/en.json", "utf8"))),
];

describe("the glossary", () => {
  it("explains each term once", () => {
    const names = terms.map(({ zh }) => zh);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it("holds no term that the data and the screen never use", () => {
    const all = [...texts, ...messages].join("\n");
    const unused = explained.filter(({ zh, en }) => !all.includes(zh) && !all.includes(en));
    expect(unused.map(({ zh }) => zh)).toEqual([]);
  });

  it("says each thing in one sentence, in both languages", () => {
    const wordy = explained.filter(
      ({ plain }) =>
        (plain?.zh.match(/。/g) ?? []).length !== 1 || !/^[^.]*(?:\.\d[^.]*)*\.$/.test(plain?.en ?? ""),
    );
    expect(wordy.map(({ zh }) => zh)).toEqual([]);
  });

  it("has no Chinese in English sentences", () => {
    expect(explained.filter(({ en, plain }) => /\p{Script=Han}/u.test(en + (plain?.en ?? "")))).toEqual([]);
  });

  it.each([
    "一总两带",
    "三器",
    "孵化器",
    "加速器",
    "促进器",
    "揭榜挂帅",
    "两链融合",
    "CRO",
    "CMO",
    "CDMO",
    "CSO",
    "专精特新",
    "瞪羚",
    "独角兽",
    "高新技术企业",
    "硬科技",
    "秦创原",
    "众创空间",
    "飞地",
    "新型研发机构",
    "首台套",
    "中试",
    "产业链长制",
    "补链",
    "三项改革",
    "规上工业",
    "研发投入强度",
    "校招共用",
    "IND",
    "上市许可持有人",
    "技术合同交易额",
    "高价值发明专利",
  ])("explains %s where the plans use it", (term) => {
    const finder = makeTermFinder(terms, "zh");
    const hit = texts
      .flatMap((text) => termParts(text, finder))
      .find((part) => part.text === term && part.term);
    expect(hit?.term?.zh).toBe(term);
  });

  it("marks terms in English sentences too", () => {
    const finder = makeTermFinder(terms, "en");
    const marked = termParts("A makerspace and two incubators for gazelles, served by CROs", finder);
    expect(marked.flatMap(({ term }) => term?.zh ?? [])).toEqual(["众创空间", "孵化器", "瞪羚", "CRO"]);
  });
});
