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
  contact: v.optional(
    v.pipe(
      v.strictObject({
        name: v.pipe(v.string(), v.minLength(1), v.description("Who hands out")),
        lines: v.pipe(
          v.array(v.pipe(v.string(), v.minLength(1))),
          v.maxLength(5),
          v.description("Further lines: address, telephone, e-mail; five at most"),
        ),
        validUntil: v.optional(
          v.pipe(
            v.string(),
            v.regex(/^\d{4}-\d{2}-\d{2}$/, "expected YYYY-MM-DD"),
            v.description("Last day on which the contact holds"),
          ),
        ),
      }),
      v.description("The operator's own contact on sheets and brochures, set apart from the plan's facts"),
    ),
  ),
  embed: v.optional(
    v.pipe(
      v.strictObject({
        origins: v.pipe(
          v.array(
            v.pipe(
              v.string(),
              v.regex(/^https?:\/\/[^/\s]+$/, "expected an origin, for example https://example.org"),
            ),
          ),
          v.description("Origins of host pages that may exchange messages with an embedded atlas"),
        ),
      }),
      v.description("Frames in other pages, opened with ?embed"),
    ),
  ),
  leftOutInEnglish: v.optional(
    v.pipe(v.array(id), v.description("Ids of organizations that English hand-outs leave out, and say so")),
  ),
  publicAddress: v.optional(
    v.pipe(
      v.string(),
      v.url(),
      v.description("Address of the atlas for links and QR codes on paper; the page's own where absent"),
    ),
  ),
  reviewNumber: v.optional(v.pipe(v.string(), v.minLength(1), v.description("Map review number 审图号"))),
});
export type Config = v.InferOutput<typeof config>;
