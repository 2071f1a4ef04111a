import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CRITERIA, type Needs, NO_NEEDS } from "../../../src/model/match/needs.ts";
import type { Selection } from "../../../src/model/selection.ts";
import { FACETS, type Filters, WORKSPACES } from "../../../src/model/workspace.ts";
import { formatLink, type LinkState, type ParsedLink, parseLink } from "../../../src/store/url.ts";

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-{1,2}[a-z0-9]{1,6}){0,3}$/);

/** A number with so many decimals, within a range. */
const decimal = (min: number, max: number, digits: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 10 ** digits, max: max * 10 ** digits }).map((count) => count / 10 ** digits);

const shown = fc.uniqueArray(fc.record({ id, slot: fc.integer({ min: 0, max: 99 }) }), {
  maxLength: 18,
  comparator: (one, other) => one.id === other.id || one.slot === other.slot,
});

const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ kind: fc.constantFrom("layout", "organization", "industry", "document"), id }),
  fc.tuple(id, id).map(([layout, area]): Selection => ({ kind: "area", key: `${layout}/${area}` })),
  fc.record({ kind: fc.constant("spot"), longitude: decimal(-180, 180, 5), latitude: decimal(-85, 85, 5) }),
);

const camera = fc.record({
  zoom: decimal(0, 24, 2),
  latitude: decimal(-85, 85, 4),
  longitude: decimal(-180, 180, 4),
});

const item = fc.oneof(
  id,
  fc.tuple(id, id).map((parts) => parts.join("/")),
);
const workspace = fc.record({
  kind: fc.constantFrom(...WORKSPACES),
  items: fc.array(item, { maxLength: 4 }),
});
const filters: fc.Arbitrary<Filters> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...FACETS), fc.array(id, { minLength: 1, maxLength: 3 })), {
    selector: ([facet]) => facet,
  })
  .map((chosen) => Object.fromEntries(chosen));

const weight = fc.integer({ min: 0, max: 5 });
const criterion = fc.record({
  weight,
  isMust: fc.boolean(),
  value: fc.integer({ min: 0, max: 999_999 }),
  ids: fc.array(id, { maxLength: 3 }),
});
const wordNeed = fc.record({
  text: fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() === text),
  industries: fc.array(id, { maxLength: 3 }),
  weight,
});
const needs: fc.Arbitrary<Needs> = fc
  .tuple(
    fc.array(wordNeed, { maxLength: 3 }),
    fc.uniqueArray(fc.tuple(fc.constantFrom(...CRITERIA), criterion), { selector: ([kind]) => kind }),
  )
  .map(([words, criteria]) => ({
    words,
    criteria: { ...NO_NEEDS.criteria, ...Object.fromEntries(criteria) },
  }));

const state: fc.Arbitrary<LinkState> = fc.record({
  shown: fc.option(shown),
  selection: fc.option(selection),
  camera: fc.option(camera),
  language: fc.option(fc.constantFrom("zh", "en")),
  workspace: fc.option(workspace),
  tour: fc.option(fc.record({ id, step: fc.integer({ min: 0, max: 998 }) })),
  filters,
  needs,
});

const NOTHING: ParsedLink = {
  shown: null,
  selection: null,
  camera: null,
  language: null,
  workspace: null,
  tour: null,
  filters: {},
  needs: NO_NEEDS,
  broken: [],
};

describe("a link", () => {
  it("gives back every state that was written into it", () => {
    fc.assert(
      fc.property(state, (before) => {
        expect(parseLink(formatLink(before))).toEqual({ ...before, broken: [] });
      }),
    );
  });

  it("is ASCII that needs no escape", () => {
    fc.assert(
      fc.property(state, (before) => {
        expect(formatLink(before)).toMatch(/^(\?[A-Za-z0-9.,_=&~/-]+)?$/);
      }),
    );
  });

  it("survives whatever an address holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from("?&=lsca.,_-%/ 19é沣")) }), (search) => {
        expect(() => parseLink(search)).not.toThrow();
      }),
    );
  });

  it("writes no slots while they follow the order", () => {
    const layouts = [
      { id: "one", slot: 0 },
      { id: "two", slot: 4 },
    ];
    expect(formatLink({ ...NOTHING, shown: layouts })).toBe("?l=one,two.4");
  });

  it("tells no layouts from nothing said of layouts", () => {
    expect([parseLink("?l=").shown, parseLink("").shown]).toEqual([[], null]);
  });

  it("of a newer app opens without the parameters that are unknown here", () => {
    expect(parseLink("?q=chips&lang=en&compare=a.b")).toEqual({ ...NOTHING, language: "en" });
  });

  it("keeps its other parts where one is broken", () => {
    expect(parseLink("?l=one&s=z.new-kind&lang=en")).toEqual({
      ...NOTHING,
      shown: [{ id: "one", slot: 0 }],
      language: "en",
      broken: ["s"],
    });
  });
});

describe("a broken part is named and left out:", () => {
  it.each([
    ["l", "One", "an id with a capital"],
    ["l", "one,one", "a layout twice"],
    ["l", "one.3,two.3", "a slot twice"],
    ["l", "one.-1", "a negative slot"],
    ["l", "one.100", "a slot beyond all"],
    ["l", "one.", "an empty slot"],
    ["l", "one.1.2", "a slot with a tail"],
    ["l", "one,,two", "an empty id"],
    ["s", "a.one", "an area without a layout"],
    ["s", "a.one.two.three", "an area with a tail"],
    ["s", "l.one.two", "a layout with a tail"],
    ["s", "l.../x", "a path"],
    ["s", "x.one", "an unknown kind"],
    ["s", "one", "no kind"],
    ["s", "p.34", "half a spot"],
    ["s", "p.95_108", "a spot off the earth"],
    ["c", "9_34", "two numbers"],
    ["c", "9__108", "an empty number"],
    ["c", "9_34_east", "a word"],
    ["c", "0x9_34_108", "a hexadecimal"],
    ["c", "9_34_1081", "a longitude off the earth"],
    ["c", "99_34_108", "a zoom beyond all"],
    ["c", "", "nothing"],
    ["lang", "fr", "an unknown language"],
  ])("%s=%s, %s", (name, value) => {
    expect(parseLink(`?${name}=${value}`)).toEqual({ ...NOTHING, broken: [name] });
  });
});
