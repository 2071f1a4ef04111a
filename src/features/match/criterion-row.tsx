import { useI18n } from "../../i18n/i18n.ts";
import { type CriterionKind, isAsked, isDistanceCriterion } from "../../model/match/needs.ts";
import type { OrganizationSites } from "../../model/schema/organization-sites.ts";
import { useStore } from "../../store/store.ts";
import styles from "./criterion-row.module.css";
import { DistrictChoice } from "./district-choice.tsx";
import { OrganizationChoice } from "./organization-choice.tsx";
import { ValueField } from "./value-field.tsx";
import { WeightSlider } from "./weight-slider.tsx";

interface CriterionRowProps {
  kind: CriterionKind;
  sites: OrganizationSites | undefined;
}

/** One need beside the products: of what, how much it weighs, whether it is a must. */
export function CriterionRow({ kind, sites }: CriterionRowProps) {
  const { t } = useI18n();
  const criterion = useStore((s) => s.needs.criteria[kind]);
  const change = useStore((s) => s.changeCriterion);
  const name = t(`match.criterion.${kind}`);
  const hasValue = kind === "site" || kind === "size" || isDistanceCriterion(kind);
  return (
    <li className={styles["row"]} data-asked={isAsked(kind, criterion)}>
      <div className={styles["head"]}>
        <span className={styles["name"]}>{name}</span>
        <label className={styles["must"]}>
          <input
            type="checkbox"
            checked={criterion.isMust}
            aria-label={t("match.mustOf", { name })}
            onChange={({ target }) => change(kind, { isMust: target.checked })}
          />
          {t("match.must")}
        </label>
      </div>
      {kind === "district" && <DistrictChoice />}
      {kind === "site" && <OrganizationChoice sites={sites} />}
      <div className={styles["settings"]}>
        {hasValue && <ValueField kind={kind} />}
        <WeightSlider name={name} weight={criterion.weight} onChange={(weight) => change(kind, { weight })} />
      </div>
    </li>
  );
}
