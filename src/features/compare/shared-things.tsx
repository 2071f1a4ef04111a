import type { ReactNode } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { SHARINGS, type SharedThing, type SubjectFact } from "../../model/comparison.ts";
import { groupBy } from "../../model/group-by.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { NotStated } from "../facts/not-stated.tsx";
import { columnLetter } from "./column-letter.ts";
import styles from "./shared-things.module.css";

type ThingKind = "industry" | "firm" | "institution";

interface SharedThingsProps {
  things: SharedThing<ThingKind>[];
  onOpen: (id: string) => void;
  /** A remark behind the name. */
  remark?: ((fact: SubjectFact<ThingKind>["fact"]) => ReactNode) | undefined;
  /** How many columns there are: one shares with none; from three on a shared name tells which share it. */
  columns: number;
}

/** Things shown before the rest is folded. */
const FOLD_AFTER = 12;

/** Industries or organizations of a column: shared ones first, each group with its mark, names by source. */
export function SharedThings({ things, ...names }: SharedThingsProps) {
  const { t } = useI18n();
  if (things.length === 0) return <NotStated />;
  return SHARINGS.map((sharing) => {
    const group = things.filter((thing) => thing.sharing === sharing);
    if (group.length === 0) return null;
    const rest = group.slice(FOLD_AFTER);
    return (
      <div key={sharing} className={styles["group"]} data-sharing={sharing}>
        {names.columns > 1 && (
          <p className={styles["sharing"]}>
            {t(`compare.sharing.${sharing}`)} <span>{group.length}</span>
          </p>
        )}
        <Names {...names} things={group.slice(0, FOLD_AFTER)} />
        {rest.length > 0 && (
          <details>
            <summary>{t("action.more", { count: rest.length })}</summary>
            <Names {...names} things={rest} />
          </details>
        )}
      </div>
    );
  });
}

function Names({ things, onOpen, remark, columns }: SharedThingsProps) {
  const { t, language } = useI18n();
  const named = things.flatMap(({ id, sharedWith, facts: [first] }) => {
    const letters = columns > 2 ? sharedWith.map(columnLetter).join("") : "";
    return first ? [{ id, fact: first.fact, letters }] : [];
  });
  return [...groupBy(named, ({ fact }) => fact.cite)].map(([cite, group]) => (
    <p key={cite} className={styles["names"]}>
      {group.map(({ id, fact, letters }, position) => (
        <span
          key={id}
          className={styles["item"]}
          data-separated={position < group.length - 1 && !remark && letters === ""}
        >
          <LinkButton onClick={() => onOpen(id)}>
            {language === "zh" ? (fact.reading ?? fact.value) : fact.en}
          </LinkButton>
          {remark?.(fact)}
          {letters !== "" && (
            <>
              <span className={styles["letters"]} aria-hidden="true">
                {letters}
              </span>
              <span className="visually-hidden">{t("compare.sharedWith", { letters })}</span>
            </>
          )}
          {position < group.length - 1 && (remark || letters !== "") && (language === "zh" ? "、" : ",")}
        </span>
      ))}{" "}
      <CitationButton cite={cite} />
    </p>
  ));
}
