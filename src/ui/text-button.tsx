import type { ReactNode } from "react";
import styles from "./copy-button.module.css";
import { Icon, type IconName } from "./icon.tsx";

interface TextButtonProps {
  onClick: () => void;
  icon?: IconName;
  children: ReactNode;
}

/** A bordered button that carries words. */
export function TextButton({ onClick, icon, children }: TextButtonProps) {
  return (
    <button type="button" className={styles["button"]} onClick={onClick}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
