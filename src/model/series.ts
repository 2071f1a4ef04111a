import type { AtlasIndex } from "./atlas-index.ts";
import { parseCitation } from "./citation.ts";
import type { BuiltFact, DocumentFacts } from "./schema/atlas.ts";
import type { TargetFact } from "./schema/fact.ts";
import { factFigure, type StatedFigure } from "./stated-figures.ts";
import type { Unit } from "./unit.ts";

/** One figure of a series; `year` is absent where the document gives none. */
export interface SeriesPoint {
  year?: number;
  value: string;
  measure: TargetFact["measure"];
  qualifier?: TargetFact["qualifier"];
  cite: string;
}

/** What one document says of one quantity of one thing, year by year. */
export interface Series {
  key: string;
  document: string;
  /** Area that the figures belong to, as layout/area; absent for the city's, zone's or province's own. */
  area?: string;
  /** Layouts whose text gives some of the figures. */
  layouts: Set<string>;
  indicator: string;
  unit: Unit;
  /** The part that is counted, where not the whole. */
  of?: { zh: string; en: string };
  /** By year, undated ones last. */
  points: SeriesPoint[];
}

interface Origin {
  document: string;
  area?: string;
  layout?: string;
}

type Measured = Omit<TargetFact, "kind" | "beyondPeriod">;

/** Gathers figures into series. */
class SeriesCollector {
  private readonly all = new Map<string, Series>();

  add({ document, area, layout }: Origin, { indicator, unit, of, ...rest }: Measured): void {
    const key = [document, area ?? "", indicator, unit, of?.zh ?? ""].join("|");
    let series = this.all.get(key);
    if (!series) {
      series = {
        key,
        document,
        ...(area !== undefined && { area }),
        layouts: new Set(),
        indicator,
        unit,
        ...(of && { of }),
        points: [],
      };
      this.all.set(key, series);
    }
    if (layout !== undefined) series.layouts.add(layout);
    const { year, value, measure, qualifier, cite } = rest;
    const isKnown = series.points.some(
      (point) => point.year === year && point.value === value && point.cite === cite,
    );
    if (isKnown) return;
    series.points.push({
      ...(year !== undefined && { year }),
      value,
      measure,
      ...(qualifier && { qualifier }),
      cite,
    });
  }

  addFacts(facts: BuiltFact[], origin: Omit<Origin, "document">): void {
    for (const fact of facts)
      if (fact.kind === "target") this.add({ ...origin, document: parseCitation(fact.cite).document }, fact);
  }

  done(): Series[] {
    const last = Number.POSITIVE_INFINITY;
    for (const { points } of this.all.values())
      points.sort((a, b) => (a.year ?? last) - (b.year ?? last) || (a.year === b.year ? 0 : 1));
    return [...this.all.values()];
  }
}

/** Every measured quantity of the documents as series: of areas, of layouts, of tables, of whole documents. */
export function collectSeries(index: AtlasIndex, documents: DocumentFacts | undefined): Series[] {
  const collector = new SeriesCollector();
  for (const table of documents?.tables ?? []) {
    for (const { indicator, unit, label, cells } of table.rows) {
      for (const cell of cells)
        collector.add(
          { document: table.document },
          { indicator, unit, ...cell, cite: cell.cite ?? label.cite },
        );
    }
  }
  for (const { id, groups } of index.data.layouts)
    for (const { facts } of groups ?? []) collector.addFacts(facts, { layout: id });
  for (const { key, area, layout } of index.areas.values())
    collector.addFacts(area.facts, { area: key, layout: layout.id });
  for (const { groups } of documents?.general ?? [])
    for (const { facts } of groups) collector.addFacts(facts, {});
  return collector.done();
}

/** A point of a series as something to be said. */
export function seriesFigure(
  index: AtlasIndex,
  { area, indicator, unit, of }: Series,
  point: SeriesPoint,
): StatedFigure {
  return factFigure(index, { kind: "target", indicator, unit, of, ...point }, area);
}

/** A point that has a year. */
export type DatedPoint = SeriesPoint & { year: number };

/** The points with a year, earliest first. */
export function datedPoints(series: Series): DatedPoint[] {
  return series.points.filter((point): point is DatedPoint => point.year !== undefined);
}

/** Whether a series can be drawn along the years: two years at least. */
export function spansYears(series: Series): boolean {
  return new Set(datedPoints(series).map(({ year }) => year)).size > 1;
}

/** Single-year series of one quantity and year, to be set side by side. */
export interface Comparison {
  key: string;
  indicator: string;
  unit: Unit;
  year: number;
  series: Series[];
}

/** Groups of at least two single-year series that measure the same in the same year. */
export function comparisons(all: Series[]): Comparison[] {
  const groups = new Map<string, Comparison>();
  for (const series of all) {
    const [first] = datedPoints(series);
    if (!first || spansYears(series)) continue;
    const key = [series.indicator, series.unit, first.year].join("|");
    const group = groups.get(key) ?? {
      key,
      indicator: series.indicator,
      unit: series.unit,
      year: first.year,
      series: [],
    };
    group.series.push(series);
    groups.set(key, group);
  }
  return [...groups.values()].filter(({ series }) => series.length > 1);
}
