import { type PointerEvent, useRef } from "react";

/** Pixels that a finger moves sideways for a swipe. */
const SWIPE_PX = 56;

/** Handlers for a surface that is swiped sideways: to the left is onwards. Only touch and pen; a mouse selects text. */
export function useSwipe(onNext: () => void, onPrevious: () => void) {
  const start = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, clientX: x, clientY: y }: PointerEvent): void => {
      start.current = pointerType === "mouse" ? null : { x, y };
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent): void => {
      const from = start.current;
      start.current = null;
      if (!from) return;
      const across = clientX - from.x;
      if (Math.abs(across) < SWIPE_PX || Math.abs(across) < 2 * Math.abs(clientY - from.y)) return;
      (across < 0 ? onNext : onPrevious)();
    },
    onPointerCancel: (): void => {
      start.current = null;
    },
  };
}
