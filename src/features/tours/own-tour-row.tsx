import { useI18n } from "../../i18n/i18n.ts";
import type { OwnTour } from "../../model/schema/own-tour.ts";
import { filledIn, UNTITLED } from "../../model/tour.ts";
import { useStore } from "../../store/store.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { deleteTour, duplicateTour } from "./own-tour-edits.ts";
import { TourRow } from "./tour-row.tsx";
import type { Undo } from "./use-undo.ts";

/** An own tour in the list: start, edit, duplicate, delete. */
export function OwnTourRow({ tour, undo }: { tour: OwnTour; undo: Undo }) {
  const { t, text } = useI18n();
  const isHall = useStore((s) => s.isHall);
  const title = filledIn(tour.title);
  const name = text(title.zh ? title : UNTITLED);
  return (
    <TourRow id={tour.id} name={name} meta={t("present.stopCount", { count: tour.steps.length })}>
      {!isHall && (
        <>
          <TextButton onClick={() => useStore.getState().openWorkspace({ kind: "tours", items: [tour.id] })}>
            {t("tours.edit")}
          </TextButton>
          <IconButton
            icon="copy"
            label={t("tours.duplicateNamed", { name })}
            onClick={() => duplicateTour(tour.id)}
          />
          <IconButton
            icon="trash"
            label={t("tours.deleteNamed", { name })}
            onClick={() => undo.remove(name, () => deleteTour(tour.id))}
          />
        </>
      )}
    </TourRow>
  );
}
