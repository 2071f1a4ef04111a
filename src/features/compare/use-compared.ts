import { useMemo } from "react";
import { useStore } from "../../store/store.ts";

/** Whether an id of the open comparison names an area, not a layout. */
export function isAreaItem(item: string): boolean {
  return item.includes("/");
}

/** The areas gathered for a comparison, and what can be done with them; an open comparison follows. */
export function useCompared() {
  const keys = useStore((s) => s.compared);
  const actions = useMemo(() => {
    const follow = (): void => {
      const { workspace, compared, openWorkspace } = useStore.getState();
      if (workspace?.kind === "compare") openWorkspace({ kind: "compare", items: compared });
    };
    return {
      toggle: (key: string): void => {
        useStore.getState().toggleCompared(key);
        follow();
      },
      clear: (): void => {
        useStore.setState({ compared: [] });
        follow();
      },
      open: (): void => {
        const { openWorkspace, compared } = useStore.getState();
        openWorkspace({ kind: "compare", items: compared });
      },
    };
  }, []);
  return { keys, ...actions };
}
