import * as v from "valibot";
import { measure, qualifier, unit } from "./fact.ts";
import { areaReference, bilingual, citation, citedName, english, figure, id, wording, year } from "./text.ts";

/** An indicator table of a document, year by year; empty cells are left out. */
export const table = v.strictObject({
  id,
  document: id,
  title: citedName,
  rows: v.array(
    v.strictObject({
      indicator: id,
      label: citedName,
      group: v.optional(v.pipe(bilingual, v.description("Heading the row stands under"))),
      partOf: v.optional(v.pipe(id, v.description("Indicator of which this row is a part"))),
      unit,
      cells: v.array(
        v.strictObject({
          year,
          value: figure,
          measure,
          qualifier: v.optional(qualifier),
          cite: v.optional(
            v.pipe(citation, v.description("Only where the cell stands on another line than its label")),
          ),
        }),
      ),
    }),
  ),
});
export type IndicatorTable = v.InferOutput<typeof table>;

/** A task table of a document with goals by year; blank cells are left out. */
export const taskTable = v.strictObject({
  id,
  document: id,
  title: citedName,
  tasks: v.array(
    v.strictObject({
      number: v.pipe(v.number(), v.integer(), v.description("Number in the document")),
      group: v.optional(v.pipe(bilingual, v.description("Heading the task stands under"))),
      value: wording,
      en: english,
      cite: citation,
      goals: v.array(v.strictObject({ year, value: wording, en: english })),
    }),
  ),
});
export type TaskTable = v.InferOutput<typeof taskTable>;

/** One of the citations that do not agree: a measured value with its unit, or quoted words. */
export const conflictSide = v.strictObject({
  value: wording,
  unit: v.optional(unit),
  cite: citation,
  what: bilingual,
});

/** Two or more citations that do not agree; all are kept and none is blamed. */
export const conflict = v.strictObject({
  id,
  title: bilingual,
  nature: v.pipe(
    v.picklist(["figure", "scope", "year", "wording", "identity", "reading"]),
    v.description("What differs"),
  ),
  sides: v.pipe(v.array(conflictSide), v.minLength(1)),
  note: bilingual,
  areas: v.optional(v.array(areaReference)),
});
export type Conflict = v.InferOutput<typeof conflict>;
