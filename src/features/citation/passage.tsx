import { useEffect, useRef } from "react";
import { useDocumentText } from "../../api/document-text.ts";
import { useI18n } from "../../i18n/i18n.ts";
import { passageAround } from "../../model/passage.ts";
import type { PlanDocument } from "../../model/schema/document.ts";
import styles from "./passage.module.css";
import { TextNotice } from "./text-notice.tsx";

/** Lines with words shown before and after the cited one. */
const BESIDE = 1;

/** Room left above the cited line when the passage is scrolled to it. */
const MARGIN_PX = 40;

/** The cited line in its passage, from the text that the operator serves. */
export function Passage({ document, line }: { document: PlanDocument; line: number }) {
  const { t } = useI18n();
  const state = useDocumentText(document);
  const frame = useRef<HTMLDivElement>(null);
  const isReady = state.kind === "ready";
  useEffect(() => {
    const box = frame.current;
    const mark = box?.querySelector("mark");
    if (isReady && box && mark)
      box.scrollTop += mark.getBoundingClientRect().top - box.getBoundingClientRect().top - MARGIN_PX;
  }, [isReady, line]);
  if (state.kind !== "ready") return <TextNotice state={state} />;
  const { lines } = state.text;
  return (
    <figure className={styles["passage"]}>
      <figcaption>{t("passage.title")}</figcaption>
      {/* Scrolls when the passage is long, and then must take the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- a scrolling region */}
      <div ref={frame} className={styles["frame"]} role="region" aria-label={t("passage.title")} tabIndex={0}>
        <ol lang="zh-CN">
          {passageAround(lines, line, BESIDE).map((number) => (
            <li key={number} value={number}>
              {number === line ? <mark>{lines[number - 1]}</mark> : lines[number - 1]}
            </li>
          ))}
        </ol>
      </div>
      <TextNotice state={state} />
    </figure>
  );
}
