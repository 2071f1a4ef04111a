import { useState } from "react";
import { useI18n } from "../../../i18n/i18n.ts";
import { Icon } from "../../../ui/icon.tsx";
import styles from "../handout-section.module.css";
import { MakingStatus } from "../making-status.tsx";
import type { HandoutSectionProps } from "../sections.ts";
import { useJob } from "../use-job.ts";
import { useMaking } from "../use-making.ts";

/** Areas in one file at most: their pictures lie inside it. */
const MOST_AREAS = 12;

/** One file for a memory stick: areas, maps, figures and sources, without script and without a network. */
export function PitchSection({ entries, languages, subject }: HandoutSectionProps) {
  const isShortlist = subject === "shortlist";
  const { t } = useI18n();
  const [hasNotes, setHasNotes] = useState(false);
  const job = useJob(entries, languages, isShortlist && hasNotes);
  const { making, start, cancel } = useMaking();
  const isTooMany = entries.length > MOST_AREAS;
  const handleClick = (): void => {
    if (!job) return;
    start(async (wishes) => {
      const { makePitch } = await import("../make/make-pitch.ts");
      return makePitch(job(wishes));
    });
  };
  return (
    <>
      <p className={styles["note"]}>{t("pitch.note")}</p>
      {isShortlist && (
        <label className={styles["check"]}>
          <input type="checkbox" checked={hasNotes} onChange={() => setHasNotes(!hasNotes)} />
          {t("handout.withNotes")}
        </label>
      )}
      {isTooMany && <p className={styles["warning"]}>{t("handout.tooMany", { count: MOST_AREAS })}</p>}
      <div className={styles["buttons"]}>
        <button
          type="button"
          disabled={!job || making.phase === "busy" || entries.length === 0 || isTooMany}
          onClick={handleClick}
        >
          <Icon name="download" />
          <span>
            {t("pitch.make")}
            <span className={styles["small"]}>{t("pitch.makeNote")}</span>
          </span>
        </button>
      </div>
      <MakingStatus making={making} onCancel={cancel} />
    </>
  );
}
