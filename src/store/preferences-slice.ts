import type { StateCreator } from "zustand";
import type { Language } from "../model/quantity.ts";
import type { Store } from "./store.ts";

/** Colours: as the system says, or fixed. */
export type Theme = "system" | "light" | "dark";

/** Heights of the sheet on phones. */
export type SheetHeight = "peek" | "half" | "full";

export interface PreferencesSlice {
  language: Language;
  theme: Theme;
  sheetHeight: SheetHeight;
  isLegendOpen: boolean;
  setLanguage: (language: Language) => void;
  setTheme: (theme: Theme) => void;
  setSheetHeight: (height: SheetHeight) => void;
  setLegendOpen: (isOpen: boolean) => void;
}

/** Chinese for readers whose browser asks for it, and where no browser tells. */
function browserLanguage(): Language {
  const [first] = typeof navigator === "undefined" ? [] : navigator.languages;
  return first === undefined || first.toLowerCase().startsWith("zh") ? "zh" : "en";
}

export const createPreferencesSlice: StateCreator<Store, [], [], PreferencesSlice> = (set) => ({
  language: browserLanguage(),
  theme: "system",
  sheetHeight: "half",
  isLegendOpen: true,
  setLanguage: (language) => set({ language }),
  setTheme: (theme) => set({ theme }),
  setSheetHeight: (sheetHeight) => set({ sheetHeight }),
  setLegendOpen: (isLegendOpen) => set({ isLegendOpen }),
});
