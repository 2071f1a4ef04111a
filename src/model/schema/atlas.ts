import * as v from "valibot";
import { document } from "./document.ts";
import { edition } from "./edition.ts";
import {
  industryFact,
  namedFact,
  organizationFact,
  quantityFact,
  systemFact,
  targetFact,
  wantedFact,
} from "./fact.ts";
import { role } from "./layout.ts";
import { glossary, indicator, organization } from "./record.ts";
import { statement } from "./statement.ts";
import { conflict, conflictSide, table, taskTable } from "./table.ts";
import { bilingual, citation, citedName, english, id } from "./text.ts";

/** A fact as the app reads it: words joined with the record that answers to them. */
export const builtFact = v.variant("kind", [
  v.strictObject({ ...industryFact.entries, en: english, industry: id }),
  v.strictObject({ ...organizationFact.entries, en: english, organization: id }),
  namedFact,
  wantedFact,
  targetFact,
  quantityFact,
  systemFact,
]);
export type BuiltFact = v.InferOutput<typeof builtFact>;
/** The built facts of some kinds; a schema of several kinds is narrowed to those asked for. */
export type BuiltFactOf<Kind extends BuiltFact["kind"], Each extends BuiltFact = BuiltFact> = Each extends {
  kind: infer Own;
}
  ? [Own & Kind] extends [never]
    ? never
    : Each & { kind: Own & Kind }
  : never;

const builtGroup = v.strictObject({ id, title: bilingual, cite: citation, facts: v.array(builtFact) });
export type BuiltGroup = v.InferOutput<typeof builtGroup>;

/** An area as the app reads it. */
export interface BuiltArea {
  id: string;
  name: v.InferOutput<typeof citedName>;
  /** Name with zero-width break points, for labels on the map. */
  label: { zh: string; en: string };
  place: string;
  role?: v.InferOutput<typeof role> | undefined;
  note?: v.InferOutput<typeof bilingual> | undefined;
  facts: BuiltFact[];
  areas?: BuiltArea[] | undefined;
}

const builtArea: v.GenericSchema<BuiltArea> = v.strictObject({
  id,
  name: citedName,
  label: bilingual,
  place: id,
  role: v.optional(role),
  note: v.optional(bilingual),
  facts: v.array(builtFact),
  areas: v.optional(v.array(v.lazy(() => builtArea))),
});

const builtLayout = v.strictObject({
  id,
  documents: v.array(id),
  name: bilingual,
  shortName: bilingual,
  cite: citation,
  nameValue: v.string(),
  summary: bilingual,
  note: v.optional(bilingual),
  groups: v.optional(v.array(builtGroup)),
  areas: v.array(builtArea),
});
export type BuiltLayout = v.InferOutput<typeof builtLayout>;

const builtIndustry = v.strictObject({
  id,
  name: bilingual,
  aliases: v.optional(v.array(v.string())),
  parent: v.optional(id),
});
export type BuiltIndustry = v.InferOutput<typeof builtIndustry>;

/** public/data/atlas.json: everything the first view needs. */
export const atlas = v.strictObject({
  edition,
  documents: v.array(document),
  layouts: v.array(builtLayout),
  organizations: v.array(organization),
  industries: v.array(builtIndustry),
  indicators: v.array(indicator),
});
export type AtlasData = v.InferOutput<typeof atlas>;

const builtConflict = v.strictObject({
  ...conflict.entries,
  sides: v.array(
    v.strictObject({
      ...conflictSide.entries,
      /** Whose the value is and what it measures, where the side is a measured value. */
      stated: v.optional(statement),
    }),
  ),
});
export type BuiltConflict = v.InferOutput<typeof builtConflict>;

/** public/data/conflicts.json: differing figures, loaded with the first panel that may show one. */
export const conflicts = v.strictObject({ conflicts: v.array(builtConflict) });

/** public/data/documents.json: what the documents say beyond the layouts, loaded when asked for. */
export const documentFacts = v.strictObject({
  general: v.array(
    v.strictObject({
      document: id,
      scope: v.picklist(["xian", "xixian", "shaanxi"]),
      groups: v.array(builtGroup),
    }),
  ),
  tables: v.array(table),
  tasks: v.array(taskTable),
});
export type DocumentFacts = v.InferOutput<typeof documentFacts>;

/** public/data/glossary.json: terms of art, loaded with the first sentence of ours that may hold one. */
export const glossaryFile = v.strictObject({ terms: glossary.entries.terms });
export type GlossaryFile = v.InferOutput<typeof glossaryFile>;
