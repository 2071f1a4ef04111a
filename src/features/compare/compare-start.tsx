import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { AreaSelect } from "./area-select.tsx";
import { LayoutSelects } from "./layout-selects.tsx";
import { StartCard, StartCards } from "./start-card.tsx";
import { Suggestions } from "./suggestions.tsx";
import { useCompared } from "./use-compared.ts";
import { useLayoutPairs, useRecentComparisons, useShownAreas } from "./use-suggestions.ts";

/** Where a comparison begins: choose areas, or two layouts, or take one of the suggestions. */
export function CompareStart() {
  const { t, text, language } = useI18n();
  const { index } = useLoadedAtlas();
  // A hall has neither a link to take along nor paper.
  const isHall = useStore((s) => s.isHall);
  const gap = language === "zh" ? "" : " ";
  const openWorkspace = useStore((s) => s.openWorkspace);
  const { toggle } = useCompared();
  const openItems = (items: string[]): void => openWorkspace({ kind: "compare", items });
  const shown = useShownAreas(toggle);
  const pairs = useLayoutPairs((...items) => openItems(items));
  const recent = useRecentComparisons(openItems);
  return (
    <StartCards intro={isHall ? t("compare.intro") : `${t("compare.intro")}${gap}${t("compare.introPaper")}`}>
      <StartCard icon="columns" title={t("compare.startAreas")} lead={t("compare.startAreasLead")}>
        <AreaSelect label={t("compare.addArea")} taken={[]} onChoose={toggle} />
        {shown.map(({ id, items }) => {
          const layout = index.layouts.get(id);
          return (
            layout && (
              <Suggestions
                key={id}
                title={t("compare.shownAreas", { name: text(layout.shortName) })}
                items={items}
              />
            )
          );
        })}
      </StartCard>
      <StartCard icon="compare" title={t("compare.startLayouts")} lead={t("compare.startLayoutsLead")}>
        <LayoutSelects onChoose={(...items) => openItems(items)} />
        <Suggestions title={t("compare.suggested")} items={pairs} form="lines" />
      </StartCard>
      {recent.length > 0 && (
        <StartCard icon="timeline" title={t("compare.recent")} lead={t("compare.recentLead")}>
          <Suggestions title={t("compare.recent")} items={recent} form="lines" />
        </StartCard>
      )}
      <StartCard icon="layers" title={t("compare.startOverlap")} lead={t("compare.startOverlapLead")}>
        <p>
          <TextButton onClick={() => openWorkspace({ kind: "overlap", items: [] })}>
            {t("compare.openOverlap")}
          </TextButton>
        </p>
      </StartCard>
    </StartCards>
  );
}
