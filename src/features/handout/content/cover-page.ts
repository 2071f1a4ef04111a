import { areaName } from "../../../model/atlas-index.ts";
import { headline } from "../../../model/headline.ts";
import { COVER, COVER_SECOND, INK, SECOND, WHITE } from "../page/inks.ts";
import { type Mark, moved } from "../page/marks.ts";
import { A4 } from "../page/paper.ts";
import { type Piece, stacked } from "../page/piece.ts";
import type { HandoutArea } from "./area-page.ts";
import { contactStrip } from "./contact.ts";
import { type CoverGround, coverArt } from "./cover-art.ts";
import { figureWords } from "./fact-text.ts";
import { LEFT_PT } from "./frame.ts";
import { qrMark } from "./qr-mark.ts";
import { COLUMN_PT, run, set, type Voice, words } from "./voice.ts";

/** Height of the dark block. */
const BLOCK_PT = 560;
const QR_PT = 84;
/** Areas named on the cover at most; the overview names all. */
const MOST_NAMES = 7;

/** What the cover says. */
export interface Cover {
  areas: HandoutArea[];
  ground: CoverGround;
  /** Address of the same view. */
  address: string;
}

function titles(voices: Voice[], title: (voice: Voice) => string): Piece {
  return stacked(
    voices.flatMap((voice, place) => [
      ...set(
        voice,
        [run(voice, voice.t("app.title"), "label", { face: "bold", colour: COVER_SECOND })],
        COLUMN_PT,
        "label",
        { before: place > 0 ? 18 : 0 },
      ),
      ...set(
        voice,
        [
          run(voice, title(voice), "title", {
            face: "bold",
            colour: WHITE,
            size: place === 0 ? 34 : 22,
          }),
        ],
        COLUMN_PT,
        "title",
        { leading: place === 0 ? 44 : 30, before: 4 },
      ),
    ]),
  );
}

function areaLines(voices: Voice[], areas: HandoutArea[]): Piece {
  const [voice] = voices;
  if (!voice) return stacked([]);
  const lines = areas.slice(0, MOST_NAMES).flatMap(({ entry }, place) => {
    const names = voices.map(({ language }) => areaName(entry.area)[language]).join("  ");
    const figure = headline({ ...entry.area, facts: voice.leftOut.keep(entry.area.facts) });
    return [
      ...set(
        voice,
        [
          run(voice, names, "lead", { face: "bold", colour: WHITE }),
          run(voice, figure ? `   ${figureWords(voice, figure)}` : "", "body", { colour: WHITE }),
        ],
        COLUMN_PT,
        "lead",
        { before: place > 0 ? 6 : 0 },
      ),
      ...set(
        voice,
        [
          run(voice, voices.map((each) => words(each, entry.layout.shortName)).join("  "), "small", {
            colour: COVER_SECOND,
          }),
        ],
        COLUMN_PT,
        "small",
      ),
    ];
  });
  const rest = areas.length - MOST_NAMES;
  const more = rest > 0 ? voice.t("action.more", { count: rest }) : "";
  return stacked([
    ...lines,
    ...set(voice, [run(voice, more, "small", { colour: COVER_SECOND })], COLUMN_PT, "small", { before: 6 }),
  ]);
}

/** The cover: title and areas on a dark block, below it contact, edition and the QR code of the same view. */
export function coverMarks(
  voices: Voice[],
  { areas, ground, address }: Cover,
  title: (voice: Voice) => string,
): Mark[] {
  const [voice] = voices;
  if (!voice) return [];
  const heading = titles(voices, title);
  const list = areaLines(voices, areas);
  const contact = contactStrip(voice, voice.config.contact, COLUMN_PT - QR_PT - 40);
  const about = stacked(
    voices.flatMap((each) =>
      set(
        each,
        [
          run(
            each,
            each.t("handout.edition", {
              edition: each.index.data.edition.date,
              date: each.today.toISOString().slice(0, 10),
            }),
            "small",
            { colour: SECOND },
          ),
        ],
        COLUMN_PT - QR_PT - 40,
        "small",
      ),
    ),
  );
  const below = BLOCK_PT + 28;
  const qrX = LEFT_PT + COLUMN_PT - QR_PT;
  const caption = stacked(
    voices.flatMap((each) =>
      set(each, [run(each, each.t("handout.sameView"), "small", { colour: INK })], QR_PT + 24, "small"),
    ),
  );
  return [
    { kind: "rect", x: 0, y: 0, width: A4.width, height: BLOCK_PT, fill: COVER },
    ...coverArt(ground, A4.width, BLOCK_PT),
    ...moved(heading.marks, LEFT_PT, 84),
    { kind: "rect", x: LEFT_PT, y: 84 + heading.height + 18, width: 46, height: 2.4, fill: COVER_SECOND },
    ...moved(list.marks, LEFT_PT, BLOCK_PT - 36 - list.height),
    ...(contact ? moved(contact.marks, LEFT_PT, below) : []),
    ...moved(about.marks, LEFT_PT, below + (contact ? contact.height + 10 : 0)),
    ...moved([qrMark(address, QR_PT, INK)], qrX, below),
    { kind: "link", x: qrX, y: below, width: QR_PT, height: QR_PT, address },
    ...moved(caption.marks, qrX, below + QR_PT + 6),
  ];
}
