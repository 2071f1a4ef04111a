/** Colours of hand-outs; every text colour has at least 4.5 : 1 on white. */
export const INK = "#1f2a30";
export const SECOND = "#56626a";
export const HAIRLINE = "#d5cfc3";
export const TINT = "#f5f3ee";
export const COVER = "#0e3a40";
export const COVER_SECOND = "#b9d0cf";
export const WHITE = "#ffffff";
export const WARN = "#8a4b08";
