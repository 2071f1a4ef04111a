import { readFileSync } from "node:fs";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { MOST_WORDS } from "../../../../src/model/match/needs.ts";
import { readRequest } from "../../../../src/model/match/read-request.ts";
import { nearestIndustries } from "../../../../src/model/match/suggest.ts";
import { type Understanding, understand } from "../../../../src/model/match/understand.ts";
import { makeVocabulary, type Vocabulary } from "../../../../src/model/match/vocabulary.ts";
import { type AtlasData, atlas } from "../../../../src/model/schema/atlas.ts";
import { searchFile } from "../../../../src/model/schema/search.ts";
import { createEngine, type SearchEngine } from "../../../../src/model/search/engine.ts";

function built(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../../public/data/${name}`, import.meta.url), "utf8"));
}

let engine: SearchEngine;
let industries: AtlasData["industries"];
let vocabulary: Vocabulary;

beforeAll(async () => {
  engine = await createEngine(v.parse(searchFile, built("search.json")));
  industries = v.parse(atlas, built("atlas.json")).industries;
  vocabulary = makeVocabulary(industries, engine.folding);
});

const read = (text: string): Understanding[] => understand(text, vocabulary, engine);
const takenOf = (text: string): string[][] => read(text).map(({ taken }) => taken);

describe("what a prospect says", () => {
  it.each([
    ["第三代半导体", ["third-generation-semiconductors"]],
    ["氮化镓", ["gallium-nitride"]],
    ["SiC", ["silicon-carbide"]],
    ["CRO", ["cro"]],
    ["drone", ["drones"]],
    ["hydrogen energy", ["hydrogen-energy"]],
    ["tanxianwei", ["carbon-fibre"]],
    ["量子", ["quantum-technology"]],
    ["碳化硅陶瓷纤维", ["silicon-carbide-ceramic-fibre"]],
    ["gallium nitride", ["gallium-nitride"]],
    ["silicon carbide", ["silicon-carbide"]],
    ["cars", ["automobiles"]],
    ["titanium", ["titanium"]],
  ])("%s is one industry", (text, taken) => {
    expect(takenOf(text)).toEqual([taken]);
  });

  it.each([
    ["we make third-generation semiconductors", [["third-generation-semiconductors"]]],
    ["我们公司主要生产第三代半导体和无人机", [["third-generation-semiconductors"], ["drones"]]],
    ["新能源汽车、动力电池；氢能", [["new-energy-vehicles"], ["power-batteries"], ["hydrogen-energy"]]],
    ["大数据与人工智能", [["big-data-and-artificial-intelligence"]]],
  ])("%s is divided into products", (text, taken) => {
    expect(takenOf(text)).toEqual(taken);
  });

  it("takes all kinds of a product that the taxonomy names by its kinds only", () => {
    const kinds = [
      "storage-lithium-batteries",
      "solid-state-lithium-batteries",
      "high-energy-density-lithium-batteries",
    ];
    for (const text of ["锂电池", "lithium batteries"])
      expect(takenOf(text)[0]?.toSorted()).toEqual(kinds.toSorted());
  });

  it("offers a name that a word only begins with, without taking it", () => {
    const [word] = read("碳化硅功率模块");
    expect(word?.taken).toEqual([]);
    expect(word?.meanings.map(({ industry }) => industry)).toContain("silicon-carbide");
  });

  it("takes nothing for a word that nothing matches", () => {
    expect(read("tanbaoxian")).toEqual([{ text: "tanbaoxian", meanings: [], taken: [] }]);
  });
});

describe("suggestions", () => {
  const near = (text: string): string[] => nearestIndustries(text, industries, engine);

  it("are near in spelling", () => {
    expect(near("光伏组件")).toContain("photovoltaics");
  });

  it("are near in sound", () => {
    expect(near("tanxianwe")[0]).toBe("carbon-fibre");
  });

  it("are none for what resembles nothing", () => {
    expect(near("全氟辛酸")).toEqual([]);
  });
});

describe("a whole request", () => {
  it("parts products from wishes for a place", () => {
    const request = readRequest("氮化镓、碳化硅，靠近机场", 0, vocabulary, engine);
    expect(request.words.map(({ text }) => text)).toEqual(["氮化镓", "碳化硅"]);
    expect(request).toMatchObject({ near: ["airport"], tooLong: 0, leftOver: 0 });
  });

  it("counts what is too long to be a product and what finds no room, and loses nothing silently", () => {
    const long = "很".repeat(70);
    expect(readRequest(`光子，${long}`, 0, vocabulary, engine)).toMatchObject({
      words: [{ text: "光子" }],
      tooLong: 1,
    });
    const full = readRequest("光子、氢能、无人机", MOST_WORDS - 1, vocabulary, engine);
    expect(full.words).toHaveLength(1);
    expect(full.leftOver).toBe(2);
    expect(readRequest("光子", MOST_WORDS + 3, vocabulary, engine)).toMatchObject({ words: [], leftOver: 1 });
  });
});
