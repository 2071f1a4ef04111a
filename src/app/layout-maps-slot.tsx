import { lazy, type ReactNode, Suspense } from "react";
import { useGeometry } from "../api/geometry.ts";
import { LayoutMapsContext, type LayoutMapsProps } from "../features/compare/layout-maps-context.ts";
import { useLoadedAtlas } from "../features/facts/atlas-context.ts";
import { useTheme } from "../features/preferences/use-theme.ts";
import { MapBoundary } from "./map-boundary.tsx";

const LayoutMapPair = lazy(async () => ({
  default: (await import("../map/layout-map-pair.tsx")).LayoutMapPair,
}));

function LayoutMaps(props: LayoutMapsProps) {
  const { index, places } = useLoadedAtlas();
  const { data: geometry } = useGeometry();
  const theme = useTheme();
  if (!geometry) return null;
  return (
    <MapBoundary>
      <Suspense fallback={null}>
        <LayoutMapPair {...props} index={index} places={places} geometry={geometry} theme={theme} />
      </Suspense>
    </MapBoundary>
  );
}

function drawLayoutMaps(maps: LayoutMapsProps) {
  return <LayoutMaps {...maps} />;
}

/** Gives the features below it the pair of synchronised maps, fetched when first shown. */
export function LayoutMapsSlot({ children }: { children: ReactNode }) {
  return <LayoutMapsContext value={drawLayoutMaps}>{children}</LayoutMapsContext>;
}
