import { useRef } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { PRECISION_CLASSES, type PrecisionClass } from "../../model/schema/place.ts";
import { useStore } from "../../store/store.ts";
import { Icon } from "../../ui/icon.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { FamilySwatch } from "../facts/family-swatch.tsx";
import { PrecisionIcon } from "../facts/precision-icon.tsx";
import { useFilter } from "../filter/use-filter.ts";
import styles from "./legend.module.css";

/** What is on the map: shown layouts with their colours, and how well their areas' locations are known. */
export function Legend() {
  const { t, text } = useI18n();
  const { index, places } = useLoadedAtlas();
  const shown = useStore((s) => s.shown);
  const isOpen = useStore((s) => s.isLegendOpen);
  const embed = useStore((s) => s.embed);
  const { chosen, result } = useFilter();
  const clearFilters = useStore((s) => s.clearFilters);
  const setOpen = useStore((s) => s.setLegendOpen);
  const counts = new Map<PrecisionClass, number>();
  let removed = 0;
  for (const { id } of shown) {
    for (const { area, key } of index.areasOfLayout.get(id) ?? []) {
      if (!result.matching.has(key)) {
        removed++;
        continue;
      }
      const precision = places.get(area.place)?.class ?? "unlocated";
      counts.set(precision, (counts.get(precision) ?? 0) + 1);
    }
  }
  const toggle = useRef<HTMLButtonElement>(null);
  const handleClear = (): void => {
    toggle.current?.focus();
    clearFilters();
  };
  return (
    <section className={styles["legend"]} aria-label={t("legend.title")}>
      <button
        ref={toggle}
        type="button"
        className={styles["toggle"]}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t("legend.title")} <Icon name={isOpen ? "down" : "up"} />
      </button>
      {chosen > 0 && (
        <p className={styles["filtered"]}>
          {t("filter.onMap", { removed })} <LinkButton onClick={handleClear}>{t("filter.clear")}</LinkButton>
        </p>
      )}
      {isOpen && (
        <>
          <ul className={styles["layouts"]}>
            {shown.map(({ id }) => {
              const layout = index.layouts.get(id);
              return (
                layout && (
                  <li key={id}>
                    <FamilySwatch layoutId={id} /> {text(layout.shortName)}
                  </li>
                )
              );
            })}
            {shown.length === 0 && <li>{t("legend.empty")}</li>}
          </ul>
          <ul className={styles["classes"]}>
            {PRECISION_CLASSES.filter((precision) => counts.has(precision)).map((precision) => (
              <li key={precision}>
                <PrecisionIcon precision={precision} />
                <span>{t(`precision.${precision}`)}</span>
                <span className={styles["count"]}>{counts.get(precision)}</span>
              </li>
            ))}
          </ul>
          {embed === "map" && <p className={styles["disclaimer"]}>{t("app.disclaimer")}</p>}
        </>
      )}
    </section>
  );
}
