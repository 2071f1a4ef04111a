/** A sheet of paper, in points. */
export interface Paper {
  width: number;
  height: number;
}

/** Points for each millimetre. */
export const POINTS_PER_MM = 72 / 25.4;

/** Points for each CSS pixel. */
export const POINTS_PER_PX = 72 / 96;

/** A4 upright, 210 × 297 mm. */
export const A4: Paper = { width: 210 * POINTS_PER_MM, height: 297 * POINTS_PER_MM };

/** The sheets that a map is drawn on. */
export const MAP_SHEETS = ["a4-landscape", "a4-portrait", "a3-landscape", "a3-portrait"] as const;
export type MapSheet = (typeof MAP_SHEETS)[number];

/** The size of a map sheet. */
export function mapPaper(sheet: MapSheet): Paper {
  const [short, long] = sheet.startsWith("a3") ? [297, 420] : [210, 297];
  const [width, height] = sheet.endsWith("landscape") ? [long, short] : [short, long];
  return { width: width * POINTS_PER_MM, height: height * POINTS_PER_MM };
}

/** Dots to the inch that pictures are drawn at. */
export const PRINT_DPI = 300;
