import { useI18n } from "../../i18n/i18n.ts";
import { parseCitation } from "../../model/citation.ts";
import type { BuiltChain, WantedFact } from "../../model/schema/built-chain.ts";
import { CitationButton } from "../citation/citation-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";

/** Where documents call something missing or weak, each place once; another document than the chain's own is named. */
export function WantedSources({ facts, chain }: { facts: WantedFact[]; chain: BuiltChain }) {
  const { text } = useI18n();
  const { index } = useLoadedAtlas();
  return [...new Set(facts.map(({ cite }) => cite))].map((cite) => {
    const { document: id } = parseCitation(cite);
    const document = id === chain.document ? undefined : index.documents.get(id);
    return (
      <span key={cite}>
        {document && <small>{text(document.shortTitle)}</small>} <CitationButton cite={cite} />
      </span>
    );
  });
}
