import { useMemo } from "react";
import { useGlossary } from "../../api/glossary.ts";
import { useI18n } from "../../i18n/i18n.ts";
import { makeTermFinder, termParts } from "../../model/term-parts.ts";
import { GlossaryTermButton } from "./glossary-term-button.tsx";

/** A sentence of ours in which terms of art explain themselves; plain text until the glossary is there. */
export function TermText({ text }: { text: string }) {
  const { language } = useI18n();
  const { data: terms } = useGlossary();
  const finder = useMemo(() => terms && makeTermFinder(terms, language), [terms, language]);
  if (!finder) return text;
  return termParts(text, finder).map(({ text: words, term }) =>
    term?.plain ? <GlossaryTermButton key={term.zh} words={words} name={term} plain={term.plain} /> : words,
  );
}
