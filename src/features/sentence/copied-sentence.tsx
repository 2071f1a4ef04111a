import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { writeClipboard } from "../../ui/clipboard.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./copied-sentence.module.css";

/** Shows the sentence that was copied, and offers it in the other language. */
export function CopiedSentence() {
  const { t, language } = useI18n();
  const sentence = useStore((s) => s.copiedSentence);
  const setCopied = useStore((s) => s.setCopiedSentence);
  const copy = async (words: string): Promise<void> => {
    if (sentence) setCopied({ ...sentence, isCopied: await writeClipboard(words) });
  };
  return (
    <div role="status" className={styles["place"]}>
      {sentence && (
        <div className={styles["card"]}>
          <p className={styles["outcome"]}>{t(sentence.isCopied ? "sentence.copied" : "sentence.failed")}</p>
          <p className={styles["words"]}>{sentence[language]}</p>
          <p className={styles["actions"]}>
            <TextButton icon="copy" onClick={() => void copy(sentence.zh)}>
              <span lang="zh-CN">中文</span>
            </TextButton>
            <TextButton icon="copy" onClick={() => void copy(sentence.en)}>
              <span lang="en">English</span>
            </TextButton>
            <IconButton icon="close" label={t("action.close")} onClick={() => setCopied(null)} />
          </p>
        </div>
      )}
    </div>
  );
}
