import { lazy, Suspense, useEffect, useMemo } from "react";
import { useAtlas } from "../api/atlas.ts";
import { useConfig } from "../api/config.ts";
import { useGeometry } from "../api/geometry.ts";
import { usePlaces } from "../api/places.ts";
import { CitationCard } from "../features/citation/citation-card.tsx";
import { AtlasContext } from "../features/facts/atlas-context.ts";
import { CreditLine } from "../features/frame/credit-line.tsx";
import { ReviewMark } from "../features/frame/review-mark.tsx";
import { Legend } from "../features/legend/legend.tsx";
import { reconcile } from "../features/link/reconcile.ts";
import { useEditionNotice } from "../features/link/use-edition-notice.ts";
import { useKnownFilters } from "../features/link/use-known-filters.ts";
import { useLink } from "../features/link/use-link.ts";
import { DataFailure } from "../features/notices/data-failure.tsx";
import { useServiceWorker } from "../features/offline/use-service-worker.ts";
import { Panel } from "../features/panel/panel.tsx";
import { useTheme } from "../features/preferences/use-theme.ts";
import { CopiedSentence } from "../features/sentence/copied-sentence.tsx";
import { MapTools } from "../features/tools/map-tools.tsx";
import { WorkspaceFrame } from "../features/workspace/workspace-frame.tsx";
import { useActivateLanguage, useI18n } from "../i18n/i18n.ts";
import type { BuiltPlace } from "../model/schema/built-place.ts";
import { isStorageBlocked } from "../store/safe-storage.ts";
import { useStore } from "../store/store.ts";
import { useFormerFocus } from "../ui/use-former-focus.ts";
import styles from "./app.module.css";
import { LayoutMapsSlot } from "./layout-maps-slot.tsx";
import { MapBoundary } from "./map-boundary.tsx";
import { MapPictureSlot } from "./map-picture-slot.tsx";
import { OpeningView } from "./opening-view.tsx";

/** The map engine is the largest part: it is fetched beside the data, not after it. */
const mapModule = import("../map/map-view.tsx");
const MapView = lazy(async () => ({ default: (await mapModule).MapView }));

/** The tour over the map, fetched when one is started. */
const PresentView = lazy(async () => ({
  default: (await import("../features/present/present-view.tsx")).PresentView,
}));

/** What only a frame in another page needs. */
const EmbedFrame = lazy(async () => ({
  default: (await import("../features/embed/embed-frame.tsx")).EmbedFrame,
}));

/** What only a hall screen needs. */
const Hall = lazy(async () => ({ default: (await import("../features/hall/hall.tsx")).Hall }));

/** No places yet: the facts are shown all the same. */
const NO_PLACES: Map<string, BuiltPlace> = new Map();

/** The page: map, panel, legend, tools. Facts never wait for the map, and the map never for the panel. */
export function App() {
  const { t, language } = useI18n();
  useActivateLanguage(useStore((s) => s.language));
  useLink();
  useServiceWorker();
  const theme = useTheme();
  const isPresenting = useStore((s) => s.tour !== null);
  useFormerFocus(isPresenting);
  const isHall = useStore((s) => s.isHall);
  const embed = useStore((s) => s.embed);
  const visit = useStore((s) => s.visit);
  const config = useConfig();
  const atlas = useAtlas();
  const places = usePlaces();
  const geometry = useGeometry();
  const index = atlas.data;
  useKnownFilters(index, places.data);
  useEditionNotice(index?.data.edition.date);
  const loaded = useMemo(
    () => index && { index, places: places.data ?? NO_PLACES, today: new Date() },
    [index, places.data],
  );
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = t("app.title");
  }, [language, t]);
  useEffect(() => {
    if (embed) document.documentElement.dataset["embed"] = embed;
  }, [embed]);
  useEffect(() => {
    const { notify, embed: preset } = useStore.getState();
    // A frame keeps nothing for its reader, so nothing is missed there.
    if (isStorageBlocked() && !preset) notify({ kind: "storage-blocked" });
  }, []);
  useEffect(() => {
    if (!index) return;
    const { shown, selection, unknown } = reconcile(useStore.getState(), index);
    if (unknown.length === 0) return;
    useStore.setState({ shown, selection });
    useStore.getState().notify({ kind: "unknown-ids", ids: unknown.join(", ") });
  }, [index]);
  const failed = [config, atlas].find((query) => query.error);
  if (failed?.error) return <StartFailure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (config.data?.mode === "public" && !config.data.reviewNumber) {
    return (
      <div role="alert" className={styles["refusal"]}>
        <h1>{t("review.refusal")}</h1>
        <p>{t("review.refusalHow")}</p>
      </div>
    );
  }
  if (!loaded || !config.data) return <p className={styles["loading"]}>{t("status.loading")}</p>;
  const mapFailure = places.error ?? geometry.error;
  return (
    <AtlasContext value={loaded}>
      <div className={styles["map"]}>
        {mapFailure && (
          <div className={styles["mapFailure"]}>
            <DataFailure
              error={mapFailure}
              onRetry={() => void Promise.all([places.refetch(), geometry.refetch()])}
            />
          </div>
        )}
        {places.data && geometry.data && embed !== "facts" && (
          <MapBoundary>
            <Suspense fallback={null}>
              <MapView index={loaded.index} places={places.data} geometry={geometry.data} theme={theme} />
            </Suspense>
          </MapBoundary>
        )}
      </div>
      <OpeningView />
      {embed !== "map" && (
        <div className={isPresenting ? styles["away"] : undefined} inert={isPresenting}>
          <Panel key={visit} />
        </div>
      )}
      <div className={styles["top"]}>
        <ReviewMark config={config.data} />
        {!isPresenting && embed !== "facts" && <MapTools />}
      </div>
      {!isPresenting && embed !== "facts" && (
        <div className={styles["legend"]}>
          <Legend />
        </div>
      )}
      <div className={styles["credit"]}>
        <CreditLine />
      </div>
      <div className={isPresenting ? styles["presenting"] : undefined}>
        <LayoutMapsSlot>
          <MapPictureSlot>
            <WorkspaceFrame />
          </MapPictureSlot>
        </LayoutMapsSlot>
        <Suspense fallback={null}>
          {isPresenting && <PresentView />}
          {embed && <EmbedFrame origins={config.data.embed?.origins} />}
          {isHall && <Hall idleSeconds={config.data.hall?.idleSeconds} />}
        </Suspense>
      </div>
      <CitationCard />
      <CopiedSentence />
    </AtlasContext>
  );
}

function StartFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useI18n();
  return (
    <div className={styles["refusal"]}>
      <h1>{t("app.title")}</h1>
      <DataFailure error={error} onRetry={onRetry} />
    </div>
  );
}
