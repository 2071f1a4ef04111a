import { useSyncExternalStore } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";

function subscribe(onChange: () => void): () => void {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);
  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}

/** Whether the atlas opens without a network, and whether there is none now. */
export function OfflineLine() {
  const { t } = useI18n();
  const isKept = useStore((s) => s.isKept);
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <p>
      {t(isKept ? "offline.kept" : "offline.notKept")}
      {!isOnline && ` ${t("offline.now")}`}
    </p>
  );
}
