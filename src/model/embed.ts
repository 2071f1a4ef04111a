/**
 * How the atlas shows itself inside another page: `map` the map with its legend, `panel` the map and the panel,
 * `facts` the panel alone.
 */
export const EMBED_PRESETS = ["map", "panel", "facts"] as const;
export type EmbedPreset = (typeof EMBED_PRESETS)[number];

const PARAMETER = "embed";

/** The preset that the search part of an address names; `?embed` alone means the map and the panel. */
export function embedPresetOf(search: string): EmbedPreset | null {
  const value = new URLSearchParams(search).get(PARAMETER);
  if (value === null) return null;
  return EMBED_PRESETS.find((preset) => preset === value) ?? "panel";
}

/** Adds a preset to the search part of a link. */
export function withEmbed(search: string, preset: EmbedPreset): string {
  return `${search === "" ? "?" : `${search}&`}${PARAMETER}=${preset}`;
}

function attribute(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** Code of a frame for the host page: no rights beyond those that the atlas needs. */
export function frameCode(address: string, title: string, heightPx: number): string {
  return [
    "<iframe",
    `  src="${attribute(address)}"`,
    `  title="${attribute(title)}"`,
    `  width="100%" height="${heightPx}" loading="lazy"`,
    '  sandbox="allow-scripts allow-same-origin allow-popups allow-downloads"',
    '  allow="clipboard-write; fullscreen"',
    "></iframe>",
  ].join("\n");
}
