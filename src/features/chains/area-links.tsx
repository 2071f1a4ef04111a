import { useChains } from "../../api/chains.ts";
import { useI18n } from "../../i18n/i18n.ts";
import type { AreaEntry } from "../../model/atlas-index.ts";
import { linkPath, linksOfArea } from "../../model/chain.ts";
import { useStore } from "../../store/store.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { DataFailure } from "../notices/data-failure.tsx";
import styles from "./area-links.module.css";
import { wordsOf } from "./chain-words.ts";

/** The links of industry chains that an area is named for; each opens in its chain. */
export function AreaLinks({ entry }: { entry: AreaEntry }) {
  const { t, text, language } = useI18n();
  const { index, places } = useLoadedAtlas();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const { data, error, refetch } = useChains();
  if (error) return <DataFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <p>{t("status.loading")}</p>;
  const found = linksOfArea(entry, { index, places, chains: data.chains });
  if (found.length === 0) return <p className={styles["note"]}>{t("chains.noLinks")}</p>;
  return (
    <>
      <ul className={styles["chains"]}>
        {found.map(({ chain, links }) => {
          const document = index.documents.get(chain.document);
          return (
            <li key={chain.id}>
              <LinkButton onClick={() => openWorkspace({ kind: "chains", items: [chain.id] })}>
                {text(chain.name)}
              </LinkButton>{" "}
              <span className={styles["note"]}>
                {chain.area === entry.key ? t("chains.ofAreaWhole") : document && text(document.shortTitle)}
              </span>
              <ul className={styles["links"]}>
                {links.map((link) => (
                  <li key={linkPath(chain, link)}>
                    <button
                      type="button"
                      onClick={() =>
                        openWorkspace({ kind: "chains", items: [chain.id, linkPath(chain, link)] })
                      }
                    >
                      {wordsOf(link, language)}
                    </button>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
      <p className={styles["note"]}>{t("chains.ofAreaNote")}</p>
    </>
  );
}
