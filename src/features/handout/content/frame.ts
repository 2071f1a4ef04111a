import { exportNotice } from "../../download/notice.ts";
import { HAIRLINE, INK, SECOND } from "../page/inks.ts";
import { type Mark, moved } from "../page/marks.ts";
import { A4 } from "../page/paper.ts";
import { stacked } from "../page/piece.ts";
import { COLUMN_PT, run, set, type Voice } from "./voice.ts";

/** Left edge of the column on A4. */
export const LEFT_PT = (A4.width - COLUMN_PT) / 2;

/** Upper edge and height of the column on A4. */
export const TOP_PT = 66;
export const COLUMN_HEIGHT_PT = A4.height - TOP_PT - 72;

const RIGHT_PT = LEFT_PT + COLUMN_PT;
const FOOT_PT = A4.height - 52;

/** What runs over a page: the title of the hand-out and of the part. */
export function headMarks({ measure }: Voice, title: string, part: string): Mark[] {
  const size = 7.2;
  return [
    { kind: "text", x: LEFT_PT, y: 40, text: title, face: "bold", size, colour: INK },
    {
      kind: "text",
      x: RIGHT_PT - measure(part, "regular", size),
      y: 40,
      text: part,
      face: "regular",
      size,
      colour: SECOND,
    },
    { kind: "line", from: [LEFT_PT, 47], to: [RIGHT_PT, 47], width: 0.5, colour: HAIRLINE },
  ];
}

/** What stands below every page: disclaimer, review, attribution, page. */
export function footMarks(voice: Voice, page: number, pages: number): Mark[] {
  const { measure, t, config } = voice;
  const pageText = `${page} / ${pages}`;
  const notice = stacked(
    [exportNotice(config, t), t("handout.attribution")].flatMap((text) =>
      set(voice, [run(voice, text, "small", { size: 6.6, colour: SECOND })], COLUMN_PT - 50, "small", {
        leading: 9,
      }),
    ),
  );
  return [
    { kind: "line", from: [LEFT_PT, FOOT_PT], to: [RIGHT_PT, FOOT_PT], width: 0.5, colour: HAIRLINE },
    ...moved(notice.marks, LEFT_PT, FOOT_PT + 5),
    {
      kind: "text",
      x: RIGHT_PT - measure(pageText, "bold", 8),
      y: FOOT_PT + 13,
      text: pageText,
      face: "bold",
      size: 8,
      colour: INK,
    },
  ];
}
