declare module "fontkit" {
  import type { PDFDocument } from "@cantoo/pdf-lib";

  type Fontkit = Parameters<PDFDocument["registerFontkit"]>[0];
  type Single = Exclude<Awaited<ReturnType<Fontkit["create"]>>, { fonts: unknown } | null>;

  /** Reads a font file that holds one face. */
  export function create(bytes: Uint8Array, postscriptName?: string): Single;
}
