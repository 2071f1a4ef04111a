import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merged, moved, type ShortlistEntry } from "../../../../src/model/shortlist/shortlist.ts";
import { readShortlistFile, shortlistFile } from "../../../../src/model/shortlist/shortlist-file.ts";
import { linkItems, readLinkItems } from "../../../../src/model/shortlist/shortlist-link.ts";

function entry(key: string, note = ""): ShortlistEntry {
  return { key, name: { zh: `${key}园`, en: `${key} park` }, note };
}

const ABOUT = { edition: "2026-01-01", exported: "2026-02-01", notice: "indicative" };
const id = fc.stringMatching(/^[a-z0-9]{1,6}$/);
const entries = fc
  .uniqueArray(
    fc.tuple(
      fc.tuple(id, id).map((parts) => parts.join("/")),
      fc.string({ unit: "grapheme" }),
    ),
    { selector: ([key]) => key, maxLength: 8 },
  )
  .map((each) => each.map(([key, note]) => entry(key, note)));

describe("a shortlist", () => {
  it("moves an entry, and no further than its ends", () => {
    const list = [entry("p/a"), entry("p/b"), entry("p/c")];
    const keysAfter = (key: string, step: number): string =>
      moved(list, key, step)
        .map((each) => each.key.slice(2))
        .join("");
    expect(keysAfter("p/c", -1)).toBe("acb");
    expect(keysAfter("p/a", 5)).toBe("bca");
    expect(keysAfter("p/x", 1)).toBe("abc");
  });

  it("merges without losing an entry or a note of either list", () => {
    fc.assert(
      fc.property(entries, entries, (own, other) => {
        const all = merged(own, other);
        for (const { key, note } of [...own, ...other])
          expect(all.find((each) => each.key === key)?.note).toContain(note);
      }),
    );
  });

  it("keeps the order of the own list when it merges", () => {
    expect(merged([entry("p/b"), entry("p/a")], [entry("p/c"), entry("p/a")])).toEqual([
      entry("p/b"),
      entry("p/a"),
      entry("p/c"),
    ]);
  });
});

describe("the file of a shortlist", () => {
  it("gives back what was written", () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(readShortlistFile(shortlistFile(list, ABOUT))).toEqual({
          isRead: true,
          entries: list,
          edition: ABOUT.edition,
        });
      }),
    );
  });

  it.each([
    ["{", "not-json"],
    ["[1, 2]", "not-a-shortlist"],
    ['{"kind":"xian-industry-atlas/shortlist","version":2}', "newer"],
  ])("%s is refused as %s", (text, kind) => {
    expect(readShortlistFile(text)).toEqual({ isRead: false, problems: [{ kind }] });
  });

  it("names every part that is wrong", () => {
    const file = JSON.parse(shortlistFile([entry("p/a"), entry("p/b")], ABOUT)) as {
      areas: Record<string, unknown>[];
    };
    Object.assign(file.areas[0] ?? {}, { key: "no slash" });
    Object.assign(file.areas[1] ?? {}, { note: 5 });
    const read = readShortlistFile(JSON.stringify(file));
    expect(read).toMatchObject({
      isRead: false,
      problems: [
        { kind: "part", path: "areas.0.key", got: '"no slash"' },
        { kind: "part", path: "areas.1.note", got: "5" },
      ],
    });
  });
});

describe("the link of a shortlist", () => {
  it("holds keys and order, and no notes unless they are wanted", () => {
    const list = [entry("p/b", "call on Monday"), entry("p/a")];
    expect(linkItems(list, false)).toEqual(["p/b", "p/a"]);
    expect(readLinkItems(linkItems(list, true)).areas).toEqual([
      { key: "p/b", note: "call on Monday" },
      { key: "p/a", note: "" },
    ]);
  });

  it("keeps the areas when a note cannot be read", () => {
    expect(readLinkItems(["p/a:_", "p/b", "neither"])).toEqual({
      areas: [
        { key: "p/a", note: "" },
        { key: "p/b", note: "" },
      ],
      hasBrokenNotes: true,
    });
  });
});
