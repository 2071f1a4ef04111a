import { useI18n } from "../../i18n/i18n.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { PeriodTag } from "../facts/period-tag.tsx";
import { useGoTo } from "../facts/use-go-to.ts";
import styles from "./document-rows.module.css";

/** The documents with their periods. */
export function DocumentRows() {
  const { text } = useI18n();
  const { index } = useLoadedAtlas();
  const goTo = useGoTo();
  return (
    <ul className={styles["rows"]}>
      {[...index.documents.values()].map((document) => (
        <li key={document.id}>
          <LinkButton onClick={() => goTo.document(document.id)}>{text(document.title)}</LinkButton>
          <span className={styles["meta"]}>
            <PeriodTag document={document} />
          </span>
        </li>
      ))}
    </ul>
  );
}
