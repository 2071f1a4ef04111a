import { type ReactNode, useEffect, useRef } from "react";
import { useConfig } from "../../api/config.ts";
import { useI18n } from "../../i18n/i18n.ts";
import { ReviewMark } from "../frame/review-mark.tsx";
import styles from "./one-page.module.css";

/** What fits on A4 landscape within margins of 8 mm, in CSS pixels (96 to the inch). */
const PAGE = { width: 1062, height: 733 };

/** Smallest scale that is still tried; below it, letters could not be read. */
const LEAST_SCALE = 0.4;

/** Largest scale at which the element, laid out as wide as the page, is no higher than the page. */
function fittingScale(element: HTMLElement): number {
  let scale = 1;
  while (scale > LEAST_SCALE) {
    element.style.width = `${PAGE.width / scale}px`;
    if (element.scrollHeight * scale <= PAGE.height) break;
    scale -= 0.04;
  }
  return scale;
}

/** Prints its content on one sheet of A4 landscape, scaled down as far as needed, with the notes every print carries. */
export function OnePage({ children }: { children: ReactNode }) {
  const { t } = useI18n();
  const { data: config } = useConfig();
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = sheet.current;
    if (!element) return undefined;
    const before = (): void => {
      element.dataset["printing"] = "true";
      const scale = fittingScale(element);
      element.style.setProperty("zoom", String(scale));
    };
    const after = (): void => {
      delete element.dataset["printing"];
      element.style.removeProperty("zoom");
      element.style.removeProperty("width");
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  return (
    <div ref={sheet} className={styles["sheet"]}>
      {children}
      <footer className={styles["footer"]}>
        {config && <ReviewMark config={config} />}
        <span>
          {t("app.title")} · {t("app.disclaimer")}
        </span>
      </footer>
    </div>
  );
}
