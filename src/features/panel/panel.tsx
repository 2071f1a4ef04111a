import { useEffect, useRef } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { AboutButton } from "../about/about-button.tsx";
import { CompareTray } from "../compare/compare-tray.tsx";
import { LayoutList } from "../explore/layout-list.tsx";
import { useGoTo } from "../facts/use-go-to.ts";
import { Notices } from "../notices/notices.tsx";
import { UpdateNotice } from "../offline/update-notice.tsx";
import { PreferenceButtons } from "../preferences/preference-buttons.tsx";
import { SearchBox } from "../search/search-box.tsx";
import { ToolBar } from "../workspace/tool-bar.tsx";
import styles from "./panel.module.css";
import { panelOf } from "./registry.tsx";
import { SheetHandle } from "./sheet-handle.tsx";
import { useCoveredMap } from "./use-covered-map.ts";

/** The panel: on the left of wide screens, a sheet with three heights on phones. */
export function Panel() {
  const { t } = useI18n();
  const panel = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  // While a tour is shown the panel waits as it was.
  const selection = useStore((s) => (s.viewBeforeTour ?? s).selection);
  const height = useStore((s) => s.sheetHeight);
  const goTo = useGoTo();
  useCoveredMap(panel);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    if (body.current) body.current.scrollTop = 0;
    // A reader with a keyboard or a screen reader follows to what was opened.
    body.current?.querySelector<HTMLElement>("[data-panel-title]")?.focus({ preventScroll: true });
  }, [selection]);
  return (
    <main ref={panel} className={styles["panel"]} data-height={height} aria-label={t("app.title")}>
      <SheetHandle />
      <header className={styles["header"]}>
        <h1>
          <button type="button" onClick={goTo.home}>
            {t("app.title")}
          </button>
        </h1>
        <PreferenceButtons />
        <AboutButton />
      </header>
      <SearchBox />
      <ToolBar />
      <div ref={body} className={styles["body"]}>
        <UpdateNotice />
        <Notices />
        {selection && (
          <nav className={styles["back"]} aria-label={t("panel.navigation")}>
            <button type="button" onClick={goTo.home}>
              {t("panel.back")}
            </button>
          </nav>
        )}
        {selection ? panelOf(selection) : <LayoutList />}
        <p className={styles["disclaimer"]}>{t("app.disclaimer")}</p>
      </div>
      <CompareTray />
    </main>
  );
}
