import type { MessageKey } from "../../i18n/i18n.ts";
import type { BuiltFact } from "../../model/schema/atlas.ts";

/** A part of the template of an area: its title, the kinds it holds, and whether it says so when the document is silent. */
interface AreaPart {
  title: MessageKey;
  kinds: BuiltFact["kind"][];
  isAlwaysShown: boolean;
}

/** What follows the industries on the one template of an area, on screen and in hand-outs alike. */
export const AREA_PARTS: AreaPart[] = [
  { title: "area.firms", kinds: ["firm", "institution"], isAlwaysShown: true },
  { title: "area.projects", kinds: ["project", "platform", "facility", "carrier"], isAlwaysShown: true },
  { title: "area.land", kinds: ["land_area", "floor_area", "location_hint"], isAlwaysShown: true },
  { title: "area.money", kinds: ["investment", "fund"], isAlwaysShown: false },
  { title: "area.wanted", kinds: ["wanted"], isAlwaysShown: false },
  { title: "area.systems", kinds: ["system"], isAlwaysShown: false },
  { title: "area.policies", kinds: ["policy"], isAlwaysShown: false },
  { title: "area.bodies", kinds: ["responsible_body"], isAlwaysShown: false },
];
