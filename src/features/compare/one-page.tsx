import { type ReactNode, useEffect, useRef } from "react";
import { useConfig } from "../../api/config.ts";
import { useI18n } from "../../i18n/i18n.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { ReviewMark } from "../frame/review-mark.tsx";
import { fitToPage } from "./fit-to-page.ts";
import styles from "./one-page.module.css";

/** Prints its content on one sheet of A4 landscape, scaled down as far as needed, with the notes every print carries. */
export function OnePage({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useI18n();
  const { index } = useLoadedAtlas();
  const { data: config } = useConfig();
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = sheet.current;
    if (!element) return undefined;
    let undo = (): void => undefined;
    const before = (): void => {
      undo();
      undo = fitToPage(element);
    };
    const after = (): void => undo();
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
      undo();
    };
  }, []);
  return (
    <div ref={sheet} className={styles["sheet"]} data-testid="sheet">
      <header className={styles["running"]} aria-hidden="true">
        <b>{t("compare.printTitle", { names: title })}</b>
        <span>{t("app.title")}</span>
        <span>{t("compare.printedFrom", { date: index.data.edition.date })}</span>
        {config && <ReviewMark config={config} />}
      </header>
      {children}
      <footer className={styles["running"]} aria-hidden="true">
        {t("app.disclaimer")}
      </footer>
    </div>
  );
}
