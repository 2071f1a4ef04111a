import { createContext } from "react";

/** Area whose figures stand below, as layout/area; null where a document speaks of its whole territory. */
export const SubjectContext = createContext<string | null>(null);
