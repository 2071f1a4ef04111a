import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { create } from "fontkit";
import { describe, expect, test } from "vitest";
import type { Mark } from "../../../../src/features/handout/page/marks.ts";
import { paginate } from "../../../../src/features/handout/page/paginate.ts";
import { A4 } from "../../../../src/features/handout/page/paper.ts";
import { paragraph } from "../../../../src/features/handout/page/paragraph.ts";
import { handoutFonts } from "../../../../src/features/handout/pdf/fonts.ts";
import { writePdf } from "../../../../src/features/handout/pdf/write-pdf.ts";
import { printable } from "../../../../src/features/handout/text/run.ts";
import type { AtlasData } from "../../../../src/model/schema/atlas.ts";

const fonts = handoutFonts(
  {
    regular: new Uint8Array(readFileSync("public/fonts/pdf/noto-sans-sc-regular.ttf")),
    bold: new Uint8Array(readFileSync("public/fonts/pdf/noto-sans-sc-bold.ttf")),
  },
  create,
);
const atlas = JSON.parse(readFileSync("public/data/atlas.json", "utf8")) as AtlasData;

/** Every text of the atlas that a hand-out may set. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(texts);
}

const ALL = texts([atlas.layouts, atlas.organizations, atlas.documents.map(({ headings }) => headings)]);
const HAS_POPPLER = spawnSync("pdftotext", ["-v"]).error === undefined;
if (!HAS_POPPLER)
  console.log("skipped: poppler-utils is not installed, the text of a PDF cannot be read back");

describe("the fonts of hand-outs", () => {
  test("have every character of the atlas in both faces", () => {
    for (const face of ["regular", "bold"] as const)
      expect(fonts.missingIn(printable(ALL.join("")), face)).toEqual([]);
  });

  test("name what they do not have, and set a box for it", () => {
    expect(fonts.missingIn("西安𠮷", "regular")).toEqual(["𠮷"]);
    expect(fonts.printable("西安𠮷", "regular")).toBe("西安□");
  });
});

describe("a written PDF", () => {
  test.skipIf(!HAS_POPPLER)(
    "gives back exactly the text put in",
    async () => {
      const width = 480;
      const pieces = ALL.filter((_, place) => place % 7 === 0).flatMap((text, place) =>
        paragraph(
          [{ text, face: place % 3 === 0 ? "bold" : "regular", size: 9, colour: "#000000" }],
          { width, leading: 13 },
          fonts.measure,
        ),
      );
      const pages = paginate(pieces, 700).map(({ marks }) => ({ marks, bookmarks: [] }));
      const bytes = await writePdf(pages, {
        paper: A4,
        images: new Map(),
        fonts,
        about: { title: "文本", subject: "", creator: "", language: "zh-CN", creationDate: new Date(0) },
        signal: new AbortController().signal,
        onPage: () => undefined,
      });
      const folder = mkdtempSync(join(tmpdir(), "handout-"));
      const path = join(folder, "text.pdf");
      writeFileSync(path, bytes);
      const { stdout } = spawnSync("pdftotext", ["-raw", path, "-"], {
        encoding: "utf8",
        maxBuffer: 64_000_000,
      });
      rmSync(folder, { recursive: true });
      const put = pages.flatMap(({ marks }) =>
        marks.flatMap((mark: Mark) => (mark.kind === "text" ? [mark.text] : [])),
      );
      const plain = (text: string): string => text.normalize("NFC").replace(/\s/g, "");
      expect(plain(stdout)).toBe(plain(put.join("")));
    },
    60_000,
  );
});
