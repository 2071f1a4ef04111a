import type { AreaEntry } from "../../../model/atlas-index.ts";
import type { HandoutArea } from "../content/area-page.ts";
import {
  brochurePages,
  type Edition,
  type HandoutPage,
  handoutTitle,
  sheetPages,
} from "../content/assemble.ts";
import type { MapFigure } from "../content/map-figure.ts";
import { A4 } from "../page/paper.ts";
import { loadFonts } from "../pdf/fonts.ts";
import { writePdf } from "../pdf/write-pdf.ts";
import { accentOf, layoutSlots } from "./colours.ts";
import type { Job, Made } from "./job.ts";
import { mapHeightPx } from "./map-height.ts";
import { drawMaps, mapName } from "./maps.ts";
import { leftOutIn, voicesOf } from "./voices.ts";

/** Kinds of documents. */
export type PdfKind = "brochure" | "sheet";

/** Characters of the pages that their face does not have. */
function missingCharacters(
  pages: HandoutPage[],
  missingIn: (text: string, face: "regular" | "bold") => string[],
): string[] {
  return [
    ...new Set(
      pages.flatMap(({ marks }) =>
        marks.flatMap((mark) => (mark.kind === "text" ? missingIn(mark.text, mark.face) : [])),
      ),
    ),
  ];
}

/** Makes a brochure or area sheets. */
export async function makePdf(kind: PdfKind, job: Job): Promise<Made> {
  const { source, entries, languages, notes, signal, onProgress } = job;
  onProgress({ step: "fonts", done: 0, total: 1 });
  const [fonts, ground] = await Promise.all([
    loadFonts(signal),
    kind === "brochure" ? job.ground() : undefined,
  ]);
  const voices = await voicesOf(source, languages, fonts.measure);
  const slots = layoutSlots(entries, job.shown);
  const areaOf = (entry: AreaEntry, map: MapFigure | undefined): HandoutArea => ({
    entry,
    accent: accentOf(entry.layout.id, slots),
    map,
    note: notes.get(entry.key) ?? "",
  });
  const maps = await drawMaps(
    job,
    kind === "brochure",
    (language) => leftOutIn(source, language),
    (language, key) => {
      const voice = voices.find((each) => each.language === language);
      const entry = source.index.areas.get(key);
      if (!voice || !entry) throw new Error(`no area ${key} in ${language}`);
      return mapHeightPx(voice, areaOf(entry, undefined));
    },
  );
  const editions = voices.map(
    (voice): Edition => ({
      voice,
      overview: maps.overview.get(voice.language),
      areas: entries.map((entry) => areaOf(entry, maps.ofArea.get(mapName(voice.language, entry.key)))),
    }),
  );
  const [first] = editions;
  if (!first) throw new Error("a hand-out needs a language");
  const pages =
    kind === "brochure" && ground
      ? brochurePages(editions, { ground, address: job.addressOf(entries) })
      : sheetPages(editions, ({ entry }) => job.addressOf([entry]));
  const bytes = await writePdf(pages, {
    paper: A4,
    images: maps.images,
    fonts,
    about: {
      title: handoutTitle(first.voice, first.areas),
      subject: first.voice.t("app.disclaimer"),
      creator: first.voice.t("app.title"),
      language: first.voice.language === "zh" ? "zh-CN" : "en",
      creationDate: source.today,
    },
    signal,
    onPage: (done) => onProgress({ step: "pages", done, total: pages.length }),
  });
  const date = source.index.data.edition.date;
  return {
    files: [
      {
        name: `xian-atlas-${kind}-${languages.join("-")}-${date}.pdf`,
        content: new Blob([new Uint8Array(bytes)], { type: "application/pdf" }),
      },
    ],
    pages: pages.length,
    missing: missingCharacters(pages, fonts.missingIn),
  };
}
