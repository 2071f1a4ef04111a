/** Small screens, on which the panel is a sheet at the foot and a tool covers it; as in the style sheets. */
const SMALL = "(max-width: 719px)";

/** A hall's letters are large: an upright screen has room for one column only. */
const UPRIGHT = "(orientation: portrait)";

/** Whether the panel is a sheet at the foot of the map, which an open tool covers. */
export function isPanelSheet(isHall: boolean): boolean {
  return matchMedia(SMALL).matches || (isHall && matchMedia(UPRIGHT).matches);
}
