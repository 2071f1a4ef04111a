import { homeGrounds } from "../../model/area-grounds.ts";
import { type AreaEntry, areaName, factsOfKind } from "../../model/atlas-index.ts";
import type { BuiltFactOf } from "../../model/schema/atlas.ts";
import { PRECISION_CLASSES } from "../../model/schema/place.ts";
import { areaLand, areaTargets, figureRank, figureWords } from "./area-figures.ts";
import { type CellContext, listed } from "./cell-context.ts";
import { documentWords } from "./document-words.ts";

/** Columns of the table of areas, in their order. */
export const COLUMN_IDS = [
  "name",
  "layout",
  "target",
  "year",
  "industries",
  "organizations",
  "role",
  "land",
  "precision",
  "district",
  "document",
  "source",
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** Columns shown until the reader chooses others. */
export const DEFAULT_COLUMNS: ColumnId[] = [
  "name",
  "layout",
  "target",
  "year",
  "industries",
  "organizations",
  "precision",
  "source",
];

/** A column: its words, what it is put in order by, and the sources of what it shows. */
interface Column {
  text: (entry: AreaEntry, context: CellContext) => string;
  /** By what rows are put in order where not by the words; undefined where the cell is empty. */
  rank?: (entry: AreaEntry, context: CellContext) => number | undefined;
  cites: (entry: AreaEntry) => string[];
}

type Worded = BuiltFactOf<"industry"> | BuiltFactOf<"firm"> | BuiltFactOf<"institution">;

function words(facts: Worded[], context: CellContext): string {
  return listed(
    facts.map((fact) => (context.language === "zh" ? (fact.reading ?? fact.value) : fact.en)),
    context,
  );
}

function citesOf(facts: { cite: string }[]): string[] {
  return [...new Set(facts.map(({ cite }) => cite))];
}

const industries = ({ area }: AreaEntry): BuiltFactOf<"industry">[] => factsOfKind(area.facts, "industry");
const organizations = ({ area }: AreaEntry): (BuiltFactOf<"firm"> | BuiltFactOf<"institution">)[] =>
  factsOfKind(area.facts, "firm", "institution");

function ofFirst<Item>(items: Item[], rank: (item: Item) => number | undefined): number | undefined {
  const [first] = items;
  return first === undefined ? undefined : rank(first);
}

/** Every column of the table. */
export const COLUMNS: Record<ColumnId, Column> = {
  name: {
    text: ({ area }, { language }) => areaName(area)[language],
    cites: ({ area }) => [area.name.cite],
  },
  layout: {
    text: ({ layout }, { language }) => layout.shortName[language],
    cites: ({ layout }) => [layout.cite],
  },
  document: {
    text: ({ area }, context) => documentWords(area, context),
    cites: () => [],
  },
  role: {
    text: ({ area }, { language }) => area.role?.[language] ?? "",
    cites: ({ area }) => citesOf(area.role?.phrases ?? []),
  },
  industries: {
    text: (entry, context) => words(industries(entry), context),
    cites: (entry) => citesOf(industries(entry)),
  },
  organizations: {
    text: (entry, context) => words(organizations(entry), context),
    cites: (entry) => citesOf(organizations(entry)),
  },
  target: {
    text: ({ area }, context) =>
      listed(
        areaTargets(area).map((target) => figureWords(target, context)),
        context,
      ),
    rank: ({ area }) => ofFirst(areaTargets(area), figureRank),
    cites: ({ area }) => citesOf(areaTargets(area)),
  },
  year: {
    text: ({ area }, context) =>
      listed(
        areaTargets(area).flatMap(({ year }) => (year === undefined ? [] : [String(year)])),
        context,
      ),
    rank: ({ area }) => ofFirst(areaTargets(area), ({ year }) => year),
    cites: () => [],
  },
  land: {
    text: ({ area }, context) =>
      listed(
        areaLand(area).map((land) => figureWords(land, context)),
        context,
      ),
    rank: ({ area }) => ofFirst(areaLand(area), figureRank),
    cites: ({ area }) => citesOf(areaLand(area)),
  },
  district: {
    text: ({ area }, context) =>
      listed(
        homeGrounds(context.places, area.place).map(
          (id) => context.places.get(id)?.name[context.language] ?? id,
        ),
        context,
      ),
    cites: () => [],
  },
  precision: {
    text: ({ area }, { places, t }) => t(`precision.${places.get(area.place)?.class ?? "unlocated"}`),
    rank: ({ area }, { places }) => PRECISION_CLASSES.indexOf(places.get(area.place)?.class ?? "unlocated"),
    cites: () => [],
  },
  source: {
    text: ({ area }) => area.name.cite,
    cites: () => [],
  },
};
