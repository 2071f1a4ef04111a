import { useChains } from "../../api/chains.ts";
import { useDocumentFacts } from "../../api/document-facts.ts";
import { useI18n } from "../../i18n/i18n.ts";
import { DataFailure } from "../notices/data-failure.tsx";
import type { WorkspaceProps } from "../workspace/registry.ts";
import { ChainList } from "./chain-list.tsx";
import { ChainPage } from "./chain-page.tsx";

/** The industry chains of the documents: their list, or the one that is asked for with its chosen link. */
export function ChainsView({ items: [id, path] }: WorkspaceProps) {
  const { t } = useI18n();
  const chains = useChains();
  const facts = useDocumentFacts();
  const failed = [chains, facts].find((query) => query.error);
  if (failed?.error) return <DataFailure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!chains.data || !facts.data) return <p>{t("status.loading")}</p>;
  const all = chains.data.chains;
  const chain = all.find((candidate) => candidate.id === id);
  if (!chain) return <ChainList chains={all} documentFacts={facts.data} />;
  return <ChainPage key={chain.id} chain={chain} chains={all} documentFacts={facts.data} path={path} />;
}
