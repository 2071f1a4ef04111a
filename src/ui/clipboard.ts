/** Puts a text into the clipboard; false where the browser refuses, as on pages that are not served over https or loopback. */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
