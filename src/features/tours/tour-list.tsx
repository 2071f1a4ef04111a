import { useI18n } from "../../i18n/i18n.ts";
import { groupBy } from "../../model/group-by.ts";
import { SHORTLIST_TOUR } from "../../model/tour.ts";
import { useStore } from "../../store/store.ts";
import { Section } from "../../ui/section.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { UndoBar } from "../../ui/undo-bar.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { useOwnTours } from "../present/use-own-tours.ts";
import { HallSwitch } from "./hall-switch.tsx";
import { OpenTourFile } from "./open-tour-file.tsx";
import { addTour } from "./own-tour-edits.ts";
import { OwnTourRow } from "./own-tour-row.tsx";
import styles from "./tour-list.module.css";
import { TourRow } from "./tour-row.tsx";
import type { Undo } from "./use-undo.ts";

/** Every tour: the reader's own, the shortlist, one for each layout under its document. */
export function TourList({ undo }: { undo: Undo }) {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const ownTours = useOwnTours();
  const isHall = useStore((s) => s.isHall);
  const remembered = useStore((s) => s.shortlist.filter(({ key }) => index.areas.has(key)).length);
  const byDocument = groupBy(index.layouts.values(), ({ documents }) => documents[0] ?? "");
  return (
    <div className={styles["list"]}>
      <p className={styles["intro"]}>{t(isHall ? "tours.introHall" : "tours.intro")}</p>
      {(!isHall || ownTours.length > 0) && (
        <Section title={t("tours.own")}>
          {ownTours.length === 0 && <p className={styles["note"]}>{t("tours.noneOwn")}</p>}
          <ul>
            {ownTours.map((tour) => (
              <OwnTourRow key={tour.id} tour={tour} undo={undo} />
            ))}
          </ul>
          {!isHall && (
            <div className={styles["actions"]}>
              <TextButton icon="plus" onClick={() => addTour()}>
                {t("tours.new")}
              </TextButton>
              <OpenTourFile />
            </div>
          )}
          <UndoBar
            message={undo.deleted === null ? null : t("tours.deleted", { name: undo.deleted })}
            label={t("action.undo")}
            onUndo={undo.bringBack}
          />
        </Section>
      )}
      {(!isHall || remembered > 0) && (
        <Section title={t("present.kind.shortlist")}>
          {remembered > 0 ? (
            <ul>
              <TourRow
                id={SHORTLIST_TOUR}
                name={t("tours.shortlist")}
                meta={t("explore.areaCount", { count: remembered })}
              />
            </ul>
          ) : (
            <p className={styles["note"]}>{t("tours.emptyShortlist")}</p>
          )}
        </Section>
      )}
      {[...byDocument].map(([id, layouts]) => {
        const document = index.documents.get(id);
        return (
          document && (
            <Section key={id} title={text(document.title)}>
              <ul className={styles["columns"]}>
                {layouts.map((layout) => (
                  <TourRow
                    key={layout.id}
                    id={layout.id}
                    name={text(layout.shortName)}
                    meta={t("explore.areaCount", { count: index.areasOfLayout.get(layout.id)?.length ?? 0 })}
                  />
                ))}
              </ul>
            </Section>
          )
        );
      })}
      <HallSwitch />
    </div>
  );
}
