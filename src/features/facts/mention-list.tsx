import { useI18n } from "../../i18n/i18n.ts";
import { areaName, type Mention } from "../../model/atlas-index.ts";
import { useStore } from "../../store/store.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Tag } from "../../ui/tag.tsx";
import { type FactRow, FactRows } from "./fact-rows.tsx";
import styles from "./mention-list.module.css";
import { useGoTo } from "./use-go-to.ts";

/** Areas that name a thing, with the words and the source of each. */
export function MentionList({ mentions }: { mentions: Mention[] }) {
  const { t, text, language } = useI18n();
  const setHoveredKey = useStore((s) => s.setHoveredKey);
  const goTo = useGoTo();
  const rows = mentions.flatMap(({ entry, facts }) =>
    facts.map(
      (fact, position): FactRow => ({
        key: `${entry.key}${position}`,
        cite: fact.cite,
        content: (
          <>
            <LinkButton
              onClick={() => goTo.area(entry.key)}
              onHover={(isHovered) => setHoveredKey(isHovered ? entry.key : null)}
            >
              {areaName(entry.area)[language]}
            </LinkButton>
            <span className={styles["layout"]}>
              {text(entry.layout.shortName)} · {language === "zh" || !("en" in fact) ? fact.value : fact.en}
            </span>
          </>
        ),
        ...("relation" in fact && { remark: <Tag>{t(`relation.${fact.relation}`)}</Tag> }),
      }),
    ),
  );
  return <FactRows rows={rows} />;
}
