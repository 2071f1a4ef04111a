import { Fragment } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import type { LinkFilling } from "../../model/chain.ts";
import { chainCounts, linkMarks } from "../../model/chain-marks.ts";
import type { BuiltChain, BuiltLink } from "../../model/schema/built-chain.ts";
import { useStore } from "../../store/store.ts";
import { CitationButton } from "../citation/citation-button.tsx";
import styles from "./chain-card.module.css";
import { wordsOf } from "./chain-words.ts";

const COUNTS = ["links", "gaps", "lacking", "sought"] as const;

interface ChainCardProps {
  chain: BuiltChain;
  filling: Map<BuiltLink, LinkFilling>;
}

/** A chain in the list: its name, its links in order, its counts, its source; the whole card opens it. */
export function ChainCard({ chain, filling }: ChainCardProps) {
  const { t, text, language } = useI18n();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const counts = chainCounts(chain, filling);
  return (
    <li className={styles["card"]}>
      <h4>
        <button type="button" onClick={() => openWorkspace({ kind: "chains", items: [chain.id] })}>
          {text(chain.name)}
        </button>
      </h4>
      <p className={styles["links"]}>
        {chain.links.map((link, position) => {
          const filled = filling.get(link);
          const isGap = filled !== undefined && linkMarks(link, filled).isGap;
          return (
            <Fragment key={link.id}>
              {position > 0 && (
                <span className={chain.sequence ? styles["arrow"] : "visually-hidden"}>
                  {chain.sequence ? "→" : language === "zh" ? "、" : ", "}
                </span>
              )}
              <span className={styles["link"]} data-gap={isGap}>
                {wordsOf(link, language)}
                {isGap && <span className="visually-hidden"> ({t("chains.state.gap")})</span>}
              </span>
            </Fragment>
          );
        })}
      </p>
      <div className={styles["foot"]}>
        <dl className={styles["counts"]}>
          {COUNTS.map((kind) => (
            <div key={kind} data-warn={kind === "lacking" && counts[kind] > 0}>
              <dt>{t(`chains.count.${kind}`)}</dt>
              <dd>{counts[kind]}</dd>
            </div>
          ))}
        </dl>
        <CitationButton cite={chain.cite} />
      </div>
    </li>
  );
}
