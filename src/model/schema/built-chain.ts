import * as v from "valibot";
import { wantedFact } from "./fact.ts";
import { areaReference, bilingual, citation, english, id, reading, wording } from "./text.ts";

/** A link as the app reads it: with the wanted facts that concern it. */
export interface BuiltLink {
  id: string;
  value: string;
  reading?: string | undefined;
  en: string;
  cite: string;
  emphasis?: "key" | "nurture" | undefined;
  /** Industries of the link and of its parts. */
  industries: string[];
  sequence?: true | undefined;
  /** Wanted facts of the link itself; those of a part stand with the part. */
  wanted: WantedFact[];
  parts: BuiltLink[];
}

const builtLink: v.GenericSchema<BuiltLink> = v.strictObject({
  id,
  value: wording,
  reading: v.optional(reading),
  en: english,
  cite: citation,
  emphasis: v.optional(v.picklist(["key", "nurture"])),
  industries: v.array(id),
  sequence: v.optional(v.literal(true)),
  wanted: v.array(wantedFact),
  parts: v.array(v.lazy(() => builtLink)),
});

const builtChain = v.strictObject({
  id,
  name: bilingual,
  document: id,
  nameValue: wording,
  cite: citation,
  note: v.optional(bilingual),
  area: v.optional(areaReference),
  place: v.optional(id),
  sequence: v.optional(v.literal(true)),
  wanted: v.array(wantedFact),
  links: v.array(builtLink),
});

/** What a document wants, misses or calls weak. */
export type WantedFact = v.InferOutput<typeof wantedFact>;
/** A chain as the app reads it. */
export type BuiltChain = v.InferOutput<typeof builtChain>;

/** public/data/chains.json: the industry chains, loaded when they are opened. */
export const chains = v.strictObject({ chains: v.array(builtChain) });
