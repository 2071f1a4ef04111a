import { useI18n } from "../../i18n/i18n.ts";
import { movedCamera } from "../../model/mercator.ts";
import { type OwnStep, TEXT_LIMIT, TITLE_LIMIT } from "../../model/schema/own-tour.ts";
import { filledIn, selectionName, UNTITLED } from "../../model/tour.ts";
import { withLayout } from "../../store/layouts-slice.ts";
import { useStore } from "../../store/store.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { currentView } from "./current-view.ts";
import styles from "./step-editor.module.css";
import { WordsFields } from "./words-fields.tsx";

interface StepEditorProps {
  step: OwnStep;
  /** 0-based place in the tour. */
  at: number;
  count: number;
  onChange: (step: OwnStep) => void;
  onMove: (by: number) => void;
  onDouble: () => void;
  onRemove: (name: string) => void;
  onPresent: () => void;
}

/** Brings map and panel to the view of a step. */
function show({ layouts, selection, camera }: OwnStep): void {
  const { covered, flyToCamera } = useStore.getState();
  useStore.setState({ shown: layouts.reduce(withLayout, []), selection });
  if (camera) flyToCamera(movedCamera(camera, -covered.left / 2, covered.bottom / 2));
}

/** One view of an own tour: what it shows, its words, its place in the order. */
export function StepEditor({
  step,
  at,
  count,
  onChange,
  onMove,
  onDouble,
  onRemove,
  onPresent,
}: StepEditorProps) {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const selected = selectionName(index, step.selection);
  const title = filledIn(step.title);
  const name = text(title.zh ? title : (selected ?? UNTITLED));
  const unknown = step.layouts.filter((id) => !index.layouts.has(id));
  if (step.selection && step.selection.kind !== "spot" && !selected)
    unknown.push("key" in step.selection ? step.selection.key : step.selection.id);
  const layouts = step.layouts.flatMap((id) => {
    const layout = index.layouts.get(id);
    return layout ? [text(layout.shortName)] : [];
  });
  return (
    <li className={styles["step"]}>
      <div className={styles["head"]}>
        <h4>
          {at + 1}. {name}
        </h4>
        {at > 0 && (
          <span data-move="-1">
            <IconButton icon="up" label={t("tours.upNamed", { name })} onClick={() => onMove(-1)} />
          </span>
        )}
        {at < count - 1 && (
          <span data-move="1">
            <IconButton icon="down" label={t("tours.downNamed", { name })} onClick={() => onMove(1)} />
          </span>
        )}
        <IconButton icon="copy" label={t("tours.duplicateNamed", { name })} onClick={onDouble} />
        <IconButton icon="trash" label={t("tours.deleteNamed", { name })} onClick={() => onRemove(name)} />
      </div>
      <p className={styles["shows"]}>
        {t("tours.shows", { layouts: layouts.join(" · ") || t("legend.empty") })}
        {selected && title.zh && ` · ${text(selected)}`}
      </p>
      {unknown.length > 0 && (
        <p className={styles["unknown"]}>{t("tours.unknown", { ids: unknown.join(", ") })}</p>
      )}
      <WordsFields
        label={t("tours.stepTitle")}
        value={step.title}
        limit={TITLE_LIMIT}
        otherwise={selected ?? UNTITLED}
        onChange={(words) => onChange({ ...step, title: words })}
      />
      <WordsFields
        label={t("tours.stepText")}
        value={step.text}
        limit={TEXT_LIMIT}
        isLong
        onChange={(words) => onChange({ ...step, text: words })}
      />
      <div className={styles["head"]}>
        <TextButton icon="target" onClick={() => show(step)}>
          {t("tours.showView")}
        </TextButton>
        <TextButton onClick={() => onChange({ ...currentView(), title: step.title, text: step.text })}>
          {t("tours.takeView")}
        </TextButton>
        <TextButton icon="play" onClick={onPresent}>
          {t("tours.fromHere")}
        </TextButton>
      </div>
    </li>
  );
}
