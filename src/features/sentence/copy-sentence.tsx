import { useI18n } from "../../i18n/i18n.ts";
import type { Language } from "../../model/quantity.ts";
import { useStore } from "../../store/store.ts";
import { writeClipboard } from "../../ui/clipboard.ts";
import { Icon } from "../../ui/icon.tsx";
import styles from "./copy-sentence.module.css";

/** Place of a sentence's button among others. */
export interface SentencePlace {
  /** Given by grids, where the arrow keys move the focus. */
  tabIndex?: number | undefined;
}

interface CopySentenceProps extends SentencePlace {
  /** What the figure measures. */
  what: { zh: string; en: string };
  /** The sentence in a language; put together when asked for. */
  sentence: (language: Language) => string;
}

/** The small button beside a figure that copies it as a sentence. */
export function CopySentence({ what, sentence, tabIndex }: CopySentenceProps) {
  const { t, text, language } = useI18n();
  const setCopied = useStore((s) => s.setCopiedSentence);
  const handleClick = async (): Promise<void> => {
    const both = { zh: sentence("zh"), en: sentence("en") };
    setCopied({ ...both, isCopied: await writeClipboard(both[language]) });
  };
  return (
    <button
      type="button"
      className={styles["button"]}
      aria-label={t("sentence.copyNamed", { what: text(what) })}
      title={t("sentence.copy")}
      tabIndex={tabIndex}
      onClick={() => void handleClick()}
    >
      <Icon name="copy" />
    </button>
  );
}
