import { useI18n } from "../../i18n/i18n.ts";
import type { Theme } from "../../store/preferences-slice.ts";
import { useStore } from "../../store/store.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import styles from "./preference-buttons.module.css";

const NEXT_THEME: Record<Theme, Theme> = { system: "light", light: "dark", dark: "system" };
const THEME_ICON = { system: "half", light: "sun", dark: "moon" } as const;

/** Language and theme. */
export function PreferenceButtons() {
  const { t } = useI18n();
  const language = useStore((s) => s.language);
  const setLanguage = useStore((s) => s.setLanguage);
  const theme = useStore((s) => s.theme);
  const setTheme = useStore((s) => s.setTheme);
  const other = language === "zh" ? "en" : "zh";
  return (
    <>
      <button
        type="button"
        className={styles["language"]}
        lang={other === "zh" ? "zh-CN" : "en"}
        onClick={() => setLanguage(other)}
      >
        {other === "zh" ? "中文" : "English"}
      </button>
      <IconButton
        icon={THEME_ICON[theme]}
        label={t(`theme.${theme}`)}
        onClick={() => setTheme(NEXT_THEME[theme])}
      />
    </>
  );
}
