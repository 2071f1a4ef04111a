import { useDocumentText } from "../../api/document-text.ts";
import { useI18n } from "../../i18n/i18n.ts";
import { passageAround } from "../../model/passage.ts";
import type { PlanDocument } from "../../model/schema/document.ts";
import styles from "./passage.module.css";
import { TextNotice } from "./text-notice.tsx";

/** Lines with words shown before and after the cited one. */
const BESIDE = 1;

/** The cited line in its passage, from the text that the operator serves. */
export function Passage({ document, line }: { document: PlanDocument; line: number }) {
  const { t } = useI18n();
  const state = useDocumentText(document);
  if (state.kind !== "ready") return <TextNotice state={state} />;
  const { lines } = state.text;
  return (
    <figure className={styles["passage"]}>
      <figcaption>{t("passage.title")}</figcaption>
      <ol lang="zh-CN">
        {passageAround(lines, line, BESIDE).map((number) => (
          <li key={number} value={number}>
            {number === line ? <mark>{lines[number - 1]}</mark> : lines[number - 1]}
          </li>
        ))}
      </ol>
      <TextNotice state={state} />
    </figure>
  );
}
