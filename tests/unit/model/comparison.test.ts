import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  agreement,
  areaSubject,
  compareIndustries,
  compareOrganizations,
  layoutSubject,
  type Subject,
  targetRows,
} from "../../../src/model/comparison.ts";
import { builtAtlas } from "../../e2e/built-atlas.ts";
import {
  makeArea,
  makeFirmFact,
  makeIndex,
  makeIndustryFact,
  makeLayout,
  makeTarget,
} from "../../fixtures/atlas.ts";

const atlas = builtAtlas();
const fourAreas = fc
  .uniqueArray(fc.constantFrom(...atlas.areas.values()), { minLength: 2, maxLength: 4 })
  .map((entries) => entries.map(areaSubject));

/** What a comparison says of each column, by the column's id, without regard to the order of columns. */
function contents(subjects: Subject[]): Record<string, unknown> {
  const industries = compareIndustries(atlas, subjects);
  const organizations = compareOrganizations(subjects);
  const rows = targetRows(subjects);
  return Object.fromEntries(
    subjects.map(({ id }, column) => [
      id,
      {
        industries: industries[column]?.map((thing) => [thing.id, thing.sharing]),
        organizations: organizations[column]?.map((thing) => [thing.id, thing.sharing]),
        targets: rows
          .map(({ key, cells, agreement: state }) => [
            key,
            state,
            cells[column]?.map(({ fact }) => fact.value),
          ])
          .sort(([a], [b]) => String(a).localeCompare(String(b))),
      },
    ]),
  );
}

/** Areas of one layout on the template, each with the facts given. */
function subjectsOf(...facts: Parameters<typeof makeArea>[1][]): {
  index: typeof atlas;
  subjects: Subject[];
} {
  const index = makeIndex(
    [
      makeLayout(
        "plan",
        facts.map((over, position) => makeArea(`area-${position}`, over)),
      ),
    ],
    {
      industries: [
        { id: "chips", name: { zh: "芯片", en: "Chips" } },
        { id: "memory", name: { zh: "存储", en: "Memory" }, parent: "chips" },
        { id: "health", name: { zh: "健康", en: "Health" } },
      ],
    },
  );
  return { index, subjects: [...index.areas.values()].map(areaSubject) };
}

describe("a comparison", () => {
  it("says the same of each area in whatever order they stand", () => {
    fc.assert(
      fc.property(
        fourAreas.chain((subjects) =>
          fc.tuple(
            fc.constant(subjects),
            fc.shuffledSubarray(subjects, { minLength: subjects.length, maxLength: subjects.length }),
          ),
        ),
        ([subjects, shuffled]) => {
          expect(contents(shuffled)).toEqual(contents(subjects));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("marks as shared exactly what another column names too, and says which", () => {
    fc.assert(
      fc.property(fourAreas, (subjects) => {
        for (const columns of [compareIndustries(atlas, subjects), compareOrganizations(subjects)]) {
          const ids: Set<string>[] = columns.map((things) => new Set(things.map(({ id }) => id)));
          for (const [column, things] of columns.entries()) {
            for (const { id, sharing, sharedWith } of things) {
              const others = ids.flatMap((other, position) =>
                position !== column && other.has(id) ? [position] : [],
              );
              expect(sharedWith).toEqual(others);
              expect(sharing === "shared").toBe(others.length > 0);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keeps every fact: nothing that an area names is lost in its column", () => {
    fc.assert(
      fc.property(fourAreas, (subjects) => {
        const columns = compareIndustries(atlas, subjects);
        for (const [column, { facts }] of subjects.entries()) {
          const named = facts.filter(({ fact }) => fact.kind === "industry").length;
          expect(columns[column]?.flatMap((thing) => thing.facts)).toHaveLength(named);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("industries of columns", () => {
  it("are akin where one stands above the other in the taxonomy", () => {
    const { index, subjects } = subjectsOf(
      { facts: [makeIndustryFact("chips"), makeIndustryFact("health")] },
      { facts: [makeIndustryFact("memory")] },
    );
    const sharings = compareIndustries(index, subjects).map((things) => things.map(({ sharing }) => sharing));
    expect(sharings).toEqual([["kin", "own"], ["kin"]]);
  });

  it("that an area names twice stand once with both sources", () => {
    const { index, subjects } = subjectsOf({
      facts: [makeIndustryFact("chips"), { ...makeIndustryFact("chips"), cite: "plan:11" }],
    });
    const [[chips] = []] = compareIndustries(index, subjects);
    expect(chips?.facts.map(({ fact }) => fact.cite)).toEqual(["plan:10", "plan:11"]);
  });
});

describe("firms of columns", () => {
  it("are shared by record", () => {
    const { subjects } = subjectsOf(
      { facts: [makeFirmFact("acme")] },
      { facts: [makeFirmFact("acme"), makeFirmFact("zenith")] },
    );
    const found = compareOrganizations(subjects).map((things) => things.map(({ sharing }) => sharing));
    expect(found).toEqual([["shared"], ["shared", "own"]]);
  });
});

describe("targets of columns", () => {
  it("stand in a row for each year, undated ones last", () => {
    const undated = makeTarget();
    delete undated.year;
    const { subjects } = subjectsOf({
      facts: [undated, makeTarget({ year: 2025 }), makeTarget({ year: 2022 })],
    });
    expect(targetRows(subjects).map(({ year }) => year)).toEqual([2022, 2025, undefined]);
  });

  it.each([
    ["same", [makeTarget()], [makeTarget()]],
    ["different", [makeTarget()], [makeTarget({ value: "200" })]],
    ["different", [makeTarget()], [makeTarget({ qualifier: "about" })]],
    ["some", [makeTarget()], []],
  ] as const)("are told to be: %s", (state, one, other) => {
    const { subjects } = subjectsOf({ facts: [...one] }, { facts: [...other] });
    expect(targetRows(subjects).map((row) => row.agreement)).toEqual([state]);
  });
});

describe("a layout as a column", () => {
  it("holds the facts of all its areas, each with its area", () => {
    const inner = makeArea("inner", { facts: [makeIndustryFact("chips")] });
    const index = makeIndex([makeLayout("plan", [makeArea("outer", { areas: [inner] })])]);
    const layout = index.layouts.get("plan");
    const subject = layout && layoutSubject(index, layout);
    expect(subject?.facts.map(({ entry }) => entry?.key)).toEqual(["plan/inner"]);
    expect(subject?.entries).toHaveLength(2);
  });
});

describe("agreement", () => {
  it.each([
    [["", ""], "none"],
    [["a", ""], "some"],
    [["a", "a"], "same"],
    [["a", "b"], "different"],
  ] as const)("of %j is %s", (cells, expected) => {
    expect(agreement([...cells])).toBe(expected);
  });
});
