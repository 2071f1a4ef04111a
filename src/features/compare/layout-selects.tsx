import { useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { groupBy } from "../../model/group-by.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import styles from "./select.module.css";

interface LayoutSelectsProps {
  /** The chosen layouts, left and right; "" where none is chosen. */
  chosen?: [left: string, right: string];
  onChoose: (left: string, right: string) => void;
}

/** Two layouts to choose; tells when both are. */
export function LayoutSelects({ chosen = ["", ""], onChoose }: LayoutSelectsProps) {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const [pair, setPair] = useState(chosen);
  const byDocument = groupBy(index.layouts.values(), ({ documents }) => documents[0] ?? "");
  const documentName = (id: string): string => {
    const document = index.documents.get(id);
    return document ? text(document.shortTitle) : id;
  };
  const choose = (side: 0 | 1, id: string): void => {
    const next: [string, string] = side === 0 ? [id, pair[1]] : [pair[0], id];
    setPair(next);
    if (next[0] !== "" && next[1] !== "") onChoose(...next);
  };
  return (
    <div className={styles["fields"]}>
      {([0, 1] as const).map((side) => (
        <label key={side} className={styles["field"]}>
          <span>{t(side === 0 ? "compare.firstLayout" : "compare.secondLayout")}</span>
          <select value={pair[side]} onChange={({ target }) => choose(side, target.value)}>
            <option value="" disabled>
              {t("compare.chooseLayout")}
            </option>
            {[...byDocument].map(([document, layouts]) => (
              <optgroup key={document} label={documentName(document)}>
                {layouts.map(({ id, shortName }) => (
                  <option key={id} value={id} disabled={id === pair[side === 0 ? 1 : 0]}>
                    {text(shortName)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
