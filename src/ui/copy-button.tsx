import { useState } from "react";
import styles from "./copy-button.module.css";
import { Icon } from "./icon.tsx";

interface CopyButtonProps {
  text: string;
  label: string;
  doneLabel: string;
  failedLabel: string;
}

/** Copies a text and says whether that worked. */
export function CopyButton({ text, label, doneLabel, failedLabel }: CopyButtonProps) {
  const [state, setState] = useState<"idle" | "done" | "failed">("idle");
  const words = { done: doneLabel, failed: failedLabel };
  const handleClick = (): void => {
    // The clipboard is missing on pages that are not served over https or loopback.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setState("done"),
        () => setState("failed"),
      );
  };
  return (
    <>
      <button type="button" className={styles["button"]} onClick={handleClick}>
        <Icon name="copy" />
        {label}
      </button>
      <span role="status" className={styles["status"]}>
        {state !== "idle" && words[state]}
      </span>
    </>
  );
}
