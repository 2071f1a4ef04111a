import { Fragment } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import type { MatchedArea } from "../../model/match/match-areas.ts";
import type { Needs } from "../../model/match/needs.ts";
import { ResultCard } from "./result-card.tsx";
import styles from "./results.module.css";

interface ResultListProps {
  areas: MatchedArea[];
  needs: Needs;
}

/** Ranked areas; a line sets apart those of which little can be judged. */
export function ResultList({ areas, needs }: ResultListProps) {
  const { t } = useI18n();
  const firstThin = areas.findIndex(({ isThin }) => isThin);
  return (
    <ol className={styles["list"]}>
      {areas.map((area, at) => (
        <Fragment key={area.key}>
          {at === firstThin && <li className={styles["divider"]}>{t("match.thin")}</li>}
          <ResultCard area={area} position={at + 1} needs={needs} />
        </Fragment>
      ))}
    </ol>
  );
}
