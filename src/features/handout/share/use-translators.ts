import { useEffect, useState } from "react";
import { type Translate, translatorOf } from "../../../i18n/i18n.ts";
import type { Language } from "../../../model/quantity.ts";

/** Translators into some languages, whatever is on screen; none while they load. */
export function useTranslators(languages: readonly Language[]) {
  const [translators, setTranslators] = useState<{ language: Language; t: Translate }[]>([]);
  const wanted = languages.join();
  useEffect(() => {
    let isCurrent = true;
    void Promise.all(languages.map(async (language) => ({ language, t: await translatorOf(language) }))).then(
      (loaded) => {
        if (isCurrent) setTranslators(loaded);
      },
    );
    return () => {
      isCurrent = false;
    };
    // The list is new on every render; its words are not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted]);
  return translators;
}
