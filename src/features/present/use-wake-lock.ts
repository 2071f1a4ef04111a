import { useEffect } from "react";

/** Keeps the screen lit, where the browser can, as long as slides follow by themselves. */
export function useWakeLock(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !("wakeLock" in navigator)) return undefined;
    let isOver = false;
    let lock: WakeLockSentinel | undefined;
    navigator.wakeLock.request("screen").then(
      (granted) => {
        lock = granted;
        if (isOver) void granted.release();
      },
      // A tab in the background or a nearly empty battery: the screen may go dark, no more.
      () => undefined,
    );
    return () => {
      isOver = true;
      void lock?.release();
    };
  }, [isWanted]);
}
