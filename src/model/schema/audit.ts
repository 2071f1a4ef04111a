import * as v from "valibot";
import { qualifier, unit } from "./fact.ts";
import { statement } from "./statement.ts";
import { bilingual, citation, figure, id, year } from "./text.ts";

/** A figure that takes part in a calculation. */
const term = v.strictObject({
  what: v.pipe(bilingual, v.description("What the figure counts")),
  value: figure,
  qualifier: v.optional(qualifier),
  cite: citation,
});

const part = v.strictObject({
  ...term.entries,
  minus: v.optional(v.pipe(v.literal(true), v.description("The figure is taken off"))),
});

/** A calculation that the documents' figures allow, entered by hand: which figures, against which. */
export const audit = v.strictObject({
  id,
  title: bilingual,
  relation: v.pipe(
    v.picklist(["sum", "within", "increase", "count"]),
    v.description(
      "Parts add up to the total, lie within it, make the stated increase, or are listed one by one and counted",
    ),
  ),
  unit,
  parts: v.pipe(v.array(part), v.minLength(1)),
  total: v.optional(v.pipe(term, v.description("The stated total; absent where the document gives none"))),
  note: v.optional(v.pipe(bilingual, v.description("A remark of ours; blames no document"))),
  conflict: v.optional(
    v.pipe(id, v.description("Entry of the register on these figures, where the figures do not lead to it")),
  ),
});

/** Whose a figure is and what it measures, where one fact states it. */
const stated = v.optional(statement);

/** A calculation with its result. */
export const auditResult = v.strictObject({
  ...audit.entries,
  parts: v.pipe(v.array(v.strictObject({ ...part.entries, stated })), v.minLength(1)),
  total: v.optional(v.strictObject({ ...term.entries, stated })),
  relation: v.picklist(["sum", "within", "increase", "repeat", "count"]),
  year: v.optional(year),
  /** The result: a number, or a range where a part is one. */
  computed: v.string(),
  outcome: v.picklist(["agree", "differ", "no-total"]),
  /** Result less the stated total, where both are single numbers. */
  difference: v.optional(v.string()),
  /** Entry of the register that holds these figures. */
  conflict: v.optional(id),
});
export type AuditResult = v.InferOutput<typeof auditResult>;
export type AuditPart = AuditResult["parts"][number];
export type AuditTerm = NonNullable<AuditResult["total"]>;

/** public/data/audits.json: the calculations, whether they agree or not. */
export const audits = v.strictObject({ audits: v.array(auditResult) });
