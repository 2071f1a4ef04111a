import * as v from "valibot";
import { bilingual, id, year } from "./text.ts";

/** A published plan, and the text that line numbers refer to. */
export const document = v.strictObject({
  id,
  title: bilingual,
  shortTitle: v.pipe(bilingual, v.description("Short title for chips and lists")),
  territory: v.pipe(bilingual, v.description("What the plan speaks of as a whole: city, zone or province")),
  issuer: v.optional(v.pipe(bilingual, v.description("Who issued it, where the text says so"))),
  number: v.optional(v.pipe(bilingual, v.description("Document number, where the text gives it"))),
  date: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "expected YYYY, YYYY-MM or YYYY-MM-DD"),
      v.description("Date of issue; absent when the text is undated"),
    ),
  ),
  period: v.optional(
    v.pipe(v.strictObject({ from: year, to: year }), v.description("Planning period, both years included")),
  ),
  address: v.optional(v.pipe(v.string(), v.url(), v.description("Official address, where known"))),
  note: v.optional(v.pipe(bilingual, v.description("A remark of ours"))),
  lineCount: v.pipe(v.number(), v.integer(), v.description("Number of lines of the text")),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/), v.description("SHA-256 of the text's bytes")),
  headings: v.pipe(
    v.array(
      v.strictObject({
        line: v.pipe(v.number(), v.integer(), v.description("Line where the heading stands")),
        level: v.pipe(
          v.picklist([0, 1, 2, 3]),
          v.description("0 one of several plans in a document, 1 chapter, 2 section, 3 box or table"),
        ),
        title: v.pipe(v.string(), v.description("Heading, Chinese")),
        en: v.pipe(v.string(), v.description("Heading, English")),
      }),
    ),
    v.description("The one list of headings, from which section paths follow"),
  ),
});
export type PlanDocument = v.InferOutput<typeof document>;
