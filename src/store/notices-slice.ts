import type { StateCreator } from "zustand";
import type { Store } from "./store.ts";

/** Something that went wrong and that the reader should know; the rest keeps working. */
export type Notice =
  | { kind: "unknown-ids"; ids: string }
  | { kind: "bad-link"; part: string }
  | { kind: "unknown-tour"; id: string }
  | { kind: "older-link" | "newer-link"; date: string; current: string }
  | { kind: "storage-blocked" }
  | { kind: "context-lost" }
  | { kind: "no-webgl" }
  | { kind: "data-file"; file: string }
  | { kind: "location-failed" };

export interface NoticesSlice {
  notices: Notice[];
  /** Adds a notice unless an equal one is shown. */
  notify: (notice: Notice) => void;
  dismiss: (notice: Notice) => void;
}

const isSame = (a: Notice, b: Notice): boolean => JSON.stringify(a) === JSON.stringify(b);

export const createNoticesSlice: StateCreator<Store, [], [], NoticesSlice> = (set) => ({
  notices: [],
  notify: (notice) =>
    set(({ notices }) =>
      notices.some((known) => isSame(known, notice)) ? {} : { notices: [...notices, notice] },
    ),
  dismiss: (notice) => set(({ notices }) => ({ notices: notices.filter((known) => !isSame(known, notice)) })),
});
