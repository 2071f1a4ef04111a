import { describe, expect, it } from "vitest";
import { holdsWord, industryNamed, makeVocabulary, namesIn } from "../../../../src/model/match/vocabulary.ts";
import type { BuiltIndustry } from "../../../../src/model/schema/atlas.ts";
import { fold, makeFolding } from "../../../../src/model/search/fold.ts";

const folding = makeFolding({ variants: { from: "電", to: "电" }, typos: [] });

function industry(id: string, zh: string, en: string, aliases: string[] = []): BuiltIndustry {
  return { id, name: { zh, en }, aliases };
}

const vocabulary = makeVocabulary(
  [
    industry("silicon-carbide", "碳化硅", "Silicon carbide", ["SiC"]),
    industry("fibre", "碳化硅陶瓷纤维", "Silicon carbide ceramic fibre"),
    industry("software", "软件", "Software", ["软"]),
    industry("batteries", "动力电池", "Traction batteries"),
    industry("gan", "氮化镓", "Gallium nitride", ["GaN"]),
  ],
  folding,
);

const industriesIn = (text: string): string[] =>
  namesIn(vocabulary, fold(text, folding)).map((name) => name.industry);

describe("names in a text", () => {
  it("are found among other words", () => {
    expect(industriesIn("高压碳化硅器件项目")).toEqual(["silicon-carbide"]);
  });

  it("are not found inside a longer name", () => {
    expect(industriesIn("碳化硅陶瓷纤维研究")).toEqual(["fibre"]);
  });

  it("are found beside a longer name that holds them", () => {
    expect(industriesIn("碳化硅与碳化硅陶瓷纤维")).toEqual(["silicon-carbide", "fibre"]);
  });

  it("of Latin letters are whole words", () => {
    expect(industriesIn("Ganle drinks")).toEqual([]);
    expect(industriesIn("GaN外延片")).toEqual(["gan"]);
  });

  it("of one character are not looked for: they stand in most other words", () => {
    expect(industriesIn("软硬件")).toEqual([]);
  });
});

describe("the industry of a name", () => {
  it.each([
    ["碳化硅", "silicon-carbide"],
    ["ＳｉＣ", "silicon-carbide"],
    ["動力電池".replace("動", "动"), "batteries"],
    ["traction battery", "batteries"],
    ["软", "software"],
  ])("%s", (text, id) => {
    expect(industryNamed(vocabulary, text)).toBe(id);
  });

  it("is none for a part of a name", () => {
    expect(industryNamed(vocabulary, "碳化")).toBeUndefined();
  });
});

describe("a word without an industry", () => {
  const holds = (text: string, word: string): boolean =>
    holdsWord(vocabulary, fold(text, folding), fold(word, folding));

  it("is found in the words of a document", () => {
    expect(holds("高压电缆产业园", "电缆")).toBe(true);
  });

  it("is not found inside a name of the taxonomy", () => {
    expect(holds("碳化硅陶瓷纤维", "陶瓷")).toBe(false);
    expect(holds("陶瓷与碳化硅陶瓷纤维", "陶瓷")).toBe(true);
  });

  it("is not found inside a Latin word", () => {
    expect(holds("Microwave devices", "wave")).toBe(false);
  });
});
