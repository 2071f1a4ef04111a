import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Section } from "../../ui/section.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { AreaRows } from "../facts/area-rows.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { LayoutConflicts } from "../facts/conflict-list.tsx";
import { FactList } from "../facts/fact-list.tsx";
import { FamilySwatch } from "../facts/family-swatch.tsx";
import { OverTimeButton } from "../facts/over-time-button.tsx";
import { PeriodTag } from "../facts/period-tag.tsx";
import { useGoTo } from "../facts/use-go-to.ts";
import { useFilter } from "../filter/use-filter.ts";
import { TermText } from "../glossary/term-text.tsx";
import { PanelTitle } from "../panel/panel-title.tsx";
import styles from "./layout-panel.module.css";
import { TotalNote } from "./total-note.tsx";

/** A layout: what it is, its document, its areas in order, a total where one is honest. */
export function LayoutPanel({ id }: { id: string }) {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const goTo = useGoTo();
  const { chosen, result } = useFilter();
  const layout = index.layouts.get(id);
  if (!layout) return null;
  const entries = index.areasOfLayout.get(id) ?? [];
  const dimmed = entries.filter(({ key }) => !result.matching.has(key)).length;
  return (
    <>
      <PanelTitle name={layout.name} before={<FamilySwatch layoutId={id} />} />
      <p>
        <TermText text={text(layout.summary)} />
      </p>
      {layout.note && (
        <p className={styles["note"]}>
          <TermText text={text(layout.note)} />
        </p>
      )}
      <p className={styles["note"]}>
        <TextButton icon="present" onClick={() => useStore.getState().startTour(id)}>
          {t("present.start")}
        </TextButton>
      </p>
      <ul className={styles["documents"]}>
        {layout.documents.map((documentId) => {
          const document = index.documents.get(documentId);
          return (
            document && (
              <li key={documentId}>
                <LinkButton onClick={() => goTo.document(documentId)}>{text(document.title)}</LinkButton>{" "}
                <PeriodTag document={document} />
              </li>
            )
          );
        })}
        <li>
          <CitationButton cite={layout.cite} />
        </li>
      </ul>
      <Section title={t("layout.areas")} aside={t("explore.areaCount", { count: entries.length })}>
        {dimmed > 0 && (
          <p role="status" className={styles["note"]}>
            {t("filter.layoutNote", { count: dimmed })}{" "}
            <LinkButton onClick={() => useStore.getState().clearFilters()}>{t("filter.clear")}</LinkButton>
          </p>
        )}
        <AreaRows entries={entries} isNested matching={chosen > 0 ? result.matching : undefined} />
      </Section>
      <Section title={t("layout.total")} aside={<OverTimeButton id={id} />}>
        <TotalNote layout={layout} />
      </Section>
      {(layout.groups ?? []).map((group) => (
        <Section key={group.id} title={<TermText text={text(group.title)} />}>
          <FactList facts={group.facts} />
        </Section>
      ))}
      <LayoutConflicts layoutId={id} />
    </>
  );
}
