import type { Translate } from "../../../i18n/i18n.ts";
import type { AtlasIndex } from "../../../model/atlas-index.ts";
import type { LeftOut } from "../../../model/left-out.ts";
import type { Language } from "../../../model/quantity.ts";
import type { BuiltPlace } from "../../../model/schema/built-place.ts";
import type { Config } from "../../../model/schema/config.ts";
import { HAIRLINE, INK, SECOND } from "../page/inks.ts";
import { type ParagraphStyle, paragraph } from "../page/paragraph.ts";
import type { Piece } from "../page/piece.ts";
import type { Measure, Run } from "../text/run.ts";
import type { References } from "./references.ts";

/** What the contents of a hand-out are made from. */
export interface Source {
  index: AtlasIndex;
  places: Map<string, BuiltPlace>;
  config: Config;
  /** The day it is made. */
  today: Date;
}

/** One language of a hand-out with all that sets its text. */
export interface Voice extends Source {
  language: Language;
  t: Translate;
  measure: Measure;
  references: References;
  leftOut: LeftOut;
}

/** Type sizes and leadings in points; Latin letters look larger than Chinese characters of one size. */
const SIZES = {
  zh: { body: [9.2, 14], small: [7.6, 11.4], lead: [10.8, 17.5], title: [24, 31], label: [9, 14] },
  en: { body: [8.9, 13], small: [7.4, 10.6], lead: [10.6, 16], title: [22, 27], label: [8.6, 12.5] },
} as const;
export type TypeSize = keyof (typeof SIZES)["zh"];

/** Size and leading of a kind of text. */
export function typeSize(language: Language, kind: TypeSize): { size: number; leading: number } {
  const [size, leading] = SIZES[language][kind];
  return { size, leading };
}

/** Marks that the face draws as Chinese ones, curly quotation marks wide and ellipses raised, as plain ones. */
function latinPunctuation(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replaceAll("…", "...");
}

/** A run of a kind of text. */
export function run(voice: Voice, text: string, kind: TypeSize = "body", settings: Partial<Run> = {}): Run {
  const { language } = voice;
  return {
    text: language === "en" ? latinPunctuation(text) : text,
    face: "regular",
    size: typeSize(language, kind).size,
    colour: INK,
    ...settings,
  };
}

/** A paragraph of runs of a kind. */
export function set(
  voice: Voice,
  runs: Run[],
  width: number,
  kind: TypeSize = "body",
  settings: Partial<ParagraphStyle> = {},
): Piece[] {
  const { leading } = typeSize(voice.language, kind);
  return paragraph(runs, { width, leading, ...settings }, voice.measure);
}

/** Marks that name the source of what stands before them, by the numbers of the list of sources. */
export function citeRuns(voice: Voice, cites: string[]): Run[] {
  if (cites.length === 0) return [];
  const numbers = [...new Set(cites.map((cite) => voice.references.numberOf(cite)))];
  return [run(voice, ` [${numbers.join(", ")}]`, "small", { size: 6.4, colour: SECOND })];
}

/** Text in the voice's language. */
export function words(voice: Voice, both: { zh: string; en: string }): string {
  return both[voice.language];
}

/** Width of the column on A4. */
export const COLUMN_PT = 493;

/** From the left edge to the contents of a titled part. */
export const INDENT_PT = 116;

/** Room above the rule of a titled part. */
export const SECTION_GAP_PT = 11;

/** Rule above a titled part and between rows. */
export const RULE = { width: 0.5, colour: HAIRLINE };
