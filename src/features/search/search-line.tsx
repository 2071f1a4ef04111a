import { useI18n } from "../../i18n/i18n.ts";
import { MarkedText } from "./marked-text.tsx";
import type { SearchOption } from "./options.ts";
import styles from "./search-list.module.css";
import { useContextLine } from "./use-context-line.ts";

/** What a line of the list says: the name, the name that matched where it is another, and what it belongs to. */
export function SearchLine({ option }: { option: SearchOption }) {
  const { t, text } = useI18n();
  const contextLine = useContextLine();
  if (option.type === "more") return <>{t("search.more", { count: option.count })}</>;
  if (option.type === "forget") return <>{t("search.forget")}</>;
  const { record, name, marks } = option;
  const shown = text(record);
  const isOther = name !== shown && marks.length > 0;
  const context = contextLine(record);
  return (
    <>
      <span className={styles["name"]}>
        {isOther || marks.length === 0 ? shown : <MarkedText text={shown} marks={marks} />}
      </span>
      <span className={styles["context"]}>
        {isOther && (
          <>
            <MarkedText text={name} marks={marks} />
            {" · "}
          </>
        )}
        {context}
      </span>
    </>
  );
}
