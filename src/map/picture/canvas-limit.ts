/** Largest side of a canvas that is tried at once: beyond, smoothing takes more memory than small machines have. */
const LARGEST_PX = 8192;

/** Longest side in pixels that the graphics processor draws at once; undefined where there is none. */
export function canvasLimitPx(): number | undefined {
  const context = document.createElement("canvas").getContext("webgl2");
  if (!context) return undefined;
  const viewport = context.getParameter(context.MAX_VIEWPORT_DIMS) as Int32Array;
  const limit = Math.min(
    LARGEST_PX,
    context.getParameter(context.MAX_TEXTURE_SIZE) as number,
    context.getParameter(context.MAX_RENDERBUFFER_SIZE) as number,
    ...viewport,
  );
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return limit;
}
