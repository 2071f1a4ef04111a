import { useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import type { Subject } from "../../model/comparison.ts";
import { useStore } from "../../store/store.ts";
import { COMPARED_AREAS_LIMIT } from "../../store/workspace-slice.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { useGoTo } from "../facts/use-go-to.ts";
import { TermText } from "../glossary/term-text.tsx";
import { AreaSelect } from "./area-select.tsx";
import { ColumnHead } from "./column-head.tsx";
import { columnLetter } from "./column-letter.ts";
import { useDocumentRow, useFigureRows, useThingRows } from "./common-rows.tsx";
import styles from "./compare-view.module.css";
import { type ComparisonRow, ComparisonTable, mayDiffer } from "./comparison-table.tsx";
import { useDistanceRows } from "./distance-rows.tsx";
import { OnePage } from "./one-page.tsx";
import { usePlaceRows } from "./place-rows.tsx";
import { Suggestions } from "./suggestions.tsx";
import { useCompared } from "./use-compared.ts";
import { useKindredAreas } from "./use-suggestions.ts";

/** One to four areas on the template. */
export function AreaComparison({ subjects }: { subjects: Subject[] }) {
  const { t, text, language } = useI18n();
  const { index } = useLoadedAtlas();
  const goTo = useGoTo();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const { toggle } = useCompared();
  const [isFiltered, setFiltered] = useState(false);
  const kindred = useKindredAreas(subjects[0]?.entries[0], toggle);
  const { location, overlap } = usePlaceRows(subjects);
  const roles: ComparisonRow = {
    key: "role",
    title: t("compare.row.role"),
    cells: subjects.map(({ id, entries: [entry] }) => (
      <span key={id}>
        {entry?.area.role ? <TermText text={entry.area.role[language]} /> : t("area.noRole")}{" "}
        <CitationButton cite={entry?.area.role?.phrases[0]?.cite ?? entry?.area.name.cite ?? ""} />
      </span>
    )),
  };
  const rows = [
    useDocumentRow(subjects),
    roles,
    ...useThingRows(subjects),
    ...useFigureRows(subjects, false),
    ...location,
    ...useDistanceRows(subjects),
    ...(subjects.length > 1 ? [overlap] : []),
  ];
  const keys = subjects.map(({ id }) => id);
  return (
    <>
      <div className={styles["bar"]}>
        <AreaSelect label={t("compare.addArea")} taken={keys} onChoose={toggle} />
        <label className={styles["check"]}>
          <input
            type="checkbox"
            checked={isFiltered}
            onChange={({ target }) => setFiltered(target.checked)}
          />
          {t("compare.onlyDifferences")}
        </label>
        <LinkButton onClick={() => openWorkspace({ kind: "compare", items: [] })}>
          {t("compare.another")}
        </LinkButton>
      </div>
      {subjects.length === 1 && (
        <div className={styles["hint"]}>
          <p>{t("compare.hint")}</p>
          <Suggestions title={t("compare.kindred")} items={kindred} />
        </div>
      )}
      {subjects.length === COMPARED_AREAS_LIMIT && (
        <p className={`${styles["note"]} ${styles["limit"]}`}>{t("compare.full")}</p>
      )}
      <OnePage title={subjects.map(({ name }) => name[language]).join(" / ")}>
        <ComparisonTable
          subjects={subjects}
          head={(subject, column) => (
            <ColumnHead
              subject={subject}
              letter={subjects.length > 2 ? columnLetter(column) : undefined}
              below={text(index.layouts.get(subject.layout.id)?.shortName ?? subject.layout.shortName)}
              onOpen={() => goTo.area(subject.id)}
            >
              <IconButton
                icon="close"
                label={t("compare.removeNamed", { name: subject.name[language] })}
                onClick={() => toggle(subject.id)}
              />
            </ColumnHead>
          )}
          rows={isFiltered ? rows.filter(mayDiffer) : rows}
        />
        <p className={styles["note"]}>{t("compare.distanceNote")}</p>
        {subjects.length > 1 && <p className={styles["note"]}>{t("compare.overlapNote")}</p>}
      </OnePage>
    </>
  );
}
