import { describe, expect, test } from "vitest";
import { barChart } from "../../../../src/features/handout/content/bar-chart.ts";
import type { ChartRow } from "../../../../src/features/handout/content/chart-rows.ts";
import { References } from "../../../../src/features/handout/content/references.ts";
import type { Voice } from "../../../../src/features/handout/content/voice.ts";
import { paginate } from "../../../../src/features/handout/page/paginate.ts";
import { type Piece, piece } from "../../../../src/features/handout/page/piece.ts";

const WIDTH = 377;

function voice(): Voice {
  return {
    language: "en",
    references: new References(),
    measure: (text: string, _face: string, size: number) => (text.length * size) / 2,
  } as unknown as Voice;
}

function rows(count: number, label = "Park of"): ChartRow[] {
  return Array.from({ length: count }, (_, at) => ({
    label: `${label} ${at}`,
    low: at + 1,
    high: at + 1,
    text: `CNY ${at + 1} billion`,
    isEmphasised: at === 0,
    cite: `some-plan:${at + 1}`,
  }));
}

function chart(bars: ChartRow[]): Piece[] {
  return barChart(voice(), { title: "Target", rows: bars }, "#0f6b66", WIDTH);
}

/** Base lines of the texts of a bar: one where nothing breaks. */
function linesOf(bar: { marks: { kind: string }[] } | undefined): number {
  return new Set(bar?.marks.flatMap((mark) => (mark.kind === "text" && "y" in mark ? [mark.y] : []))).size;
}

describe("a chart of bars", () => {
  test("gives names and figures the room of one line each, and the rest to the bars", () => {
    const [, ...bars] = chart(rows(4, "Demonstration Park for Reform"));
    expect(bars.map(linesOf)).toEqual([1, 1, 1, 1]);
    const track = bars[0]?.marks.find((mark) => mark.kind === "rect");
    expect(track).toMatchObject({ kind: "rect" });
    for (const mark of bars.flatMap(({ marks }) => marks))
      if (mark.kind === "rect") expect(mark.x + mark.width).toBeLessThan(WIDTH);
  });

  test("breaks names that would leave no room for bars", () => {
    const [, first] = chart(
      rows(2, "Demonstration Park for the Coordinated Reform of Scientific Resources, Part"),
    );
    expect(linesOf(first)).toBeGreaterThan(1);
    const track = first?.marks.find((mark) => mark.kind === "rect");
    expect(track?.kind === "rect" && track.width).toBeGreaterThanOrEqual(84);
  });

  test("stays on one page; only one that is longer than most is parted", () => {
    const filler = piece(150, []);
    const barsOnPages = (count: number): number[] =>
      paginate([filler, ...chart(rows(count))], 300).map(
        ({ marks }) => marks.filter((mark) => mark.kind === "text" && mark.text.startsWith("Park")).length,
      );
    const [before, together] = barsOnPages(14);
    expect([before, together]).toEqual([0, 14]);
    const [some = 0, others = 0] = barsOnPages(20);
    expect(some).toBeGreaterThan(1);
    expect(some + others).toBe(20);
  });
});
