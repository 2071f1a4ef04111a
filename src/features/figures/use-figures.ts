import { useMemo } from "react";
import { useStore } from "../../store/store.ts";

/** Opens the figures of an area, a layout, a document or an indicator, or the overview. */
export function useFigures() {
  const openWorkspace = useStore((s) => s.openWorkspace);
  return useMemo(
    () => ({
      of: (id: string): void => openWorkspace({ kind: "figures", items: [id] }),
      overview: (): void => openWorkspace({ kind: "figures", items: [] }),
    }),
    [openWorkspace],
  );
}
