import { useI18n } from "../../i18n/i18n.ts";
import { type AreaEntry, areaName } from "../../model/atlas-index.ts";
import { useStore } from "../../store/store.ts";
import { Icon } from "../../ui/icon.tsx";
import styles from "./star-button.module.css";

interface StarButtonProps {
  entry: AreaEntry;
  /** Whether the button carries words beside the star. */
  isWorded?: boolean;
}

/** Adds an area to the shortlist, or takes it out. */
export function StarButton({ entry, isWorded = false }: StarButtonProps) {
  const { t, language } = useI18n();
  const isKept = useStore((s) => s.shortlist.some(({ key }) => key === entry.key));
  const add = useStore((s) => s.addToShortlist);
  const remove = useStore((s) => s.removeFromShortlist);
  const name = areaName(entry.area);
  const action = isKept ? "remove" : "add";
  const label = t(`shortlist.${action}Named`, { name: name[language] });
  return (
    <button
      type="button"
      className={styles["star"]}
      data-worded={isWorded}
      data-kept={isKept}
      aria-label={label}
      title={label}
      onClick={() => (isKept ? remove(entry.key) : add(entry.key, name))}
    >
      <Icon name="star" />
      {isWorded && t(`shortlist.${action}`)}
    </button>
  );
}
