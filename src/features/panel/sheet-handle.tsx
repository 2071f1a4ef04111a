import { type PointerEvent, useRef } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import type { SheetHeight } from "../../store/preferences-slice.ts";
import { useStore } from "../../store/store.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import styles from "./sheet-handle.module.css";

const ORDER: SheetHeight[] = ["peek", "half", "full"];

/** Pixels of drag that move the sheet one height further. */
const DRAG_STEP_PX = 40;

function step(height: SheetHeight, by: number): SheetHeight {
  return ORDER[Math.min(2, Math.max(0, ORDER.indexOf(height) + by))] ?? height;
}

/** Handle of the sheet on phones: drag it, or use the buttons. */
export function SheetHandle() {
  const { t } = useI18n();
  const height = useStore((s) => s.sheetHeight);
  const setHeight = useStore((s) => s.setSheetHeight);
  const startY = useRef<number | null>(null);
  const handleDown = (event: PointerEvent): void => {
    startY.current = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const handleUp = (event: PointerEvent): void => {
    if (startY.current === null) return;
    const moved = startY.current - event.clientY;
    startY.current = null;
    if (Math.abs(moved) >= DRAG_STEP_PX)
      setHeight(step(height, Math.sign(moved) * (Math.abs(moved) > 5 * DRAG_STEP_PX ? 2 : 1)));
  };
  return (
    <div className={styles["handle"]}>
      {height !== "peek" && (
        <IconButton icon="down" label={t("sheet.smaller")} onClick={() => setHeight(step(height, -1))} />
      )}
      <div className={styles["grip"]} onPointerDown={handleDown} onPointerUp={handleUp} />
      {height !== "full" && (
        <IconButton icon="up" label={t("sheet.larger")} onClick={() => setHeight(step(height, 1))} />
      )}
    </div>
  );
}
