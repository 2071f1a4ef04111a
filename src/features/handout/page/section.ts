import { moved } from "./marks.ts";
import { indented, type Piece, piece, stacked } from "./piece.ts";

/** How a titled part is set: its title in a narrow column, its contents beside it. */
export interface SectionStyle {
  width: number;
  /** Points from the left edge to the contents. */
  indent: number;
  /** Room above the rule. */
  before: number;
  rule: { width: number; colour: string };
}

/** Room between the rule and the text. */
const BELOW_RULE = 7;

/**
 * A titled part. The title stands beside the first line of the contents, so that a page never ends with a title.
 *
 *     ───────────────────────────
 *     Title      contents
 *                contents
 */
export function section(title: Piece[], contents: Piece[], style: SectionStyle): Piece[] {
  const label = stacked(title);
  const body = indented(contents, style.indent);
  let count = 0;
  let height = 0;
  while (count < body.length && (count === 0 || height < label.height)) {
    height += (count > 0 ? (body[count]?.before ?? 0) : 0) + (body[count]?.height ?? 0);
    count++;
  }
  const beside = stacked(body.slice(0, count));
  const first = piece(
    BELOW_RULE + Math.max(beside.height, label.height),
    [
      { kind: "line", from: [0, 0], to: [style.width, 0], ...style.rule },
      ...moved(label.marks, 0, BELOW_RULE),
      ...moved(beside.marks, 0, BELOW_RULE),
    ],
    { before: style.before, isKeptWithNext: beside.isKeptWithNext },
  );
  return [first, ...body.slice(count)];
}
