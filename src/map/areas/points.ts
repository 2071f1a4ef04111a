import type { FilterSpecification, LayerSpecification } from "maplibre-gl";
import { LABEL_COLOURS, type MapTheme } from "../theme.ts";
import { byState, familyColour, metresAsPixels } from "./expressions.ts";

const IS_SINGLE: FilterSpecification = ["!", ["has", "point_count"]];

/** Marks: a filled point with a halo as wide as its uncertainty, a hollow mark for what is only known to lie in a host. */
export function pointLayers(theme: MapTheme): LayerSpecification[] {
  const { paper, ink } = LABEL_COLOURS[theme];
  const ring = (id: string, property: string, radius: number): LayerSpecification => ({
    id,
    type: "circle",
    source: "area-points",
    filter: ["all", IS_SINGLE, [">=", ["get", property], 0]] as FilterSpecification,
    paint: {
      "circle-radius": radius,
      "circle-color": "rgba(0,0,0,0)",
      "circle-stroke-color": familyColour(theme, property),
      "circle-stroke-width": 1.6,
    },
  });
  return [
    {
      id: "area-uncertainty",
      type: "circle",
      source: "area-points",
      filter: ["all", IS_SINGLE, [">", ["get", "accuracyM"], 0]] as FilterSpecification,
      paint: {
        "circle-radius": metresAsPixels("accuracyM"),
        "circle-color": familyColour(theme),
        "circle-opacity": byState(0.26, 0.2, 0.1),
        "circle-stroke-color": familyColour(theme),
        "circle-stroke-width": 0.8,
        "circle-stroke-opacity": 0.35,
      },
    },
    ring("area-point-third", "third", 12),
    ring("area-point-second", "second", 9),
    {
      id: "area-point",
      type: "circle",
      source: "area-points",
      filter: IS_SINGLE,
      paint: {
        "circle-radius": byState(8, 7, 5.5),
        "circle-color": ["match", ["get", "class"], "hosted", paper, familyColour(theme)],
        "circle-stroke-color": ["match", ["get", "class"], "hosted", familyColour(theme), paper],
        "circle-stroke-width": ["match", ["get", "class"], "hosted", 2.6, 1.6],
      },
    },
    {
      id: "area-point-mark",
      type: "circle",
      source: "area-points",
      filter: ["all", IS_SINGLE, ["==", ["get", "mark"], 1]] as FilterSpecification,
      paint: {
        "circle-radius": 2,
        "circle-color": ["match", ["get", "class"], "hosted", familyColour(theme), paper],
      },
    },
    {
      id: "area-cluster",
      type: "circle",
      source: "area-points",
      filter: ["has", "point_count"],
      paint: {
        "circle-radius": ["step", ["get", "point_count"], 10, 5, 12, 15, 15],
        "circle-color": ["case", ["==", ["get", "low"], ["get", "high"]], familyColour(theme, "low"), ink],
        "circle-stroke-color": paper,
        "circle-stroke-width": 1.6,
      },
    },
  ];
}
