import { describe, expect, it } from "vitest";
import { storedShortlist } from "../../../src/store/stored-shortlist.ts";

const ENTRY = { key: "p/a", name: { zh: "甲", en: "A" }, note: "" };

describe("the shortlist in local storage", () => {
  it("is read as it was written", () => {
    expect(storedShortlist(JSON.stringify({ state: { shortlist: [ENTRY] }, version: 1 }))).toEqual([ENTRY]);
  });

  it("loses entries that cannot be read, and no others", () => {
    const broken = [{ key: "p/b" }, null, ENTRY, { ...ENTRY, note: 5 }];
    expect(storedShortlist(JSON.stringify({ state: { shortlist: broken } }))).toEqual([ENTRY]);
  });

  it.each([[null], [""], ["{"], ["[]"], ['{"state":{}}']])("%s holds none", (text) => {
    expect(storedShortlist(text)).toBeNull();
  });
});
