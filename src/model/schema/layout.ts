import * as v from "valibot";
import { fact, factGroup } from "./fact.ts";
import { bilingual, citation, citedName, id, wording } from "./text.ts";

/** What an area is for: our sentences and the document's key phrases that they rest on. */
export const role = v.strictObject({
  zh: v.pipe(v.string(), v.minLength(1), v.description("Our sentence, Chinese")),
  en: v.pipe(v.string(), v.minLength(1), v.description("Our sentence, English")),
  phrases: v.pipe(
    v.array(v.strictObject({ value: wording, cite: citation })),
    v.minLength(1),
    v.description("The document's phrases that the sentences rest on"),
  ),
});

/** What a layout designates: a name, a role, facts, and the place it lies on. Areas nest where the document nests them. */
export interface Area {
  /** Unique within its layout. */
  id: string;
  /** The name as the document writes it. */
  name: v.InferOutput<typeof citedName>;
  /** Id of the place that holds the ground. */
  place: string;
  /** What the area is for, absent where the document is silent. */
  role?: v.InferOutput<typeof role> | undefined;
  /** A remark of ours, for instance on a foothill area or a listed-only site. */
  note?: v.InferOutput<typeof bilingual> | undefined;
  /** Everything the document says of the area. */
  facts: v.InferOutput<typeof fact>[];
  /** Parts, in the document's order. */
  areas?: Area[] | undefined;
}

/** Schema of {@link Area}. */
export const area: v.GenericSchema<Area> = v.strictObject({
  id,
  name: citedName,
  place: v.pipe(id, v.description("Id of the place that holds the ground")),
  role: v.optional(role),
  note: v.optional(v.pipe(bilingual, v.description("A remark of ours"))),
  facts: v.pipe(v.array(fact), v.description("Everything the document says of the area")),
  areas: v.optional(v.pipe(v.array(v.lazy(() => area)), v.description("Parts, in the document's order"))),
});

/** A named spatial structure of a document: a list of areas in the document's order. */
export const layout = v.strictObject({
  id,
  documents: v.pipe(
    v.array(id),
    v.minLength(1),
    v.description("The documents that draw it, the first one names it"),
  ),
  name: bilingual,
  shortName: v.pipe(bilingual, v.description("Short name for lists")),
  cite: citation,
  nameValue: v.pipe(
    wording,
    v.description("The layout's name, or the words that announce it, as written there"),
  ),
  summary: v.pipe(bilingual, v.description("What it is, in two sentences of ours")),
  note: v.optional(v.pipe(bilingual, v.description("A remark of ours"))),
  groups: v.optional(
    v.pipe(v.array(factGroup), v.description("Facts of the layout as a whole or of parts without area")),
  ),
  areas: v.pipe(v.array(area), v.minLength(1), v.description("The areas, in the document's order")),
});
export type Layout = v.InferOutput<typeof layout>;
