import * as v from "valibot";
import { UNIT_LIST } from "../unit.ts";
import { bilingual, citation, english, figure, id, reading, wording, year } from "./text.ts";

/** How firmly a document words a figure. */
export const qualifier = v.pipe(
  v.picklist(["about", "at-least", "strive", "strive-at-least", "strive-about", "up-to"]),
  v.description("How the figure is worded: about, at least, strive for, up to"),
);
export type Qualifier = v.InferOutput<typeof qualifier>;

/** What a measured value is: where things stood, what was reached, what is aimed at; `unmarked` where a table does not say. */
export const measure = v.pipe(
  v.picklist(["baseline", "actual", "target", "unmarked"]),
  v.description("Baseline, actual value or target; unmarked where the document does not say which"),
);

/** Unit, as the document writes it. */
export const unit = v.pipe(v.picklist(UNIT_LIST), v.description("Unit as the document writes it"));

/** How a document relates an organization to an area; being named is not being there. */
export const relation = v.pipe(
  v.picklist(["core", "present", "project", "cooperating", "sought"]),
  v.description("core 核心, present 已集聚, project 依托项目, cooperating 合作, sought 争取"),
);

/** An industry, product or technology that a document names. */
export const industryFact = v.strictObject({
  kind: v.literal("industry"),
  value: wording,
  reading: v.optional(reading),
  emphasis: v.optional(
    v.pipe(v.picklist(["key", "nurture"]), v.description("重点发展 (key) or 培育壮大 (nurture)")),
  ),
  cite: citation,
});

/** A firm or institution that a document names, with its relation. */
export const organizationFact = v.strictObject({
  kind: v.picklist(["firm", "institution"]),
  value: wording,
  reading: v.optional(reading),
  relation,
  cite: citation,
});

/** A project, platform, facility, host park, hint of location, policy or responsible body. */
export const namedFact = v.strictObject({
  kind: v.picklist([
    "project",
    "platform",
    "facility",
    "carrier",
    "location_hint",
    "policy",
    "responsible_body",
  ]),
  value: wording,
  reading: v.optional(reading),
  en: english,
  cite: citation,
});

/** What a document wants, misses or calls weak. */
export const wantedFact = v.strictObject({
  kind: v.literal("wanted"),
  value: wording,
  reading: v.optional(reading),
  en: english,
  nature: v.pipe(
    v.picklist(["sought", "missing", "weak", "fill"]),
    v.description("招引、争取 (sought), 缺失 (missing), 薄弱、短板 (weak), 补链 (fill)"),
  ),
  cite: citation,
});

/** A measured value: baseline, actual or target. */
export const targetFact = v.strictObject({
  kind: v.literal("target"),
  indicator: v.pipe(id, v.description("Id of the indicator that is measured")),
  value: figure,
  unit,
  year: v.optional(v.pipe(year, v.description("Year of the value; absent where the document gives none"))),
  measure,
  qualifier: v.optional(qualifier),
  of: v.optional(v.pipe(bilingual, v.description("The part that is counted, where not the whole"))),
  beyondPeriod: v.optional(
    v.pipe(bilingual, v.description("Why a year beyond the document's period is right")),
  ),
  cite: citation,
});

/** Land, floor area, investment or fund. */
export const quantityFact = v.strictObject({
  kind: v.picklist(["land_area", "floor_area", "investment", "fund"]),
  value: figure,
  unit,
  of: v.pipe(bilingual, v.description("What is measured")),
  qualifier: v.optional(qualifier),
  year: v.optional(year),
  cite: citation,
});

/** A digital system that a document asks for. */
export const systemFact = v.strictObject({
  kind: v.literal("system"),
  value: wording,
  reading: v.optional(reading),
  en: english,
  functions: v.optional(
    v.pipe(
      v.array(v.strictObject({ value: wording, en: english, cite: citation })),
      v.description("What the system is asked to do"),
    ),
  ),
  cite: citation,
});

/** One fact of a document about an area, a layout, a zone or the city; closed, told apart by `kind`. */
export const fact = v.variant("kind", [
  industryFact,
  organizationFact,
  namedFact,
  wantedFact,
  targetFact,
  quantityFact,
  systemFact,
]);
export type Fact = v.InferOutput<typeof fact>;
export type TargetFact = v.InferOutput<typeof targetFact>;

/** Facts that belong together under a title, in the document's order. */
export const factGroup = v.strictObject({
  id,
  title: bilingual,
  cite: citation,
  facts: v.array(fact),
});
export type FactGroup = v.InferOutput<typeof factGroup>;
