import { useI18n } from "../../i18n/i18n.ts";
import { FACETS } from "../../model/workspace.ts";
import { useStore } from "../../store/store.ts";
import { Icon } from "../../ui/icon.tsx";
import styles from "./applied-filters.module.css";
import { useFilter } from "./use-filter.ts";
import { useValueName } from "./use-value-name.ts";

/** Hands the focus to a neighbour of a chip that is about to go, else to the button that opens the facets. */
function leave(chip: HTMLElement): void {
  const item = chip.closest("li");
  const near = item?.nextElementSibling ?? item?.previousElementSibling;
  const opener = chip.closest("[data-filter]")?.querySelector("button");
  (near?.querySelector("button") ?? opener)?.focus();
}

/** The filters in use: each facet with its chosen values and the areas that it alone takes away; a click resets it. */
export function AppliedFilters() {
  const { t, language } = useI18n();
  const { filters, result } = useFilter();
  const setFilter = useStore((s) => s.setFilter);
  const nameOf = useValueName();
  const chosen = FACETS.filter((facet) => filters[facet]);
  if (chosen.length === 0) return null;
  return (
    <ul className={styles["applied"]} aria-label={t("filter.applied")}>
      {chosen.map((facet) => {
        const name = t(`filter.facet.${facet}`);
        const values = (filters[facet] ?? []).map((value) => nameOf(facet, value));
        return (
          <li key={facet}>
            <button
              type="button"
              title={t("filter.resetFacet", { facet: name })}
              onClick={({ currentTarget }) => {
                leave(currentTarget);
                setFilter(facet, []);
              }}
            >
              <span className={styles["text"]}>
                <span className="visually-hidden">{t("filter.resetFacet", { facet: name })}: </span>
                {name}
                {language === "zh" ? "：" : ": "}
                {values.join(language === "zh" ? "、" : ", ")}{" "}
                <span className={styles["removed"]}>
                  {t("filter.removedBy", { count: result.removedBy[facet] ?? 0 })}
                </span>
              </span>
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
