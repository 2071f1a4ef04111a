import type { Config } from "../../../model/schema/config.ts";
import { HAIRLINE, SECOND, WARN } from "../page/inks.ts";
import { moved } from "../page/marks.ts";
import { type Piece, piece, stacked } from "../page/piece.ts";
import { run, set, type Voice } from "./voice.ts";

/** The operator's own contact in a ruled box, told apart from the facts of the plan; none where none is set. */
export function contactStrip(voice: Voice, contact: Config["contact"], width: number): Piece | undefined {
  if (!contact) return undefined;
  const { t } = voice;
  const day = voice.today.toISOString().slice(0, 10);
  const isOver = contact.validUntil !== undefined && contact.validUntil < day;
  const inner = width - 24;
  const text = stacked([
    ...set(voice, [run(voice, t("handout.contact"), "small", { colour: SECOND })], inner, "small"),
    ...set(voice, [run(voice, contact.name, "lead")], inner, "lead"),
    ...contact.lines.flatMap((line) => set(voice, [run(voice, line)], inner)),
    ...(contact.validUntil === undefined
      ? []
      : set(
          voice,
          [
            run(
              voice,
              t(isOver ? "handout.contactOver" : "handout.contactUntil", { date: contact.validUntil }),
              "small",
              { colour: isOver ? WARN : SECOND },
            ),
          ],
          inner,
          "small",
          { before: 2 },
        )),
  ]);
  const height = text.height + 18;
  return piece(height, [
    {
      kind: "path",
      isClosed: true,
      lines: [
        [
          [0, 0],
          [width, 0],
          [width, height],
          [0, height],
        ],
      ],
      stroke: { colour: HAIRLINE, width: 0.75 },
    },
    ...moved(text.marks, 12, 9),
  ]);
}
