import { useConfig } from "../../api/config.ts";
import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { PeriodTag } from "../facts/period-tag.tsx";
import styles from "./document-choice.module.css";

/** The documents that can be read, and whether this page serves their text. */
export function DocumentChoice() {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const served = useConfig().data?.passages?.documents ?? [];
  return (
    <ul className={styles["documents"]}>
      {[...index.documents.values()].map((document) => (
        <li key={document.id}>
          <LinkButton onClick={() => openWorkspace({ kind: "reading", items: [document.id] })}>
            {text(document.title)}
          </LinkButton>
          <span className={styles["state"]}>
            <PeriodTag document={document} />{" "}
            {t(served.includes(document.id) ? "reading.hasText" : "reading.hasNoText")}
          </span>
        </li>
      ))}
    </ul>
  );
}
