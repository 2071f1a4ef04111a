import { useId, useState } from "react";
import { useShallow } from "zustand/shallow";
import { useI18n } from "../../../i18n/i18n.ts";
import type { Language } from "../../../model/quantity.ts";
import { shareText } from "../../../model/share-text.ts";
import { useStore } from "../../../store/store.ts";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { QrCode } from "../../../ui/qr-code.tsx";
import { qrFile } from "../../../ui/qr-file.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import { saveFile } from "../../download/save-file.ts";
import { useLoadedAtlas } from "../../facts/atlas-context.ts";
import { useLinkTo } from "../../link/use-link-to.ts";
import type { HandoutSectionProps } from "../sections.ts";
import styles from "./share-section.module.css";
import { type ShareKind, sharedState } from "./shared-state.ts";
import { useTranslators } from "./use-translators.ts";

const KINDS: ShareKind[] = ["view", "areas", "tour"];

/** A link to what is shown, as text, as a QR code and as a message for a chat; nothing is sent anywhere. */
export function ShareSection({ entries, languages, subject }: HandoutSectionProps) {
  const { t, text } = useI18n();
  const id = useId();
  const { index, today } = useLoadedAtlas();
  const view = useStore(
    useShallow(({ shown, selection, camera, filters }) => ({ shown, selection, camera, filters })),
  );
  const translators = useTranslators(languages);
  const linkTo = useLinkTo();
  const [chosen, setKind] = useState<ShareKind | null>(null);
  const hasOwnAreas = (subject === "shortlist" || subject === "chosen") && entries.length > 0;
  const kind = chosen ?? (hasOwnAreas ? "areas" : "view");
  const [tour, setTour] = useState(view.shown[0]?.id ?? index.data.layouts[0]?.id ?? "");
  const language = languages[0] ?? "zh";
  const keys = entries.map(({ key }) => key);
  const addressIn = (spoken: Language): string =>
    linkTo(sharedState(kind, view, { tour, areas: keys, language: spoken }));
  const address = addressIn(language);
  const title = kind === "tour" ? index.layouts.get(tour)?.name : undefined;
  const message = translators
    .map(({ language: spoken, t: say }) =>
      shareText(
        index,
        kind === "tour" ? [] : entries,
        {
          title: [say("app.title"), title?.[spoken]].filter(Boolean).join(" · "),
          address: addressIn(spoken),
          disclaimer: say("app.disclaimer"),
          today,
        },
        spoken,
      ),
    )
    .join("\n\n");
  const copied = { doneLabel: t("action.copied"), failedLabel: t("action.copyFailed") };
  return (
    <>
      <p className={styles["note"]}>{t("share.note")}</p>
      <fieldset className={styles["kinds"]}>
        <legend>{t("share.opens")}</legend>
        {KINDS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`${id}-kind`}
              checked={kind === each}
              disabled={each === "areas" && keys.length === 0}
              onChange={() => setKind(each)}
            />{" "}
            {t(`share.${each}`)}
          </label>
        ))}
      </fieldset>
      {kind === "tour" && (
        <label className={styles["tour"]}>
          <span>{t("share.whichTour")}</span>
          <select value={tour} onChange={({ target }) => setTour(target.value)}>
            {index.data.layouts.map((layout) => (
              <option key={layout.id} value={layout.id}>
                {text(layout.shortName)}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className={styles["grid"]}>
        <div className={styles["code"]}>
          <QrCode text={address} label={t("share.qrLabel", { address })} />
          <TextButton icon="download" onClick={() => saveFile("qr.svg", qrFile(address))}>
            {t("share.saveQr")}
          </TextButton>
        </div>
        <div className={styles["texts"]}>
          <label htmlFor={`${id}-address`}>{t("share.address")}</label>
          <input id={`${id}-address`} readOnly value={address} onFocus={({ target }) => target.select()} />
          <p>
            <CopyButton text={address} label={t("share.copyAddress")} {...copied} />
          </p>
          <label htmlFor={`${id}-message`}>{t("share.message")}</label>
          <textarea id={`${id}-message`} readOnly rows={6} value={message} />
          <p>
            <CopyButton text={message} label={t("share.copyMessage")} {...copied} />
          </p>
        </div>
      </div>
    </>
  );
}
