import { useI18n } from "../../i18n/i18n.ts";
import { chosenCount } from "../../model/filter-areas.ts";
import { useStore } from "../../store/store.ts";
import { Icon } from "../../ui/icon.tsx";
import styles from "./filter-button.module.css";

interface FilterButtonProps {
  isOpen: boolean;
  onToggle: () => void;
}

/** Opens and closes the facets; carries the number of chosen conditions. */
export function FilterButton({ isOpen, onToggle }: FilterButtonProps) {
  const { t } = useI18n();
  const count = useStore((s) => chosenCount(s.filters));
  return (
    <button
      type="button"
      className={styles["button"]}
      aria-expanded={isOpen}
      aria-label={`${t("filter.button")} · ${t("filter.chosen", { count })}`}
      onClick={onToggle}
    >
      <Icon name="filter" />
      {t("filter.button")}
      {count > 0 && <span className={styles["badge"]}>{count}</span>}
    </button>
  );
}
