import { useMemo } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { areaName } from "../../model/atlas-index.ts";
import { merged, type ShortlistEntry } from "../../model/shortlist/shortlist.ts";
import { readLinkItems } from "../../model/shortlist/shortlist-link.ts";
import { useStore } from "../../store/store.ts";
import { Section } from "../../ui/section.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { AreaLine } from "./area-line.tsx";
import { ListActions } from "./list-actions.tsx";
import styles from "./shortlist-view.module.css";

/** A list that came with a link; the reader's own list changes only when they take it over. */
export function SharedList({ items }: { items: string[] }) {
  const { t } = useI18n();
  const { index } = useLoadedAtlas();
  const own = useStore((s) => s.shortlist);
  const setShortlist = useStore((s) => s.setShortlist);
  const openWorkspace = useStore((s) => s.openWorkspace);
  const { entries, hasBrokenNotes } = useMemo(() => {
    const shared = readLinkItems(items);
    return {
      hasBrokenNotes: shared.hasBrokenNotes,
      entries: shared.areas.map(({ key, note }): ShortlistEntry => {
        const entry = index.areas.get(key);
        return { key, note, name: entry ? areaName(entry.area) : { zh: key, en: key } };
      }),
    };
  }, [items, index]);
  const showMine = (): void => openWorkspace({ kind: "shortlist", items: [] });
  const take = (list: ShortlistEntry[]): void => {
    setShortlist(list);
    showMine();
  };
  return (
    <Section title={t("shortlist.shared")}>
      <p className={styles["lead"]}>{t("shortlist.sharedLead", { count: entries.length })}</p>
      {hasBrokenNotes && <p className={styles["warning"]}>{t("shortlist.badNotes")}</p>}
      <p className={styles["actions"]}>
        <TextButton icon="plus" onClick={() => take(merged(own, entries))}>
          {t("shortlist.takeOver")}
        </TextButton>
        {own.length > 0 && <TextButton onClick={() => take(entries)}>{t("shortlist.replace")}</TextButton>}
        <TextButton icon="star" onClick={showMine}>
          {t("shortlist.mine")}
        </TextButton>
        <ListActions entries={entries.flatMap(({ key }) => index.areas.get(key) ?? [])} />
      </p>
      <ol className={styles["list"]}>
        {entries.map(({ key, name, note }, at) => (
          <li key={key} className={styles["shared"]} data-testid="shared-row">
            <span>{at + 1}</span>
            <div>
              <AreaLine areaKey={key} name={name} />
              {note !== "" && <blockquote>{note}</blockquote>}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
