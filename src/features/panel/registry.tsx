import type { ReactNode } from "react";
import type { Selection } from "../../model/selection.ts";
import { AreaPanel } from "../area/area-panel.tsx";
import { DocumentPanel } from "../document/document-panel.tsx";
import { IndustryPanel } from "../industry/industry-panel.tsx";
import { LayoutPanel } from "../layout/layout-panel.tsx";
import { OrganizationPanel } from "../organization/organization-panel.tsx";
import { SpotPanel } from "../spot/spot-panel.tsx";

type Registry = { [Kind in Selection["kind"]]: (selection: Extract<Selection, { kind: Kind }>) => ReactNode };

/** Panel of each kind of selection. */
const PANELS: Registry = {
  area: ({ key }) => <AreaPanel areaKey={key} />,
  layout: ({ id }) => <LayoutPanel id={id} />,
  organization: ({ id }) => <OrganizationPanel id={id} />,
  industry: ({ id }) => <IndustryPanel id={id} />,
  document: ({ id }) => <DocumentPanel id={id} />,
  spot: ({ longitude, latitude }) => <SpotPanel longitude={longitude} latitude={latitude} />,
};

/** The panel of a selection. */
export function panelOf(selection: Selection): ReactNode {
  const panel = PANELS[selection.kind] as (selection: Selection) => ReactNode;
  return panel(selection);
}
