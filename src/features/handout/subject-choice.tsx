import { useI18n } from "../../i18n/i18n.ts";
import { type AreaEntry, areaName } from "../../model/atlas-index.ts";
import { useStore } from "../../store/store.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { AreaSelect } from "../compare/area-select.tsx";
import styles from "./choices.module.css";
import { SUBJECT_KINDS, type SubjectKind } from "./subject.ts";

interface SubjectChoiceProps {
  subjects: Record<SubjectKind, AreaEntry[]>;
  kind: SubjectKind;
  onKind: (kind: SubjectKind) => void;
}

/** What the hand-out is about. Areas chosen here stand in the link. */
export function SubjectChoice({ subjects, kind, onKind }: SubjectChoiceProps) {
  const { t, text, language } = useI18n();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const chosen = subjects.chosen.map(({ key }) => key);
  const setChosen = (keys: string[]): void => openWorkspace({ kind: "handout", items: keys });
  const names = subjects[kind].slice(0, 6).map(({ area }) => areaName(area)[language]);
  const rest = subjects[kind].length - names.length;
  return (
    <fieldset className={styles["choice"]}>
      <legend>{t("handout.subject")}</legend>
      <div className={styles["options"]}>
        {SUBJECT_KINDS.map((name) => (
          <label key={name} data-empty={subjects[name].length === 0 && name !== "chosen"}>
            <input
              type="radio"
              name="handout-subject"
              checked={kind === name}
              disabled={subjects[name].length === 0 && name !== "chosen"}
              onChange={() => onKind(name)}
            />
            <span>
              {t(`handout.subject.${name}`)}
              <span className={styles["count"]}>
                {t("explore.areaCount", { count: subjects[name].length })}
              </span>
            </span>
          </label>
        ))}
      </div>
      {kind === "chosen" ? (
        <>
          <ul className={styles["chosen"]}>
            {subjects.chosen.map(({ key, area, layout }) => (
              <li key={key}>
                <span>
                  {areaName(area)[language]} <span className={styles["count"]}>{text(layout.shortName)}</span>
                </span>
                <IconButton
                  icon="close"
                  label={t("handout.remove", { name: areaName(area)[language] })}
                  onClick={() => setChosen(chosen.filter((other) => other !== key))}
                />
              </li>
            ))}
          </ul>
          <AreaSelect
            label={t("handout.add")}
            taken={chosen}
            onChoose={(key) => setChosen([...chosen, key])}
          />
        </>
      ) : (
        <p className={styles["names"]}>
          {names.join(language === "zh" ? "、" : ", ")}
          {rest > 0 && ` … ${t("action.more", { count: rest })}`}
        </p>
      )}
    </fieldset>
  );
}
