import { useState } from "react";
import { writeClipboard } from "./clipboard.ts";
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
  const handleClick = async (): Promise<void> => {
    setState((await writeClipboard(text)) ? "done" : "failed");
  };
  return (
    <>
      <button type="button" className={styles["button"]} onClick={() => void handleClick()}>
        <Icon name="copy" />
        {label}
      </button>
      <span role="status" className={styles["status"]}>
        {state !== "idle" && words[state]}
      </span>
    </>
  );
}
