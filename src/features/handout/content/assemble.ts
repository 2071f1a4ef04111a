import { areaName } from "../../../model/atlas-index.ts";
import { type Mark, moved } from "../page/marks.ts";
import { paginate } from "../page/paginate.ts";
import type { Bookmark, Piece } from "../page/piece.ts";
import { areaPieces, type HandoutArea } from "./area-page.ts";
import { closingPiece } from "./closing.ts";
import { comparisonPieces } from "./comparison-page.ts";
import { type Cover, coverMarks } from "./cover-page.ts";
import { COLUMN_HEIGHT_PT, footMarks, headMarks, LEFT_PT, TOP_PT } from "./frame.ts";
import type { MapFigure } from "./map-figure.ts";
import { overviewPieces } from "./overview-page.ts";
import { sourcePieces } from "./sources-page.ts";
import type { Voice } from "./voice.ts";

/** A page ready to be drawn, from the upper left corner of the sheet. */
export interface HandoutPage {
  marks: Mark[];
  bookmarks: (Bookmark & { y: number })[];
}

/** One language of a hand-out, with the maps in that language. */
export interface Edition {
  voice: Voice;
  areas: HandoutArea[];
  overview: MapFigure | undefined;
}

/** A part of a hand-out: what runs over its pages, and its strips. */
interface Part {
  voice: Voice;
  name: string;
  pieces: Piece[];
}

function framed(parts: Part[], title: (voice: Voice) => string, pagesBefore: number): HandoutPage[] {
  const filled = parts.flatMap(({ voice, name, pieces }) =>
    paginate(pieces, COLUMN_HEIGHT_PT).map((page) => ({ voice, name, page })),
  );
  const pages = filled.length + pagesBefore;
  return filled.map(({ voice, name, page }, place) => ({
    marks: [
      ...headMarks(voice, title(voice), name),
      ...moved(page.marks, LEFT_PT, TOP_PT),
      ...footMarks(voice, pagesBefore + place + 1, pages),
    ],
    bookmarks: page.bookmarks.map((bookmark) => ({ ...bookmark, y: bookmark.y + TOP_PT })),
  }));
}

/** The title of a hand-out: its one area, or how many there are. */
export function handoutTitle(voice: Voice, areas: readonly HandoutArea[]): string {
  const [first] = areas;
  return areas.length === 1 && first
    ? areaName(first.entry.area)[voice.language]
    : voice.t("handout.brochureTitle", { count: areas.length });
}

/** The languages of one area follow each other, so that they can be laid side by side. */
function areaParts(
  editions: Edition[],
  closing: (voice: Voice, area: HandoutArea) => Piece[] = () => [],
): Part[] {
  const count = editions[0]?.areas.length ?? 0;
  return Array.from({ length: count }, (_, place) =>
    editions.flatMap(({ voice, areas }): Part[] => {
      const area = areas[place];
      if (!area) return [];
      const name = areaName(area.entry.area)[voice.language];
      return [{ voice, name, pieces: [...areaPieces(voice, area), ...closing(voice, area)] }];
    }),
  ).flat();
}

function sourceParts(editions: Edition[]): Part[] {
  return editions.map(({ voice }) => ({
    voice,
    name: voice.t("handout.part.sources"),
    pieces: sourcePieces(voice),
  }));
}

/** A brochure: cover, overview, the areas, their comparison, the sources. */
export function brochurePages(editions: Edition[], cover: Omit<Cover, "areas">): HandoutPage[] {
  const [first] = editions;
  if (!first) return [];
  const title = (voice: Voice): string => handoutTitle(voice, first.areas);
  const parts: Part[] = [
    ...editions.map(({ voice, areas, overview }) => ({
      voice,
      name: voice.t("handout.part.overview"),
      pieces: overviewPieces(voice, areas, overview),
    })),
    ...areaParts(editions),
    ...editions.map(({ voice, areas }) => ({
      voice,
      name: voice.t("handout.part.comparison"),
      pieces: comparisonPieces(voice, areas),
    })),
  ];
  const pages = framed([...parts, ...sourceParts(editions)], title, 1);
  const front: HandoutPage = {
    marks: [
      ...coverMarks(
        editions.map(({ voice }) => voice),
        { ...cover, areas: first.areas },
        title,
      ),
      ...footMarks(first.voice, 1, pages.length + 1),
    ],
    bookmarks: [],
  };
  return [front, ...pages];
}

/** Area sheets: the areas, each beginning a page and closing with the QR code of its view, and the sources. */
export function sheetPages(editions: Edition[], addressOf: (area: HandoutArea) => string): HandoutPage[] {
  const parts = areaParts(editions, (voice, area) => [closingPiece(voice, addressOf(area))]);
  return framed([...parts, ...sourceParts(editions)], (voice) => voice.t("handout.sheetTitle"), 0);
}
