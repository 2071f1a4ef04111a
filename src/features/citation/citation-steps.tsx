import { useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./citation-steps.module.css";
import { pageCitations } from "./page-citations.ts";

/** Steps to the previous and the next source on the page, round and round. */
export function CitationSteps({ cite }: { cite: string }) {
  const { t } = useI18n();
  const setOpenCitation = useStore((s) => s.setOpenCitation);
  const [all] = useState(() => pageCitations(document));
  const at = all.indexOf(cite);
  if (at < 0 || all.length < 2) return null;
  const step = (offset: number): void => setOpenCitation(all.at((at + offset) % all.length) ?? cite);
  return (
    <div className={styles["steps"]}>
      <TextButton onClick={() => step(-1)}>{t("citation.previous")}</TextButton>
      <span role="status">{t("citation.position", { position: at + 1, count: all.length })}</span>
      <TextButton onClick={() => step(1)}>{t("citation.next")}</TextButton>
    </div>
  );
}
