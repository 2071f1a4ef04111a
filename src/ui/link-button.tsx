import type { ReactNode } from "react";
import styles from "./link-button.module.css";

interface LinkButtonProps {
  onClick: () => void;
  onHover?: (isHovered: boolean) => void;
  children: ReactNode;
}

/** A button that reads as a line of text and opens something. */
export function LinkButton({ onClick, onHover, children }: LinkButtonProps) {
  return (
    <button
      type="button"
      className={styles["button"]}
      onClick={onClick}
      onMouseEnter={() => onHover?.(true)}
      onMouseLeave={() => onHover?.(false)}
      onFocus={() => onHover?.(true)}
      onBlur={() => onHover?.(false)}
    >
      {children}
    </button>
  );
}
