import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { useGoTo } from "../facts/use-go-to.ts";
import styles from "./map-tools.module.css";

function zoomBy(steps: number): void {
  const { camera, flyToCamera } = useStore.getState();
  if (camera) flyToCamera({ ...camera, zoom: camera.zoom + steps });
}

/** Zoom at which the reader's own position is shown. */
const POSITION_ZOOM = 12;

function locate(): void {
  const { setPosition, flyToCamera, notify } = useStore.getState();
  const fail = (): void => notify({ kind: "location-failed" });
  if (!("geolocation" in navigator)) {
    fail();
    return;
  }
  navigator.geolocation.getCurrentPosition(({ coords: { latitude, longitude, accuracy } }) => {
    setPosition({ latitude, longitude, accuracyM: accuracy });
    flyToCamera({ latitude, longitude, zoom: POSITION_ZOOM });
  }, fail);
}

/** Buttons of the map: zoom, all shown areas, the reader's own position. */
export function MapTools() {
  const { t } = useI18n();
  const { index } = useLoadedAtlas();
  const goTo = useGoTo();
  const handleShowAll = (): void => {
    const { shown } = useStore.getState();
    goTo.areas(shown.flatMap(({ id }) => index.areasOfLayout.get(id) ?? []));
  };
  return (
    <div className={styles["tools"]} role="group" aria-label={t("tools.title")}>
      <IconButton icon="plus" label={t("tools.zoomIn")} onClick={() => zoomBy(1)} />
      <IconButton icon="minus" label={t("tools.zoomOut")} onClick={() => zoomBy(-1)} />
      <IconButton icon="extent" label={t("tools.showAll")} onClick={handleShowAll} />
      <IconButton icon="target" label={t("tools.locate")} onClick={locate} />
    </div>
  );
}
