import { use } from "react";
import { useConflicts } from "../../api/conflicts.ts";
import { useI18n } from "../../i18n/i18n.ts";
import { areaName, indicatorName } from "../../model/atlas-index.ts";
import { parseCitation } from "../../model/citation.ts";
import { conflictsOfFigure } from "../../model/differing.ts";
import { type SpokenFigure, spokenSentence } from "../../model/spoken-sentence.ts";
import { useStore } from "../../store/store.ts";
import { writeClipboard } from "../../ui/clipboard.ts";
import { Icon } from "../../ui/icon.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import styles from "./sentence-button.module.css";
import { SubjectContext } from "./subject-context.ts";

/** A figure that is named by its indicator or by words of its own, and belongs to an area or to the subject around it. */
type CopiedFigure = Omit<SpokenFigure, "what" | "subject"> &
  ({ what: SpokenFigure["what"] } | { indicator: string }) & { area?: string | undefined };

/** Copies a figure as a sentence that can be said to a prospect, with everything that belongs to it. */
export function SentenceButton({ figure }: { figure: CopiedFigure }) {
  const { t, text, language } = useI18n();
  const { index, today } = useLoadedAtlas();
  const around = use(SubjectContext);
  const { data } = useConflicts();
  const setCopied = useStore((s) => s.setCopiedSentence);
  const document = index.documents.get(parseCitation(figure.cite).document);
  if (!document) return null;
  const entry = figure.area === undefined ? undefined : index.areas.get(figure.area);
  const subject = entry ? areaName(entry.area) : (around ?? undefined);
  const what = "what" in figure ? figure.what : indicatorName(index, figure.indicator);
  const handleClick = async (): Promise<void> => {
    const context = {
      document,
      documents: index.documents,
      differing: conflictsOfFigure(data?.conflicts ?? [], figure.cite, figure.value),
      today,
    };
    const spoken = { ...figure, subject, what };
    const [zh, en] = [spokenSentence(spoken, context, "zh"), spokenSentence(spoken, context, "en")];
    setCopied({ zh, en, isCopied: await writeClipboard(language === "zh" ? zh : en) });
  };
  const label = t("sentence.copyNamed", { what: text(what) });
  return (
    <button
      type="button"
      className={styles["button"]}
      aria-label={label}
      title={t("sentence.copy")}
      onClick={() => void handleClick()}
    >
      <Icon name="copy" />
    </button>
  );
}
