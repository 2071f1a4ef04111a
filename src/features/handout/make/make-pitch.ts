import type { MapFigure } from "../content/map-figure.ts";
import { References } from "../content/references.ts";
import { type PitchMap, pitchDocument } from "../pitch/pitch-document.ts";
import type { Job, Made } from "./job.ts";
import { drawMaps, type HandoutMaps, mapName } from "./maps.ts";
import { leftOutIn, voicesOf } from "./voices.ts";

/** Height of an area's map in CSS pixels; a page without leaves has room. */
const AREA_HEIGHT_PX = 380;

/** Bytes as a data address. */
async function dataAddress(bytes: Uint8Array, type: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error("a picture cannot be read"));
    reader.readAsDataURL(new Blob([new Uint8Array(bytes)], { type }));
  });
}

async function pitchMap(
  { images }: HandoutMaps,
  figure: MapFigure | undefined,
): Promise<PitchMap | undefined> {
  const bytes = figure && images.get(figure.image);
  if (!figure || !bytes) return undefined;
  const { widthPx, heightPx, metresPerPx } = figure;
  return {
    address: await dataAddress(bytes, "image/jpeg"),
    widthPx,
    heightPx,
    widthM: widthPx * metresPerPx,
  };
}

/** Makes a pitch file: one page of HTML that opens from a memory stick without a network. */
export async function makePitch(job: Job): Promise<Made> {
  const { source, entries, languages, notes, signal } = job;
  // A browser measures and breaks lines by itself.
  const voices = await voicesOf(source, languages, () => 0);
  const maps = await drawMaps(
    job,
    entries.length > 1,
    (language) => leftOutIn(source, language),
    () => AREA_HEIGHT_PX,
  );
  const editions = await Promise.all(
    voices.map(async (voice) => ({
      voice: { ...voice, references: new References() },
      overview: await pitchMap(maps, maps.overview.get(voice.language)),
      areas: await Promise.all(
        entries.map(async (entry) => ({
          entry,
          map: await pitchMap(maps, maps.ofArea.get(mapName(voice.language, entry.key))),
          note: notes.get(entry.key) ?? "",
        })),
      ),
    })),
  );
  signal.throwIfAborted();
  const name = `xian-atlas-pitch-${languages.join("-")}-${source.index.data.edition.date}.html`;
  return {
    files: [{ name, content: new Blob([pitchDocument(editions)], { type: "text/html" }) }],
    missing: [],
  };
}
