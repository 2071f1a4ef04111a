import { type AreaEntry, areaName, factsOfKind } from "../../../model/atlas-index.ts";
import { figureRange } from "../../../model/figure-range.ts";
import type { BuiltFactOf } from "../../../model/schema/atlas.ts";
import { collectSeries, datedPoints, spansYears } from "../../../model/series.ts";
import { figureWords, indicatorWords } from "./fact-text.ts";
import type { Voice } from "./voice.ts";

/** A bar: what it stands for, its lower and upper end, its figure as text. */
export interface ChartRow {
  label: string;
  low: number;
  high: number;
  text: string;
  isEmphasised: boolean;
  cite: string;
}

/** A chart of one quantity. */
export interface BarChart {
  title: string;
  rows: ChartRow[];
}

type Target = BuiltFactOf<"target">;

/** Charts of an area at most; the list of figures holds the rest. */
const MOST_CHARTS = 3;

function yearCharts(voice: Voice, entry: AreaEntry): BarChart[] {
  const { t, language } = voice;
  return collectSeries({ ...voice.index, areas: new Map([[entry.key, entry]]) }, undefined)
    .filter((series) => series.area === entry.key && spansYears(series))
    .map(({ indicator, unit, of, points }) => ({
      title: [indicatorWords(voice, indicator), of?.[language]].filter(Boolean).join(" · "),
      rows: datedPoints({ points } as Parameters<typeof datedPoints>[0]).map((point) => ({
        label: t("target.year", { year: point.year, measure: t(`measure.${point.measure}`) }),
        ...figureRange(point.value),
        text: figureWords(voice, { value: point.value, unit, qualifier: point.qualifier }),
        isEmphasised: true,
        cite: point.cite,
      })),
    }));
}

function isAlike(a: Target, b: Target): boolean {
  return (
    a.indicator === b.indicator &&
    a.unit === b.unit &&
    a.year === b.year &&
    a.measure === b.measure &&
    a.of?.zh === b.of?.zh
  );
}

function peerCharts(voice: Voice, entry: AreaEntry): BarChart[] {
  const { t, language, index } = voice;
  const peers = (index.areasOfLayout.get(entry.layout.id) ?? []).filter(
    (peer) => peer.ancestors.length === entry.ancestors.length,
  );
  return factsOfKind(entry.area.facts, "target").flatMap((own): BarChart[] => {
    const rows = peers.flatMap((peer): ChartRow[] => {
      const target = factsOfKind(peer.area.facts, "target").find((other) => isAlike(own, other));
      if (!target) return [];
      return [
        {
          label: areaName(peer.area)[language],
          ...figureRange(target.value),
          text: figureWords(voice, target),
          isEmphasised: peer.key === entry.key,
          cite: target.cite,
        },
      ];
    });
    if (rows.length < 2) return [];
    const name = [indicatorWords(voice, own.indicator), own.of?.[language]].filter(Boolean).join(" · ");
    const title = t("handout.chart.peers", {
      figure: t("target.label", {
        year: own.year ?? "none",
        indicator: name,
        measure: t(`measure.${own.measure}`),
      }),
      layout: entry.layout.shortName[language],
    });
    return [{ title, rows }];
  });
}

/** What can be drawn of an area's figures: along the years, and beside the other areas of its layout. */
export function areaCharts(voice: Voice, entry: AreaEntry): BarChart[] {
  return [...yearCharts(voice, entry), ...peerCharts(voice, entry)].slice(0, MOST_CHARTS);
}
