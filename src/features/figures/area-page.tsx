import { useI18n } from "../../i18n/i18n.ts";
import { areaName } from "../../model/atlas-index.ts";
import { comparisons, type Series } from "../../model/series.ts";
import { Section } from "../../ui/section.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { NotStated } from "../facts/not-stated.tsx";
import cards from "./cards.module.css";
import { ComparisonTable } from "./comparison-table.tsx";
import { FiguresHead } from "./figures-head.tsx";
import { SeriesCard } from "./series-card.tsx";

/** The figures of an area, and beside those of the other areas of its layout. */
export function AreaPage({ areaKey, all }: { areaKey: string; all: Series[] }) {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const entry = index.areas.get(areaKey);
  if (!entry) return null;
  const own = all.filter(({ area }) => area === areaKey);
  const layoutId = entry.layout.id;
  const siblings = all.filter(({ area, layouts }) => area !== undefined && layouts.has(layoutId));
  const beside = comparisons(siblings).filter(({ series }) => series.some(({ area }) => area === areaKey));
  return (
    <>
      <FiguresHead
        title={text(areaName(entry.area))}
        path={[{ id: layoutId, name: text(entry.layout.shortName) }]}
      />
      {own.length === 0 ? (
        <NotStated />
      ) : (
        <ul className={cards["wide"]}>
          {own.map((series) => (
            <SeriesCard key={series.key} series={series} title="indicator" />
          ))}
        </ul>
      )}
      {beside.length > 0 && (
        <Section title={t("figures.beside")} aside={text(entry.layout.shortName)}>
          {beside.map((comparison) => (
            <ComparisonTable key={comparison.key} comparison={comparison} highlighted={areaKey} />
          ))}
        </Section>
      )}
    </>
  );
}
