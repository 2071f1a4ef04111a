import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { indexAtlas } from "../../src/model/atlas-index.ts";
import { parseCitation } from "../../src/model/citation.ts";
import { conflictsOfFigure, differingFigures, differs, isSameQuantity } from "../../src/model/differing.ts";
import type { Language } from "../../src/model/quantity.ts";
import { atlas, conflicts as conflictsSchema, documentFacts } from "../../src/model/schema/atlas.ts";
import { audits as auditsSchema } from "../../src/model/schema/audit.ts";
import { termFigure } from "../../src/model/spoken-calculation.ts";
import { spokenAmount, spokenSentence } from "../../src/model/spoken-sentence.ts";
import { type SpokenFigure, statedFigures } from "../../src/model/stated-figures.ts";

function read<Schema extends v.GenericSchema>(name: string, schema: Schema): v.InferOutput<Schema> {
  const path = fileURLToPath(new URL(`../../public/data/${name}.json`, import.meta.url));
  return v.parse(schema, JSON.parse(readFileSync(path, "utf8")));
}

const index = indexAtlas(read("atlas", atlas));
const { conflicts } = read("conflicts", conflictsSchema);
const stated = statedFigures(index, read("documents", documentFacts));
const sides = conflicts.flatMap(({ sides: own }) =>
  own.flatMap(({ value, unit, cite, stated: words }) =>
    unit && words ? [{ ...words, value, unit, cite }] : [],
  ),
);
const terms = read("audits", auditsSchema).audits.flatMap((audit) =>
  [...audit.parts, ...(audit.total ? [audit.total] : [])].map((term) => termFigure(audit, term)),
);
const all: SpokenFigure[] = [...stated, ...sides, ...terms];

function say(figure: SpokenFigure, language: Language): string {
  const document = index.documents.get(parseCitation(figure.cite).document);
  if (!document) throw new Error(`no document of ${figure.cite}`);
  const context = {
    document,
    documents: index.documents,
    differing: differingFigures(figure, conflicts),
    today: new Date("2026-06-01"),
  };
  return spokenSentence(figure, context, language);
}

const sentences = (language: Language): { figure: SpokenFigure; words: string }[] =>
  all.map((figure) => ({ figure, words: say(figure, language) }));

describe.each(["zh", "en"] as const)("every figure said in %s", (language) => {
  it("names whose it is, what it is, and the amount with its qualifier", () => {
    for (const { figure, words } of sentences(language)) {
      expect(words).toContain(figure.what[language]);
      expect(words).toContain(spokenAmount(figure, language));
      if (figure.year !== undefined) expect(words).toContain(String(figure.year));
      if (figure.subject) expect(words).toContain(figure.subject[language]);
      else expect(figure.what.zh, words).toContain("中的");
    }
  });

  it("names nothing twice: neither its subject, nor its indicator in the part that is counted", () => {
    for (const { figure, words } of sentences(language)) {
      const { subject, what, of } = figure;
      const name = subject?.[language];
      if (name) expect(words).not.toMatch(new RegExp(`${name}(的|: )(the )?${name}`));
      if (!of) continue;
      expect(what[language], words).not.toBe(of[language]);
      expect(of[language].toLowerCase(), words).not.toContain(what[language].toLowerCase());
    }
  });

  it("never calls itself a differing figure", () => {
    for (const { figure, words } of sentences(language)) {
      const differing = words.split(/口径差异|Differing/)[1] ?? "";
      const own = spokenAmount(figure, language);
      const { line } = parseCitation(figure.cite);
      expect(differing).not.toMatch(
        language === "zh" ? `载为${own}（[^）]*第${line}行` : `as ${own} \\([^)]*line ${line}\\)`,
      );
    }
  });
});

it("says of land that it is land", () => {
  const land = all.filter(({ unit }) => unit === "平方公里" || unit === "亩");
  expect(land.length).toBeGreaterThan(20);
  for (const figure of land) {
    if (!figure.subject) continue;
    expect(figure.what.zh).toMatch(/面积|占地|用地/);
    expect(figure.what.en).toMatch(/area/i);
  }
});

it("finds every two figures of one quantity that differ in the register", () => {
  const keys = new Set<string>();
  for (const one of stated) {
    for (const other of stated) {
      if (!isSameQuantity(one, other) || !differs(one, other) || one.cite === other.cite) continue;
      const key = `${one.cite} ${one.value} – ${other.cite} ${other.value}`;
      const entries = conflictsOfFigure(conflicts, one.cite, one.value);
      if (!entries.some(({ sides: own }) => own.some(({ cite }) => cite === other.cite))) keys.add(key);
    }
  }
  expect([...keys]).toEqual([]);
});
