import { useId, useState } from "react";
import { useConflicts } from "../../api/conflicts.ts";
import { useI18n } from "../../i18n/i18n.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { DataFailure } from "../notices/data-failure.tsx";
import type { Choice } from "./choice.ts";
import { NATURES } from "./choice.ts";
import { DocumentFilter } from "./document-filter.tsx";
import { Entry } from "./entry.tsx";
import styles from "./filters.module.css";
import { matchingConflicts } from "./matches.ts";
import register from "./register.module.css";

interface RegisterProps {
  choice: Choice;
  onChoose: (change: Partial<Choice>) => void;
}

/** Every entry with all its values and sources; filtered by document, by what differs, and by words. */
export function Register({ choice, onChoose }: RegisterProps) {
  const { t } = useI18n();
  const { data, error, refetch } = useConflicts();
  const [search, setSearch] = useState("");
  const id = useId();
  if (error) return <DataFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <p role="status">{t("status.loading")}</p>;
  const all = data.conflicts;
  const shown = matchingConflicts(all, choice, search);
  const countOf = (change: Partial<Choice>): number =>
    matchingConflicts(all, { ...choice, ...change }, search).length;
  return (
    <>
      <p className={register["intro"]}>{t("differences.intro")}</p>
      {choice.entries.length > 0 && (
        <p className={register["single"]}>
          {t("differences.single", { count: choice.entries.length })}{" "}
          <LinkButton onClick={() => onChoose({ entries: [] })}>
            {t("differences.showAll", { count: all.length })}
          </LinkButton>
        </p>
      )}
      <form className={styles["filters"]} onSubmit={(event) => event.preventDefault()}>
        <span className={styles["field"]}>
          <label htmlFor={`${id}search`}>{t("differences.search")}</label>
          <input
            id={`${id}search`}
            type="search"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </span>
        <DocumentFilter
          chosen={choice.document}
          countOf={(document) => countOf({ document })}
          onChoose={(document) => onChoose({ document })}
        />
        <span className={styles["field"]}>
          <label htmlFor={`${id}nature`}>{t("differences.nature")}</label>
          <select
            id={`${id}nature`}
            value={choice.nature ?? ""}
            onChange={(event) =>
              onChoose({ nature: NATURES.find((nature) => nature === event.target.value) ?? null })
            }
          >
            <option value="">{t("differences.every")}</option>
            {NATURES.map((nature) => (
              <option key={nature} value={nature}>
                {t(`differences.nature.${nature}`)} ({countOf({ nature })})
              </option>
            ))}
          </select>
        </span>
      </form>
      <p role="status" className={register["count"]}>
        {t("differences.count", { shown: shown.length, count: all.length })}
      </p>
      <ol className={register["entries"]}>
        {shown.map((conflict) => (
          <Entry key={conflict.id} conflict={conflict} />
        ))}
      </ol>
    </>
  );
}
