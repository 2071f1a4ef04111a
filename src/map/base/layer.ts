import type { LayerSpecification } from "maplibre-gl";
import type { Language } from "../../model/quantity.ts";
import type { BaseTokens } from "./tokens.ts";

/** What a layer of the base map depends on. */
export interface BaseContext {
  readonly tokens: BaseTokens;
  readonly language: Language;
}

/** A layer spec, made for a theme and a language. */
export type BaseLayer = (context: BaseContext) => LayerSpecification;
