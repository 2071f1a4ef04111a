import { useConflicts } from "../../api/conflicts.ts";
import { useI18n } from "../../i18n/i18n.ts";
import type { BuiltConflict } from "../../model/schema/atlas.ts";
import { useStore } from "../../store/store.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Section } from "../../ui/section.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { TermText } from "../glossary/term-text.tsx";
import styles from "./conflict-list.module.css";
import { SideValue } from "./side-value.tsx";

/** Differing figures: what differs, each side with its source; none is preferred. */
function ConflictList({ conflicts }: { conflicts: BuiltConflict[] }) {
  const { t, text } = useI18n();
  if (conflicts.length === 0) return null;
  return (
    <Section
      title={t("conflict.title")}
      aside={
        <>
          {conflicts.length} <RegisterButton ids={conflicts.map(({ id }) => id)} />
        </>
      }
    >
      <ul className={styles["list"]}>
        {conflicts.map((conflict) => (
          <li key={conflict.id}>
            <details>
              <summary>{text(conflict.title)}</summary>
              <ul className={styles["sides"]}>
                {conflict.sides.map((side) => (
                  <li key={`${side.cite}${side.value}`}>
                    <span>
                      {text(side.what)}: <SideValue side={side} />
                    </span>
                    <CitationButton cite={side.cite} />
                  </li>
                ))}
              </ul>
              <p className={styles["note"]}>
                <TermText text={text(conflict.note)} />
              </p>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Opens these entries in the register. */
function RegisterButton({ ids }: { ids: string[] }) {
  const { t } = useI18n();
  const openWorkspace = useStore((s) => s.openWorkspace);
  return (
    <LinkButton onClick={() => openWorkspace({ kind: "differences", items: ids })}>
      {t("conflict.inRegister")}
    </LinkButton>
  );
}

/** Differing figures of which a test holds; they are fetched when first needed. */
function Conflicts({ isWanted }: { isWanted: (conflict: BuiltConflict) => boolean }) {
  const { data } = useConflicts();
  return <ConflictList conflicts={(data?.conflicts ?? []).filter(isWanted)} />;
}

/** Differing figures that touch a layout or its areas. */
export function LayoutConflicts({ layoutId }: { layoutId: string }) {
  return (
    <Conflicts isWanted={({ areas }) => areas?.some((key) => key.startsWith(`${layoutId}/`)) ?? false} />
  );
}

/** Differing figures that touch an area. */
export function AreaConflicts({ areaKey }: { areaKey: string }) {
  return <Conflicts isWanted={({ areas }) => areas?.includes(areaKey) ?? false} />;
}

/** Differing figures with a side in a document. */
export function DocumentConflicts({ documentId }: { documentId: string }) {
  return <Conflicts isWanted={({ sides }) => sides.some(({ cite }) => cite.startsWith(`${documentId}:`))} />;
}
