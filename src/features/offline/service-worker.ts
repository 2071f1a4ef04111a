import { Workbox } from "workbox-window";
import { useStore } from "../../store/store.ts";
import { keepOperatorFiles } from "./operator-files.ts";

/** How often an open page, a wall display for example, asks for a newer edition. */
const UPDATE_CHECK_MS = 60 * 60 * 1000;

const worker = new Workbox("./sw.js");
let isAsked = false;

/** Takes the waiting edition and loads the page anew; only ever called by the reader. */
export function takeUpdate(): void {
  isAsked = true;
  worker.messageSkipWaiting();
}

/** Starts the worker that keeps every file; a newer edition waits until the reader takes it. */
export async function startServiceWorker(): Promise<void> {
  const { setKept, setUpdate } = useStore.getState();
  worker.addEventListener("waiting", () => setUpdate("waiting"));
  worker.addEventListener("controlling", ({ isUpdate, isExternal }) => {
    if (isAsked) location.reload();
    else if (isUpdate || isExternal) setUpdate("taken-elsewhere");
  });
  const registration = await worker.register();
  await navigator.serviceWorker.ready;
  await keepOperatorFiles();
  setKept();
  setInterval(() => void registration?.update().catch(() => undefined), UPDATE_CHECK_MS);
}
