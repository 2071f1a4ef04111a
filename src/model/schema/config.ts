import * as v from "valibot";

/** public/config.json: what an operator sets, without a build. */
export const config = v.strictObject({
  mode: v.pipe(
    v.picklist(["internal", "public"]),
    v.description("internal: preview, marked on every view; public: needs a map review number"),
  ),
  reviewNumber: v.optional(v.pipe(v.string(), v.minLength(1), v.description("Map review number 审图号"))),
});
export type Config = v.InferOutput<typeof config>;
