import type { AreaEntry } from "../../../model/atlas-index.ts";
import { areaName } from "../../../model/atlas-index.ts";
import { type GroundNeighbour, groundNeighbours } from "../../../model/ground.ts";
import type { BuiltPlace } from "../../../model/schema/built-place.ts";
import { SECOND } from "../page/inks.ts";
import { moved } from "../page/marks.ts";
import { indented, type Piece, piece } from "../page/piece.ts";
import { precisionMark } from "./precision-mark.ts";
import { CONTENT_PT, titled } from "./titled.ts";
import { citeRuns, run, set, type Voice, words } from "./voice.ts";

/** Lines on other plans at most; the atlas lists them all. */
const MOST_NEIGHBOURS = 8;
const ICON_PT = 30;

function km2(voice: Voice, value: number): string {
  return voice.t("location.km2", {
    value: value.toLocaleString(voice.language === "zh" ? "zh-CN" : "en-GB", {
      maximumFractionDigits: value < 100 ? 2 : 0,
    }),
  });
}

/** Our remark on a place and its evidence, without what names an organization that is left out. */
export function placeRemarks(voice: Voice, { note, evidence = [] }: BuiltPlace): string[] {
  return [
    ...(note ? [words(voice, note)] : []),
    ...evidence.map(({ source, method, licence }) =>
      voice.t("location.evidence", { source: words(voice, source), method: words(voice, method), licence }),
    ),
  ].filter((text) => !voice.leftOut.isNamedIn(text));
}

/** How well the location is known, and from what. */
export function areaLocation(voice: Voice, entry: AreaEntry, accent: string): Piece[] {
  const { t, places } = voice;
  const place = places.get(entry.area.place);
  if (!place)
    return titled(
      voice,
      t("area.location"),
      set(voice, [run(voice, t("location.missing"))], CONTENT_PT),
      accent,
    );
  const host = place.host ? places.get(place.host) : undefined;
  const width = CONTENT_PT - ICON_PT;
  const facts = [
    place.accuracyM !== undefined &&
      t("location.accuracy", { metres: place.accuracyM.toLocaleString("en-GB") }),
    host && t("location.host", { name: words(voice, host.name) }),
    place.areaKm2 !== undefined && t("location.measured", { area: km2(voice, place.areaKm2) }),
    place.statedAreaKm2 !== undefined && t("location.stated", { area: km2(voice, place.statedAreaKm2) }),
  ].filter((text) => typeof text === "string");
  const remarks = placeRemarks(voice, place);
  const body = indented(
    [
      ...set(
        voice,
        [
          run(voice, t(`precision.${place.class}`), "body", { face: "bold" }),
          run(voice, `  ${t(`precision.${place.class}.meaning`)}`),
        ],
        width,
      ),
      ...set(
        voice,
        [
          run(voice, facts.join(voice.language === "zh" ? "；" : "; ")),
          ...citeRuns(voice, place.areaCite ? [place.areaCite] : []),
        ],
        width,
        "body",
        { before: 2 },
      ),
      ...remarks.flatMap((text) =>
        set(voice, [run(voice, text, "small", { colour: SECOND })], width, "small", { before: 2 }),
      ),
    ],
    ICON_PT,
  );
  const [first = piece(0, []), ...rest] = body;
  const icon = moved(precisionMark(place.class, accent), 0, 2);
  return titled(voice, t("area.location"), [{ ...first, marks: [...icon, ...first.marks] }, ...rest], accent);
}

/** How much of an area lies on another one, in words. */
export function shareText({ t }: Voice, { relation, share }: GroundNeighbour): string {
  if (relation !== "overlap" || share === undefined) return t(`ground.${relation}`);
  if (share > 0.995) return t("ground.whole");
  return t("ground.share", { percent: share < 0.01 ? "< 1" : String(Math.round(share * 100)) });
}

/** What other plans say about the same ground. */
export function areaNeighbours(voice: Voice, entry: AreaEntry, accent: string): Piece[] {
  const { t, language } = voice;
  const neighbours = groundNeighbours(voice.index, voice.places, entry);
  const shown = neighbours.slice(0, MOST_NEIGHBOURS);
  const contents = shown.flatMap((neighbour, place) =>
    set(
      voice,
      [
        run(
          voice,
          `${words(voice, neighbour.entry.layout.shortName)} · ${areaName(neighbour.entry.area)[language]}`,
        ),
        run(voice, `  ${shareText(voice, neighbour)}`, "small", { colour: SECOND }),
        ...citeRuns(voice, [neighbour.entry.area.name.cite]),
      ],
      CONTENT_PT,
      "body",
      { before: place > 0 ? 1.5 : 0 },
    ),
  );
  const rest = neighbours.length - shown.length;
  const more = rest > 0 ? t("handout.moreNeighbours", { count: rest }) : "";
  return titled(
    voice,
    t("area.otherPlans"),
    neighbours.length === 0
      ? set(voice, [run(voice, t("ground.none"), "body", { colour: SECOND })], CONTENT_PT)
      : [
          ...contents,
          ...set(voice, [run(voice, more, "small", { colour: SECOND })], CONTENT_PT, "small", { before: 2 }),
        ],
    accent,
  );
}
