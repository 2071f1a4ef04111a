import { useState } from "react";
import { useConfig } from "../../api/config.ts";
import { useI18n } from "../../i18n/i18n.ts";
import { parseCitation } from "../../model/citation.ts";
import { spreadsheetCsv } from "../../model/csv.ts";
import { referenceText } from "../../model/reference-text.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { exportNotice } from "../download/notice.ts";
import { saveFile } from "../download/save-file.ts";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { chainRows } from "./chain-csv.ts";
import { type DrawingColumn, drawChain } from "./chain-drawing.ts";
import styles from "./chain-exports.module.css";
import { paintChain } from "./chain-picture.ts";
import type { OpenChain } from "./use-chain.ts";

/** Width of the drawing in a picture. */
const PICTURE_WIDTH = 1240;

/** Takes a chain out as a picture or a table. */
export function ChainExports({ open, columns }: { open: OpenChain; columns: DrawingColumn[] }) {
  const { t, text, language } = useI18n();
  const { index } = useLoadedAtlas();
  const config = useConfig().data;
  const [hasFailed, setFailed] = useState(false);
  const { chain } = open;
  const notice = exportNotice(config, t);
  const savePicture = async (): Promise<void> => {
    const { document: id, line } = parseCitation(chain.cite);
    const record = index.documents.get(id);
    const picture = await paintChain(drawChain(columns, chain.sequence === true, PICTURE_WIDTH), {
      title: text(chain.name),
      source: record ? referenceText(record, line, language) : id,
      notes: [t(chain.place ? "chains.legendBound" : "chains.legend"), notice],
    });
    saveFile(`${chain.id}.png`, picture);
  };
  const saveTable = (): void => {
    const rows = [...chainRows(open, { t, language }), [], [notice]];
    saveFile(`${chain.id}.csv`, new Blob([spreadsheetCsv(rows)], { type: "text/csv;charset=utf-8" }));
  };
  return (
    <p className={styles["exports"]}>
      <TextButton icon="download" onClick={() => void savePicture().catch(() => setFailed(true))}>
        PNG
      </TextButton>
      <TextButton icon="download" onClick={saveTable}>
        CSV
      </TextButton>
      <span role="status">{hasFailed && t("chains.pictureFailed")}</span>
    </p>
  );
}
