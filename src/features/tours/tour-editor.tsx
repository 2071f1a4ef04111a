import { useEffect, useRef, useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { doubled, moved, tourFileText, withStep } from "../../model/own-tours.ts";
import { type OwnTour, STEPS_LIMIT, TEXT_LIMIT, TITLE_LIMIT } from "../../model/schema/own-tour.ts";
import { filledIn, UNTITLED } from "../../model/tour.ts";
import { useStore } from "../../store/store.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Section } from "../../ui/section.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { UndoBar } from "../../ui/undo-bar.tsx";
import { saveFile } from "../download/save-file.ts";
import { useCoveredByWorkspace } from "../workspace/use-covered-by-workspace.ts";
import { currentView } from "./current-view.ts";
import { replaceTour } from "./own-tour-edits.ts";
import { StepEditor } from "./step-editor.tsx";
import styles from "./tour-editor.module.css";
import type { Undo } from "./use-undo.ts";
import { WordsFields } from "./words-fields.tsx";

/** Characters that file systems refuse in names. */
const NOT_IN_FILE_NAMES = /[\\/:*?"<>|]/g;
/** Characters of a file name at most: some file systems take 255 bytes, three to a Chinese character. */
const LONGEST_FILE_NAME = 60;

/** Edits an own tour below the map: add the view above, put views in order, write, save as a file. */
export function TourEditor({ tour, undo }: { tour: OwnTour; undo: Undo }) {
  const { t, text } = useI18n();
  const view = useRef<HTMLDivElement>(null);
  useCoveredByWorkspace(view);
  const list = useRef<HTMLOListElement>(null);
  const followed = useRef<{ at: number; by: number } | null>(null);
  useEffect(() => {
    // The focus goes along with the view that was moved.
    const { at, by } = followed.current ?? {};
    followed.current = null;
    if (at === undefined) return;
    const buttons = list.current?.children[at];
    const same = buttons?.querySelector<HTMLElement>(`[data-move="${by}"] button`);
    (same ?? buttons?.querySelector<HTMLElement>("[data-move] button"))?.focus();
  }, [tour.steps]);
  const { openWorkspace, startTour } = useStore.getState();
  const title = filledIn(tour.title);
  const name = text(title.zh ? title : UNTITLED);
  const save = (): void => {
    const file = new Blob([tourFileText(tour)], { type: "application/json" });
    saveFile(`${name.replace(NOT_IN_FILE_NAMES, "_").slice(0, LONGEST_FILE_NAME)}.json`, file);
  };
  const [hasAdded, setAdded] = useState(false);
  const isFull = tour.steps.length >= STEPS_LIMIT;
  return (
    <div ref={view} className={styles["editor"]}>
      <p>
        <LinkButton onClick={() => openWorkspace({ kind: "tours", items: [] })}>
          ‹ {t("tours.all")}
        </LinkButton>
      </p>
      <div className={styles["actions"]}>
        <TextButton
          icon="plus"
          onClick={() => {
            if (isFull) return;
            replaceTour({ ...tour, steps: [...tour.steps, currentView()] });
            setAdded(true);
          }}
        >
          {t("tours.addView")}
        </TextButton>
        {tour.steps.length > 0 && (
          <TextButton icon="play" onClick={() => startTour(tour.id)}>
            {t("present.start")}
          </TextButton>
        )}
        <TextButton icon="download" onClick={save}>
          {t("tours.save")}
        </TextButton>
      </div>
      <p role="status" className={styles["added"]}>
        {hasAdded && t("tours.added", { count: tour.steps.length })}
      </p>
      <p className={styles["note"]}>
        {t(isFull ? "tours.full" : "tours.addViewHow", { limit: STEPS_LIMIT })}
      </p>
      <WordsFields
        label={t("tours.title")}
        value={tour.title}
        limit={TITLE_LIMIT}
        onChange={(words) => replaceTour({ ...tour, title: words })}
      />
      <WordsFields
        label={t("tours.openingText")}
        value={tour.text}
        limit={TEXT_LIMIT}
        isLong
        onChange={(words) => replaceTour({ ...tour, text: words })}
      />
      <Section title={t("tours.views")} aside={t("present.stopCount", { count: tour.steps.length })}>
        <ol ref={list} className={styles["steps"]}>
          {tour.steps.map((step, at) => (
            <StepEditor
              // A step has no name of its own: it is its place in the order.
              key={at}
              step={step}
              at={at}
              count={tour.steps.length}
              onChange={(changed) => replaceTour(withStep(tour, at, changed))}
              onMove={(by) => {
                followed.current = { at: at + by, by };
                replaceTour({ ...tour, steps: moved(tour.steps, at, by) });
              }}
              onDouble={() => replaceTour({ ...tour, steps: doubled(tour.steps, at) })}
              onRemove={(stepName) =>
                undo.remove(stepName, () => replaceTour({ ...tour, steps: tour.steps.toSpliced(at, 1) }))
              }
              onPresent={() => startTour(tour.id, at + 1)}
            />
          ))}
        </ol>
      </Section>
      <UndoBar
        message={undo.deleted === null ? null : t("tours.deleted", { name: undo.deleted })}
        label={t("action.undo")}
        onUndo={undo.bringBack}
      />
    </div>
  );
}
