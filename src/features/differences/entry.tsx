import { useI18n } from "../../i18n/i18n.ts";
import { areaName } from "../../model/atlas-index.ts";
import { parseCitation } from "../../model/citation.ts";
import { groupBy } from "../../model/group-by.ts";
import type { BuiltConflict } from "../../model/schema/atlas.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Tag } from "../../ui/tag.tsx";
import { CitationButton } from "../citation/citation-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { SideValue } from "../facts/side-value.tsx";
import { useGoTo } from "../facts/use-go-to.ts";
import { TermText } from "../glossary/term-text.tsx";
import styles from "./entry.module.css";

/** One entry of the register: what differs, every value with its source by document, our remark, the areas it touches. */
export function Entry({ conflict }: { conflict: BuiltConflict }) {
  const { t, text } = useI18n();
  const { index } = useLoadedAtlas();
  const goTo = useGoTo();
  const byDocument = groupBy(conflict.sides, ({ cite }) => parseCitation(cite).document);
  const areas = (conflict.areas ?? []).flatMap((key) => index.areas.get(key) ?? []);
  return (
    <li className={styles["entry"]} id={conflict.id}>
      <h3 className={styles["title"]}>
        {text(conflict.title)} <Tag>{t(`differences.nature.${conflict.nature}`)}</Tag>
      </h3>
      {[...byDocument].map(([document, sides]) => {
        const record = index.documents.get(document);
        return (
          <div key={document} className={styles["document"]}>
            <p className={styles["name"]}>{record ? text(record.shortTitle) : document}</p>
            <ul>
              {sides.map((side) => (
                <li key={`${side.cite}${side.value}${side.what.zh}`} className={styles["side"]}>
                  <span className={styles["value"]}>
                    <SideValue side={side} />
                  </span>
                  <span className={styles["what"]}>{text(side.what)}</span>
                  <CitationButton cite={side.cite} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <p className={styles["note"]}>
        <TermText text={text(conflict.note)} />
      </p>
      {areas.length > 0 && (
        <p className={styles["areas"]}>
          {t("differences.areas")}{" "}
          {areas.map((entry, position) => (
            <span key={entry.key}>
              {position > 0 && " · "}
              <LinkButton onClick={() => goTo.area(entry.key)}>{text(areaName(entry.area))}</LinkButton>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
