import { unionOfBoxes } from "../../../model/box.ts";
import type { LeftOut } from "../../../model/left-out.ts";
import type { MapPictureRequest } from "../../../model/map-picture.ts";
import { pictureBox } from "../../../model/place-box.ts";
import type { Language } from "../../../model/quantity.ts";
import type { MapFigure } from "../content/map-figure.ts";
import { PRINT_DPI } from "../page/paper.ts";
import { canvasFile } from "./canvas-file.ts";
import { layoutSlots } from "./colours.ts";
import type { Job } from "./job.ts";

/** Pictures of maps for the pages of a hand-out. */
export interface HandoutMaps {
  /** JPEG files by name. */
  images: Map<string, Uint8Array>;
  /** The map of all areas, by language. */
  overview: Map<Language, MapFigure>;
  /** Map of an area, by language and key. */
  ofArea: Map<string, MapFigure>;
}

/** Widths and heights in CSS pixels; the width is that of the column, 493 points. */
export const MAP_WIDTH_PX = 657;
const OVERVIEW_HEIGHT_PX = 500;
const MARGIN_PX = 46;
const CLOSEST_ZOOM = 12.5;
const JPEG_QUALITY = 0.93;

/** Name of a map among the images. */
export function mapName(language: Language, key: string): string {
  return `${language} ${key}`;
}

type Wish = Pick<MapPictureRequest, "layouts" | "emphasised" | "view" | "heightPx"> &
  Partial<Pick<MapPictureRequest, "only">> & { name: string; language: Language; key: string | null };

function boxOf({ source: { places } }: Job, entries: Job["entries"]): MapPictureRequest["view"] | undefined {
  const box = unionOfBoxes(entries.map(({ area }) => pictureBox(places, area.place)));
  return box && { kind: "box", box, marginPx: MARGIN_PX, maxZoom: CLOSEST_ZOOM };
}

function wishes(
  job: Job,
  hasOverview: boolean,
  heightPxOf: (language: Language, key: string) => number,
): Wish[] {
  const { entries, languages } = job;
  const slots = layoutSlots(entries, job.shown);
  const keys = entries.map(({ key }) => key);
  return languages.flatMap((language): Wish[] => {
    const all = hasOverview ? boxOf(job, entries) : undefined;
    const overview: Wish[] = all
      ? [
          {
            name: mapName(language, ""),
            language,
            key: null,
            layouts: slots,
            only: keys,
            emphasised: keys,
            view: all,
            heightPx: OVERVIEW_HEIGHT_PX,
          },
        ]
      : [];
    const each = entries.flatMap((entry): Wish[] => {
      const view = boxOf(job, [entry]);
      if (!view) return [];
      return [
        {
          name: mapName(language, entry.key),
          language,
          key: entry.key,
          layouts: slots.filter(({ id }) => id === entry.layout.id),
          emphasised: [entry.key],
          view,
          heightPx: heightPxOf(language, entry.key),
        },
      ];
    });
    return [...overview, ...each];
  });
}

/** Draws the maps of a hand-out at print resolution; areas without any position have none. */
export async function drawMaps(
  job: Job,
  hasOverview: boolean,
  leftOutOf: (language: Language) => LeftOut,
  heightPxOf: (language: Language, key: string) => number,
): Promise<HandoutMaps> {
  const maps: HandoutMaps = { images: new Map(), overview: new Map(), ofArea: new Map() };
  const wanted = wishes(job, hasOverview, heightPxOf);
  for (const [place, { name, key, language, ...wish }] of wanted.entries()) {
    job.onProgress({ step: "maps", done: place, total: wanted.length });
    const picture = await job.draw({
      ...wish,
      language,
      widthPx: MAP_WIDTH_PX,
      pixelRatio: PRINT_DPI / 96,
      hiddenOrganizations: leftOutOf(language).ids,
      signal: job.signal,
    });
    maps.images.set(name, await canvasFile(picture.canvas, "image/jpeg", JPEG_QUALITY));
    const figure: MapFigure = {
      image: name,
      widthPx: picture.widthPx,
      heightPx: picture.heightPx,
      metresPerPx: picture.metresPerPx,
    };
    if (key === null) maps.overview.set(language, figure);
    else maps.ofArea.set(name, figure);
  }
  return maps;
}
