import * as v from "valibot";
import { id } from "./text.ts";

/** public/config.json: what an operator sets, without a build. */
export const config = v.strictObject({
  mode: v.pipe(
    v.picklist(["internal", "public"]),
    v.description("internal: preview, marked on every view; public: needs a map review number"),
  ),
  passages: v.optional(
    v.pipe(
      v.strictObject({
        folder: v.pipe(
          v.string(),
          v.regex(
            /^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*$/,
            "expected a folder beside the page, for example texts",
          ),
          v.description("Folder beside config.json that holds the texts, one <document id>.txt each"),
        ),
        documents: v.pipe(v.array(id), v.description("Ids of the documents whose texts lie there")),
      }),
      v.description("Texts of the documents that the operator serves; absent where there are none"),
    ),
  ),
  hall: v.optional(
    v.pipe(
      v.strictObject({
        idleSeconds: v.pipe(
          v.number(),
          v.integer(),
          v.minValue(15),
          v.maxValue(3600),
          v.description("Seconds without a touch after which a hall screen starts over; 90 where absent"),
        ),
      }),
      v.description("Large touch screens, opened with ?hall"),
    ),
  ),
  reviewNumber: v.optional(v.pipe(v.string(), v.minLength(1), v.description("Map review number 审图号"))),
});
export type Config = v.InferOutput<typeof config>;
