import * as v from "valibot";

/** A text in both languages of the atlas. */
export const bilingual = v.strictObject({
  zh: v.pipe(v.string(), v.minLength(1), v.description("Chinese")),
  en: v.pipe(v.string(), v.minLength(1), v.description("English")),
});

/** Where a fact stands: document id, colon, 1-based line of the document's text. */
export const citation = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+:\d+$/, "expected `document:line`, for example xixian-14fyp-sti:309"),
  v.description("Where it stands: document id, colon, 1-based line of the text"),
);

/** Kebab-case ASCII id; the name of the file that holds the record. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/, "expected a kebab-case ASCII id"),
  v.description("Kebab-case ASCII id, equal to the file name"),
);

/** A reference `layout/area`. */
export const areaReference = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "expected `layout/area`"),
  v.description("An area of a layout, as layout/area"),
);

/** A figure as the document writes it: digits, or a range such as 3-5. */
export const figure = v.pipe(
  v.string(),
  v.regex(/^\d+(\.\d+)?([-—~～]\d+(\.\d+)?)?$/, "expected a quoted number as the document writes it"),
  v.description("The number as the document writes it"),
);

/** A calendar year. */
export const year = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1949),
  v.maxValue(2100),
  v.description("Calendar year"),
);

/** Words exactly as the document writes them. */
export const wording = v.pipe(v.string(), v.minLength(1), v.description("The document's own words"));

/** Our reading of a wording: a misprint corrected, an elliptical name completed. */
export const reading = v.pipe(
  v.string(),
  v.minLength(1),
  v.description(
    "How we read it: a misprint corrected or an elliptical name completed; shown in place of the wording",
  ),
);

/** English of a fact's words. */
export const english = v.pipe(v.string(), v.minLength(1), v.description("English of the words"));

/** A named thing with its place in the document. */
export const citedName = v.strictObject({
  value: wording,
  reading: v.optional(reading),
  en: english,
  cite: citation,
});
