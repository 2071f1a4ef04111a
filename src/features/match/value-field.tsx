import { useId, useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import type { CriterionKind } from "../../model/match/needs.ts";
import { useStore } from "../../store/store.ts";
import styles from "./value-field.module.css";

/** Most that a field of kilometres or of 亿元 takes. */
const MOST = { km: 200, size: 100_000 };

/** Kilometres, or the least target, of a criterion; while what is typed cannot be one, the former value counts on. */
export function ValueField({ kind }: { kind: CriterionKind }) {
  const { t } = useI18n();
  const id = useId();
  const value = useStore((s) => s.needs.criteria[kind].value);
  const change = useStore((s) => s.changeCriterion);
  const [typed, setTyped] = useState<string | null>(null);
  const most = kind === "size" ? MOST.size : MOST.km;
  const handleChange = (text: string): void => {
    const next = Number(text);
    const isFitting = Number.isInteger(next) && next >= 1 && next <= most;
    setTyped(isFitting ? null : text);
    if (isFitting) change(kind, { value: next });
  };
  return (
    <>
      <label className={styles["value"]}>
        <input
          type="number"
          inputMode="numeric"
          min={1}
          max={most}
          value={typed ?? value}
          aria-label={t("match.valueOf", { name: t(`match.criterion.${kind}`) })}
          aria-invalid={typed !== null}
          aria-describedby={typed === null ? undefined : id}
          onChange={({ target }) => handleChange(target.value)}
          onBlur={() => setTyped((former) => (former === "" ? null : former))}
        />
        <span>{t(kind === "size" ? "match.atLeastSize" : "match.withinKm")}</span>
      </label>
      <p id={id} role="status" className={styles["error"]}>
        {typed !== null && t("match.valueRange", { most, value })}
      </p>
    </>
  );
}
