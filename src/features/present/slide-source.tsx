import { CitationButton } from "../citation/citation-button.tsx";
import styles from "./slide-source.module.css";

/** Most sources that one line of a slide names. */
const SHOWN_SOURCES = 3;

/** The sources of a line on a slide, as small as a slide allows; each opens its card. */
export function SlideSource({ cites }: { cites: string[] }) {
  return (
    <span className={styles["sources"]}>
      {[...new Set(cites)].slice(0, SHOWN_SOURCES).map((cite) => (
        <CitationButton key={cite} cite={cite} />
      ))}
    </span>
  );
}
