import { type AreaEntry, type AtlasIndex, areaName } from "./atlas-index.ts";
import { groupBy } from "./group-by.ts";
import type { BuiltFact, BuiltFactOf, BuiltLayout } from "./schema/atlas.ts";

/** A fact with the area that it belongs to; facts of a whole layout have none. */
export interface SubjectFact<Kind extends BuiltFact["kind"] = BuiltFact["kind"]> {
  fact: BuiltFactOf<Kind>;
  entry?: AreaEntry;
}

/** One column of a comparison: an area, or a layout with all its areas. */
export interface Subject {
  /** Key of the area, or id of the layout. */
  id: string;
  name: { zh: string; en: string };
  layout: BuiltLayout;
  /** The area, or all areas of the layout. */
  entries: AreaEntry[];
  facts: SubjectFact[];
}

/** An area as a column: what the document says of the area itself, not of its parts. */
export function areaSubject(entry: AreaEntry): Subject {
  return {
    id: entry.key,
    name: areaName(entry.area),
    layout: entry.layout,
    entries: [entry],
    facts: entry.area.facts.map((fact) => ({ fact, entry })),
  };
}

/** A layout as a column: what its document says of the whole and of all its areas. */
export function layoutSubject(index: AtlasIndex, layout: BuiltLayout): Subject {
  const entries = index.areasOfLayout.get(layout.id) ?? [];
  return {
    id: layout.id,
    name: layout.shortName,
    layout,
    entries,
    facts: [
      ...(layout.groups ?? []).flatMap(({ facts }) => facts.map((fact): SubjectFact => ({ fact }))),
      ...entries.flatMap((entry) => entry.area.facts.map((fact): SubjectFact => ({ fact, entry }))),
    ],
  };
}

/** Facts of some kinds of a column. */
export function subjectFacts<Kind extends BuiltFact["kind"]>(
  subject: Subject,
  ...kinds: Kind[]
): SubjectFact<Kind>[] {
  return subject.facts.filter(({ fact }) => (kinds as string[]).includes(fact.kind)) as SubjectFact<Kind>[];
}

/** Whether another column names the same thing, one above or below it in the taxonomy, or none does. */
export const SHARINGS = ["shared", "kin", "own"] as const;
export type Sharing = (typeof SHARINGS)[number];

/** A thing that a column names, by its record's id. */
export interface SharedThing<Kind extends BuiltFact["kind"]> {
  id: string;
  sharing: Sharing;
  /** The other columns that name the same thing, by position. */
  sharedWith: number[];
  facts: SubjectFact<Kind>[];
}

function byRecord<Kind extends BuiltFact["kind"]>(
  facts: SubjectFact<Kind>[],
  idOf: (fact: BuiltFactOf<Kind>) => string,
): Map<string, SubjectFact<Kind>[]> {
  return groupBy(facts, ({ fact }) => idOf(fact));
}

function compareThings<Kind extends BuiltFact["kind"]>(
  named: Map<string, SubjectFact<Kind>[]>[],
  kinOf: (id: string) => string[],
): SharedThing<Kind>[][] {
  return named.map((own, column) => {
    const others = named.filter((_, other) => other !== column);
    const isNamed = (id: string): boolean => others.some((other) => other.has(id));
    const sharingOf = (id: string): Sharing =>
      isNamed(id) ? "shared" : kinOf(id).some(isNamed) ? "kin" : "own";
    return [...own].map(([id, facts]) => ({
      id,
      sharing: sharingOf(id),
      sharedWith: named.flatMap((other, position) =>
        position !== column && other.has(id) ? [position] : [],
      ),
      facts,
    }));
  });
}

/** Ids above an industry, and those below it. */
function industryKin(index: AtlasIndex): (id: string) => string[] {
  const ancestors = (id: string): string[] => {
    const parent = index.industries.get(id)?.parent;
    return parent === undefined ? [] : [parent, ...ancestors(parent)];
  };
  const descendants = new Map<string, string[]>();
  for (const id of index.industries.keys()) {
    for (const ancestor of ancestors(id))
      descendants.set(ancestor, [...(descendants.get(ancestor) ?? []), id]);
  }
  return (id) => [...ancestors(id), ...(descendants.get(id) ?? [])];
}

/** The industries of each column: shared with another, akin to one of another, or its own. */
export function compareIndustries(index: AtlasIndex, subjects: Subject[]): SharedThing<"industry">[][] {
  return compareThings(
    subjects.map((subject) => byRecord(subjectFacts(subject, "industry"), ({ industry }) => industry)),
    industryKin(index),
  );
}

/** The firms and institutions of each column: shared with another, or its own. */
export function compareOrganizations(subjects: Subject[]): SharedThing<"firm" | "institution">[][] {
  return compareThings(
    subjects.map((subject) =>
      byRecord(subjectFacts(subject, "firm", "institution"), ({ organization }) => organization),
    ),
    () => [],
  );
}

/** How the columns of a row compare: alike, differing, stated by some only, stated by none. */
export type Agreement = "same" | "different" | "some" | "none";

/** Compares the contents of a row's cells, each given as a text that is equal for equal contents, "" for none. */
export function agreement(cells: string[]): Agreement {
  const stated = cells.filter((cell) => cell !== "");
  if (stated.length === 0) return "none";
  if (stated.length < cells.length) return "some";
  return new Set(stated).size === 1 ? "same" : "different";
}

/** One measured quantity of one year, with what each column states of it. */
export interface TargetRow {
  key: string;
  indicator: string;
  measure: BuiltFactOf<"target">["measure"];
  year?: number;
  of?: { zh: string; en: string };
  cells: SubjectFact<"target">[][];
  agreement: Agreement;
}

const targetKey = ({ year, indicator, measure, of }: BuiltFactOf<"target">): string =>
  [year ?? "", indicator, measure, of?.zh ?? ""].join("|");

const figureOf = ({ fact }: SubjectFact<"target">): string =>
  [fact.value, fact.unit, fact.qualifier ?? ""].join(" ");

/** Measured values by year, then by indicator in the order of appearance; undated ones last. */
export function targetRows(subjects: Subject[]): TargetRow[] {
  const stated = subjects.map((subject) => subjectFacts(subject, "target"));
  return [...groupBy(stated.flat(), ({ fact }) => targetKey(fact))]
    .flatMap(([key, [first]]): TargetRow[] => {
      if (!first) return [];
      const { indicator, measure, year, of } = first.fact;
      const cells = stated.map((facts) => facts.filter(({ fact }) => targetKey(fact) === key));
      return [
        {
          key,
          indicator,
          measure,
          ...(year !== undefined && { year }),
          ...(of && { of }),
          cells,
          agreement: agreement(cells.map((cell) => cell.map(figureOf).sort().join("; "))),
        },
      ];
    })
    .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
}
