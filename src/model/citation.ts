/** A citation taken apart. */
export interface Citation {
  /** Document id. */
  document: string;
  /** 1-based line of the document's text. */
  line: number;
}

/** Takes `document:line` apart; the text must have passed the citation schema. */
export function parseCitation(cite: string): Citation {
  const colon = cite.lastIndexOf(":");
  return { document: cite.slice(0, colon), line: Number(cite.slice(colon + 1)) };
}
