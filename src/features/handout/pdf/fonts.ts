import type * as Fontkit from "fontkit";
import { dataUrl } from "../../../api/data-url.ts";
import type { Face } from "../page/marks.ts";
import type { Measure } from "../text/run.ts";

/** What stands in for a character that a face does not have. */
const SUBSTITUTE = "□";

/** The two faces that hand-outs are set in. */
export interface HandoutFonts {
  bytes: Record<Face, Uint8Array>;
  measure: Measure;
  /** The characters of a text that a face does not have. */
  missingIn: (text: string, face: Face) => string[];
  /** The text with a box in place of each missing character. */
  printable: (text: string, face: Face) => string;
}

async function bytesOf(face: Face, signal: AbortSignal): Promise<Uint8Array> {
  const address = dataUrl(`fonts/pdf/noto-sans-sc-${face}.ttf`);
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Fetches the faces, and the code that reads them. */
export async function loadFonts(signal: AbortSignal): Promise<HandoutFonts> {
  const [fontkit, regular, bold] = await Promise.all([
    import("fontkit"),
    bytesOf("regular", signal),
    bytesOf("bold", signal),
  ]);
  return handoutFonts({ regular, bold }, fontkit.create);
}

/** Reads the faces. Advances are taken character by character: all shaping is off, in measure and in file alike. */
export function handoutFonts(bytes: Record<Face, Uint8Array>, create: typeof Fontkit.create): HandoutFonts {
  const fonts = { regular: create(bytes.regular), bold: create(bytes.bold) };
  const advances: Record<Face, Map<string, number | null>> = { regular: new Map(), bold: new Map() };
  const advanceOf = (character: string, face: Face): number | null => {
    const known = advances[face].get(character);
    if (known !== undefined) return known;
    const glyph = fonts[face].glyphForCodePoint(character.codePointAt(0) ?? 0);
    const advance = glyph && glyph.id !== 0 ? glyph.advanceWidth / fonts[face].unitsPerEm : null;
    advances[face].set(character, advance);
    return advance;
  };
  const measure: Measure = (text, face, size) => {
    let width = 0;
    for (const character of text) width += advanceOf(character, face) ?? advanceOf(SUBSTITUTE, face) ?? 1;
    return width * size;
  };
  return {
    bytes,
    measure,
    missingIn: (text, face) => [
      ...new Set(Array.from(text).filter((character) => advanceOf(character, face) === null)),
    ],
    printable: (text, face) =>
      Array.from(text)
        .map((character) => (advanceOf(character, face) === null ? SUBSTITUTE : character))
        .join(""),
  };
}
