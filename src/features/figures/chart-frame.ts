import { scaleLinear } from "d3-scale";
import { figureRange } from "../../model/figure-range.ts";
import type { DatedPoint } from "../../model/series.ts";

/** Space around the plot, in units of the drawing: labels of years below, of the scale on the left, of figures above. */
export const MARGIN = { top: 30, right: 26, bottom: 24, left: 46 };

/** Years on the axis of a chart at most, by its width. */
const PIXELS_PER_YEAR_LABEL = 34;

/** What a chart needs to place its marks. */
export interface ChartFrame {
  x: (year: number) => number;
  y: (value: number) => number;
  /** Years that carry a label. */
  years: number[];
  /** Values that carry a line. */
  ticks: number[];
  first: number;
  last: number;
}

interface ChartFrameInput {
  points: DatedPoint[];
  period: { from: number; to: number } | undefined;
  width: number;
  height: number;
}

/** Places years and values: the axis spans the figures and the planning period, the scale starts at zero. */
export function chartFrame({ points, period, width, height }: ChartFrameInput): ChartFrame {
  const all = [...points.map(({ year }) => year), ...(period ? [period.from, period.to] : [])];
  const first = Math.min(...all);
  const last = Math.max(...all);
  const highest = Math.max(...points.map(({ value }) => figureRange(value).high), 0) || 1;
  const x = scaleLinear()
    .domain([first - 0.5, last + 0.5])
    .range([MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear()
    .domain([0, highest])
    .nice(3)
    .range([height - MARGIN.bottom, MARGIN.top]);
  const step = Math.ceil(((last - first + 1) * PIXELS_PER_YEAR_LABEL) / (width - MARGIN.left - MARGIN.right));
  const years = Array.from({ length: last - first + 1 }, (_, offset) => first + offset).filter(
    (year) => (last - year) % step === 0,
  );
  const isCounted = points.every(({ value }) => Number.isInteger(figureRange(value).high));
  const ticks = y.ticks(3).filter((tick) => !isCounted || Number.isInteger(tick));
  return { x, y, years, ticks, first, last };
}

/** Width of a digit of a mark's label, in units of the drawing, and the gap that two labels keep. */
const DIGIT_WIDTH = 6.6;
const LABEL_GAP = 3;

/** A mark's label and where its middle stands. */
export interface MarkLabel {
  x: number;
  text: string;
}

/** Which labels fit side by side, by position in the list: the last one always, then from right to left whatever keeps clear. */
export function fittingLabels(labels: MarkLabel[]): Set<number> {
  const shown = new Set<number>();
  let limit = Number.POSITIVE_INFINITY;
  for (const [position, { x, text }] of [...labels.entries()].reverse()) {
    const half = (text.length * DIGIT_WIDTH) / 2;
    if (x + half > limit) continue;
    shown.add(position);
    limit = x - half - LABEL_GAP;
  }
  return shown;
}
