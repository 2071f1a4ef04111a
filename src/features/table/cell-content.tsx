import { useI18n } from "../../i18n/i18n.ts";
import { type AreaEntry, areaName } from "../../model/atlas-index.ts";
import { CitationButton } from "../citation/citation-button.tsx";
import { FamilySwatch } from "../facts/family-swatch.tsx";
import { Figure } from "../facts/figure.tsx";
import { PrecisionIcon } from "../facts/precision-icon.tsx";
import { useGoTo } from "../facts/use-go-to.ts";
import { FactSentence } from "../sentence/fact-sentence.tsx";
import { type AreaFigure, areaLand, areaTargets, figureSubject } from "./area-figures.ts";
import styles from "./cell-content.module.css";
import type { CellContext } from "./cell-context.ts";
import { COLUMNS, type ColumnId } from "./columns.ts";

interface CellContentProps {
  id: ColumnId;
  entry: AreaEntry;
  context: CellContext;
  /** Place of the cell's button in the order of Tab. */
  tabIndex: number;
}

/** The first figure of a cell, since the cell is small; the area's panel has them all. */
function firstFigure(id: ColumnId, { area }: AreaEntry): AreaFigure | undefined {
  if (id === "target") return areaTargets(area)[0];
  return id === "land" ? areaLand(area)[0] : undefined;
}

/** Whether a cell holds a button, which then takes the focus. */
export function hasButton(id: ColumnId, entry: AreaEntry): boolean {
  return id === "name" || id === "source" || firstFigure(id, entry) !== undefined;
}

function Name({ entry, tabIndex }: Pick<CellContentProps, "entry" | "tabIndex">) {
  const { language } = useI18n();
  const goTo = useGoTo();
  return (
    <>
      <button
        type="button"
        className={styles["name"]}
        tabIndex={tabIndex}
        onClick={() => goTo.area(entry.key)}
      >
        {areaName(entry.area)[language]}
      </button>
      {entry.ancestors.length > 0 && (
        <span className={styles["small"]}>
          {entry.ancestors.map(({ area }) => areaName(area)[language]).join(" › ")}
        </span>
      )}
    </>
  );
}

/** What stands in a cell of the table. */
export function CellContent({ id, entry, context, tabIndex }: CellContentProps) {
  const text = COLUMNS[id].text(entry, context);
  const figure = firstFigure(id, entry);
  if (id === "name") return <Name entry={entry} tabIndex={tabIndex} />;
  if (id === "source") return <CitationButton cite={entry.area.name.cite} tabIndex={tabIndex} />;
  if (figure) {
    return (
      <>
        <Figure value={figure.value} unit={figure.unit} qualifier={figure.qualifier} />
        <span className={styles["small"]}>
          <CitationButton cite={figure.cite} tabIndex={tabIndex} />{" "}
          <span title={figureSubject(figure, context)}>{figureSubject(figure, context)}</span>
        </span>
        <span className={styles["copy"]}>
          <FactSentence fact={figure} area={entry.key} tabIndex={tabIndex} />
        </span>
      </>
    );
  }
  if (text === "") return <span className={styles["empty"]}>{context.t("fact.notStated")}</span>;
  return (
    <span className={styles["text"]} title={text}>
      {id === "layout" && <FamilySwatch layoutId={entry.layout.id} />}
      {id === "precision" && (
        <PrecisionIcon precision={context.places.get(entry.area.place)?.class ?? "unlocated"} />
      )}
      {(id === "layout" || id === "precision") && " "}
      {text}
    </span>
  );
}
