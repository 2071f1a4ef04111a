import type { MapPictureView } from "../../../model/map-picture.ts";
import type { Language } from "../../../model/quantity.ts";
import { periodText } from "../content/area-page.ts";
import type { MapFigure } from "../content/map-figure.ts";
import { planMapSheet } from "../content/map-sheet.ts";
import { type MapSheet, mapPaper, PRINT_DPI } from "../page/paper.ts";
import { type HandoutFonts, loadFonts } from "../pdf/fonts.ts";
import { CANVAS_FACES, drawOnCanvas } from "../png/draw-canvas.ts";
import { withResolution } from "../png/resolution.ts";
import { canvasFile } from "./canvas-file.ts";
import { accentOf, layoutSlots } from "./colours.ts";
import type { Job, Made } from "./job.ts";
import { leftOutIn, voicesOf } from "./voices.ts";

/** Dots for each point. */
const SCALE = PRINT_DPI / 72;

/** Makes the faces known to canvases; gives back what takes them away. */
async function canvasFonts({ bytes }: HandoutFonts): Promise<() => void> {
  const faces = (["regular", "bold"] as const).map(
    (face) => new FontFace(CANVAS_FACES[face], new Uint8Array(bytes[face])),
  );
  await Promise.all(faces.map((face) => face.load()));
  for (const face of faces) document.fonts.add(face);
  return () => {
    for (const face of faces) document.fonts.delete(face);
  };
}

async function oneSheet(
  job: Job,
  language: Language,
  sheet: MapSheet,
  view: MapPictureView,
  fonts: HandoutFonts,
): Promise<Uint8Array[]> {
  const { source, entries, shown, signal } = job;
  const [voice] = await voicesOf(source, [language], fonts.measure);
  if (!voice) throw new Error("a sheet needs a language");
  const slots = layoutSlots(entries, shown);
  const plan = planMapSheet(voice, mapPaper(sheet), {
    layouts: slots.flatMap(({ id }) => {
      const layout = source.index.layouts.get(id);
      if (!layout) return [];
      return [
        {
          name: layout.shortName,
          period: periodText(voice, layout.documents[0] ?? ""),
          accent: accentOf(id, slots),
        },
      ];
    }),
    classes: new Set(entries.map(({ area }) => source.places.get(area.place)?.class)),
  });
  const picture = await job.draw({
    layouts: slots,
    only: entries.map(({ key }) => key),
    emphasised: [],
    view,
    widthPx: plan.widthPx,
    heightPx: plan.heightPx,
    pixelRatio: PRINT_DPI / 96,
    language,
    hiddenOrganizations: leftOutIn(source, language).ids,
    signal,
  });
  const figure: MapFigure = { image: "map", ...picture };
  const paper = mapPaper(sheet);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(paper.width * SCALE);
  canvas.height = Math.round(paper.height * SCALE);
  const context = canvas.getContext("2d");
  if (!context) throw new Error(`no canvas of ${canvas.width} × ${canvas.height} pixels`);
  context.scale(SCALE, SCALE);
  drawOnCanvas(context, plan.marks(figure), new Map([["map", picture.canvas]]));
  signal.throwIfAborted();
  return withResolution(await canvasFile(canvas, "image/png"), PRINT_DPI, voice.t("app.disclaimer"));
}

/** Makes pictures of the map on paper of a size, one for each language. */
export async function makeMapSheets(sheet: MapSheet, view: MapPictureView, job: Job): Promise<Made> {
  const { languages, signal, onProgress, source } = job;
  onProgress({ step: "fonts", done: 0, total: 1 });
  const fonts = await loadFonts(signal);
  const release = await canvasFonts(fonts);
  try {
    const files: Made["files"] = [];
    for (const [place, language] of languages.entries()) {
      onProgress({ step: "picture", done: place, total: languages.length });
      const parts = await oneSheet(job, language, sheet, view, fonts);
      files.push({
        name: `xian-atlas-map-${sheet}-${language}-${source.index.data.edition.date}.png`,
        content: new Blob(
          parts.map((part) => new Uint8Array(part)),
          { type: "image/png" },
        ),
      });
    }
    return { files, missing: [] };
  } finally {
    release();
  }
}
