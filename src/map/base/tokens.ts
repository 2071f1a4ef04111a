import type { MapTheme } from "../theme.ts";

/** Colours of the base map: paper, quiet and low in contrast. */
export interface BaseTokens {
  /** Ground outside the province. */
  readonly outside: string;
  readonly land: string;
  /** Built sites: campuses, plants, the airport. */
  readonly site: string;
  readonly water: string;
  readonly river: string;
  readonly districtLine: string;
  readonly cityLine: string;
  readonly provinceLine: string;
  readonly expressway: string;
  readonly expresswayCasing: string;
  readonly trunk: string;
  readonly trunkCasing: string;
  readonly primary: string;
  readonly railway: string;
  /** Outline and core of a station's dot. */
  readonly station: string;
  readonly stationCore: string;
  /** Names, at least 4.5 : 1 on land and on sites. */
  readonly label: string;
  /** Names of cities and districts, a little stronger. */
  readonly placeLabel: string;
  /** Names of waters, at least 4.5 : 1 on land and on water. */
  readonly waterLabel: string;
  /** Halo of names. */
  readonly halo: string;
  /** Third ink, for notes on the map and beside it: at least 4.5 : 1 on land and panel. */
  readonly ink3: string;
}

/** Base map colours by theme. */
export const BASE_TOKENS: Record<MapTheme, BaseTokens> = {
  light: {
    outside: "#edeae3",
    land: "#f5f3ee",
    site: "#ebe5da",
    water: "#c6dbe8",
    river: "#b3cede",
    districtLine: "#cfc7b8",
    cityLine: "#bdb4a4",
    provinceLine: "#a89e8d",
    expressway: "#f7ddb5",
    expresswayCasing: "#dcb27c",
    trunk: "#ffffff",
    trunkCasing: "#ddd6c9",
    primary: "#e9e3d7",
    railway: "#b9b2a5",
    station: "#958d80",
    stationCore: "#fbfaf7",
    label: "#6b6458",
    placeLabel: "#5f594f",
    waterLabel: "#356079",
    halo: "#f5f3ee",
    ink3: "#626d73",
  },
  dark: {
    outside: "#0d1316",
    land: "#12191c",
    site: "#1b2427",
    water: "#1d3440",
    river: "#294a59",
    districtLine: "#2b363a",
    cityLine: "#36434a",
    provinceLine: "#46545b",
    expressway: "#534a3a",
    expresswayCasing: "#12191c",
    trunk: "#2a3437",
    trunkCasing: "#12191c",
    primary: "#232d30",
    railway: "#3a4447",
    station: "#66757b",
    stationCore: "#12191c",
    label: "#8c999d",
    placeLabel: "#99a5a9",
    waterLabel: "#78a4b9",
    halo: "#12191c",
    ink3: "#8f9a9d",
  },
};
