import { useConfig } from "../../api/config.ts";
import { useI18n } from "../../i18n/i18n.ts";
import { shortlistFile } from "../../model/shortlist/shortlist-file.ts";
import { useStore } from "../../store/store.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { exportNotice } from "../download/notice.ts";
import { saveFile } from "../download/save-file.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";

/** Saves the list, notes included, as a file that the import reads. */
export function ExportButton() {
  const { t } = useI18n();
  const { index, today } = useLoadedAtlas();
  const { data: config } = useConfig();
  const shortlist = useStore((s) => s.shortlist);
  const handleClick = (): void => {
    const exported = today.toLocaleDateString("sv-SE");
    const notice = exportNotice(config, t);
    const content = shortlistFile(shortlist, { edition: index.data.edition.date, exported, notice });
    saveFile(`xian-atlas-shortlist-${exported}.json`, new Blob([content], { type: "application/json" }));
  };
  return (
    <TextButton icon="download" onClick={handleClick}>
      {t("shortlist.export")}
    </TextButton>
  );
}
