import { useId, useState } from "react";
import { useShallow } from "zustand/shallow";
import { useConfig } from "../../../api/config.ts";
import { useI18n } from "../../../i18n/i18n.ts";
import { EMBED_PRESETS, type EmbedPreset, frameCode, withEmbed } from "../../../model/embed.ts";
import { useStore } from "../../../store/store.ts";
import { formatLink } from "../../../store/url.ts";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { pageAddress } from "../../link/page-address.ts";
import type { HandoutSectionProps } from "../sections.ts";
import styles from "../share/share-section.module.css";
import { sharedState } from "../share/shared-state.ts";

/** Heights that suit what a frame shows. */
const HEIGHT_PX: Record<EmbedPreset, number> = { map: 480, panel: 640, facts: 720 };

/** Code that puts the present view into another page. */
export function EmbedSection({ languages }: HandoutSectionProps) {
  const { t } = useI18n();
  const id = useId();
  const { data: config } = useConfig();
  const view = useStore(
    useShallow(({ shown, selection, camera, filters }) => ({ shown, selection, camera, filters })),
  );
  const [preset, setPreset] = useState<EmbedPreset>("panel");
  const state = sharedState("view", view, { tour: "", areas: [], language: languages[0] ?? "zh" });
  const base = pageAddress(config?.publicAddress);
  const code = frameCode(base + withEmbed(formatLink(state), preset), t("app.title"), HEIGHT_PX[preset]);
  return (
    <>
      <p className={styles["note"]}>{t("embed.note")}</p>
      <fieldset className={styles["kinds"]}>
        <legend>{t("embed.preset")}</legend>
        {EMBED_PRESETS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`${id}-preset`}
              checked={preset === each}
              onChange={() => setPreset(each)}
            />{" "}
            {t(`embed.preset.${each}`)}
          </label>
        ))}
      </fieldset>
      <div className={styles["texts"]}>
        <label htmlFor={`${id}-code`}>{t("embed.code")}</label>
        <textarea id={`${id}-code`} readOnly rows={7} value={code} spellCheck={false} />
        <p>
          <CopyButton
            text={code}
            label={t("embed.copy")}
            doneLabel={t("action.copied")}
            failedLabel={t("action.copyFailed")}
          />
        </p>
      </div>
    </>
  );
}
