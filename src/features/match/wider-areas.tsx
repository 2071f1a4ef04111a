import { useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import type { MatchedArea } from "../../model/match/match-areas.ts";
import type { Needs } from "../../model/match/needs.ts";
import { ResultCard } from "./result-card.tsx";
import styles from "./results.module.css";

interface WiderAreasProps {
  areas: MatchedArea[];
  needs: Needs;
  startsOpen: boolean;
}

/** Areas that name only a wider or neighbouring field, apart from the ranked ones. */
export function WiderAreas({ areas, needs, startsOpen }: WiderAreasProps) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details
      className={styles["group"]}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {t("match.wider")} <span className={styles["count"]}>{areas.length}</span>
      </summary>
      <p className={styles["lead"]}>{t("match.widerLead")}</p>
      {isOpen && (
        <ol className={styles["list"]}>
          {areas.map((area) => (
            <ResultCard key={area.key} area={area} needs={needs} />
          ))}
        </ol>
      )}
    </details>
  );
}
