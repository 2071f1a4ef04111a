import { useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import type { Subject } from "../../model/comparison.ts";
import { useStore } from "../../store/store.ts";
import { COMPARED_AREAS_LIMIT } from "../../store/workspace-slice.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { useGoTo } from "../facts/use-go-to.ts";
import { AreaSelect } from "./area-select.tsx";
import { ColumnHead } from "./column-head.tsx";
import { useDocumentRow, useFigureRows, useThingRows } from "./common-rows.tsx";
import styles from "./compare-view.module.css";
import { type ComparisonRow, ComparisonTable } from "./comparison-table.tsx";
import { useDistanceRows } from "./distance-rows.tsx";
import { OnePage } from "./one-page.tsx";
import { usePlaceRows } from "./place-rows.tsx";
import { useCompared } from "./use-compared.ts";

/** One to four areas on the template. */
export function AreaComparison({ subjects }: { subjects: Subject[] }) {
  const { t, text, language } = useI18n();
  const { index } = useLoadedAtlas();
  const goTo = useGoTo();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const { toggle } = useCompared();
  const [isFiltered, setFiltered] = useState(false);
  const { location, overlap } = usePlaceRows(subjects);
  const roles: ComparisonRow = {
    key: "role",
    title: t("compare.row.role"),
    cells: subjects.map(({ id, entries: [entry] }) => (
      <span key={id}>
        {entry?.area.role?.[language] ?? t("area.noRole")}{" "}
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
        <TextButton onClick={() => openWorkspace({ kind: "compare", items: [] })}>
          {t("compare.another")}
        </TextButton>
      </div>
      {subjects.length === 1 && <p className={styles["note"]}>{t("compare.hint")}</p>}
      {subjects.length === COMPARED_AREAS_LIMIT && <p className={styles["note"]}>{t("compare.full")}</p>}
      <OnePage>
        <ComparisonTable
          subjects={subjects}
          head={(subject) => (
            <ColumnHead
              subject={subject}
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
          rows={isFiltered ? rows.filter((row) => row.agreement !== "same") : rows}
        />
        <p className={styles["note"]}>{t("compare.distanceNote")}</p>
        {subjects.length > 1 && <p className={styles["note"]}>{t("compare.overlapNote")}</p>}
      </OnePage>
    </>
  );
}
