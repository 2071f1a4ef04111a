import { createContext } from "react";

/** Whose figures stand below: an area or a layout; null where a document speaks of its whole ground. */
export const SubjectContext = createContext<{ zh: string; en: string } | null>(null);
