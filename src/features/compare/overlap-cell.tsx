import { useI18n } from "../../i18n/i18n.ts";
import type { Subject } from "../../model/comparison.ts";
import { groundPair } from "../../model/ground-pair.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import styles from "./distance-cell.module.css";
import { percentText, useKm2 } from "./use-km2.ts";

/** How the ground of an area lies to that of each other column: relation, common surface, share of its own. */
export function OverlapCell({ subject, others }: { subject: Subject; others: Subject[] }) {
  const { t, language } = useI18n();
  const { places } = useLoadedAtlas();
  const km2Text = useKm2();
  const own = subject.entries[0]?.area.place ?? "";
  return (
    <ul className={styles["distances"]}>
      {others.map((other) => {
        const pair = groundPair(places, own, other.entries[0]?.area.place ?? "");
        return (
          <li key={other.id}>
            <span className={styles["what"]}>{other.name[language]} </span>
            {t(`overlap.relation.${pair.relation}`)}
            {pair.km2 !== undefined && (
              <>
                {" · "}
                <span className={styles["value"]}>{km2Text(pair.km2)}</span>
                {pair.share !== undefined &&
                  ` · ${t("overlap.share", { name: subject.name[language], percent: percentText(pair.share) })}`}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
