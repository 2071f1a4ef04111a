import { useI18n } from "../../i18n/i18n.ts";
import { areaName } from "../../model/atlas-index.ts";
import type { MatchedArea } from "../../model/match/match-areas.ts";
import type { Needs } from "../../model/match/needs.ts";
import { useStore } from "../../store/store.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { useGoTo } from "../facts/use-go-to.ts";
import { SubjectContext } from "../sentence/subject-context.ts";
import { StarButton } from "../shortlist/star-button.tsx";
import styles from "./result-card.module.css";
import { ScoreBar } from "./score-bar.tsx";
import { VerdictRow } from "./verdict-row.tsx";

interface ResultCardProps {
  area: MatchedArea;
  /** Place in the order; none for areas that are not ranked. */
  position?: number;
  needs: Needs;
}

/** An area with its score, the reason for each criterion, and what can be done with it. */
export function ResultCard({ area: { entry, score, verdicts }, position, needs }: ResultCardProps) {
  const { t, text, language } = useI18n();
  const goTo = useGoTo();
  const setHoveredKey = useStore((s) => s.setHoveredKey);
  const closeWorkspace = useStore((s) => s.closeWorkspace);
  const name = areaName(entry.area)[language];
  const handleShow = (): void => {
    closeWorkspace();
    goTo.area(entry.key);
  };
  return (
    <li className={styles["card"]} data-testid="match-result">
      <div className={styles["head"]}>
        {position !== undefined && <span className={styles["position"]}>{position}</span>}
        <h4>
          <LinkButton
            onClick={() => goTo.area(entry.key)}
            onHover={(isHovered) => setHoveredKey(isHovered ? entry.key : null)}
          >
            {name}
          </LinkButton>{" "}
          <span className={styles["layout"]}>{text(entry.layout.shortName)}</span>
        </h4>
        {position !== undefined && <ScoreBar score={score} />}
      </div>
      <SubjectContext value={entry.key}>
        <ul className={styles["verdicts"]}>
          {verdicts.map((verdict) => (
            <VerdictRow key={verdict.id} verdict={verdict} needs={needs} />
          ))}
        </ul>
      </SubjectContext>
      <p className={styles["actions"]}>
        <StarButton entry={entry} isWorded />
        <TextButton icon="target" onClick={handleShow}>
          <span aria-hidden="true">{t("match.showOnMap")}</span>
          <span className="visually-hidden">{t("match.showOnMapNamed", { name })}</span>
        </TextButton>
      </p>
    </li>
  );
}
