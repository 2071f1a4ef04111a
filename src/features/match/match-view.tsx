import { MatchForm } from "./match-form.tsx";
import styles from "./match-view.module.css";
import { Results } from "./results.tsx";
import { useMatch } from "./use-match.ts";

/** Matches areas with what a prospect asks for: the needs on the left, the answer on the right. */
export function MatchView() {
  const match = useMatch();
  return (
    <div className={styles["frame"]}>
      <div className={styles["view"]}>
        <MatchForm match={match} />
        <Results match={match} />
      </div>
    </div>
  );
}
