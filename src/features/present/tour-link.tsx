import { useI18n } from "../../i18n/i18n.ts";
import { linkItems } from "../../model/shortlist/shortlist-link.ts";
import type { Tour } from "../../model/tour.ts";
import { useStore } from "../../store/store.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { useLinkTo } from "../link/use-link-to.ts";
import styles from "./tour-link.module.css";

/** The way to a layout's tour or to the list of areas, for the audience to take along; own tours live in this browser only. */
export function TourLink({ tour }: { tour: Tour }) {
  const { t, language } = useI18n();
  const linkTo = useLinkTo();
  const isHall = useStore((s) => s.isHall);
  const shortlist = useStore((s) => s.shortlist);
  if (tour.kind === "own") return null;
  const isList = tour.kind === "shortlist";
  const address = linkTo(
    isList
      ? { workspace: { kind: "shortlist", items: linkItems(shortlist, false) }, language }
      : { tour: { id: tour.id, step: 0 }, language },
  );
  return (
    <div className={styles["link"]}>
      <div className={styles["code"]}>
        <QrCode text={address} label={t(isList ? "present.qrList" : "present.qr")} />
      </div>
      <div>
        <p className={styles["address"]}>{address}</p>
        {!isHall && (
          <CopyButton
            text={address}
            label={t("present.copyLink")}
            doneLabel={t("action.copied")}
            failedLabel={t("action.copyFailed")}
          />
        )}
      </div>
    </div>
  );
}
