import { useI18n } from "../../i18n/i18n.ts";
import { comparisons, type Series } from "../../model/series.ts";
import { Section } from "../../ui/section.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { NotStated } from "../facts/not-stated.tsx";
import { TotalNote } from "../layout/total-note.tsx";
import cards from "./cards.module.css";
import { ComparisonTable } from "./comparison-table.tsx";
import { FiguresHead } from "./figures-head.tsx";
import { SeriesCard } from "./series-card.tsx";

/** The figures of a layout's areas side by side, its total, and what its text states beyond the areas. */
export function LayoutPage({ id, all }: { id: string; all: Series[] }) {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const layout = index.layouts.get(id);
  if (!layout) return null;
  const own = all.filter(({ layouts }) => layouts.has(id));
  const compared = comparisons(own.filter(({ area }) => area !== undefined));
  const inComparison = new Set(compared.flatMap(({ series }) => series));
  const rest = own.filter((series) => !inComparison.has(series));
  const [document] = layout.documents;
  const record = document === undefined ? undefined : index.documents.get(document);
  return (
    <>
      <FiguresHead
        title={text(layout.name)}
        path={record ? [{ id: record.id, name: text(record.shortTitle) }] : []}
      />
      {own.length === 0 && <NotStated />}
      {compared.map((comparison) => (
        <ComparisonTable key={comparison.key} comparison={comparison} />
      ))}
      <Section title={t("layout.total")}>
        <TotalNote layout={layout} />
      </Section>
      {rest.length > 0 && (
        <Section title={t("figures.single")}>
          <ul className={cards["wide"]}>
            {rest.map((series) => (
              <SeriesCard
                key={series.key}
                series={series}
                title={series.area === undefined ? "indicator" : "owner"}
              />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
