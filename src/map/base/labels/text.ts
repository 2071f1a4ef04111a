import type { SymbolLayerSpecification } from "maplibre-gl";
import { FONT_REGULAR } from "../../theme.ts";
import { nameIn } from "../language.ts";
import type { BaseContext } from "../layer.ts";

type Layout = NonNullable<SymbolLayerSpecification["layout"]>;
type Paint = NonNullable<SymbolLayerSpecification["paint"]>;

/** Chinese names are never broken inside a word: they stand on one line unless a layer breaks them itself. */
const MAX_WIDTH_EM = { zh: 20, en: 9 } as const;

/** What all names of the base map share. */
export function textLayout({ language }: BaseContext): Layout {
  return {
    "text-field": nameIn(language),
    "text-font": FONT_REGULAR,
    "text-max-width": MAX_WIDTH_EM[language],
    "text-line-height": 1.2,
    "text-padding": 6,
  };
}

/** Names along a line. */
export function lineTextLayout(context: BaseContext): Layout {
  return {
    ...textLayout(context),
    "symbol-placement": "line",
    "text-max-angle": 30,
    "text-rotation-alignment": "map",
    "text-padding": 12,
  };
}

/** Ink of a name and its halo of paper. */
export function textPaint({ tokens }: BaseContext, colour: string): Paint {
  return {
    "text-color": colour,
    "text-halo-color": tokens.halo,
    "text-halo-width": 1.4,
    "text-halo-blur": 0.4,
  };
}
