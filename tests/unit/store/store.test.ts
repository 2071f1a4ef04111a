import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OPENING_LAYOUT, type ShownLayout } from "../../../src/store/layouts-slice.ts";
import { useStore } from "../../../src/store/store.ts";

const { getState } = useStore;

function show(...ids: string[]): void {
  getState().setShown([]);
  for (const id of ids) getState().toggleLayout(id);
}

const slots = (shown: ShownLayout[]): Record<string, number> =>
  Object.fromEntries(shown.map(({ id, slot }) => [id, slot]));

beforeEach(() => useStore.setState(useStore.getInitialState(), true));

describe("shown layouts", () => {
  it("are the opening layout at first", () => {
    expect(getState().shown).toEqual([{ id: OPENING_LAYOUT, slot: 0 }]);
  });

  it("get colour slots in the order of switching on", () => {
    show("one", "two", "three");
    expect(slots(getState().shown)).toEqual({ one: 0, two: 1, three: 2 });
  });

  it("keep their slots when another is hidden", () => {
    show("one", "two", "three");
    getState().toggleLayout("one");
    expect(slots(getState().shown)).toEqual({ two: 1, three: 2 });
  });

  it("take the lowest free slot", () => {
    show("one", "two", "three");
    getState().toggleLayout("two");
    getState().toggleLayout("four");
    expect(slots(getState().shown)).toEqual({ one: 0, three: 2, four: 1 });
  });
});

describe("selecting", () => {
  it.each([
    ["an area", { kind: "area", key: "two/east" }],
    ["a layout", { kind: "layout", id: "two" }],
  ] as const)("%s shows its layout beside the others", (_, selection) => {
    show("one");
    getState().select(selection);
    expect(slots(getState().shown)).toEqual({ one: 0, two: 1 });
  });

  it("an area of a shown layout leaves the shown layouts as they are", () => {
    show("one", "two");
    const { shown } = getState();
    getState().select({ kind: "area", key: "two/east" });
    expect(getState().shown).toBe(shown);
  });

  it.each([
    ["another thing", { kind: "industry", id: "chips" }],
    ["nothing", null],
  ] as const)("%s clears what hung on the former selection", (_, selection) => {
    getState().setHoveredKey("one/east");
    getState().setOpenCitation("plan:9");
    getState().select(selection);
    const { hoveredKey, openCitation } = getState();
    expect({ hoveredKey, openCitation }).toEqual({ hoveredKey: null, openCitation: null });
  });
});

describe("flights", () => {
  it("to the same place are two wishes", () => {
    const serials = [1, 2].map(() => {
      getState().flyToBounds([108, 34, 109, 35]);
      return getState().flight?.serial;
    });
    expect(new Set(serials).size).toBe(2);
  });
});

describe("notices", () => {
  it("that are equal show once", () => {
    getState().notify({ kind: "bad-link", part: "c" });
    getState().notify({ kind: "bad-link", part: "c" });
    expect(getState().notices).toEqual([{ kind: "bad-link", part: "c" }]);
  });

  it("go one by one when dismissed", () => {
    getState().notify({ kind: "bad-link", part: "c" });
    getState().notify({ kind: "bad-link", part: "s" });
    getState().dismiss({ kind: "bad-link", part: "c" });
    expect(getState().notices).toEqual([{ kind: "bad-link", part: "s" }]);
  });
});

it.each([
  [-1, 0],
  [0.4, 0.4],
  [3, 1],
])("takes a fill opacity of %d as %d", (asked, got) => {
  getState().setFillOpacity(asked);
  expect(getState().fillOpacity).toBe(got);
});

describe("what survives a reload", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("is language, theme, legend, own tours and the shortlist alone", () => {
    const written = vi.fn();
    vi.stubGlobal("localStorage", { setItem: written });
    getState().setTheme("dark");
    const [, text] = written.mock.lastCall as [string, string];
    expect(Object.keys((JSON.parse(text) as { state: object }).state).sort()).toEqual([
      "isLegendOpen",
      "language",
      "ownTours",
      "shortlist",
      "theme",
    ]);
  });

  it("is nothing, without an error, where the browser refuses storage", () => {
    vi.stubGlobal("localStorage", {
      setItem: () => {
        throw new Error("denied");
      },
    });
    getState().setTheme("dark");
    expect(getState().theme).toBe("dark");
  });
});
