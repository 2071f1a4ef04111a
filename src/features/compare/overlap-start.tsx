import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { LayoutSelects } from "./layout-selects.tsx";
import { PlaceSelect } from "./place-select.tsx";
import { StartCard, StartCards } from "./start-card.tsx";
import { Suggestions } from "./suggestions.tsx";
import { useLayoutPairs, usePlacesOfMostAreas } from "./use-suggestions.ts";

/** Where the look at common ground begins: two layouts, or one place. */
export function OverlapStart() {
  const { t } = useI18n();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const open = (...items: string[]): void => openWorkspace({ kind: "overlap", items });
  const pairs = useLayoutPairs(open);
  const places = usePlacesOfMostAreas(open);
  return (
    <StartCards intro={t("overlap.intro")}>
      <StartCard icon="table" title={t("overlap.chooseLayouts")} lead={t("overlap.layoutsLead")}>
        <LayoutSelects onChoose={open} />
        <Suggestions title={t("compare.suggested")} items={pairs} form="lines" />
      </StartCard>
      <StartCard icon="timeline" title={t("overlap.choosePlace")} lead={t("overlap.placeLead")}>
        <PlaceSelect chosen="" onChoose={open} />
        <Suggestions title={t("overlap.mostAreas")} items={places} />
      </StartCard>
    </StartCards>
  );
}
