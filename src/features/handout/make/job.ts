import type { AreaEntry } from "../../../model/atlas-index.ts";
import type { DrawMapPicture } from "../../../model/map-picture.ts";
import type { Language } from "../../../model/quantity.ts";
import type { ShownLayout } from "../../../store/layouts-slice.ts";
import type { CoverGround } from "../content/cover-art.ts";
import type { Source } from "../content/voice.ts";

/** What is being done, and how far it is. */
export interface Progress {
  step: "fonts" | "maps" | "pages" | "picture";
  done: number;
  total: number;
}

/** What a hand-out is made of and with. */
export interface Job {
  source: Source;
  entries: AreaEntry[];
  /** Languages in their order. */
  languages: Language[];
  /** The reader's own notes by area key. */
  notes: ReadonlyMap<string, string>;
  shown: ShownLayout[];
  /** Fill of the cover; asked for by brochures only. */
  ground: () => Promise<CoverGround>;
  /** Address of the view of some areas. */
  addressOf: (entries: AreaEntry[]) => string;
  draw: DrawMapPicture;
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

/** Files that were made. */
export interface Made {
  files: { name: string; content: Blob }[];
  /** Pages of all files; absent for pictures. */
  pages?: number;
  /** Characters that the font does not have and that boxes stand for. */
  missing: string[];
}
