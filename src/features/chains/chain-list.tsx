import { useI18n } from "../../i18n/i18n.ts";
import { groupBy } from "../../model/group-by.ts";
import type { BuiltChain } from "../../model/schema/built-chain.ts";
import { useStore } from "../../store/store.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Section } from "../../ui/section.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { PeriodTag } from "../facts/period-tag.tsx";
import styles from "./chain-list.module.css";
import { wordsOf } from "./chain-words.ts";

/** All chains by document, each with its links in a line. */
export function ChainList({ chains }: { chains: BuiltChain[] }) {
  const { t, text, language } = useI18n();
  const { index } = useLoadedAtlas();
  const openWorkspace = useStore((s) => s.openWorkspace);
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
                <li key={chain.id}>
                  <span className={styles["name"]}>
                    <LinkButton onClick={() => openWorkspace({ kind: "chains", items: [chain.id] })}>
                      {text(chain.name)}
                    </LinkButton>
                  </span>
                  <span className={styles["links"]}>
                    {chain.links
                      .map((link) => wordsOf(link, language))
                      .join(chain.sequence ? " → " : language === "zh" ? "、" : ", ")}
                  </span>
                  <CitationButton cite={chain.cite} />
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}
