/** Colours that the map is drawn in. */
export type MapTheme = "light" | "dark";

/** Name of the map's regular and bold face, as the style and the layers use it. */
export const FONT_REGULAR = ["Noto Sans SC Regular"];
export const FONT_BOLD = ["Noto Sans SC Bold"];

/** Ink and paper of the areas' labels. */
export const LABEL_COLOURS: Record<MapTheme, { paper: string; ink: string; second: string }> = {
  light: { paper: "#f5f3ee", ink: "#1f2a30", second: "#5d6970" },
  dark: { paper: "#12191c", ink: "#e8ecec", second: "#a9b3b5" },
};
