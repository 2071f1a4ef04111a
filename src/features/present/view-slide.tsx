import { useI18n } from "../../i18n/i18n.ts";
import type { TourStep } from "../../model/tour.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { FamilySwatch } from "../facts/family-swatch.tsx";
import { panelOf } from "../panel/registry.tsx";
import styles from "./slide.module.css";
import { SlideTitle } from "./slide-title.tsx";

/** A stop at a view of an author's own: the words, the layouts on the map, the facts of what is selected. */
export function ViewSlide({ step }: { step: TourStep }) {
  const { text } = useI18n();
  const { index } = useLoadedAtlas();
  const { layouts, selection } = step.view;
  return (
    <>
      <SlideTitle title={step.title} />
      {step.text && <p className={styles["words"]}>{text(step.text)}</p>}
      <ul className={styles["layouts"]}>
        {layouts.map((id) => {
          const layout = index.layouts.get(id);
          return (
            layout && (
              <li key={id}>
                <FamilySwatch layoutId={id} /> {text(layout.shortName)}
              </li>
            )
          );
        })}
      </ul>
      {selection && <div className={styles["panel"]}>{panelOf(selection)}</div>}
    </>
  );
}
