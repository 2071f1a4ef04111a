import { useId, useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { unionOfBoxes } from "../../model/box.ts";
import type { MapPictureView } from "../../model/map-picture.ts";
import { pictureBox } from "../../model/place-box.ts";
import { useStore } from "../../store/store.ts";
import { Icon } from "../../ui/icon.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import styles from "./handout-section.module.css";
import { MakingStatus } from "./making-status.tsx";
import { MAP_SHEETS, type MapSheet } from "./page/paper.ts";
import type { HandoutSectionProps } from "./sections.ts";
import { useJob } from "./use-job.ts";
import { useMaking } from "./use-making.ts";

const MARGIN_PX = 60;
const CLOSEST_ZOOM = 12.5;

/** The map as a picture for print. */
export function MapSection({ entries, languages }: HandoutSectionProps) {
  const { t } = useI18n();
  const id = useId();
  const { places } = useLoadedAtlas();
  const camera = useStore((s) => s.camera);
  const [sheet, setSheet] = useState<MapSheet>("a4-landscape");
  const [extent, setExtent] = useState<"areas" | "camera">("areas");
  const job = useJob(entries, languages, false);
  const { making, start, cancel } = useMaking();
  const box = unionOfBoxes(entries.map(({ area }) => pictureBox(places, area.place)));
  const view: MapPictureView | undefined =
    extent === "camera" && camera
      ? { kind: "camera", camera }
      : box && { kind: "box", box, marginPx: MARGIN_PX, maxZoom: CLOSEST_ZOOM };
  const handleClick = (): void => {
    if (!job || !view) return;
    start(async (wishes) => {
      const { makeMapSheets } = await import("./make/make-map.ts");
      return makeMapSheets(sheet, view, job(wishes));
    });
  };
  return (
    <>
      <p className={styles["note"]}>{t("handout.mapNote")}</p>
      <div className={styles["fields"]}>
        <label htmlFor={`${id}-sheet`}>
          <span>{t("handout.paper")}</span>
          <select
            id={`${id}-sheet`}
            value={sheet}
            onChange={({ target }) =>
              setSheet(MAP_SHEETS.find((name) => name === target.value) ?? "a4-landscape")
            }
          >
            {MAP_SHEETS.map((name) => (
              <option key={name} value={name}>
                {t(`handout.paper.${name}`)}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor={`${id}-extent`}>
          <span>{t("handout.extent")}</span>
          <select
            id={`${id}-extent`}
            value={extent}
            onChange={({ target }) => setExtent(target.value === "camera" ? "camera" : "areas")}
          >
            <option value="areas">{t("handout.extent.areas")}</option>
            <option value="camera">{t("handout.extent.camera")}</option>
          </select>
        </label>
      </div>
      {entries.length > 0 && !view && <p className={styles["warning"]}>{t("handout.noPosition")}</p>}
      <div className={styles["buttons"]}>
        <button
          type="button"
          disabled={!job || !view || making.phase === "busy" || entries.length === 0}
          onClick={handleClick}
        >
          <Icon name="download" />
          <span>
            {t("handout.make.map")}
            <span className={styles["small"]}>{t("handout.make.mapNote")}</span>
          </span>
        </button>
      </div>
      <MakingStatus making={making} onCancel={cancel} />
    </>
  );
}
