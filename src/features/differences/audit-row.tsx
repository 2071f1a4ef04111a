import { useI18n } from "../../i18n/i18n.ts";
import type { AuditResult } from "../../model/schema/audit.ts";
import { useStore } from "../../store/store.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Tag } from "../../ui/tag.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { Figure } from "../facts/figure.tsx";
import styles from "./audit-row.module.css";

/** One calculation: its result beside the stated total, and on opening the figures that it is made of. */
export function AuditRow({ audit }: { audit: AuditResult }) {
  const { t, text } = useI18n();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const { relation, unit, parts, total, computed, outcome, difference, note, conflict } = audit;
  const terms = [
    ...parts.map((part, position) => ({
      ...part,
      sign: part.minus ? "−" : position > 0 && relation !== "repeat" ? "+" : "",
    })),
    ...(total ? [{ ...total, sign: relation === "within" ? "≤" : "=" }] : []),
  ];
  return (
    <li className={styles["audit"]} data-outcome={outcome}>
      <details>
        <summary>
          <span className={styles["title"]}>{text(audit.title)}</span>{" "}
          <span className={styles["result"]}>
            {relation !== "repeat" && `${t("audit.computed")} `}
            <Figure value={computed} unit={unit} />
            {total && (
              <>
                {t(`audit.against.${relation}`)}{" "}
                <Figure value={total.value} unit={unit} qualifier={total.qualifier} />
              </>
            )}
          </span>{" "}
          <Tag tone={outcome === "differ" ? "warn" : "plain"}>
            {outcome === "differ" && difference !== undefined
              ? t("audit.differBy", { difference: difference.replace("-", "−") })
              : t(`audit.${outcome}`)}
          </Tag>
        </summary>
        <ul className={styles["terms"]}>
          {terms.map(({ what, value, qualifier, cite, sign }, position) => (
            <li key={`${position}${cite}`}>
              <span className={styles["sign"]} aria-hidden={sign === ""}>
                {sign}
              </span>
              <span className={styles["what"]}>{text(what)}</span>
              <Figure value={value} unit={unit} qualifier={qualifier} />
              <CitationButton cite={cite} />
            </li>
          ))}
        </ul>
        {note && <p className={styles["note"]}>{text(note)}</p>}
        {conflict && (
          <LinkButton onClick={() => openWorkspace({ kind: "differences", items: [conflict] })}>
            {t("conflict.inRegister")}
          </LinkButton>
        )}
      </details>
    </li>
  );
}
