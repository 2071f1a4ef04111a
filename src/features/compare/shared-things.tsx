import type { ReactNode } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { SHARINGS, type SharedThing, type SubjectFact } from "../../model/comparison.ts";
import { groupBy } from "../../model/group-by.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { NotStated } from "../facts/not-stated.tsx";
import styles from "./shared-things.module.css";

type ThingKind = "industry" | "firm" | "institution";

interface SharedThingsProps {
  things: SharedThing<ThingKind>[];
  onOpen: (id: string) => void;
  /** A remark behind the name. */
  remark?: ((fact: SubjectFact<ThingKind>["fact"]) => ReactNode) | undefined;
}

/** Things shown before the rest is folded. */
const FOLD_AFTER = 12;

/** Industries or organizations of a column: shared ones first, each group with its mark, names by source. */
export function SharedThings({ things, onOpen, remark }: SharedThingsProps) {
  const { t } = useI18n();
  if (things.length === 0) return <NotStated />;
  return SHARINGS.map((sharing) => {
    const group = things.filter((thing) => thing.sharing === sharing);
    if (group.length === 0) return null;
    const rest = group.slice(FOLD_AFTER);
    const names = { onOpen, remark };
    return (
      <div key={sharing} className={styles["group"]} data-sharing={sharing}>
        <p className={styles["sharing"]}>
          {t(`compare.sharing.${sharing}`)} <span>{group.length}</span>
        </p>
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

function Names({ things, onOpen, remark }: SharedThingsProps) {
  const { language } = useI18n();
  const named = things.flatMap(({ id, facts: [first] }) => (first ? [{ id, fact: first.fact }] : []));
  return [...groupBy(named, ({ fact }) => fact.cite)].map(([cite, group]) => (
    <p key={cite} className={styles["names"]}>
      {group.map(({ id, fact }, position) => (
        <span key={id}>
          <LinkButton onClick={() => onOpen(id)}>
            {language === "zh" ? (fact.reading ?? fact.value) : fact.en}
          </LinkButton>
          {remark?.(fact)}
          {position < group.length - 1 && (language === "zh" ? "、" : ", ")}
        </span>
      ))}{" "}
      <CitationButton cite={cite} />
    </p>
  ));
}
