import type { AreaEntry } from "../../../model/atlas-index.ts";
import { familyOfSlot, PALETTES } from "../../../model/palette.ts";
import { type ShownLayout, withLayout } from "../../../store/layouts-slice.ts";

/** The layouts of areas with their colour slots: shown ones keep theirs, others take the next free ones. */
export function layoutSlots(entries: readonly AreaEntry[], shown: ShownLayout[]): ShownLayout[] {
  const ids = new Set(entries.map(({ layout }) => layout.id));
  const kept = shown.filter(({ id }) => ids.has(id));
  return [...ids].reduce(withLayout, kept);
}

/** The colour of a layout on paper. */
export function accentOf(layoutId: string, slots: readonly ShownLayout[]): string {
  const slot = slots.find(({ id }) => id === layoutId)?.slot ?? 0;
  return PALETTES.light.families[familyOfSlot(slot).family] ?? "";
}
