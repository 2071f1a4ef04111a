import { useI18n } from "../../i18n/i18n.ts";
import type { BuiltLayout } from "../../model/schema/atlas.ts";
import { useStore } from "../../store/store.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { FamilySwatch } from "../facts/family-swatch.tsx";
import { useGoTo } from "../facts/use-go-to.ts";
import { useFilter } from "../filter/use-filter.ts";
import styles from "./layout-row.module.css";

/** A layout in the list: switch with its colour, name that opens it, count, zoom. */
export function LayoutRow({ layout }: { layout: BuiltLayout }) {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const isShown = useStore((s) => s.shown.some(({ id }) => id === layout.id));
  const toggleLayout = useStore((s) => s.toggleLayout);
  const goTo = useGoTo();
  const { chosen, result } = useFilter();
  const entries = index.areasOfLayout.get(layout.id) ?? [];
  return (
    <li className={styles["row"]} data-shown={isShown}>
      <label className={styles["switch"]} title={t("explore.toggle", { name: text(layout.shortName) })}>
        <input
          type="checkbox"
          checked={isShown}
          onChange={() => toggleLayout(layout.id)}
          aria-label={t("explore.toggle", { name: text(layout.shortName) })}
        />
        <FamilySwatch layoutId={layout.id} />
      </label>
      <button type="button" className={styles["open"]} onClick={() => goTo.layout(layout.id)}>
        <span className={styles["name"]}>{text(layout.shortName)}</span>
        <span className={styles["meta"]}>
          {chosen > 0
            ? t("filter.layoutCount", {
                count: entries.length,
                left: entries.filter(({ key }) => result.matching.has(key)).length,
              })
            : t("explore.areaCount", { count: entries.length })}
        </span>
      </button>
      {isShown && (
        <IconButton
          icon="extent"
          label={t("explore.zoomTo", { name: text(layout.shortName) })}
          onClick={() => goTo.areas(entries)}
        />
      )}
    </li>
  );
}
