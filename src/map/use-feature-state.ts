import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect } from "react";
import type { AtlasIndex } from "../model/atlas-index.ts";
import type { BuiltPlace } from "../model/schema/built-place.ts";
import { useStore } from "../store/store.ts";

/** Sources whose features carry the state of an area, by its key. */
const AREA_SOURCES = ["area-extents", "area-lines"];

/** Gives an area a state, or takes it from it; the host of a hosted mark lights up with it. */
export function markArea(
  map: MapLibreMap,
  index: AtlasIndex,
  places: Map<string, BuiltPlace>,
  key: string,
  state: string,
  isOn: boolean,
): void {
  const place = index.areas.get(key)?.area.place;
  if (!place) return;
  const set = (source: string, id: string, name: string): void => {
    if (map.getSource(source)) map.setFeatureState({ source, id }, { [name]: isOn });
  };
  for (const source of AREA_SOURCES) set(source, key, state);
  set("area-points", place, state);
  const host = places.get(place)?.host;
  if (host) set("place-extents", host, "lit");
}

function useAreaState(
  map: MapLibreMap | null,
  index: AtlasIndex,
  places: Map<string, BuiltPlace>,
  key: string | null,
  state: string,
): void {
  useEffect(() => {
    if (!map || !key) return undefined;
    const apply = (): void => markArea(map, index, places, key, state, true);
    apply();
    // A new style forgets the state of its features.
    map.on("styledata", apply);
    return () => {
      map.off("styledata", apply);
      markArea(map, index, places, key, state, false);
    };
  }, [map, index, places, key, state]);
}

/** Hover and selection as feature-state: nothing is sent to the worker. */
export function useFeatureState(
  map: MapLibreMap | null,
  index: AtlasIndex,
  places: Map<string, BuiltPlace>,
): void {
  const hovered = useStore((s) => s.hoveredKey);
  const selected = useStore((s) => (s.selection?.kind === "area" ? s.selection.key : null));
  useAreaState(map, index, places, hovered, "hovered");
  useAreaState(map, index, places, selected, "selected");
}
