import { createContext, type ReactNode } from "react";
import type { Box } from "../../model/box.ts";

/** What the pair of maps is to show. */
export interface LayoutMapsProps {
  /** The left and the right layout, each with its colour slot and the name of its map. */
  layouts: { id: string; slot: number; label: string }[];
  /** What both maps show first. */
  bounds: Box | undefined;
  /** Side by side, or one over the other, uncovered from the divider on. */
  mode: "split" | "swipe";
  /** Share of the width at which the divider stands, 0 to 1. */
  divider: number;
}

/** Draws the pair of synchronised maps; the app gives it, because the map engine is no part of any feature. */
export const LayoutMapsContext = createContext<((maps: LayoutMapsProps) => ReactNode) | null>(null);
