import { familyOfSlot } from "../../model/palette.ts";
import { useStore } from "../../store/store.ts";
import styles from "./family-swatch.module.css";

/** The colour of a layout while it is shown, with the second mark from the ninth on; hollow while it is not. */
export function FamilySwatch({ layoutId }: { layoutId: string }) {
  const slot = useStore((s) => s.shown.find(({ id }) => id === layoutId)?.slot);
  if (slot === undefined) return <span className={styles["swatch"]} aria-hidden="true" />;
  const { family, mark } = familyOfSlot(slot);
  return <span className={styles["swatch"]} data-family={family} data-mark={mark} aria-hidden="true" />;
}
