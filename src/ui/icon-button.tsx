import { Icon, type IconName } from "./icon.tsx";
import styles from "./icon-button.module.css";

interface IconButtonProps {
  icon: IconName;
  /** Name of the button, also shown on hover. */
  label: string;
  onClick: () => void;
  isPressed?: boolean;
  className?: string | undefined;
}

/** A square button of an icon. */
export function IconButton({ icon, label, onClick, isPressed, className }: IconButtonProps) {
  return (
    <button
      type="button"
      className={[styles["button"], className].filter(Boolean).join(" ")}
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
