/** Time after which the browser has surely taken the file. */
const RELEASE_AFTER_MS = 60_000;

/** Hands a file to the browser, which saves it under the name. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER_MS);
}
