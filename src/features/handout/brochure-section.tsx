import { useEffect, useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { Icon } from "../../ui/icon.tsx";
import { FactCount } from "./fact-count.tsx";
import styles from "./handout-section.module.css";
import type { PdfKind } from "./make/make-pdf.ts";
import { MakingStatus } from "./making-status.tsx";
import { loadLibraries } from "./pdf/write-pdf.ts";
import type { HandoutSectionProps } from "./sections.ts";
import { useJob } from "./use-job.ts";
import { useMaking } from "./use-making.ts";

/** Areas in one document at most: more would be a data file, not a hand-out. */
const MOST_AREAS = 12;

const KINDS: PdfKind[] = ["brochure", "sheet"];

/** The code that makes documents; it is large. */
const loadMaker = () => import("./make/make-pdf.ts");

/** Brochure and area sheets as PDF. */
export function BrochureSection({ entries, languages, subject }: HandoutSectionProps) {
  const isShortlist = subject === "shortlist";
  const { t } = useI18n();
  const [hasNotes, setHasNotes] = useState(false);
  const job = useJob(entries, languages, isShortlist && hasNotes);
  const { making, start, cancel } = useMaking();
  useEffect(() => {
    // Fetched while the reader still chooses; a failure shows when a document is made.
    Promise.all([loadMaker(), loadLibraries()]).catch(() => undefined);
  }, []);
  const isBusy = making.phase === "busy";
  const isTooMany = entries.length > MOST_AREAS;
  const handleClick = (kind: PdfKind): void => {
    if (!job) return;
    start(async (wishes) => {
      const { makePdf } = await loadMaker();
      return makePdf(kind, job(wishes));
    });
  };
  return (
    <>
      <FactCount entries={entries} />
      {isShortlist && (
        <label className={styles["check"]}>
          <input type="checkbox" checked={hasNotes} onChange={() => setHasNotes(!hasNotes)} />
          {t("handout.withNotes")}
        </label>
      )}
      {isTooMany && <p className={styles["warning"]}>{t("handout.tooMany", { count: MOST_AREAS })}</p>}
      <div className={styles["buttons"]}>
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            disabled={!job || isBusy || entries.length === 0 || isTooMany}
            onClick={() => handleClick(kind)}
          >
            <Icon name="download" />
            <span>
              {t(`handout.make.${kind}`)}
              <span className={styles["small"]}>{t(`handout.make.${kind}Note`)}</span>
            </span>
          </button>
        ))}
      </div>
      <MakingStatus making={making} onCancel={cancel} />
    </>
  );
}
