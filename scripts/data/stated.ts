import { indexAtlas } from "../../src/model/atlas-index.ts";
import { groupBy } from "../../src/model/group-by.ts";
import type { AtlasData, BuiltConflict, DocumentFacts } from "../../src/model/schema/atlas.ts";
import type { Statement } from "../../src/model/schema/statement.ts";
import { type StatedFigure, statedFigures } from "../../src/model/stated-figures.ts";
import type { Issue } from "./issue.ts";
import type { Dataset } from "./read.ts";

/** A number where it stands; the year tells apart equal numbers of one row. */
interface Term {
  value: string;
  unit?: string | undefined;
  cite: string;
  year?: number | undefined;
}

/** Finds what a number says of whom; nothing where no fact states it, or several that differ. */
export type FindStatement = (term: Term) => Statement | undefined;

const place = ({ cite, value, unit }: Term): string => `${cite}|${value}|${unit}`;

const meaning = ({ subject, what, year, measure }: StatedFigure): string =>
  [subject.zh, what.zh, year, measure].join("|");

/** Statements of the atlas's measured values, found by where they stand. */
export function statementFinder(atlas: AtlasData, documentFacts: DocumentFacts): FindStatement {
  const byPlace = groupBy(statedFigures(indexAtlas(atlas), documentFacts), place);
  return (term) => {
    const all = (byPlace.get(place(term)) ?? []).filter(
      ({ year }) => term.year === undefined || year === term.year,
    );
    if (new Set(all.map(meaning)).size !== 1 || !all[0]) return undefined;
    const { subject, what, of, measure, year, qualifier } = all[0];
    return { subject, what, of, measure, year, qualifier };
  };
}

/** The register with what every measured side says of whom, and the sides that no fact answers to. */
export function compileConflicts(
  dataset: Dataset,
  find: FindStatement,
): { conflicts: BuiltConflict[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const conflicts = dataset.conflicts.map(({ value, file, lineOf }) => ({
    ...value,
    sides: value.sides.map((side, index) => {
      if (side.unit === undefined) return side;
      const stated = find(side);
      if (stated) return { ...side, stated };
      issues.push({
        file,
        line: lineOf(["sides", index]),
        message: `no single fact states ${side.value} ${side.unit} on ${side.cite}`,
        mend: "correct number, unit or citation, enter the fact first, or quote the document's words without a unit",
      });
      return side;
    }),
  }));
  return { conflicts, issues };
}
