import { useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { COMPARED_AREAS_LIMIT } from "../../store/workspace-slice.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { useGoTo } from "../facts/use-go-to.ts";
import { Formula } from "./formula.tsx";
import { Removals } from "./removals.tsx";
import { ResultList } from "./result-list.tsx";
import styles from "./results.module.css";
import type { Match } from "./use-match.ts";
import { WholeCity } from "./whole-city.tsx";
import { WiderAreas } from "./wider-areas.tsx";

/** Areas listed before the rest is asked for. */
const FIRST_RESULTS = 10;

/** The answer: how many and why not more, the ranked areas, what is named for the whole city, and how scores come about. */
export function Results({ match: { asked, result, vocabulary, engine } }: { match: Match }) {
  const { t } = useI18n();
  const [limit, setLimit] = useState(FIRST_RESULTS);
  const openWorkspace = useStore((s) => s.openWorkspace);
  const closeWorkspace = useStore((s) => s.closeWorkspace);
  const goTo = useGoTo();
  if (!result || !vocabulary) {
    return (
      <section className={styles["results"]} aria-label={t("match.results")}>
        <p>{t("match.intro")}</p>
        <p role="status" className={styles["lead"]}>
          {t(engine ? "match.start" : "status.loading")}
        </p>
        <Formula />
      </section>
    );
  }
  const { ranked, considered, removed, wider, silent } = result;
  const hasWords = asked.words.length > 0;
  const top = ranked.slice(0, COMPARED_AREAS_LIMIT).map(({ key }) => key);
  const handleShowAll = (): void => {
    useStore.getState().select(null);
    closeWorkspace();
    goTo.areasWithLayouts(ranked.map(({ entry }) => entry));
  };
  return (
    <section className={styles["results"]} aria-label={t("match.results")}>
      <p role="status" className={styles["summary"]}>
        {considered === 0
          ? t("match.nothing")
          : t("match.summary", { words: asked.words.length, considered, removed, left: ranked.length })}
      </p>
      <Removals result={result} />
      <Formula />
      {ranked.length === 0 && removed > 0 && <p className={styles["nothing"]}>{t("match.nothingLeft")}</p>}
      {ranked.length > 0 && (
        <p className={styles["actions"]}>
          {top.length > 1 && (
            <TextButton icon="compare" onClick={() => openWorkspace({ kind: "compare", items: top })}>
              {t("match.compareTop", { count: top.length })}
            </TextButton>
          )}
          <TextButton icon="layers" onClick={handleShowAll}>
            {t("match.showAll")}
          </TextButton>
        </p>
      )}
      <ResultList areas={ranked.slice(0, limit)} needs={asked} />
      {ranked.length > limit && (
        <TextButton onClick={() => setLimit(limit + FIRST_RESULTS)}>
          {t("match.more", { count: Math.min(FIRST_RESULTS, ranked.length - limit) })}
        </TextButton>
      )}
      {hasWords && <WholeCity needs={asked} areas={result.whole} vocabulary={vocabulary} />}
      {wider.length > 0 && (
        <WiderAreas areas={wider} needs={asked} startsOpen={ranked.length === 0 && removed === 0} />
      )}
      {hasWords && silent > 0 && <p className={styles["lead"]}>{t("match.silent", { count: silent })}</p>}
    </section>
  );
}
