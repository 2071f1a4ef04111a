import { type MouseEvent, useId } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { LONGEST_NOTE, type ShortlistEntry } from "../../model/shortlist/shortlist.ts";
import { useStore } from "../../store/store.ts";
import { Icon } from "../../ui/icon.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { AreaLine } from "./area-line.tsx";
import styles from "./shortlist-row.module.css";

interface ShortlistRowProps {
  entry: ShortlistEntry;
  /** Position in the list, from 0. */
  at: number;
  count: number;
  /** Told what was moved where. */
  onMoved: (message: string) => void;
  onRemove: () => void;
}

/** An area of the list: order, name, headline figure, note. */
export function ShortlistRow({ entry, at, count, onMoved, onRemove }: ShortlistRowProps) {
  const { t, text } = useI18n();
  const id = useId();
  const move = useStore((s) => s.moveInShortlist);
  const setNote = useStore((s) => s.setShortlistNote);
  const name = text(entry.name);
  const handleMove = (step: number, { currentTarget }: MouseEvent<HTMLButtonElement>): void => {
    move(entry.key, step);
    onMoved(t("shortlist.movedTo", { name, position: at + 1 + step }));
    // The row is put elsewhere in the page, which takes the focus away.
    requestAnimationFrame(() => currentTarget.focus());
  };
  const button = (icon: "up" | "down", step: number, isPossible: boolean) => (
    <button
      type="button"
      aria-disabled={!isPossible}
      aria-label={t(`shortlist.${icon}`, { name })}
      title={t(`shortlist.${icon}`, { name })}
      onClick={(event) => isPossible && handleMove(step, event)}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <li className={styles["row"]} data-testid="shortlist-row">
      <span className={styles["position"]}>{at + 1}</span>
      <div className={styles["what"]}>
        <AreaLine areaKey={entry.key} name={entry.name} />
      </div>
      <span className={styles["buttons"]}>
        {button("up", -1, at > 0)}
        {button("down", 1, at < count - 1)}
        <IconButton icon="close" label={t("shortlist.removeNamed", { name })} onClick={onRemove} />
      </span>
      <div className={styles["note"]}>
        <label htmlFor={id}>
          {t("shortlist.note")}
          <span className="visually-hidden"> {name}</span>
        </label>
        <textarea
          id={id}
          rows={1}
          maxLength={LONGEST_NOTE}
          value={entry.note}
          placeholder={t("shortlist.notePlaceholder")}
          onChange={({ target }) => setNote(entry.key, target.value)}
        />
        {entry.note !== "" && <p className={styles["printed"]}>{entry.note}</p>}
      </div>
    </li>
  );
}
