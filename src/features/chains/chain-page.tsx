import { useMemo } from "react";
import { useConfig } from "../../api/config.ts";
import { useI18n } from "../../i18n/i18n.ts";
import { areaName } from "../../model/atlas-index.ts";
import type { ChainSources } from "../../model/chain.ts";
import { parseCitation } from "../../model/citation.ts";
import { referenceText } from "../../model/reference-text.ts";
import type { BuiltChain } from "../../model/schema/built-chain.ts";
import { useStore } from "../../store/store.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { useDrawingWidth } from "../../ui/use-drawing-width.ts";
import { CitationButton } from "../citation/citation-button.tsx";
import { exportNotice } from "../download/notice.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { PeriodTag } from "../facts/period-tag.tsx";
import { TermText } from "../glossary/term-text.tsx";
import { drawChain } from "./chain-drawing.ts";
import { ChainExports } from "./chain-exports.tsx";
import { ChainFigure } from "./chain-figure.tsx";
import styles from "./chain-page.module.css";
import { columnsOf, wordsOf } from "./chain-words.ts";
import { LinkCard } from "./link-card.tsx";
import { LinkList } from "./link-list.tsx";
import { useChain } from "./use-chain.ts";
import { WantedList } from "./wanted-list.tsx";

interface ChainPageProps extends Pick<ChainSources, "chains" | "documentFacts"> {
  chain: BuiltChain;
  /** Path of the chosen link. */
  path: string | undefined;
}

/** Below this width in units of a drawing the list comes first. */
const NARROW = 560;

/** Width that the drawing starts from, until the page is measured. */
const FIRST_WIDTH = 900;

/** A chain: its drawing, the chosen link, the same as a list, and what the documents want beside them. */
export function ChainPage({ chain, chains, documentFacts, path }: ChainPageProps) {
  const { t, text, language } = useI18n();
  const { index } = useLoadedAtlas();
  const open = useChain(chain, { chains, documentFacts }, path);
  const [frame, width] = useDrawingWidth<HTMLDivElement>(FIRST_WIDTH);
  const openWorkspace = useStore((s) => s.openWorkspace);
  const select = useStore((s) => s.select);
  const { filling, marked } = open;
  const columns = useMemo(
    () => columnsOf({ t, language, chain, filling, marked }),
    [t, language, chain, filling, marked],
  );
  const drawing = useMemo(() => drawChain(columns, chain.sequence === true, width), [columns, chain, width]);
  const document = index.documents.get(chain.document);
  const isNarrow = width < NARROW;
  const notice = exportNotice(useConfig().data, t);
  const footer = (
    <footer className={styles["footer"]}>
      {document && referenceText(document, parseCitation(chain.cite).line, language)} {notice}
    </footer>
  );
  const figure = (
    <>
      <ChainFigure
        drawing={drawing}
        label={t("chains.drawing", { name: text(chain.name) })}
        chosen={path}
        onChoose={open.choose}
      />
      <p className={styles["note"]}>{t(chain.place ? "chains.legendBound" : "chains.legend")}</p>
      {footer}
    </>
  );
  return (
    <div ref={frame} className={styles["page"]} data-testid="chain">
      <p className={styles["back"]}>
        <LinkButton onClick={() => openWorkspace({ kind: "chains", items: [] })}>
          {t("chains.all")}
        </LinkButton>
      </p>
      <header className={styles["header"]}>
        <h3>{text(chain.name)}</h3>
        <p className={styles["source"]}>
          {document && text(document.shortTitle)} {document && <PeriodTag document={document} />}{" "}
          <span lang="zh-CN">{chain.nameValue}</span> <CitationButton cite={chain.cite} />
        </p>
        {chain.note && (
          <p className={styles["note"]}>
            <TermText text={text(chain.note)} />
          </p>
        )}
        <ChainExports open={open} columns={columns} />
      </header>
      {open.area && (
        <p className={styles["marked"]} role="status">
          {t("chains.linksOfArea", {
            area: areaName(open.area.area)[language],
            links: [...marked].map((link) => wordsOf(link, language)).join(language === "zh" ? "、" : ", "),
          })}{" "}
          <LinkButton onClick={() => select(null)}>{t("chains.unmark")}</LinkButton>
        </p>
      )}
      {!isNarrow && figure}
      <div className={styles["columns"]}>
        <div>
          {open.chosen && <LinkCard link={open.chosen} open={open} />}
          <LinkList open={open} chosen={path} />
        </div>
        <aside>
          <WantedList chain={chain} />
        </aside>
      </div>
      {isNarrow && figure}
      {footer}
    </div>
  );
}
