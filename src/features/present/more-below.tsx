import { type RefObject, useEffect, useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { Icon } from "../../ui/icon.tsx";
import styles from "./more-below.module.css";
import { hiddenBelowPx, scrollOn } from "./scroll-on.ts";

/** Whether an element has lines below what is seen of it, as it scrolls and as its content and size change. */
function useMoreBelow(body: RefObject<HTMLElement | null>): boolean {
  const [hasMore, setMore] = useState(false);
  useEffect(() => {
    const element = body.current;
    if (!element) return undefined;
    const look = (): void => setMore(hiddenBelowPx(element) > 0);
    look();
    const resized = new ResizeObserver(look);
    resized.observe(element);
    const written = new MutationObserver(look);
    written.observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ["style"],
    });
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      resized.disconnect();
      written.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [body]);
  return hasMore;
}

/** At the foot of a slide that does not show all its words: that there are more, and the way to them. */
export function MoreBelow({ body }: { body: RefObject<HTMLElement | null> }) {
  const { t } = useI18n();
  const hasMore = useMoreBelow(body);
  if (!hasMore) return null;
  return (
    <p className={styles["more"]}>
      <button type="button" onClick={() => body.current && scrollOn(body.current)}>
        <Icon name="down" /> {t("present.below")}
      </button>
    </p>
  );
}
