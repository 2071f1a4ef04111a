import { useI18n } from "../../i18n/i18n.ts";
import { Section } from "../../ui/section.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { PrecisionIcon } from "../facts/precision-icon.tsx";
import { TermText } from "../glossary/term-text.tsx";
import styles from "./location-section.module.css";

/** How well the location is known, and from what. */
export function LocationSection({ placeId }: { placeId: string }) {
  const { t, text, language } = useI18n();
  const { places } = useLoadedAtlas();
  const place = places.get(placeId);
  if (!place) {
    return (
      <Section title={t("area.location")}>
        <p className={styles["small"]}>{t("location.missing")}</p>
      </Section>
    );
  }
  const host = place.host ? places.get(place.host) : undefined;
  const km2 = (value: number): string =>
    t("location.km2", {
      value: value.toLocaleString(language === "zh" ? "zh-CN" : "en-GB", {
        maximumFractionDigits: value < 100 ? 2 : 0,
      }),
    });
  return (
    <Section title={t("area.location")}>
      <div className={styles["box"]} data-class={place.class}>
        <PrecisionIcon precision={place.class} />
        <div>
          <p>
            <strong>{t(`precision.${place.class}`)}</strong> {t(`precision.${place.class}.meaning`)}
          </p>
          {place.accuracyM !== undefined && (
            <p>{t("location.accuracy", { metres: place.accuracyM.toLocaleString("en-GB") })}</p>
          )}
          {host && <p>{t("location.host", { name: text(host.name) })}</p>}
          {place.areaKm2 !== undefined && <p>{t("location.measured", { area: km2(place.areaKm2) })}</p>}
          {place.statedAreaKm2 !== undefined && (
            <p>{t("location.stated", { area: km2(place.statedAreaKm2) })}</p>
          )}
          {place.note && (
            <p>
              <TermText text={text(place.note)} />
            </p>
          )}
          {place.evidence?.map((evidence) => (
            <p key={evidence.method.en} className={styles["small"]}>
              {t("location.evidence", {
                source: text(evidence.source),
                method: text(evidence.method),
                licence: evidence.licence,
              })}
            </p>
          ))}
          {place.areaCite && <CitationButton cite={place.areaCite} />}
        </div>
      </div>
    </Section>
  );
}
