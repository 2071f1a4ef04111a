import fc from "fast-check";
import { expect, it } from "vitest";
import { editionOfLink, withEdition } from "../../../src/model/link-edition.ts";

const date = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

it("comes back from any link that carries it", () => {
  fc.assert(
    fc.property(date, fc.constantFrom("", "?l=a,b", "?s=a.x.y&w=compare~x/y"), (day, search) => {
      const link = withEdition(search, day);
      expect(editionOfLink(link)).toBe(day);
      expect(link).toMatch(/^\?[\x21-\x7e]+$/);
    }),
  );
});

it.each(["", "?l=a", "?v=", "?v=2026-11-25", "?v=202611250", "?v=next"])("%s names no edition", (search) => {
  expect(editionOfLink(search)).toBeUndefined();
});
