import { useI18n } from "../../i18n/i18n.ts";
import type { MatchResult } from "../../model/match/match-areas.ts";
import { useStore } from "../../store/store.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./results.module.css";

/** What each must removes, why, and the way back. */
export function Removals({ result: { removals, considered } }: { result: MatchResult }) {
  const { t } = useI18n();
  const criteria = useStore((s) => s.needs.criteria);
  const change = useStore((s) => s.changeCriterion);
  const shown = removals.filter(({ keys }) => keys.length > 0);
  if (shown.length === 0) return null;
  return (
    <div className={styles["removals"]}>
      <ul>
        {shown.map(({ kind, keys }) => {
          const reason = t(`match.removedWhy.${kind}`, { value: criteria[kind].value });
          return (
            <li key={kind}>
              <span>{t("match.removed", { considered, count: keys.length, reason })}</span>
              <TextButton onClick={() => change(kind, { isMust: false })}>
                <span aria-hidden="true">{t("match.undo")}</span>
                <span className="visually-hidden">{t("match.undoNamed", { reason })}</span>
              </TextButton>
            </li>
          );
        })}
      </ul>
      <p>{t("match.unknownKept")}</p>
    </div>
  );
}
