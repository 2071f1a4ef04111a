import { useI18n } from "../../i18n/i18n.ts";
import type { AreaEntry } from "../../model/atlas-index.ts";
import { useStore } from "../../store/store.ts";
import { Section } from "../../ui/section.tsx";
import { AreaRows } from "../facts/area-rows.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { PanelTitle } from "../panel/panel-title.tsx";
import styles from "./spot-panel.module.css";
import { usePlacesAt } from "./use-places-at.ts";

/** Everything the plans say about a spot: areas that cover it, and what is hosted in them; shown layouts first. */
export function SpotPanel({ longitude, latitude }: { longitude: number; latitude: number }) {
  const { t } = useI18n();
  const { index, places } = useLoadedAtlas();
  const covering = usePlacesAt(longitude, latitude);
  const shown = useStore((s) => s.shown);
  const rank = new Map(shown.map(({ id }, position) => [id, position]));
  const entries = [...(covering ?? [])].flatMap((place) => index.areasOfPlace.get(place) ?? []);
  const surface = ({ area }: AreaEntry): number => places.get(area.place)?.areaKm2 ?? 0;
  entries.sort(
    (a, b) => (rank.get(a.layout.id) ?? 99) - (rank.get(b.layout.id) ?? 99) || surface(a) - surface(b),
  );
  const onMap = entries.filter(({ layout }) => rank.has(layout.id));
  const elsewhere = entries.filter(({ layout }) => !rank.has(layout.id));
  const hosted = [...(covering ?? [])]
    .flatMap((host) =>
      [...places.values()].filter((place) => place.host === host && place.class === "hosted"),
    )
    .flatMap(({ id }) => index.areasOfPlace.get(id) ?? []);
  const coordinates = `${latitude.toFixed(4)}° N, ${longitude.toFixed(4)}° E`;
  return (
    <>
      <PanelTitle name={{ zh: `此处 ${coordinates}`, en: `This spot ${coordinates}` }} />
      <p>{covering ? t("spot.count", { count: entries.length }) : t("status.loading")}</p>
      {onMap.length > 0 && (
        <Section title={t("spot.shown")} aside={String(onMap.length)}>
          <AreaRows entries={onMap} hasLayout />
        </Section>
      )}
      {elsewhere.length > 0 && (
        <Section title={t("spot.hidden")} aside={String(elsewhere.length)}>
          <AreaRows entries={elsewhere} hasLayout />
        </Section>
      )}
      {hosted.length > 0 && (
        <Section title={t("spot.hosted")} aside={String(hosted.length)}>
          <p className={styles["note"]}>{t("spot.hostedNote")}</p>
          <AreaRows entries={hosted} hasLayout />
        </Section>
      )}
    </>
  );
}
