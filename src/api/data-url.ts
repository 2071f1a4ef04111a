/** Address of a file beside the page, so that the app runs in any sub-folder. */
export function dataUrl(path: string): string {
  return new URL(path, document.baseURI).href;
}
