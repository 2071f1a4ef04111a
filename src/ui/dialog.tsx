import { type ReactNode, useEffect, useId, useRef } from "react";
import styles from "./dialog.module.css";
import { IconButton } from "./icon-button.tsx";

interface DialogProps {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}

/** A modal dialog; Escape, the close button and a click beside it close it. Shown while it is mounted. */
export function Dialog({ title, closeLabel, onClose, children }: DialogProps) {
  const reference = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = reference.current;
    const opener = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    // The backdrop belongs to the dialog element; keyboard users have Escape and the button.
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events, jsx-a11y-x/no-noninteractive-element-interactions
    <dialog
      ref={reference}
      className={styles["dialog"]}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === reference.current) onClose();
      }}
    >
      <div className={styles["body"]}>
        <header className={styles["header"]}>
          <h2 id={id}>{title}</h2>
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
