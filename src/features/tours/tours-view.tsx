import { useOwnTours } from "../present/use-own-tours.ts";
import type { WorkspaceProps } from "../workspace/registry.ts";
import { TourEditor } from "./tour-editor.tsx";
import { TourList } from "./tour-list.tsx";
import { useUndo } from "./use-undo.ts";

/** All tours, or the editor of one of the reader's own. */
export function ToursView({ items: [id] }: WorkspaceProps) {
  const own = useOwnTours().find((tour) => tour.id === id);
  const undo = useUndo();
  return own ? <TourEditor key={own.id} tour={own} undo={undo} /> : <TourList undo={undo} />;
}
