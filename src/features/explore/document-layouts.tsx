import { useId } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import type { BuiltLayout } from "../../model/schema/atlas.ts";
import type { PlanDocument } from "../../model/schema/document.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { PeriodTag } from "../facts/period-tag.tsx";
import { useGoTo } from "../facts/use-go-to.ts";
import styles from "./document-layouts.module.css";
import { LayoutRow } from "./layout-row.tsx";

/** A document with its date and period, and the layouts that it draws. */
export function DocumentLayouts({ document, layouts }: { document: PlanDocument; layouts: BuiltLayout[] }) {
  const { t, text } = useI18n();
  const goTo = useGoTo();
  const id = useId();
  return (
    <section className={styles["document"]} aria-labelledby={id}>
      <h3 id={id}>
        <LinkButton onClick={() => goTo.document(document.id)}>{text(document.title)}</LinkButton>
      </h3>
      <p className={styles["meta"]}>
        {document.date ?? t("document.undated")} <PeriodTag document={document} />
      </p>
      <ul className={styles["rows"]}>
        {layouts.map((layout) => (
          <LayoutRow key={layout.id} layout={layout} />
        ))}
      </ul>
    </section>
  );
}
