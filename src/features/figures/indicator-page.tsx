import { useI18n } from "../../i18n/i18n.ts";
import { comparisons, type Series } from "../../model/series.ts";
import { Section } from "../../ui/section.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import cards from "./cards.module.css";
import { ComparisonTable } from "./comparison-table.tsx";
import { FiguresHead } from "./figures-head.tsx";
import { SeriesCard } from "./series-card.tsx";

/** Everything that the documents say of one indicator: each document and area for itself, none added up. */
export function IndicatorPage({ id, all }: { id: string; all: Series[] }) {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const indicator = index.indicators.get(id);
  if (!indicator) return null;
  const own = all.filter((series) => series.indicator === id);
  const compared = comparisons(own);
  const inComparison = new Set(compared.flatMap(({ series }) => series));
  const rest = own.filter((series) => !inComparison.has(series));
  return (
    <>
      <FiguresHead title={text(indicator.name)}>
        <p>{t("figures.indicatorNote", { count: own.length })}</p>
      </FiguresHead>
      <ul className={cards["wide"]}>
        {rest.map((series) => (
          <SeriesCard key={series.key} series={series} title="owner" />
        ))}
      </ul>
      {compared.length > 0 && (
        <Section title={t("figures.sameYear")}>
          {compared.map((comparison) => (
            <ComparisonTable key={comparison.key} comparison={comparison} />
          ))}
        </Section>
      )}
    </>
  );
}
