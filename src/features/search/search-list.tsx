import { useEffect, useRef } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import type { OptionGroup, SearchOption } from "./options.ts";
import { SearchLine } from "./search-line.tsx";
import styles from "./search-list.module.css";

interface SearchListProps {
  id: string;
  groups: OptionGroup[];
  /** Position of the active line among all lines, -1 for none. */
  active: number;
  onChoose: (option: SearchOption) => void;
}

/** Id of the line at a position, for the box to point at. */
export function lineId(listId: string, position: number): string {
  return `${listId}-${position}`;
}

/** The answers as a listbox in groups; the box keeps the focus and points at the active line. */
export function SearchList({ id, groups, active, onChoose }: SearchListProps) {
  const { t } = useI18n();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [active]);
  let position = -1;
  return (
    <div ref={list} id={id} role="listbox" aria-label={t("search.results")} className={styles["list"]}>
      {groups.map(({ heading, options }) => (
        <div key={heading} role="group" aria-labelledby={`${id}-${heading}`} className={styles["group"]}>
          <div id={`${id}-${heading}`} role="presentation" className={styles["heading"]}>
            {t(`search.kind.${heading}`)}
          </div>
          {options.map((option) => {
            position++;
            return (
              // The box has the focus and handles the keys.
              // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events
              <div
                key={position}
                id={lineId(id, position)}
                role="option"
                tabIndex={-1}
                aria-selected={position === active}
                className={option.type === "record" ? styles["line"] : styles["action"]}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(option)}
              >
                <SearchLine option={option} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
