import type { BaseLayer } from "../layer.ts";

/** Ground outside the province. */
export const background: BaseLayer = ({ tokens }) => ({
  id: "base-background",
  type: "background",
  paint: { "background-color": tokens.outside },
});
