/** Placeholder. */
export function Hall(_: { idleSeconds: number | undefined }) {
  return null;
}
