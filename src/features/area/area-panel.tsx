import { lazy, Suspense } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { areaName, factsOfKind } from "../../model/atlas-index.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Section } from "../../ui/section.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { CompareButton } from "../compare/compare-button.tsx";
import { AreaRows } from "../facts/area-rows.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { AreaConflicts } from "../facts/conflict-list.tsx";
import { FamilySwatch } from "../facts/family-swatch.tsx";
import { useGoTo } from "../facts/use-go-to.ts";
import { TermText } from "../glossary/term-text.tsx";
import { PanelTitle } from "../panel/panel-title.tsx";
import { SubjectContext } from "../sentence/subject-context.ts";
import { AreaFacts } from "./area-facts.tsx";
import styles from "./area-panel.module.css";
import { KeyFigures } from "./key-figures.tsx";
import { LocationSection } from "./location-section.tsx";
import { OtherPlans } from "./other-plans.tsx";
import { SourceList } from "./source-list.tsx";

/** The chains are fetched when an area is first opened. */
const AreaLinks = lazy(async () => ({ default: (await import("../chains/area-links.tsx")).AreaLinks }));

/** An area on the one template: role, figures, industries, organizations, projects, land, location, other plans, sources. */
export function AreaPanel({ areaKey }: { areaKey: string }) {
  const { t, text, language } = useI18n();
  const { index } = useLoadedAtlas();
  const goTo = useGoTo();
  const entry = index.areas.get(areaKey);
  if (!entry) return null;
  const { area, layout, ancestors, children } = entry;
  const path = (
    <>
      <LinkButton onClick={() => goTo.layout(layout.id)}>{text(layout.shortName)}</LinkButton>
      {ancestors.map((ancestor) => (
        <span key={ancestor.key}>
          {" › "}
          <LinkButton onClick={() => goTo.area(ancestor.key)}>{areaName(ancestor.area)[language]}</LinkButton>
        </span>
      ))}
    </>
  );
  return (
    <SubjectContext value={areaKey}>
      <PanelTitle name={areaName(area)} path={path} before={<FamilySwatch layoutId={layout.id} />} />
      {area.name.reading && area.name.reading !== area.name.value && (
        <p className={styles["note"]}>
          {t(area.name.reading.startsWith(area.name.value) ? "area.shortName" : "area.reading", {
            value: area.name.value,
            reading: area.name.reading,
          })}
        </p>
      )}
      <div className={styles["role"]}>
        <p>{area.role ? <TermText text={area.role[language]} /> : t("area.noRole")}</p>
        <CitationButton cite={area.role?.phrases[0]?.cite ?? area.name.cite} />
      </div>
      {area.note && (
        <p className={styles["note"]}>
          <TermText text={text(area.note)} />
        </p>
      )}
      <CompareButton entry={entry} />
      <KeyFigures areaKey={areaKey} targets={factsOfKind(area.facts, "target")} />
      <AreaFacts facts={area.facts} />
      {children.length > 0 && (
        <Section title={t("area.parts")} aside={t("explore.areaCount", { count: children.length })}>
          <AreaRows entries={children} />
        </Section>
      )}
      <LocationSection placeId={area.place} />
      <OtherPlans entry={entry} />
      <Section title={t("chains.ofArea")}>
        <Suspense fallback={<p>{t("status.loading")}</p>}>
          <AreaLinks entry={entry} />
        </Suspense>
      </Section>
      <AreaConflicts areaKey={areaKey} />
      <SourceList area={area} />
    </SubjectContext>
  );
}
