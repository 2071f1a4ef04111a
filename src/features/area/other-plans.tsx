import { useI18n } from "../../i18n/i18n.ts";
import { type AreaEntry, areaName } from "../../model/atlas-index.ts";
import { type GroundNeighbour, groundNeighbours } from "../../model/ground.ts";
import { useStore } from "../../store/store.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Section } from "../../ui/section.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { useGoTo } from "../facts/use-go-to.ts";
import styles from "./other-plans.module.css";

/** Lines shown before the list is folded. */
const FOLD_AFTER = 8;

function useShareText(): (neighbour: GroundNeighbour) => string {
  const { t } = useI18n();
  return ({ relation, share }) => {
    if (relation === "overlap" && share !== undefined) {
      return share > 0.995
        ? t("ground.whole")
        : t("ground.share", { percent: share < 0.01 ? "< 1" : String(Math.round(share * 100)) });
    }
    return t(`ground.${relation}`);
  };
}

function Rows({ neighbours }: { neighbours: GroundNeighbour[] }) {
  const { text, language } = useI18n();
  const setHoveredKey = useStore((s) => s.setHoveredKey);
  const goTo = useGoTo();
  const shareText = useShareText();
  return (
    <ul className={styles["rows"]}>
      {neighbours.map((neighbour) => (
        <li key={neighbour.entry.key}>
          <span>
            <LinkButton
              onClick={() => goTo.area(neighbour.entry.key)}
              onHover={(isHovered) => setHoveredKey(isHovered ? neighbour.entry.key : null)}
            >
              {text(neighbour.entry.layout.shortName)} · {areaName(neighbour.entry.area)[language]}
            </LinkButton>
          </span>
          <span className={styles["share"]}>{shareText(neighbour)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the other plans say about the same ground: share of surface between extents, else within or near. */
export function OtherPlans({ entry }: { entry: AreaEntry }) {
  const { t } = useI18n();
  const { index, places } = useLoadedAtlas();
  const neighbours = groundNeighbours(index, places, entry);
  const rest = neighbours.slice(FOLD_AFTER);
  return (
    <Section
      title={t("area.otherPlans")}
      aside={neighbours.length > 0 ? String(neighbours.length) : undefined}
    >
      {neighbours.length === 0 ? (
        <p className={styles["none"]}>{t("ground.none")}</p>
      ) : (
        <Rows neighbours={neighbours.slice(0, FOLD_AFTER)} />
      )}
      {rest.length > 0 && (
        <details>
          <summary>{t("action.more", { count: rest.length })}</summary>
          <Rows neighbours={rest} />
        </details>
      )}
    </Section>
  );
}
