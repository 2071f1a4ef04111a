import { describe, expect, it } from "vitest";
import { reconcile } from "../../../src/features/link/reconcile.ts";
import type { Selection } from "../../../src/model/selection.ts";
import { makeArea, makeIndex, makeLayout } from "../../fixtures/atlas.ts";

const index = makeIndex([makeLayout("one", [makeArea("east")])], {
  organizations: [{ id: "acme", name: { zh: "甲公司", en: "Acme" }, kind: "firm" }],
  industries: [{ id: "chips", name: { zh: "芯片", en: "Chips" } }],
});

const known: Selection[] = [
  { kind: "area", key: "one/east" },
  { kind: "layout", id: "one" },
  { kind: "organization", id: "acme" },
  { kind: "industry", id: "chips" },
  { kind: "document", id: "plan" },
  { kind: "spot", longitude: 108.9, latitude: 34.2 },
];

const unknown: [Selection, string][] = [
  [{ kind: "area", key: "one/gone" }, "one/gone"],
  ...(["layout", "organization", "industry", "document"] as const).map((kind): [Selection, string] => [
    { kind, id: "gone" },
    "gone",
  ]),
];

describe("a link against this edition of the data", () => {
  it.each(known)("keeps a selection that the atlas holds: %o", (selection) => {
    expect(reconcile({ shown: [], selection }, index)).toEqual({ shown: [], selection, unknown: [] });
  });

  it.each(unknown)("drops a selection that it does not hold, and names it: %o", (selection, name) => {
    expect(reconcile({ shown: [], selection }, index)).toEqual({
      shown: [],
      selection: null,
      unknown: [name],
    });
  });

  it("drops unknown layouts, names them, and leaves the others their slots", () => {
    const shown = [
      { id: "gone", slot: 0 },
      { id: "one", slot: 1 },
    ];
    expect(reconcile({ shown, selection: null }, index)).toEqual({
      shown: [{ id: "one", slot: 1 }],
      selection: null,
      unknown: ["gone"],
    });
  });

  it("gives the same list back where every layout is known, so that nothing is redrawn", () => {
    const shown = [{ id: "one", slot: 0 }];
    expect(reconcile({ shown, selection: null }, index).shown).toBe(shown);
  });
});
