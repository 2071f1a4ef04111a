import type * as PdfLib from "@cantoo/pdf-lib";
import type * as Fontkit from "fontkit";
import type { HandoutPage } from "../content/assemble.ts";
import type { Paper } from "../page/paper.ts";
import { drawMark, type Pens } from "./draw-mark.ts";
import type { HandoutFonts } from "./fonts.ts";
import { addOutline, type OutlineEntry } from "./outline.ts";

/** What a file says of itself. */
export interface PdfAbout {
  title: string;
  subject: string;
  /** What made it. */
  creator: string;
  /** Language of the text, such as zh-CN. */
  language: string;
  creationDate: Date;
}

/** All shaping is off: one character is one glyph, so that copied text is the text put in. */
const PLAIN = { liga: false, clig: false, calt: false, rlig: false, ccmp: false, locl: false, kern: false };

/** Lets the page answer to the reader between two steps. */
async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal.throwIfAborted();
}

/** Fetches what documents are written with; at once where it is there already. */
export function loadLibraries(): Promise<[typeof PdfLib, typeof Fontkit]> {
  return Promise.all([import("@cantoo/pdf-lib"), import("fontkit")]);
}

/** Writes pages as a PDF with subsets of its fonts embedded. The writer is fetched when asked for. */
export async function writePdf(
  pages: HandoutPage[],
  {
    paper,
    images,
    fonts,
    about,
    signal,
    onPage,
  }: {
    paper: Paper;
    /** JPEG files by name. */
    images: Map<string, Uint8Array>;
    fonts: HandoutFonts;
    about: PdfAbout;
    signal: AbortSignal;
    /** Told after each page how many are drawn. */
    onPage: (drawn: number) => void;
  },
): Promise<Uint8Array> {
  const [lib, fontkit] = await loadLibraries();
  const document = await lib.PDFDocument.create();
  document.registerFontkit(fontkit);
  document.setTitle(about.title, { showInWindowTitleBar: true });
  document.setSubject(about.subject);
  document.setLanguage(about.language);
  document.setCreationDate(about.creationDate);
  document.setModificationDate(about.creationDate);
  document.setCreator(about.creator);
  document.setProducer("@cantoo/pdf-lib");
  const pens: Pens = {
    lib,
    fonts: {
      regular: await document.embedFont(fonts.bytes.regular, { subset: true, features: PLAIN }),
      bold: await document.embedFont(fonts.bytes.bold, { subset: true, features: PLAIN }),
    },
    images: new Map(),
    printable: fonts.printable,
  };
  for (const [name, bytes] of images) pens.images.set(name, await document.embedJpg(bytes));
  const outline: OutlineEntry[] = [];
  for (const [place, { marks, bookmarks }] of pages.entries()) {
    await breathe(signal);
    const page = document.addPage([paper.width, paper.height]);
    for (const mark of marks) drawMark(page, mark, pens);
    for (const { title, y } of bookmarks) outline.push({ title, page, y });
    onPage(place + 1);
  }
  addOutline(lib, document, outline);
  await breathe(signal);
  return document.save();
}
