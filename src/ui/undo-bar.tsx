import { TextButton } from "./text-button.tsx";
import styles from "./undo-bar.module.css";

interface UndoBarProps {
  /** What was taken away; null while there is nothing to bring back. */
  message: string | null;
  label: string;
  onUndo: () => void;
}

/** Says what was taken away, with the way to bring it back. */
export function UndoBar({ message, label, onUndo }: UndoBarProps) {
  return (
    <p role="status" className={styles["bar"]}>
      {message !== null && (
        <>
          <span>{message}</span>
          <TextButton icon="undo" onClick={onUndo}>
            {label}
          </TextButton>
        </>
      )}
    </p>
  );
}
