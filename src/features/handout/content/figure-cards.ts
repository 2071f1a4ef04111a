import { type AreaEntry, factsOfKind } from "../../../model/atlas-index.ts";
import { figureText } from "../../../model/quantity.ts";
import type { BuiltFactOf } from "../../../model/schema/atlas.ts";
import { targetStatus } from "../../../model/target-status.ts";
import { INK, SECOND, TINT } from "../page/inks.ts";
import { type Mark, moved } from "../page/marks.ts";
import { type Piece, piece, stacked } from "../page/piece.ts";
import { indicatorWords } from "./fact-text.ts";
import { COLUMN_PT, citeRuns, run, set, type Voice } from "./voice.ts";

const GAP_PT = 10;
const PADDING_PT = 9;
const MOST_ACROSS = 3;

type Target = BuiltFactOf<"target">;

function cardText(voice: Voice, target: Target, width: number, accent: string): Piece {
  const { t, language, today } = voice;
  const figure = figureText(target.value, target.unit, language);
  const label = t("target.label", {
    year: target.year ?? "none",
    indicator: indicatorWords(voice, target.indicator),
    measure: t(`measure.${target.measure}`),
  });
  const status = targetStatus(target, today);
  const unit = [figure.unit, target.qualifier && t(`qualifier.${target.qualifier}`)]
    .filter(Boolean)
    .join(" ");
  return stacked([
    ...set(
      voice,
      [run(voice, [label, target.of?.[language]].filter(Boolean).join(" · "), "small", { colour: SECOND })],
      width,
      "small",
    ),
    ...set(
      voice,
      [
        run(voice, figure.number, "body", { size: 19, face: "bold", colour: accent }),
        run(voice, unit ? ` ${unit}` : "", "body", { size: 9 }),
        run(voice, figure.alias ? ` (${figure.alias})` : "", "small"),
      ],
      width,
      "body",
      { leading: 25 },
    ),
    ...set(
      voice,
      [
        run(voice, status === "none" ? "" : t(`target.${status}`), "small", { colour: INK }),
        ...citeRuns(voice, [target.cite]),
      ],
      width,
      "small",
    ),
  ]);
}

function rowOfCards(
  voice: Voice,
  targets: Target[],
  across: number,
  accent: string,
  isFirst: boolean,
): Piece {
  const width = (COLUMN_PT - (across - 1) * GAP_PT) / across;
  const cards = targets.map((target) => cardText(voice, target, width - 2 * PADDING_PT, accent));
  const height = Math.max(...cards.map((card) => card.height)) + 2 * PADDING_PT;
  const marks = cards.flatMap((card, place): Mark[] => {
    const x = place * (width + GAP_PT);
    return [
      { kind: "rect", x, y: 0, width, height, fill: TINT },
      { kind: "rect", x, y: 0, width, height: 1.8, fill: accent },
      ...moved(card.marks, x + PADDING_PT, PADDING_PT),
    ];
  });
  return piece(height, marks, { before: isFirst ? 12 : GAP_PT });
}

/** The key figures of an area as cards, three to a row; none where the document states no figure. */
export function figureCards(voice: Voice, entry: AreaEntry, accent: string): Piece[] {
  const targets = factsOfKind(voice.leftOut.keep(entry.area.facts), "target");
  const across = Math.min(MOST_ACROSS, Math.max(2, targets.length));
  const rows: Piece[] = [];
  for (let start = 0; start < targets.length; start += across)
    rows.push(rowOfCards(voice, targets.slice(start, start + across), across, accent, start === 0));
  return rows;
}
