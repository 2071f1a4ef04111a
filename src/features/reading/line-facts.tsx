import { useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { groupBy } from "../../model/group-by.ts";
import type { LineFact } from "../../model/line-facts.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Figure } from "../facts/figure.tsx";
import { useGoTo } from "../facts/use-go-to.ts";
import { SentenceButton } from "../sentence/sentence-button.tsx";
import styles from "./line-facts.module.css";

/** What the atlas takes from the line cited: how many of which kind, and on opening each with what it belongs to. */
export function LineFacts({ facts }: { facts: LineFact[] }) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const kinds = groupBy(facts, ({ kind }) => kind);
  return (
    <details className={styles["facts"]} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {[...kinds].map(([kind, own]) => `${t(`reading.kind.${kind}`)} ${own.length}`).join(" · ")}
      </summary>
      {isOpen && (
        <ul>
          {facts.map((fact, position) => (
            <li key={position}>
              <OneFact fact={fact} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function OneFact({ fact }: { fact: LineFact }) {
  const { kind, value, words, figure, year, area, owner } = fact;
  const { t, text } = useI18n();
  const goTo = useGoTo();
  return (
    <>
      <span className={styles["kind"]}>{t(`reading.kind.${kind}`)}</span> {text(words)}
      {figure && (
        <>
          {" "}
          <Figure value={value} unit={figure.unit} qualifier={figure.qualifier} />{" "}
          <SentenceButton figure={figure} />
        </>
      )}
      {year !== undefined && ` · ${year}`}
      <span className={styles["owner"]}>
        {area === undefined ? (
          text(owner)
        ) : (
          <LinkButton onClick={() => goTo.area(area)}>{text(owner)}</LinkButton>
        )}
      </span>
    </>
  );
}
