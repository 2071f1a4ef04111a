import { type RefObject, useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";
import { useI18n } from "../../i18n/i18n.ts";
import styles from "./glossary-term-button.module.css";

interface GlossaryTermButtonProps {
  /** The words as they stand in the sentence. */
  words: string;
  /** The term in both languages. */
  name: { zh: string; en: string };
  /** The sentence that explains it. */
  plain: { zh: string; en: string };
}

/** Time for the pointer to move from the words to the explanation, in milliseconds. */
const GRACE_MS = 200;
const GAP_PX = 6;
const EDGE_PX = 8;

/** Puts the explanation below the words, or above where there is no room, inside the window. */
function place(words: HTMLElement, card: HTMLElement): void {
  const line = words.getClientRects()[0] ?? words.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const left = Math.max(EDGE_PX, Math.min(line.left, innerWidth - width - EDGE_PX));
  const below = words.getBoundingClientRect().bottom + GAP_PX;
  const top = below + height > innerHeight - EDGE_PX ? line.top - height - GAP_PX : below;
  card.style.left = `${left}px`;
  card.style.top = `${Math.max(EDGE_PX, top)}px`;
}

/** Opens a card on hover and focus, closes it a moment after both have left. */
function useHoverCard(words: RefObject<HTMLElement | null>, card: RefObject<HTMLElement | null>) {
  const timer = useRef<number>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const show = (): void => {
    clearTimeout(timer.current);
    if (!words.current || !card.current) return;
    if (!card.current.matches(":popover-open")) card.current.showPopover();
    place(words.current, card.current);
  };
  const hideSoon = (): void => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      if (document.activeElement !== words.current && card.current?.matches(":popover-open"))
        card.current.hidePopover();
    }, GRACE_MS);
  };
  return { show, hideSoon };
}

/** A term of art within a sentence; hover, focus and tap show what it means, Escape puts it away. */
export function GlossaryTermButton({ words, name, plain }: GlossaryTermButtonProps) {
  const { text, language } = useI18n();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const { show, hideSoon } = useHoverCard(button, card);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles["term"]}
        aria-describedby={id}
        onClick={show}
        onFocus={show}
        onBlur={hideSoon}
        onPointerEnter={show}
        onPointerLeave={hideSoon}
      >
        {words}
      </button>
      {createPortal(
        <div
          ref={card}
          id={id}
          popover="auto"
          role="tooltip"
          className={styles["card"]}
          onPointerEnter={show}
          onPointerLeave={hideSoon}
        >
          <b>{text(name)}</b>
          {language === "en" && <span lang="zh-CN"> {name.zh}</span>}
          <p>{text(plain)}</p>
        </div>,
        document.body,
      )}
    </>
  );
}
