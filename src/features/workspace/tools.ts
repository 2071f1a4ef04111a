import type { WorkspaceKind } from "../../model/workspace.ts";
import type { IconName } from "../../ui/icon.tsx";

/** A tool that can be opened from anywhere. */
interface Tool {
  kind: WorkspaceKind;
  icon: IconName;
}

/** The tools of the bar, in the order of use. */
export const TOOLS: Tool[] = [
  { kind: "match", icon: "match" },
  { kind: "shortlist", icon: "star" },
  { kind: "tours", icon: "present" },
  { kind: "table", icon: "table" },
  { kind: "compare", icon: "compare" },
  { kind: "chains", icon: "chain" },
  { kind: "figures", icon: "chart" },
  { kind: "timeline", icon: "timeline" },
  { kind: "differences", icon: "differ" },
  { kind: "handout", icon: "handout" },
];
