import type { ReactNode } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import type { Agreement, Subject } from "../../model/comparison.ts";
import { Tag } from "../../ui/tag.tsx";
import styles from "./comparison-table.module.css";

/** A row of the template: what it is about, how its cells compare, one cell for each column. */
export interface ComparisonRow {
  key: string;
  title: ReactNode;
  agreement?: Agreement | undefined;
  /** Whether it belongs to the row above it. */
  isPart?: boolean;
  cells: ReactNode[];
}

/** Whether the cells of a row may differ; where they agree, or all are silent, they do not. */
export function mayDiffer({ agreement }: ComparisonRow): boolean {
  return agreement !== "same" && agreement !== "none";
}

interface ComparisonTableProps {
  subjects: Subject[];
  /** Head of a column: name and what can be done with it. */
  head: (subject: Subject, column: number) => ReactNode;
  rows: ComparisonRow[];
}

/** The one template: a line for each item, a column for each area or layout. */
export function ComparisonTable({ subjects, head, rows }: ComparisonTableProps) {
  const { t } = useI18n();
  return (
    <table className={styles["table"]} data-columns={subjects.length} aria-label={t("workspace.compare")}>
      <thead>
        <tr>
          <th scope="col" className={styles["label"]}>
            <span className="visually-hidden">{t("compare.item")}</span>
          </th>
          {subjects.map((subject, column) => (
            <th key={subject.id} scope="col">
              {head(subject, column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, title, agreement, isPart, cells }) => (
          <tr key={key} data-part={isPart} data-agreement={agreement}>
            <th scope="row" className={styles["label"]}>
              <div>
                <span>{title}</span>
                {agreement && agreement !== "none" && subjects.length > 1 && (
                  <Tag tone={agreement === "different" ? "warn" : "plain"}>
                    {t(`compare.agreement.${agreement}`)}
                  </Tag>
                )}
              </div>
            </th>
            {cells.map((cell, column) => (
              <td key={subjects[column]?.id ?? column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
