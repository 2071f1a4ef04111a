import { useMemo } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { type ChainSources, fillChain } from "../../model/chain.ts";
import { groupBy } from "../../model/group-by.ts";
import { Section } from "../../ui/section.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { PeriodTag } from "../facts/period-tag.tsx";
import { ChainCard } from "./chain-card.tsx";
import styles from "./chain-list.module.css";

/** All chains by document, each as a card with its links and counts. */
export function ChainList({ chains, documentFacts }: Pick<ChainSources, "chains" | "documentFacts">) {
  const { t, text } = useI18n();
  const { index, places } = useLoadedAtlas();
  const fillings = useMemo(
    () =>
      new Map(chains.map((chain) => [chain.id, fillChain(chain, { index, places, documentFacts, chains })])),
    [chains, index, places, documentFacts],
  );
  return (
    <>
      <p className={styles["intro"]}>{t("chains.intro")}</p>
      {[...groupBy(chains, (chain) => chain.document)].map(([id, own]) => {
        const document = index.documents.get(id);
        return (
          <Section
            key={id}
            title={document ? text(document.shortTitle) : id}
            aside={document && <PeriodTag document={document} />}
          >
            <ul className={styles["chains"]}>
              {own.map((chain) => (
                <ChainCard key={chain.id} chain={chain} filling={fillings.get(chain.id) ?? new Map()} />
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}
