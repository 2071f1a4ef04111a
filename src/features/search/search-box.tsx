import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useSearchEngine } from "../../api/search.ts";
import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { Icon } from "../../ui/icon.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { DataFailure } from "../notices/data-failure.tsx";
import type { SearchOption } from "./options.ts";
import { readRecent, withChoice, writeRecent } from "./recent.ts";
import styles from "./search-box.module.css";
import { lineId, SearchList } from "./search-list.tsx";
import { useOpenRecord } from "./use-open-record.ts";
import { useOptions } from "./use-options.ts";

/** One box for everything the atlas holds: answers come with every keystroke, the index with the first focus. */
export function SearchBox() {
  const { t } = useI18n();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const [active, setActive] = useState(-1);
  const [recent, setRecent] = useState(readRecent);
  const { data: engine, error, refetch } = useSearchEngine(isWanted);
  const { groups, count, isApproximate, openKind } = useOptions(engine, text, recent);
  const openRecord = useOpenRecord();
  const setSheetHeight = useStore((s) => s.setSheetHeight);
  const options = groups.flatMap((group) => group.options);
  const isListed = isOpen && options.length > 0;

  const handleText = (value: string): void => {
    setText(value);
    setActive(-1);
    setOpen(true);
  };
  const handleChoose = (option: SearchOption): void => {
    if (option.type === "more") {
      openKind(option.kind);
      return;
    }
    if (option.type === "forget") {
      setRecent([]);
      writeRecent([]);
      setActive(-1);
      return;
    }
    const next = withChoice(recent, [option.record.kind, option.record.id]);
    setRecent(next);
    writeRecent(next);
    handleText("");
    setOpen(false);
    setSheetHeight("half");
    input.current?.blur();
    openRecord(option.record);
  };
  const handleFocus = (): void => {
    setWanted(true);
    setOpen(true);
    setSheetHeight("full");
  };
  const handleKey = (event: KeyboardEvent): void => {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (!isOpen) setOpen(true);
      else
        setActive(
          active < 0 && step < 0 ? options.length - 1 : Math.max(-1, (active + step) % (options.length || 1)),
        );
    } else if (event.key === "Enter") {
      const option = options[Math.max(0, active)];
      if (isListed && option && (active >= 0 || text !== "")) handleChoose(option);
    } else if (event.key === "Escape" && (isOpen || text !== "")) {
      event.preventDefault();
      if (isOpen) setOpen(false);
      else handleText("");
    }
  };
  return (
    <search className={styles["box"]}>
      <div className={styles["field"]}>
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          role="combobox"
          aria-label={t("search.label")}
          aria-expanded={isListed}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isListed && active >= 0 ? lineId(listId, active) : undefined}
          placeholder={t("search.placeholder")}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          value={text}
          onChange={(event) => handleText(event.target.value)}
          onFocus={handleFocus}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={handleKey}
        />
        {text !== "" && (
          <IconButton
            icon="close"
            label={t("search.clear")}
            onClick={() => {
              handleText("");
              input.current?.focus();
            }}
          />
        )}
      </div>
      {isOpen && (text !== "" || isListed) && (
        <div className={styles["popup"]}>
          {error && <DataFailure error={error} onRetry={() => void refetch()} />}
          {!engine && !error && <p>{t("status.loading")}</p>}
          {engine && text.trim() !== "" && count === 0 && <p>{t("search.none")}</p>}
          {isApproximate && count > 0 && <p>{t("search.near")}</p>}
          {isListed && <SearchList id={listId} groups={groups} active={active} onChoose={handleChoose} />}
        </div>
      )}
      <p role="status" className="visually-hidden">
        {isOpen && engine && text.trim() !== "" && t("search.count", { count })}
      </p>
    </search>
  );
}
