import { useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { areaName } from "../../model/atlas-index.ts";
import type { Subject } from "../../model/comparison.ts";
import { useStore } from "../../store/store.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Tag } from "../../ui/tag.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { useGoTo } from "../facts/use-go-to.ts";
import { TermText } from "../glossary/term-text.tsx";
import { ColumnHead } from "./column-head.tsx";
import { useDocumentRow, useFigureRows, useThingRows } from "./common-rows.tsx";
import styles from "./compare-view.module.css";
import { type ComparisonRow, ComparisonTable, mayDiffer } from "./comparison-table.tsx";
import { LayoutMaps } from "./layout-maps.tsx";
import { LayoutSelects } from "./layout-selects.tsx";
import { OnePage } from "./one-page.tsx";

/** Two layouts on two maps in step, and on the template below them. */
export function LayoutComparison({ subjects }: { subjects: Subject[] }) {
  const { t, text, language } = useI18n();
  const goTo = useGoTo();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const [isFiltered, setFiltered] = useState(false);
  const [left = "", right = ""] = subjects.map(({ id }) => id);
  const summary: ComparisonRow = {
    key: "summary",
    title: t("compare.row.summary"),
    cells: subjects.map(({ id, layout }) => (
      <span key={id}>
        <TermText text={text(layout.summary)} /> <CitationButton cite={layout.cite} />
      </span>
    )),
  };
  const placesOf = subjects.map(({ entries }) => new Set(entries.map(({ area }) => area.place)));
  const areas: ComparisonRow = {
    key: "areas",
    title: t("compare.row.areas"),
    cells: subjects.map(({ id, entries }, column) => (
      <ol key={id} className={styles["areas"]}>
        {entries.map((entry) => (
          <li key={entry.key}>
            {"· ".repeat(entry.ancestors.length)}
            <LinkButton onClick={() => goTo.area(entry.key)}>{areaName(entry.area)[language]}</LinkButton>{" "}
            {placesOf[1 - column]?.has(entry.area.place) && (
              <Tag tone="accent">{t("compare.sharing.shared")}</Tag>
            )}{" "}
            <CitationButton cite={entry.area.name.cite} />
          </li>
        ))}
      </ol>
    )),
  };
  const rows = [
    useDocumentRow(subjects),
    summary,
    areas,
    ...useThingRows(subjects),
    ...useFigureRows(subjects, true),
  ];
  return (
    <>
      <div className={styles["bar"]}>
        <LayoutSelects
          key={`${left}~${right}`}
          chosen={[left, right]}
          onChoose={(...items) => openWorkspace({ kind: "compare", items })}
        />
        <label className={styles["check"]}>
          <input
            type="checkbox"
            checked={isFiltered}
            onChange={({ target }) => setFiltered(target.checked)}
          />
          {t("compare.onlyDifferences")}
        </label>
        <TextButton onClick={() => openWorkspace({ kind: "overlap", items: [left, right] })}>
          {t("compare.overlapMatrix")}
        </TextButton>
        <LinkButton onClick={() => openWorkspace({ kind: "compare", items: [] })}>
          {t("compare.another")}
        </LinkButton>
      </div>
      <OnePage title={subjects.map(({ name }) => name[language]).join(" / ")}>
        <LayoutMaps key={`${left}~${right}`} subjects={subjects} />
        <ComparisonTable
          subjects={subjects}
          head={(subject) => (
            <ColumnHead
              subject={subject}
              below={t("explore.areaCount", { count: subject.entries.length })}
              onOpen={() => goTo.layout(subject.id)}
            />
          )}
          rows={isFiltered ? rows.filter(mayDiffer) : rows}
        />
      </OnePage>
    </>
  );
}
