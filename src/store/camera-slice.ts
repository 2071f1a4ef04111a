import type { StateCreator } from "zustand";
import type { Store } from "./store.ts";

/** Where the map looks. */
export interface Camera {
  zoom: number;
  latitude: number;
  longitude: number;
}

/** A wish that the map moves; `serial` tells two equal wishes apart. */
export type Flight =
  | {
      serial: number;
      kind: "bounds";
      bounds: [west: number, south: number, east: number, north: number];
      maxZoom?: number;
      durationMs?: number;
    }
  | { serial: number; kind: "camera"; camera: Camera; durationMs?: number };

/** The part of the map that panels cover, in CSS pixels. */
export interface Covered {
  left: number;
  bottom: number;
}

/** Where the reader is, when asked for. */
export interface Position {
  latitude: number;
  longitude: number;
  /** Radius of uncertainty in metres. */
  accuracyM: number;
}

export interface CameraSlice {
  /** Last place where the map came to rest; null until it has. */
  camera: Camera | null;
  flight: Flight | null;
  covered: Covered;
  position: Position | null;
  setPosition: (position: Position) => void;
  setCamera: (camera: Camera) => void;
  flyToBounds: (bounds: [number, number, number, number], maxZoom?: number, durationMs?: number) => void;
  flyToCamera: (camera: Camera, durationMs?: number) => void;
  setCovered: (covered: Covered) => void;
}

export const createCameraSlice: StateCreator<Store, [], [], CameraSlice> = (set) => {
  const serial = (flight: Flight | null): number => (flight?.serial ?? 0) + 1;
  return {
    camera: null,
    flight: null,
    covered: { left: 0, bottom: 0 },
    position: null,
    setPosition: (position) => set({ position }),
    setCamera: (camera) => set({ camera }),
    flyToBounds: (bounds, maxZoom, durationMs) =>
      set(({ flight }) => ({
        flight: {
          serial: serial(flight),
          kind: "bounds",
          bounds,
          ...(maxZoom !== undefined && { maxZoom }),
          ...(durationMs !== undefined && { durationMs }),
        },
      })),
    flyToCamera: (camera, durationMs) =>
      set(({ flight }) => ({
        flight: {
          serial: serial(flight),
          kind: "camera",
          camera,
          ...(durationMs !== undefined && { durationMs }),
        },
      })),
    setCovered: (covered) => set({ covered }),
  };
};
