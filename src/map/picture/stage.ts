import { Map as MapLibreMap } from "maplibre-gl";
import type { PixelSize } from "../../model/mercator.ts";
import { addImages } from "../images.ts";
import "../maplibre.css";
import "../worker.ts";

/** How often a page that nobody looks at is drawn, because a browser gives it no frames. */
const HIDDEN_FRAME_MS = 100;

/** Pixels of a hatch for each CSS pixel: print shows the single pixels of a coarser one. */
const HATCH_PIXEL_RATIO = 3;

/** A map that nobody sees, on which pictures are drawn. */
export interface Stage {
  map: MapLibreMap;
  /** Gives the map a size in CSS pixels. */
  resize: (size: PixelSize) => void;
  /** Waits until everything is loaded and drawn. */
  settled: (signal: AbortSignal | undefined) => Promise<void>;
  remove: () => void;
}

function hiddenContainer(): { frame: HTMLElement; container: HTMLElement } {
  const frame = document.createElement("div");
  Object.assign(frame.style, {
    position: "fixed",
    insetInlineStart: "0",
    insetBlockStart: "0",
    inlineSize: "0",
    blockSize: "0",
    overflow: "hidden",
  });
  frame.inert = true;
  frame.setAttribute("aria-hidden", "true");
  frame.dataset["testid"] = "map-picture-stage";
  const container = document.createElement("div");
  frame.append(container);
  document.body.append(frame);
  return { frame, container };
}

/** Waits for an event of the map; an abort or a fault of the engine ends the wait. */
function heard(map: MapLibreMap, event: "load" | "idle", signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const hiddenFrames = setInterval(() => {
      if (document.hidden) map.redraw();
    }, HIDDEN_FRAME_MS);
    const end = (settle: () => void): void => {
      clearInterval(hiddenFrames);
      map.off(event, onEvent);
      map.off("error", onError);
      map.off("webglcontextlost", onLost);
      signal?.removeEventListener("abort", onAbort);
      settle();
    };
    const onEvent = (): void => end(resolve);
    const onError = ({ error }: { error: { message: string } }): void =>
      end(() => reject(new Error(error.message)));
    const onLost = (): void => end(() => reject(new Error("the graphics context was lost")));
    const onAbort = (): void => end(() => reject(signal?.reason as Error));
    map.on(event, onEvent);
    map.on("error", onError);
    map.on("webglcontextlost", onLost);
    signal?.addEventListener("abort", onAbort);
    if (signal?.aborted) onAbort();
    else map.triggerRepaint();
  });
}

/** Opens a stage whose canvas may be as large as the limit. */
export async function openStage(limitPx: number, signal: AbortSignal | undefined): Promise<Stage> {
  const { frame, container } = hiddenContainer();
  Object.assign(container.style, { inlineSize: "16px", blockSize: "16px" });
  const map = new MapLibreMap({
    container,
    style: { version: 8, sources: {}, layers: [] },
    interactive: false,
    attributionControl: false,
    trackResize: false,
    fadeDuration: 0,
    maxCanvasSize: [limitPx, limitPx],
    // Print shows no single dots, and smoothing takes four times the memory.
    canvasContextAttributes: { antialias: false },
  });
  const remove = (): void => {
    map.remove();
    frame.remove();
  };
  try {
    await heard(map, "load", signal);
  } catch (error) {
    remove();
    throw error;
  }
  addImages(map, HATCH_PIXEL_RATIO);
  return {
    map,
    resize: ({ widthPx, heightPx }) => {
      Object.assign(container.style, { inlineSize: `${widthPx}px`, blockSize: `${heightPx}px` });
      map.resize();
    },
    settled: (during) => heard(map, "idle", during),
    remove,
  };
}
