import { type AtlasIndex, areaName, indicatorName } from "./atlas-index.ts";
import { parseCitation } from "./citation.ts";
import type { BuiltFact, BuiltFactOf, DocumentFacts } from "./schema/atlas.ts";
import type { Statement } from "./schema/statement.ts";
import type { IndicatorTable } from "./schema/table.ts";
import type { Unit } from "./unit.ts";

/** A measured value of a document with everything that a sentence on it needs. */
export interface StatedFigure extends Statement {
  value: string;
  unit: Unit;
  cite: string;
}

/** A figure to be said aloud; without a subject where `what` names by itself where it belongs. */
export type SpokenFigure = Omit<StatedFigure, "subject"> & Partial<Pick<StatedFigure, "subject">>;

/** A fact that is a measured value. */
export type MeasuredFact = BuiltFactOf<"target" | "land_area" | "floor_area" | "investment" | "fund">;

type Row = IndicatorTable["rows"][number];

/** What a document speaks of as a whole: city, zone or province. */
function territoryOf(index: AtlasIndex, cite: string): Statement["subject"] {
  const { document } = parseCitation(cite);
  return index.documents.get(document)?.territory ?? { zh: document, en: document };
}

/** A measured fact as something to be said: of an area, given as layout/area, or of the document's whole territory. */
export function factFigure(index: AtlasIndex, fact: MeasuredFact, area?: string): StatedFigure {
  const { value, unit, cite, year, qualifier } = fact;
  const entry = area === undefined ? undefined : index.areas.get(area);
  const subject = entry ? areaName(entry.area) : territoryOf(index, cite);
  const stated = { subject, value, unit, cite, year, qualifier };
  if (fact.kind !== "target") return { ...stated, what: fact.of };
  return { ...stated, what: indicatorName(index, fact.indicator), of: fact.of, measure: fact.measure };
}

/** A cell of an indicator table as something to be said; the row's label may be short, the indicator's name is whole. */
export function cellFigure(
  index: AtlasIndex,
  row: Row,
  { cite, ...cell }: Row["cells"][number],
): StatedFigure {
  const place = cite ?? row.label.cite;
  return {
    ...cell,
    subject: territoryOf(index, place),
    what: indicatorName(index, row.indicator),
    unit: row.unit,
    cite: place,
  };
}

/** Every measured value that the atlas holds: of areas, layouts, documents and tables. */
export function statedFigures(
  index: AtlasIndex,
  { general, tables }: Pick<DocumentFacts, "general" | "tables">,
): StatedFigure[] {
  const measured = (facts: BuiltFact[], area?: string): StatedFigure[] =>
    facts.flatMap((fact) => ("unit" in fact ? [factFigure(index, fact, area)] : []));
  const groups = [
    ...index.data.layouts.flatMap((layout) => layout.groups ?? []),
    ...general.flatMap((one) => one.groups),
  ];
  return [
    ...tables.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells.map((cell) => cellFigure(index, row, cell))),
    ),
    ...groups.flatMap(({ facts }) => measured(facts)),
    ...[...index.areas.values()].flatMap(({ key, area }) => measured(area.facts, key)),
  ];
}
