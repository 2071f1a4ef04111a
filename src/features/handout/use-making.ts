import { useEffect, useRef, useState } from "react";
import { saveFile } from "../download/save-file.ts";
import type { Made, Progress } from "./make/job.ts";
import type { JobWishes } from "./use-job.ts";

/** Where the making of a hand-out stands. */
export type Making =
  | { phase: "idle" }
  | { phase: "busy"; progress: Progress }
  | { phase: "done"; made: Made; seconds: number }
  | { phase: "cancelled" }
  | { phase: "failed"; message: string };

/** Makes a hand-out, shows how far it is, saves its files, and can be cancelled. */
export function useMaking(): {
  making: Making;
  start: (make: (wishes: JobWishes) => Promise<Made>) => void;
  cancel: () => void;
} {
  const [making, setMaking] = useState<Making>({ phase: "idle" });
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);
  const run = async (make: (wishes: JobWishes) => Promise<Made>): Promise<void> => {
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    const begun = performance.now();
    const isCurrent = (): boolean => controller.current === own;
    try {
      const made = await make({
        signal: own.signal,
        onProgress: (progress) => {
          if (isCurrent() && !own.signal.aborted) setMaking({ phase: "busy", progress });
        },
      });
      own.signal.throwIfAborted();
      for (const { name, content } of made.files) saveFile(name, content);
      if (isCurrent()) setMaking({ phase: "done", made, seconds: (performance.now() - begun) / 1000 });
    } catch (error) {
      if (!isCurrent()) return;
      if (own.signal.aborted) setMaking({ phase: "cancelled" });
      else setMaking({ phase: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  };
  return {
    making,
    start: (make) => void run(make),
    cancel: () => {
      controller.current?.abort();
      setMaking({ phase: "cancelled" });
    },
  };
}
