import type { PrecisionClass } from "../../model/schema/place.ts";
import styles from "./precision-icon.module.css";

/** How a precision class is drawn on the map, in small. */
export function PrecisionIcon({ precision }: { precision: PrecisionClass }) {
  return (
    <svg className={styles["icon"]} width="26" height="16" viewBox="0 0 26 16" aria-hidden="true">
      {precision === "boundary" && (
        <rect className={styles["tint"]} x="2" y="2" width="22" height="12" strokeWidth="1.6" />
      )}
      {precision === "derived" && (
        <rect className={styles["tint"]} x="2" y="2" width="22" height="12" strokeWidth="0.8" />
      )}
      {precision === "outlined" && (
        <>
          <rect className={styles["tint"]} x="2" y="2" width="22" height="12" strokeWidth="0" />
          <path className={styles["line"]} d="M24 2H2V14" strokeWidth="1.6" strokeDasharray="4 2.5" />
        </>
      )}
      {precision === "sized" && (
        <>
          <rect
            className={styles["tint"]}
            x="2"
            y="2"
            width="22"
            height="12"
            strokeWidth="1.6"
            strokeDasharray="1 2.4"
          />
          <path className={styles["line"]} d="M6 14L16 2M12 14L22 2M3 9L9 2" strokeWidth="0.7" />
        </>
      )}
      {precision === "located" && (
        <>
          <circle className={styles["halo"]} cx="13" cy="8" r="7" />
          <circle className={styles["dot"]} cx="13" cy="8" r="3" />
        </>
      )}
      {precision === "hosted" && <circle className={styles["hollow"]} cx="13" cy="8" r="4" strokeWidth="2" />}
      {precision === "unlocated" && <path className={styles["line"]} d="M8 8h10" strokeWidth="1.4" />}
    </svg>
  );
}
