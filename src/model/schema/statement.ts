import * as v from "valibot";
import { measure, qualifier } from "./fact.ts";
import { bilingual, year } from "./text.ts";

/** Whose a measured value is and what it measures, so that it can be said away from where it stands. */
export const statement = v.strictObject({
  /** Area that the value belongs to, or the document's whole territory. */
  subject: bilingual,
  /** Indicator; of land, floor area, investment and funds what is measured. */
  what: bilingual,
  /** The part that is counted, where not the whole. */
  of: v.optional(bilingual),
  /** Absent for land, floor area, investment and funds. */
  measure: v.optional(measure),
  year: v.optional(year),
  qualifier: v.optional(qualifier),
});
export type Statement = v.InferOutput<typeof statement>;
