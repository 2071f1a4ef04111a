import type { ComponentType } from "react";
import type { MessageKey } from "../../i18n/i18n.ts";
import type { AreaEntry } from "../../model/atlas-index.ts";
import type { Language } from "../../model/quantity.ts";
import { BrochureSection } from "./brochure-section.tsx";
import { EmbedSection } from "./embed/embed-section.tsx";
import { MapSection } from "./map-section.tsx";
import { PitchSection } from "./pitch/pitch-section.tsx";
import { ShareSection } from "./share/share-section.tsx";
import type { SubjectKind } from "./subject.ts";

/** What every section is given: what the hand-out is about, and in which languages. */
export interface HandoutSectionProps {
  entries: AreaEntry[];
  languages: Language[];
  /** What the areas are; only the shortlist has notes. */
  subject: SubjectKind;
}

/** A kind of hand-out. */
interface HandoutSection {
  id: string;
  title: MessageKey;
  Component: ComponentType<HandoutSectionProps>;
}

/** The kinds of hand-outs, in the order shown. */
export const HANDOUT_SECTIONS: HandoutSection[] = [
  { id: "brochure", title: "handout.section.brochure", Component: BrochureSection },
  { id: "map", title: "handout.section.map", Component: MapSection },
  { id: "pitch", title: "handout.section.pitch", Component: PitchSection },
  { id: "share", title: "handout.section.share", Component: ShareSection },
  { id: "embed", title: "handout.section.embed", Component: EmbedSection },
];
