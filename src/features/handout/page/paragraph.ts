import { breakLines, type Line } from "../text/break-lines.ts";
import type { Measure, Run } from "../text/run.ts";
import type { Mark } from "./marks.ts";
import { type Piece, piece } from "./piece.ts";

/** Share of the type size that lies above the base line, in a line as high as the type. */
const ASCENT = 0.88;

/** How a paragraph is set. */
export interface ParagraphStyle {
  width: number;
  /** Points from one base line to the next. */
  leading: number;
  align?: "left" | "right";
  /** Room above the paragraph. */
  before?: number;
  /** Whether it stays with what follows, as headings do. */
  isKeptWithNext?: boolean;
}

function lineMarks({ runs, width }: Line, style: ParagraphStyle, measure: Measure): Mark[] {
  const size = Math.max(...runs.map((run) => run.size));
  const y = (style.leading - size) / 2 + size * ASCENT;
  let x = style.align === "right" ? style.width - width : 0;
  return runs.map((run): Mark => {
    const mark: Mark = { kind: "text", x, y, ...run };
    x += measure(run.text, run.face, run.size);
    return mark;
  });
}

/** A paragraph as one strip a line; its first two and its last two lines are never parted. */
export function paragraph(runs: Run[], style: ParagraphStyle, measure: Measure): Piece[] {
  const lines = breakLines(runs, style.width, measure);
  return lines.map((line, place) =>
    piece(style.leading, lineMarks(line, style, measure), {
      before: place === 0 ? (style.before ?? 0) : 0,
      isKeptWithNext:
        place < lines.length - 1
          ? place === 0 || place === lines.length - 2
          : (style.isKeptWithNext ?? false),
    }),
  );
}
