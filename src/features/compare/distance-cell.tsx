import { useI18n } from "../../i18n/i18n.ts";
import { accuracyKilometres, type DistanceRange, kilometres } from "../../model/distance-range.ts";
import { Tag } from "../../ui/tag.tsx";
import styles from "./distance-cell.module.css";

interface DistanceCellProps {
  /** Undefined where the place is not placed. */
  ranges: DistanceRange[] | undefined;
  /** Whether it is nearer than in any other column, whatever the errors are. */
  isNearest: boolean;
  /** Whether the names of the targets are worth telling: not where every column measures to the same one. */
  hasNames: boolean;
}

function useDistanceText(): (range: DistanceRange) => string {
  const { t } = useI18n();
  return ({ fromM, toM, accuracyM, basis }) => {
    const [from, to] = [kilometres(fromM, accuracyM), kilometres(toM, accuracyM)];
    if (from === to) return t("distance.value", { value: from });
    if (fromM > 0) return t("distance.range", { from, to });
    return t(basis === "ground" ? "distance.inside" : "distance.hostInside", { to });
  };
}

/** Straight lines to the targets of a kind, with their accuracy and what they were measured from. */
export function DistanceCell({ ranges, isNearest, hasNames }: DistanceCellProps) {
  const { t, text } = useI18n();
  const distanceText = useDistanceText();
  if (!ranges) return <span className={styles["none"]}>{t("distance.unknown")}</span>;
  if (ranges.length === 0) return <span className={styles["none"]}>{t("distance.outside")}</span>;
  return (
    <ul className={styles["distances"]}>
      {ranges.map((range) => (
        <li key={range.name.zh}>
          {hasNames && <span className={styles["what"]}>{text(range.name)} </span>}
          <span className={styles["value"]}>{distanceText(range)}</span>{" "}
          <span className={styles["what"]}>
            {t("distance.accuracy", {
              value: accuracyKilometres(range.accuracyM),
            })}
          </span>
          {isNearest && (
            <>
              {" "}
              <Tag tone="accent">{t("distance.nearest")}</Tag>
            </>
          )}
          {range.isAtEdge && <span className={styles["remark"]}>{t("distance.edge")}</span>}
        </li>
      ))}
    </ul>
  );
}
