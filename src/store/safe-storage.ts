import type { StateStorage } from "zustand/middleware";

let isBlocked = false;

function attempt<Result>(action: (storage: Storage) => Result, otherwise: Result): Result {
  try {
    return action(globalThis.localStorage);
  } catch {
    isBlocked = true;
    return otherwise;
  }
}

/** Whether the browser has refused local storage so far. */
export function isStorageBlocked(): boolean {
  return isBlocked;
}

/** Local storage that never throws: where it is blocked, choices last until the page is closed. */
export const safeStorage: StateStorage = {
  getItem: (key) => attempt((storage) => storage.getItem(key), null),
  setItem: (key, value) => attempt((storage) => storage.setItem(key, value), undefined),
  removeItem: (key) => attempt((storage) => storage.removeItem(key), undefined),
};
