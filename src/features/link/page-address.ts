/** Address of the atlas without any search part: where the operator publishes it, else this page's own. */
export function pageAddress(publicAddress?: string): string {
  return publicAddress ?? `${location.origin}${location.pathname}`;
}
