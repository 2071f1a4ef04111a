import { useMemo } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { type AreaEntry, areaName } from "../../model/atlas-index.ts";
import { kindredAreas } from "../../model/kindred-areas.ts";
import { relatedLayouts } from "../../model/related-layouts.ts";
import { useStore } from "../../store/store.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { recentComparisons } from "./recent-comparisons.ts";
import type { Suggestion } from "./suggestions.tsx";

/** Areas suggested of one layout, pairs of layouts, kindred areas, places. */
const LIMITS = { areas: 10, pairs: 3, kindred: 6, places: 8 };

/** The structure that two plans draw: the pair that is asked for first. */
const PRESET: [string, string] = ["qinchuangyuan-city", "qinchuangyuan-xixian"];

/** The areas of each shown layout, outermost ones only. */
export function useShownAreas(onChoose: (key: string) => void): { id: string; items: Suggestion[] }[] {
  const { language } = useI18n();
  const { index } = useLoadedAtlas();
  const shown = useStore((s) => s.shown);
  return shown.slice(0, 2).map(({ id }) => ({
    id,
    items: (index.areasOfLayout.get(id) ?? [])
      .filter(({ ancestors }) => ancestors.length === 0)
      .slice(0, LIMITS.areas)
      .map(({ key, area }) => ({
        key,
        label: areaName(area)[language],
        onChoose: () => onChoose(key),
      })),
  }));
}

/** Areas whose industries come closest to those of an area. */
export function useKindredAreas(entry: AreaEntry | undefined, onChoose: (key: string) => void): Suggestion[] {
  const { t, text, language } = useI18n();
  const { index } = useLoadedAtlas();
  const kindred = useMemo(() => (entry ? kindredAreas(index, entry, LIMITS.kindred) : []), [index, entry]);
  return kindred.map(({ entry: { key, area, layout }, common }) => ({
    key,
    label: areaName(area)[language],
    remark: `${text(layout.shortName)} · ${t("compare.commonIndustries", { count: common })}`,
    onChoose: () => onChoose(key),
  }));
}

/** The two readings of one structure, then the layouts that have most ground in common with those shown. */
export function useLayoutPairs(onChoose: (left: string, right: string) => void): Suggestion[] {
  const { t, text } = useI18n();
  const { index, places } = useLoadedAtlas();
  const shown = useStore((s) => s.shown);
  const related = useMemo(
    () =>
      shown
        .slice(0, 2)
        .flatMap(({ id }) =>
          relatedLayouts(index, places, id, LIMITS.pairs).map((each) => ({ ...each, from: id })),
        )
        .filter(({ from, layout }) => !(PRESET.includes(from) && PRESET.includes(layout.id)))
        .slice(0, LIMITS.pairs),
    [index, places, shown],
  );
  const nameOf = (id: string): string => {
    const layout = index.layouts.get(id);
    return layout ? text(layout.shortName) : id;
  };
  return [
    {
      key: PRESET.join(),
      label: t("compare.preset"),
      remark: t("compare.presetWhy"),
      onChoose: () => onChoose(...PRESET),
    },
    ...related.map(({ from, layout, pairs }) => ({
      key: `${from},${layout.id}`,
      label: t("compare.pair", { left: nameOf(from), right: text(layout.shortName) }),
      remark: t("compare.pairWhy", { count: pairs }),
      onChoose: () => onChoose(from, layout.id),
    })),
  ];
}

/** The places that the most areas are drawn on. */
export function usePlacesOfMostAreas(onChoose: (place: string) => void): Suggestion[] {
  const { t, text } = useI18n();
  const { index, places } = useLoadedAtlas();
  return [...index.areasOfPlace]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([id, entries]) => {
      const place = places.get(id);
      return place && place.class !== "unlocated" ? [{ place, count: entries.length }] : [];
    })
    .slice(0, LIMITS.places)
    .map(({ place, count }) => ({
      key: place.id,
      label: text(place.name),
      remark: t("explore.areaCount", { count }),
      onChoose: () => onChoose(place.id),
    }));
}

/** The comparisons opened last on this device, as far as this edition knows their areas and layouts. */
export function useRecentComparisons(onChoose: (items: string[]) => void): Suggestion[] {
  const { language, text } = useI18n();
  const { index } = useLoadedAtlas();
  return useMemo(() => recentComparisons(), []).flatMap((items) => {
    const names = items.flatMap((item) => {
      const entry = index.areas.get(item);
      const layout = index.layouts.get(item);
      if (entry) return [areaName(entry.area)[language]];
      return layout ? [text(layout.shortName)] : [];
    });
    if (names.length < items.length) return [];
    return [{ key: items.join(), label: names.join(" / "), onChoose: () => onChoose(items) }];
  });
}
