import { setupI18n } from "@lingui/core";
import { useEffect, useSyncExternalStore } from "react";
import type { Language } from "../model/quantity.ts";
import type zhMessages from "./messages/zh.json";
import zh from "./messages/zh.json";

/** Name of a message; both catalogues hold every one. */
export type MessageKey = keyof typeof zhMessages;

/** Puts a message into the reader's language. */
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

const i18n = setupI18n({ locale: "zh", messages: { zh } });

async function activate(language: Language): Promise<void> {
  if (language === "en" && !("en" in loaded)) {
    const { default: en } = await import("./messages/en.json");
    i18n.load("en", en);
    loaded["en"] = true;
  }
  i18n.activate(language);
}

const loaded: Partial<Record<Language, boolean>> = { zh: true };

function subscribe(onChange: () => void): () => void {
  return i18n.on("change", onChange);
}

/** Loads and activates a language; the catalogue of English is fetched when first asked for. */
export function useActivateLanguage(language: Language): void {
  useEffect(() => {
    void activate(language).catch(() => i18n.activate("zh"));
  }, [language]);
}

/** The language whose messages are on screen, and the translator. */
export function useI18n(): {
  language: Language;
  t: Translate;
  text: (both: { zh: string; en: string }) => string;
} {
  const language = useSyncExternalStore(subscribe, () => i18n.locale as Language);
  return { language, t: (key, values) => i18n._(key, values), text: (both) => both[language] };
}

/** A translator into a language of the caller's choice, whatever is on screen; a hand-out may speak both. */
export async function translatorOf(language: Language): Promise<Translate> {
  const messages = language === "zh" ? zh : (await import("./messages/en.json")).default;
  const own = setupI18n({ locale: language, messages: { [language]: messages } });
  return (key, values) => own._(key, values);
}
