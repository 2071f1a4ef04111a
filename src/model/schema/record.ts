import * as v from "valibot";
import { factGroup } from "./fact.ts";
import { bilingual, id } from "./text.ts";

/** A firm, institute, university, hospital …: one record however many areas name it. */
export const organization = v.strictObject({
  id,
  name: bilingual,
  kind: v.pipe(
    v.picklist(["firm", "institute", "university", "hospital", "government", "association", "other"]),
    v.description("What sort of organization"),
  ),
  aliases: v.optional(v.pipe(v.array(v.string()), v.description("Every other way the documents write it"))),
  defence: v.optional(
    v.pipe(v.literal(true), v.description("Defence body: listed by name only, never placed")),
  ),
});
export type Organization = v.InferOutput<typeof organization>;

/** A measured quantity. */
export const indicator = v.strictObject({ id, name: bilingual });

/** What a document says of the whole city, zone or province, grouped as the document groups it. */
export const general = v.strictObject({
  id,
  scope: v.pipe(
    v.picklist(["xian", "xixian", "shaanxi"]),
    v.description("Whole city, whole new area or whole province"),
  ),
  groups: v.array(factGroup),
});

/** Fixed English of a term, and one plain sentence where it is a term of art. */
export const glossary = v.strictObject({
  id,
  terms: v.array(
    v.strictObject({
      zh: v.pipe(v.string(), v.minLength(1), v.description("Term, Chinese")),
      en: v.pipe(v.string(), v.minLength(1), v.description("Term, English; one form")),
      plain: v.optional(v.pipe(bilingual, v.description("One plain sentence that explains it"))),
    }),
  ),
});

/** Node of the industry taxonomy: chain, industry, product or technology. */
export interface IndustryNode {
  /** Unique in the whole taxonomy. */
  id: string;
  /** Name in both languages. */
  name: v.InferOutput<typeof bilingual>;
  /** Other wordings, Chinese or English; a wording belongs to one node only. */
  aliases?: string[] | undefined;
  /** Narrower nodes. */
  children?: IndustryNode[] | undefined;
}

/** Schema of {@link IndustryNode}. */
export const industryNode: v.GenericSchema<IndustryNode> = v.strictObject({
  id,
  name: bilingual,
  aliases: v.optional(v.pipe(v.array(v.string()), v.description("Other wordings, Chinese or English"))),
  children: v.optional(v.pipe(v.array(v.lazy(() => industryNode)), v.description("Narrower nodes"))),
});
