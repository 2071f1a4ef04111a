import { useI18n } from "../../i18n/i18n.ts";
import type { AtlasIndex } from "../../model/atlas-index.ts";
import type { DocumentFacts } from "../../model/schema/atlas.ts";
import type { PlanDocument } from "../../model/schema/document.ts";
import { type Series, spansYears } from "../../model/series.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Section } from "../../ui/section.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { PeriodTag } from "../facts/period-tag.tsx";
import { IndicatorIndex } from "./indicator-index.tsx";
import styles from "./overview-page.module.css";
import { useFigures } from "./use-figures.ts";

/** Documents as their layouts stand in the list of layouts. */
function documentsInOrder(index: AtlasIndex): PlanDocument[] {
  const rank = (id: string): number => index.data.layouts.findIndex(({ documents: [first] }) => first === id);
  return [...index.data.documents].sort((a, b) => rank(a.id) - rank(b.id));
}

interface OverviewPageProps {
  all: Series[];
  documents: DocumentFacts | undefined;
}

/** Where figures are to be found: by document, by layout, by indicator. */
export function OverviewPage({ all, documents }: OverviewPageProps) {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const figures = useFigures();
  return (
    <>
      <p>{t("figures.intro")}</p>
      <ul className={styles["documents"]}>
        {documentsInOrder(index).map((document) => {
          const own = all.filter((series) => series.document === document.id);
          const tasks = (documents?.tasks ?? [])
            .filter((table) => table.document === document.id)
            .reduce((sum, table) => sum + table.tasks.length, 0);
          const layouts = index.data.layouts.filter(
            ({ id, documents: [first] }) =>
              first === document.id && own.some((series) => series.layouts.has(id)),
          );
          return (
            <li key={document.id} className={styles["document"]}>
              <h3>
                <LinkButton onClick={() => figures.of(document.id)}>{text(document.shortTitle)}</LinkButton>{" "}
                <PeriodTag document={document} />
              </h3>
              <p className={styles["count"]}>
                {t("figures.counts", {
                  indicators: own.length,
                  series: own.filter(spansYears).length,
                  tasks,
                })}
              </p>
              {layouts.length > 0 && (
                <ul className={styles["layouts"]}>
                  {layouts.map((layout) => (
                    <li key={layout.id}>
                      <LinkButton onClick={() => figures.of(layout.id)}>{text(layout.shortName)}</LinkButton>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
      <Section title={t("figures.indicators")}>
        <IndicatorIndex all={all} />
      </Section>
    </>
  );
}
