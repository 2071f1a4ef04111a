import { useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import type { Language } from "../../model/quantity.ts";
import { Section } from "../../ui/section.tsx";
import type { WorkspaceProps } from "../workspace/registry.ts";
import styles from "./handout-view.module.css";
import { type LanguageChoice, LanguageSwitch } from "./language-choice.tsx";
import { HANDOUT_SECTIONS } from "./sections.ts";
import type { SubjectKind } from "./subject.ts";
import { SubjectChoice } from "./subject-choice.tsx";
import { useSubjects } from "./use-subjects.ts";

const LANGUAGES: Record<LanguageChoice, Language[]> = { zh: ["zh"], en: ["en"], both: ["zh", "en"] };

/** Everything that is handed to a prospect: what it is about, in which language, and the kinds of files. */
export function HandoutView({ items }: WorkspaceProps) {
  const { t, language } = useI18n();
  const subjects = useSubjects(items);
  const [wanted, setWanted] = useState<SubjectKind | null>(null);
  const [choice, setChoice] = useState<LanguageChoice | null>(null);
  const fallback = (["chosen", "area", "shortlist"] as const).find((kind) => subjects[kind].length > 0);
  const kind = wanted ?? fallback ?? "map";
  const spoken = choice ?? language;
  return (
    <>
      <p className={styles["lead"]}>{t("handout.lead")}</p>
      <SubjectChoice subjects={subjects} kind={kind} onKind={setWanted} />
      <LanguageSwitch choice={spoken} onChoice={setChoice} />
      <div className={styles["sections"]}>
        {HANDOUT_SECTIONS.map(({ id, title, Component }) => (
          <Section key={id} title={t(title)}>
            <Component entries={subjects[kind]} languages={LANGUAGES[spoken]} subject={kind} />
          </Section>
        ))}
      </div>
      <p className={styles["disclaimer"]}>{t("app.disclaimer")}</p>
    </>
  );
}
