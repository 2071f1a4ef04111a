import { useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { linkItems } from "../../model/shortlist/shortlist-link.ts";
import { useStore } from "../../store/store.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { Section } from "../../ui/section.tsx";
import { useLinkTo } from "../link/use-link-to.ts";
import styles from "./shortlist-view.module.css";

/** Length from which some apps cut an address. */
const LONG_LINK = 2000;

/** The list as a link: areas and order, notes only by choice. */
export function ShareLink() {
  const { t, language } = useI18n();
  const linkTo = useLinkTo();
  const shortlist = useStore((s) => s.shortlist);
  const [hasNotes, setHasNotes] = useState(false);
  const isNoted = shortlist.some(({ note }) => note !== "");
  const items = linkItems(shortlist, hasNotes && isNoted);
  const link = linkTo({ workspace: { kind: "shortlist", items }, language });
  return (
    <Section title={t("shortlist.share")}>
      <p className={styles["lead"]}>{t("shortlist.shareLead")}</p>
      {isNoted && (
        <label className={styles["check"]}>
          <input type="checkbox" checked={hasNotes} onChange={({ target }) => setHasNotes(target.checked)} />
          {t("shortlist.shareNotes")}
        </label>
      )}
      <div className={styles["link"]}>
        <input
          type="text"
          readOnly
          value={link}
          aria-label={t("shortlist.link")}
          onFocus={({ target }) => target.select()}
        />
        <CopyButton
          text={link}
          label={t("shortlist.copyLink")}
          doneLabel={t("action.copied")}
          failedLabel={t("action.copyFailed")}
        />
      </div>
      {link.length > LONG_LINK && (
        <p className={styles["warning"]}>{t("shortlist.longLink", { count: link.length })}</p>
      )}
    </Section>
  );
}
