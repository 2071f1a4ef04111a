import { describe, expect, it } from "vitest";
import { isSameSelection } from "../../../src/model/selection.ts";

describe("two selections", () => {
  it("are the same where they name the same thing, in whatever order it is written", () => {
    expect(
      isSameSelection(
        { kind: "spot", longitude: 108.9, latitude: 34.2 },
        { latitude: 34.2, longitude: 108.9, kind: "spot" },
      ),
    ).toBe(true);
  });

  it("differ where one id is a layout's and the other a document's", () => {
    expect(isSameSelection({ kind: "layout", id: "plan" }, { kind: "document", id: "plan" })).toBe(false);
  });

  it("differ where one is nothing", () => {
    expect(isSameSelection({ kind: "layout", id: "plan" }, null)).toBe(false);
  });

  it("are the same where both are nothing", () => {
    expect(isSameSelection(null, null)).toBe(true);
  });
});
