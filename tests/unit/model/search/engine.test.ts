import { describe, expect, it } from "vitest";
import { answersOf, sampleEngine, sampleRecord } from "./sample.ts";

const engine = sampleEngine([
  sampleRecord("沣东新城", "Fengdong New City", { weight: 3 }),
  sampleRecord("沣西新城", "Fengxi New City", { weight: 2 }),
  sampleRecord("六村堡", "Liucunbu"),
  sampleRecord("鄠邑区", "Huyi District"),
  sampleRecord("浐灞国际港", "Chanba International Port"),
  sampleRecord("阎良区", "Yanliang District"),
  sampleRecord("泾河新城", "Jinghe New City"),
  sampleRecord("西安银行", "Bank of Xi'an", { kind: "organization", aliases: ["西安城商行"] }),
  sampleRecord("重庆", "Chongqing", { kind: "place" }),
  sampleRecord("重型装备", "Heavy equipment", { kind: "industry" }),
  sampleRecord("旅游", "Tourism hardware", { kind: "industry" }),
  sampleRecord("研发服务", "R&D services", { kind: "industry" }),
  sampleRecord("医疗AI", "Medical AI", { kind: "industry" }),
]);

describe("a search", () => {
  it.each([
    ["by full pinyin", "liucunbu", "六村堡"],
    ["by another reading of a character", "liucunbao", "六村堡"],
    ["by the third reading of a character", "liucunpu", "六村堡"],
    ["by the beginning of a syllable", "fengd", "沣东新城"],
    ["by initials", "jhxc", "泾河新城"],
    ["by characters and pinyin", "鄠yi", "鄠邑区"],
    ["by pinyin and characters", "chan灞", "浐灞国际港"],
    ["by initials of two letters", "chb", "浐灞国际港"],
    ["by a character of several readings", "yinhang", "西安银行"],
    ["by its other reading", "chongqing", "重庆"],
    ["by the reading of another word", "zhongxing", "重型装备"],
    ["with v for ü", "lvyou", "旅游"],
    ["with u for ü", "luyou", "旅游"],
    ["by traditional characters", "閻良區", "阎良区"],
    ["by an alias", "城商行", "西安银行"],
    ["by a known misprint", "沔东", "沣东新城"],
    ["by a known slip", "鄂邑", "鄠邑区"],
    ["in English, whatever the case", "FENGDONG", "沣东新城"],
    ["without the apostrophe", "bank of xian", "西安银行"],
    ["in full width", "ＦＥＮＧｄｏｎｇ", "沣东新城"],
    ["with spaces between characters", "泾 河", "泾河新城"],
    ["by parts in another order", "新城 泾河", "泾河新城"],
    ["with two letters exchanged", "fegndong", "沣东新城"],
    ["with one wrong character", "泾河新成", "泾河新城"],
    ["by letters beside characters", "ai", "医疗AI"],
  ])("finds %s: %s", (_, query, name) => {
    expect(answersOf(engine, query)[0]).toBe(name);
  });

  it("puts what more hangs on first where the names match alike", () => {
    expect(answersOf(engine, "新城").slice(0, 2)).toEqual(["沣东新城", "沣西新城"]);
  });

  it("does not take few letters out of the middle of a word", () => {
    expect(answersOf(engine, "rd")).toEqual(["研发服务"]);
  });

  it("marks the part that was typed", () => {
    const [hit] = engine.search("ba国际").hits;
    expect(hit && hit.marks.map(({ from, to }) => hit.name.slice(from, to))).toEqual(["灞国际"]);
  });

  it("marks the name that is shown where pinyin and English are the same letters", () => {
    expect(engine.search("fengdong", "zh").hits[0]?.name).toBe("沣东新城");
    expect(engine.search("fengdong", "en").hits[0]?.name).toBe("Fengdong New City");
  });

  it("marks every part of a query in parts", () => {
    const [hit] = engine.search("新城 泾河").hits;
    expect(hit && hit.marks.map(({ from, to }) => hit.name.slice(from, to))).toEqual(["泾河", "新城"]);
  });

  it("answers nothing to nothing, and to marks alone", () => {
    expect(engine.search("  ").hits).toEqual([]);
    expect(engine.search("—、（）").hits).toEqual([]);
  });

  it("gives the record of a kind and id, for what was chosen before", () => {
    expect(engine.find("place", "Chongqing")?.zh).toBe("重庆");
    expect(engine.find("area", "Chongqing")).toBeUndefined();
  });
});
