import { translatorOf } from "../../../i18n/i18n.ts";
import { type LeftOut, leaveOut } from "../../../model/left-out.ts";
import type { Language } from "../../../model/quantity.ts";
import { References } from "../content/references.ts";
import type { Source, Voice } from "../content/voice.ts";
import type { Measure } from "../text/run.ts";

/** What a language leaves out: Chinese nothing, English the organizations that the operator lists. */
export function leftOutIn({ index, config }: Source, language: Language): LeftOut {
  return leaveOut(index, language === "en" ? (config.leftOutInEnglish ?? []) : []);
}

/** The languages of a hand-out; they share one list of sources. */
export async function voicesOf(source: Source, languages: Language[], measure: Measure): Promise<Voice[]> {
  const references = new References();
  return Promise.all(
    languages.map(
      async (language): Promise<Voice> => ({
        ...source,
        language,
        t: await translatorOf(language),
        measure,
        references,
        leftOut: leftOutIn(source, language),
      }),
    ),
  );
}
