/** Colours of one theme for the layouts. */
export interface Palette {
  /** The eight colour families, in the order of switching on. */
  families: readonly string[];
}

/**
 * The families were chosen for the largest least OKLab distance between any two of them, under normal sight and
 * under full protanopia, deuteranopia and tritanopia, at 4.5 : 1 or more on the land colour of their theme.
 */
export const PALETTES: Record<"light" | "dark", Palette> = {
  light: {
    families: ["#0b6e6e", "#905b21", "#2b62ef", "#8a0316", "#7156aa", "#68154d", "#2a25bb", "#51187f"],
  },
  dark: {
    families: ["#5cc4b8", "#f0d03c", "#5f8df3", "#c371b0", "#c9b7fe", "#75924e", "#bdab5e", "#8ce6c4"],
  },
};

/** Colour family of a slot: the ninth layout repeats the first, with a second mark. */
export function familyOfSlot(slot: number): { family: number; mark: number } {
  const count = PALETTES.light.families.length;
  return { family: slot % count, mark: Math.floor(slot / count) % 2 };
}
