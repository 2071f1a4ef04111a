import { useI18n } from "../../i18n/i18n.ts";
import { parseCitation } from "../../model/citation.ts";
import type { DocumentFacts } from "../../model/schema/atlas.ts";
import type { IndicatorTable } from "../../model/schema/table.ts";
import { type Series, spansYears } from "../../model/series.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Section } from "../../ui/section.tsx";
import { IndicatorTableView } from "../document/indicator-table-view.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { NotStated } from "../facts/not-stated.tsx";
import { PeriodTag } from "../facts/period-tag.tsx";
import cards from "./cards.module.css";
import { FiguresHead } from "./figures-head.tsx";
import { LooseFigures } from "./loose-figures.tsx";
import { SeriesCard } from "./series-card.tsx";
import { TaskYears } from "./task-years.tsx";
import { useFigures } from "./use-figures.ts";

interface DocumentPageProps {
  id: string;
  all: Series[];
  documents: DocumentFacts | undefined;
}

/** The figures of a document: its indicator tables with a chart for each row that is a series, other figures, its tasks by year. */
export function DocumentPage({ id, all, documents }: DocumentPageProps) {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const figures = useFigures();
  const document = index.documents.get(id);
  if (!document) return null;
  const own = all.filter((series) => series.document === id);
  const lineOf = ({ title }: IndicatorTable): number => parseCitation(title.cite).line;
  const tables = (documents?.tables ?? [])
    .filter((table) => table.document === id)
    .sort((a, b) => lineOf(a) - lineOf(b));
  const tabled = new Set(tables.flatMap(({ rows }) => rows.map(({ indicator }) => indicator)));
  const inTables = own.filter(({ indicator, area, of }) => !area && !of && tabled.has(indicator));
  const loose = own.filter((series) => !inTables.includes(series) && series.area === undefined);
  const layouts = index.data.layouts.filter(
    (layout) => layout.documents.includes(id) && own.some((series) => series.layouts.has(layout.id)),
  );
  return (
    <>
      <FiguresHead title={text(document.title)}>
        <PeriodTag document={document} />
      </FiguresHead>
      {documents && own.length === 0 && <NotStated />}
      {tables.map((table) => (
        <Section
          key={table.id}
          title={text({ zh: table.title.reading ?? table.title.value, en: table.title.en })}
          aside={t("figures.rows", { count: table.rows.length })}
        >
          <IndicatorTableView table={table} />
          <ul className={cards["small"]}>
            {inTables
              .filter(
                (series) =>
                  spansYears(series) && table.rows.some((row) => row.indicator === series.indicator),
              )
              .map((series) => (
                <SeriesCard key={series.key} series={series} title="indicator" isTableElsewhere />
              ))}
          </ul>
        </Section>
      ))}
      {layouts.length > 0 && (
        <Section title={t("figures.ofLayouts")}>
          <ul>
            {layouts.map((layout) => (
              <li key={layout.id}>
                <LinkButton onClick={() => figures.of(layout.id)}>{text(layout.name)}</LinkButton>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {loose.length > 0 && (
        <Section title={t("figures.loose")} aside={t("figures.rows", { count: loose.length })}>
          <LooseFigures series={loose} />
        </Section>
      )}
      {(documents?.tasks ?? [])
        .filter((table) => table.document === id)
        .map((table) => (
          <Section
            key={table.id}
            title={text({ zh: table.title.reading ?? table.title.value, en: table.title.en })}
            aside={t("figures.tasks", { count: table.tasks.length })}
          >
            <TaskYears table={table} />
          </Section>
        ))}
    </>
  );
}
