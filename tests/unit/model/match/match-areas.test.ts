import { describe, expect, it } from "vitest";
import type { AtlasIndex } from "../../../../src/model/atlas-index.ts";
import { type GeneralNaming, generalNamings } from "../../../../src/model/match/general-naming.ts";
import { type MatchResult, matchAreas } from "../../../../src/model/match/match-areas.ts";
import { type Needs, NO_NEEDS, type WordNeed } from "../../../../src/model/match/needs.ts";
import { makeVocabulary } from "../../../../src/model/match/vocabulary.ts";
import type { BuiltFact, BuiltIndustry } from "../../../../src/model/schema/atlas.ts";
import type { BuiltPlace } from "../../../../src/model/schema/built-place.ts";
import { makeFolding } from "../../../../src/model/search/fold.ts";
import {
  makeArea,
  makeDocument,
  makeIndex,
  makeIndustryFact,
  makeLayout,
  makeTarget,
} from "../../../fixtures/atlas.ts";

const folding = makeFolding({ variants: { from: "", to: "" }, typos: [] });

function industry(id: string, zh: string, parent?: string): BuiltIndustry {
  return { id, name: { zh, en: id }, ...(parent !== undefined && { parent }) };
}

const INDUSTRIES = [
  industry("semiconductors", "半导体"),
  industry("third", "第三代半导体", "semiconductors"),
  industry("sic", "碳化硅", "third"),
  industry("substrates", "碳化硅衬底", "sic"),
  industry("materials", "新材料"),
  industry("fibre", "碳化硅陶瓷纤维", "materials"),
];

const wanted = (value: string): BuiltFact => ({
  kind: "wanted",
  value,
  en: value,
  nature: "sought",
  cite: "plan:12",
});

function place(id: string, kind: BuiltPlace["kind"]): BuiltPlace {
  return { id, name: { zh: id, en: id }, kind, class: "unlocated", overlaps: [], within: [], near: [] };
}

function ask(index: AtlasIndex, needs: Partial<Needs>, places: BuiltPlace[] = []): MatchResult {
  return matchAreas(
    {
      index,
      places: new Map(places.map((each) => [each.id, each])),
      today: new Date("2026-06-01"),
    },
    { ...NO_NEEDS, ...needs },
    makeVocabulary(INDUSTRIES, folding),
  );
}

const word = (text: string, ...industries: string[]): WordNeed => ({ text, industries, weight: 3 });
const keys = (areas: { key: string }[]): string[] => areas.map(({ key }) => key);

/** An atlas of one layout with the given areas, under a plan for 2021 to 2025. */
function atlas(...areas: ReturnType<typeof makeArea>[]): AtlasIndex {
  return makeIndex([makeLayout("plan", areas)], {
    industries: INDUSTRIES,
    documents: [makeDocument({ period: { from: 2021, to: 2025 } })],
  });
}

describe("areas for a product", () => {
  const index = atlas(
    makeArea("part", { facts: [makeIndustryFact("substrates")] }),
    makeArea("itself", { facts: [makeIndustryFact("sic")] }),
    makeArea("wish", { facts: [wanted("碳化硅龙头企业")] }),
    makeArea("fibre", { facts: [makeIndustryFact("fibre"), wanted("碳化硅陶瓷纤维企业")] }),
    makeArea("wider", { facts: [makeIndustryFact("semiconductors")] }),
    makeArea("silent"),
  );
  const result = ask(index, { words: [word("碳化硅", "sic")] });

  it("are those that name it, a part of it, or wish for it, the most direct first", () => {
    expect(keys(result.ranked)).toEqual(["plan/itself", "plan/part", "plan/wish"]);
  });

  it("are not those that name it only inside another word", () => {
    const found = keys([...result.ranked, ...result.wider]);
    expect(found).not.toContain("plan/fibre");
  });

  it("leave those that name a wider field apart, unknown rather than zero", () => {
    expect(keys(result.wider)).toEqual(["plan/wider"]);
    expect(result.wider[0]?.verdicts[0]).toMatchObject({ score: null, reason: { kind: "not-named" } });
  });

  it("leave the others uncounted, as unknown", () => {
    expect(result.silent).toBe(2);
  });

  it("carry the fact and its citation as the reason", () => {
    expect(result.ranked[0]?.verdicts[0]?.reason).toMatchObject({
      kind: "named",
      finding: { facts: [{ naming: "itself", fact: { cite: "plan:10" } }] },
    });
  });
});

describe("a product understood in a wider sense only", () => {
  const index = atlas(
    makeArea("sense", { facts: [makeIndustryFact("sic")] }),
    makeArea("part", { facts: [makeIndustryFact("substrates")] }),
  );

  it("is named by no area: what names the wider sense stands apart, unknown", () => {
    const { ranked, wider } = ask(index, { words: [word("车用碳化硅", "sic")] });
    expect(ranked).toEqual([]);
    expect(keys(wider)).toContain("plan/sense");
    expect(wider[0]?.verdicts[0]).toMatchObject({ score: null, reason: { kind: "not-named" } });
  });
});

describe("a word that weighs nothing", () => {
  const index = atlas(
    makeArea("sic", { facts: [makeIndustryFact("sic")] }),
    makeArea("fibre", { facts: [makeIndustryFact("fibre")] }),
  );
  const light = { ...word("碳化硅陶瓷纤维", "fibre"), weight: 0 };

  it("brings no area in beside one that weighs", () => {
    expect(keys(ask(index, { words: [word("碳化硅", "sic"), light] }).ranked)).toEqual(["plan/sic"]);
  });

  it("is still looked for when it is alone", () => {
    expect(keys(ask(index, { words: [light] }).ranked)).toEqual(["plan/fibre"]);
  });
});

describe("a product that a document joins with another in one name", () => {
  it("is named by it", () => {
    const joined = [
      industry("tools", "数控机床"),
      industry("printing", "增材制造"),
      industry("both", "数控机床与增材制造"),
    ];
    const index = makeIndex([makeLayout("plan", [makeArea("park", { facts: [makeIndustryFact("both")] })])], {
      industries: joined,
    });
    const { ranked } = matchAreas(
      { index, places: new Map(), today: new Date("2026-06-01") },
      { ...NO_NEEDS, words: [word("增材制造", "printing")] },
      makeVocabulary(joined, folding),
    );
    expect(ranked[0]?.verdicts[0]?.reason).toMatchObject({ finding: { facts: [{ naming: "joint" }] } });
  });
});

describe("a kind of a product", () => {
  it("counts wherever the taxonomy has it, but not what the product is a kind of", () => {
    const robots = [
      industry("medicine", "医用设备"),
      industry("medical-robots", "医用机器人", "medicine"),
      industry("robots", "机器人"),
      industry("robot-parts", "机器人零部件"),
    ];
    const index = makeIndex(
      [
        makeLayout("plan", [
          makeArea("kind", { facts: [makeIndustryFact("medical-robots")] }),
          makeArea("parts", { facts: [makeIndustryFact("robot-parts")] }),
        ]),
      ],
      { industries: robots },
    );
    const { ranked } = matchAreas(
      { index, places: new Map(), today: new Date("2026-06-01") },
      { ...NO_NEEDS, words: [word("机器人", "robots")] },
      makeVocabulary(robots, folding),
    );
    expect(keys(ranked)).toEqual(["plan/kind"]);
  });
});

describe("two products", () => {
  it("count an area that names one as unknown for the other, not as missing it", () => {
    const index = atlas(
      makeArea("one", { facts: [makeIndustryFact("sic")] }),
      makeArea("both", { facts: [makeIndustryFact("sic"), makeIndustryFact("fibre")] }),
    );
    const { ranked } = ask(index, { words: [word("碳化硅", "sic"), word("纤维", "fibre")] });
    expect(keys(ranked)).toEqual(["plan/both", "plan/one"]);
    expect(ranked[1]?.verdicts[1]?.score).toBeNull();
  });
});

describe("a whole city", () => {
  const index = atlas(
    makeArea("park", { facts: [makeIndustryFact("semiconductors")] }),
    makeArea("city", { facts: [makeIndustryFact("sic")] }),
  );

  /** Where facts that a document states of the whole city name a word. */
  const namedForCity = (facts: BuiltFact[], need: WordNeed): GeneralNaming[] => {
    const group = { id: "city", title: { zh: "全市", en: "City" }, cite: "plan:29", facts };
    const general = [{ document: "plan", scope: "xian" as const, groups: [group] }];
    return generalNamings(index, general, need, makeVocabulary(INDUSTRIES, folding));
  };

  it("is no area of the ranking, even where its text names the product", () => {
    const result = ask(index, { words: [word("碳化硅", "sic")] }, [place("city-place", "city")]);
    expect(keys(result.ranked)).toEqual([]);
    expect(keys(result.whole)).toEqual(["plan/city"]);
  });

  it("answers for itself with what the documents say of all of it", () => {
    const found = namedForCity([{ ...makeIndustryFact("sic"), cite: "plan:30" }], word("碳化硅", "sic"));
    expect(found).toMatchObject([{ scope: "xian", fact: { cite: "plan:30" } }]);
  });

  it("answers with the wider sense, marked as such, where a word is known in no other", () => {
    const facts = [makeIndustryFact("sic"), makeIndustryFact("semiconductors")];
    const found = namedForCity(facts, word("车用碳化硅", "sic"));
    expect(found).toMatchObject([{ naming: "wider", fact: { industry: "sic" } }]);
  });
});

describe("a must", () => {
  const facts = [makeIndustryFact("sic")];
  const index = makeIndex(
    [
      makeLayout("old", [makeArea("a", { facts }), makeArea("b", { facts })]),
      makeLayout("undated", [
        makeArea("c", {
          name: { value: "c", en: "c", cite: "open:1" },
          facts: facts.map((fact) => ({ ...fact, cite: "open:2" })),
        }),
      ]),
    ],
    {
      industries: INDUSTRIES,
      documents: [makeDocument({ period: { from: 2021, to: 2025 } }), makeDocument({ id: "open" })],
    },
  );
  const period = { ...NO_NEEDS.criteria.period, isMust: true };
  const words = [word("碳化硅", "sic")];
  const result = ask(index, { words, criteria: { ...NO_NEEDS.criteria, period } });

  it("removes what surely fails it and says how many, of how many, and which", () => {
    expect(result).toMatchObject({ considered: 3, removed: 2 });
    expect(result.removals).toEqual([{ kind: "period", keys: ["old/a", "old/b"] }]);
  });

  it("keeps what cannot be judged", () => {
    expect(keys(result.ranked)).toEqual(["undated/c"]);
  });

  it("gives all back when it is taken away", () => {
    expect(ask(index, { words }).ranked).toHaveLength(3);
  });
});

describe("a size", () => {
  const size = { ...NO_NEEDS.criteria.size, weight: 2, value: 100 };
  const scoresOf = (value: string): (number | null | undefined)[] => {
    const index = atlas(makeArea("park", { facts: [makeTarget({ value })] }), makeArea("silent"));
    const { ranked } = ask(index, { criteria: { ...NO_NEEDS.criteria, size } });
    return ["plan/park", "plan/silent"].map(
      (key) => ranked.find((area) => area.key === key)?.verdicts.find(({ id }) => id === "size")?.score,
    );
  };

  it("is met by a target that reaches it, and unknown where none is stated", () => {
    expect(scoresOf("120")).toEqual([1, null]);
  });

  it("is met in part by a smaller target", () => {
    expect(scoresOf("50")).toEqual([0.5, null]);
  });

  it("is unknown where a stated range straddles it", () => {
    expect(scoresOf("80-120")).toEqual([null, null]);
  });
});
