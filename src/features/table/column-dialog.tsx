import { useI18n } from "../../i18n/i18n.ts";
import { Dialog } from "../../ui/dialog.tsx";
import styles from "./column-dialog.module.css";
import { COLUMN_IDS } from "./columns.ts";
import type { AreaTable } from "./use-area-table.ts";

/** Chooses the columns; the name always stands. */
export function ColumnDialog({ table, onClose }: { table: AreaTable; onClose: () => void }) {
  const { t } = useI18n();
  return (
    <Dialog title={t("table.columnsTitle")} closeLabel={t("action.close")} onClose={onClose}>
      <ul className={styles["columns"]}>
        {COLUMN_IDS.map((id) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={table.visible.includes(id)}
                disabled={id === "name"}
                onChange={() => table.toggleColumn(id)}
              />
              {t(`table.column.${id}`)}
            </label>
          </li>
        ))}
      </ul>
      <button type="button" className={styles["reset"]} onClick={table.resetColumns}>
        {t("table.columnsReset")}
      </button>
    </Dialog>
  );
}
