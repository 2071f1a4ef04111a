import type { StateCreator } from "zustand";
import { type EmbedPreset, embedPresetOf } from "../model/embed.ts";
import type { Store } from "./store.ts";

export interface EmbedSlice {
  /** How the page is embedded in another one; null where it stands by itself. */
  embed: EmbedPreset | null;
}

export const createEmbedSlice: StateCreator<Store, [], [], EmbedSlice> = () => ({
  embed: typeof location === "undefined" ? null : embedPresetOf(location.search),
});
