import { useMemo } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { nearestIndustries } from "../../model/match/suggest.ts";
import type { SearchEngine } from "../../model/search/engine.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import styles from "./word-row.module.css";

interface SuggestionsProps {
  word: string;
  engine: SearchEngine;
  onChoose: (industry: string) => void;
}

/** Industries near to a word that nothing matches, and the main fields: folded away where something is near. */
export function Suggestions({ word, engine, onChoose }: SuggestionsProps) {
  const { t } = useI18n();
  const { index } = useLoadedAtlas();
  const near = useMemo(() => nearestIndustries(word, index.data.industries, engine), [word, index, engine]);
  const fields = index.data.industries.filter(({ parent }) => parent === undefined).map(({ id }) => id);
  return (
    <div className={styles["suggestions"]}>
      <p>{t(near.length > 0 ? "match.suggest" : "match.suggestNone", { word })}</p>
      <IndustryButtons ids={near.length > 0 ? near : fields} onChoose={onChoose} />
      {near.length > 0 && (
        <details className={styles["fields"]}>
          <summary>{t("match.suggestFields")}</summary>
          <IndustryButtons ids={fields} onChoose={onChoose} />
        </details>
      )}
    </div>
  );
}

function IndustryButtons({ ids, onChoose }: { ids: string[]; onChoose: (industry: string) => void }) {
  const { text } = useI18n();
  const { index } = useLoadedAtlas();
  return (
    <ul>
      {ids.map((id) => {
        const industry = index.industries.get(id);
        return (
          industry && (
            <li key={id}>
              <TextButton onClick={() => onChoose(id)}>{text(industry.name)}</TextButton>
            </li>
          )
        );
      })}
    </ul>
  );
}
