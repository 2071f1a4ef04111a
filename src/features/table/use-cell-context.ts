import { useMemo } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import type { CellContext } from "./cell-context.ts";

/** What turns areas into words, the same object until data or language change. */
export function useCellContext(): CellContext {
  const { index, places, today } = useLoadedAtlas();
  const { t, language } = useI18n();
  return useMemo(
    () => ({ index, places, today, language, t }),
    // The translator is new at every call but says the same as long as the language stays.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [index, places, today, language],
  );
}
