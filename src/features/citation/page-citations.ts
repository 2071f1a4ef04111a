/** Attribute that every source on the page carries, so that a reader can step through them. */
export const CITATION_ATTRIBUTE = "data-cite";

/** The sources on the page in reading order, each once. */
export function pageCitations(root: ParentNode): string[] {
  const marks = root.querySelectorAll(`[${CITATION_ATTRIBUTE}]`);
  return [...new Set(Array.from(marks, (mark) => mark.getAttribute(CITATION_ATTRIBUTE) ?? ""))];
}
