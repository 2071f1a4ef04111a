import * as v from "valibot";
import { areaReference, bilingual, citation, english, id, reading, wording } from "./text.ts";

/** A wanted fact that belongs to a link or chain, found again by its words and its place. */
const wantedReference = v.strictObject({ value: wording, cite: citation });

/** A link of a chain: what the document calls it, and which industries of the taxonomy it covers. */
export interface ChainLink {
  /** Unique within its chain. */
  id: string;
  /** The link's name as the document writes it. */
  value: string;
  reading?: string | undefined;
  en: string;
  cite: string;
  /** Whether the document gives it priority or nurtures it, where it says so. */
  emphasis?: "key" | "nurture" | undefined;
  /** Industries that the link covers, with everything below them; none where the taxonomy has no such node. */
  industries: string[];
  /** Whether the document joins the parts into a sequence. */
  sequence?: true | undefined;
  /** Wanted facts that belong to the link though their words are not the name of an industry. */
  wanted?: v.InferOutput<typeof wantedReference>[] | undefined;
  /** Parts, in the document's order. */
  parts?: ChainLink[] | undefined;
}

const sequence = v.optional(
  v.pipe(v.literal(true), v.description("Whether the document joins the links into a sequence")),
);

const chainLink: v.GenericSchema<ChainLink> = v.strictObject({
  id,
  value: wording,
  reading: v.optional(reading),
  en: english,
  cite: citation,
  emphasis: v.optional(
    v.pipe(v.picklist(["key", "nurture"]), v.description("重点发展 (key) or 培育壮大 (nurture)")),
  ),
  industries: v.pipe(
    v.array(id),
    v.description("Industries that the link covers, with everything below them"),
  ),
  sequence,
  wanted: v.optional(
    v.pipe(
      v.array(wantedReference),
      v.description("Wanted facts of the link whose words are not the name of an industry"),
    ),
  ),
  parts: v.optional(
    v.pipe(v.array(v.lazy(() => chainLink)), v.minLength(1), v.description("Parts, in the document's order")),
  ),
});

/** An industry chain, or a set of industries side by side, as a document draws it. */
export const chain = v.strictObject({
  id,
  name: bilingual,
  document: id,
  nameValue: v.pipe(wording, v.description("The words that name or announce it, as written there")),
  cite: citation,
  note: v.optional(v.pipe(bilingual, v.description("A remark of ours"))),
  area: v.optional(
    v.pipe(
      areaReference,
      v.description("The area whose industries the chain lists; it fills no link itself"),
    ),
  ),
  place: v.optional(
    v.pipe(
      id,
      v.description("Ground that the areas of a link must share; follows from the area if there is one"),
    ),
  ),
  sequence,
  wanted: v.optional(
    v.pipe(v.array(wantedReference), v.description("What the document wants for the chain as a whole")),
  ),
  links: v.pipe(v.array(chainLink), v.minLength(1), v.description("The links, in the document's order")),
});
export type Chain = v.InferOutput<typeof chain>;
