import { useState } from "react";
import { dataUrl } from "../../api/data-url.ts";
import { useI18n } from "../../i18n/i18n.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Section } from "../../ui/section.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { OfflineLine } from "../offline/offline-line.tsx";
import styles from "./about-button.module.css";

function AboutDialog({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  const { index } = useLoadedAtlas();
  const looksAt = document.querySelector("[data-panel-title]")?.textContent.trim();
  const { date } = index.data.edition;
  const report = t("about.reportText", {
    date,
    address: location.href,
    selection: looksAt ?? "—",
  });
  return (
    <Dialog title={t("app.title")} closeLabel={t("action.close")} onClose={onClose}>
      <p>{t("about.what")}</p>
      <p className={styles["small"]}>{t("app.disclaimer")}</p>
      <p className={styles["small"]}>{t("about.defence")}</p>
      <Section title={t("about.date")}>
        <p>{t("about.dateText", { date })}</p>
      </Section>
      <Section title={t("about.offline")}>
        <OfflineLine />
      </Section>
      <Section title={t("about.data")}>
        <p className={styles["small"]}>{t("download.everythingNote")}</p>
        <p>
          <a href={dataUrl("package/datapackage.json")}>{t("about.dataLink")}</a>
        </p>
      </Section>
      <Section title={t("about.report")}>
        <p className={styles["small"]}>{t("about.reportHow")}</p>
        <textarea
          className={styles["report"]}
          readOnly
          value={report}
          rows={6}
          aria-label={t("about.report")}
        />
        <CopyButton
          text={report}
          label={t("about.reportCopy")}
          doneLabel={t("action.copied")}
          failedLabel={t("action.copyFailed")}
        />
      </Section>
      <Section title={t("about.credits")}>
        <ul className={styles["small"]}>
          <li>{t("about.creditOsm")}</li>
          <li>{t("about.creditBoundaries")}</li>
          <li>{t("about.creditFont")}</li>
          <li>{t("about.creditMap")}</li>
        </ul>
      </Section>
    </Dialog>
  );
}

/** Opens what the atlas is, the date of its data, how to report an error, and the credits. */
export function AboutButton() {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton icon="info" label={t("about.title")} onClick={() => setOpen(true)} />
      {isOpen && <AboutDialog onClose={() => setOpen(false)} />}
    </>
  );
}
