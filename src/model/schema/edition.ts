import * as v from "valibot";

/** Edition of the data, kept in data/edition.yaml. */
export const edition = v.strictObject({
  date: v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d{2}-\d{2}$/, "expected YYYY-MM-DD"),
    v.description("Date of the data, shown in the app"),
  ),
});
