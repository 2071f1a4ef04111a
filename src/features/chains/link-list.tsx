import { useI18n } from "../../i18n/i18n.ts";
import { linkPath } from "../../model/chain.ts";
import { linkMarks } from "../../model/chain-marks.ts";
import type { BuiltLink } from "../../model/schema/built-chain.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { countWords, lackingWords, wordsOf } from "./chain-words.ts";
import styles from "./link-list.module.css";
import type { OpenChain } from "./use-chain.ts";
import { WantedSources } from "./wanted-sources.tsx";

/** The drawing once more as a list: every link with its source, counts and state. */
export function LinkList({ open, chosen }: { open: OpenChain; chosen: string | undefined }) {
  const { t } = useI18n();
  return (
    <Section title={t("chains.list")}>
      <LinkRows links={open.chain.links} open={open} chosen={chosen} />
    </Section>
  );
}

interface LinkRowsProps {
  links: BuiltLink[];
  open: OpenChain;
  chosen: string | undefined;
}

function LinkRows({ links, open, chosen }: LinkRowsProps) {
  const { t, language } = useI18n();
  const { chain, filling, choose } = open;
  return (
    <ol className={styles["rows"]}>
      {links.map((link) => {
        const filled = filling.get(link);
        if (!filled) return null;
        const path = linkPath(chain, link);
        const { isGap, lacking } = linkMarks(link, filled);
        return (
          <li key={path} aria-current={path === chosen ? "true" : undefined}>
            <div className={styles["row"]}>
              <span className={styles["name"]}>
                <LinkButton onClick={() => choose(path)}>{wordsOf(link, language)}</LinkButton>{" "}
                {link.emphasis && <Tag tone="accent">{t(`emphasis.${link.emphasis}`)}</Tag>}{" "}
                {isGap && <Tag>{t("chains.state.gap")}</Tag>}{" "}
                {lacking.map((called) => (
                  <span key={called.nature} className={styles["called"]}>
                    <Tag tone="warn">{lackingWords(called, link, { t, language })}</Tag>{" "}
                    <WantedSources facts={called.facts} chain={chain} />
                  </span>
                ))}
              </span>
              <span className={styles["counts"]}>{countWords(filled, t).join(" · ")}</span>
              <CitationButton cite={link.cite} />
            </div>
            {link.parts.length > 0 && <LinkRows links={link.parts} open={open} chosen={chosen} />}
          </li>
        );
      })}
    </ol>
  );
}
