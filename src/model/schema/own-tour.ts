import * as v from "valibot";
import { areaReference, id } from "./text.ts";

/** Longest title of a tour or a step. */
export const TITLE_LIMIT = 120;

/** Longest text of a tour or a step: about what a slide can hold. */
export const TEXT_LIMIT = 1200;

/** Most steps of one tour. */
export const STEPS_LIMIT = 100;

type Words = v.SchemaWithPipe<
  readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, number, undefined>]
>;
type Range = v.SchemaWithPipe<
  readonly [
    v.NumberSchema<undefined>,
    v.MinValueAction<number, number, undefined>,
    v.MaxValueAction<number, number, undefined>,
  ]
>;

/** What an author writes in both languages; a language left empty shows the other. */
function written(limit: number): v.StrictObjectSchema<{ readonly zh: Words; readonly en: Words }, undefined> {
  const words = v.pipe(v.string(), v.maxLength(limit));
  return v.strictObject({ zh: words, en: words });
}

function within(low: number, high: number): Range {
  return v.pipe(v.number(), v.minValue(low), v.maxValue(high));
}

const selection = v.variant("kind", [
  v.strictObject({ kind: v.literal("area"), key: areaReference }),
  v.strictObject({ kind: v.picklist(["layout", "organization", "industry", "document"]), id }),
  v.strictObject({ kind: v.literal("spot"), longitude: within(-180, 180), latitude: within(-85, 85) }),
]);

/** One view of an own tour. */
export const ownStep = v.strictObject({
  title: v.pipe(written(TITLE_LIMIT), v.description("Title; empty: the name of what the panel shows")),
  text: v.pipe(written(TEXT_LIMIT), v.description("The author's words beside the facts")),
  layouts: v.pipe(v.array(id), v.maxLength(60), v.description("Layouts on the map, in the order of colours")),
  selection: v.pipe(v.nullable(selection), v.description("What the panel shows")),
  camera: v.pipe(
    v.nullable(
      v.strictObject({ zoom: within(0, 24), latitude: within(-85, 85), longitude: within(-180, 180) }),
    ),
    v.description("Where the map looks; null: at what is shown"),
  ),
});
export type OwnStep = v.InferOutput<typeof ownStep>;

const content = {
  title: v.pipe(written(TITLE_LIMIT), v.description("Title of the tour")),
  text: v.pipe(written(TEXT_LIMIT), v.description("Words of the opening slide")),
  steps: v.pipe(v.array(ownStep), v.maxLength(STEPS_LIMIT), v.description("The views, in order")),
};

/** A tour of the reader's own, kept in this browser. */
export const ownTour = v.strictObject({ id, ...content });
export type OwnTour = v.InferOutput<typeof ownTour>;

/** Name that tells a tour file from other JSON. */
export const TOUR_FORMAT = "xian-industry-atlas/tour";

/** A tour as a file; it gets an id of its own wherever it is opened. */
export const tourFile = v.strictObject({
  format: v.literal(TOUR_FORMAT),
  version: v.literal(1),
  ...content,
});
