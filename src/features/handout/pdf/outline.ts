import type * as PdfLib from "@cantoo/pdf-lib";
import type { PDFDocument, PDFPage } from "@cantoo/pdf-lib";

/** A line of the outline: its words, its page, its height on it from the upper edge. */
export interface OutlineEntry {
  title: string;
  page: PDFPage;
  y: number;
}

/** Gives a document an outline of one level, and has readers open it. */
export function addOutline(
  { PDFHexString, PDFName }: typeof PdfLib,
  document: PDFDocument,
  entries: OutlineEntry[],
): void {
  if (entries.length === 0) return;
  const { context, catalog } = document;
  const root = context.nextRef();
  const refs = entries.map(() => context.nextRef());
  for (const [place, { title, page, y }] of entries.entries()) {
    const ref = refs[place];
    if (!ref) continue;
    const previous = refs[place - 1];
    const next = refs[place + 1];
    context.assign(
      ref,
      context.obj({
        Title: PDFHexString.fromText(title),
        Parent: root,
        ...(previous && { Prev: previous }),
        ...(next && { Next: next }),
        Dest: [page.ref, "XYZ", null, page.getHeight() - y + 12, null],
      }),
    );
  }
  const [first] = refs;
  const last = refs.at(-1);
  if (first && last)
    context.assign(root, context.obj({ Type: "Outlines", First: first, Last: last, Count: refs.length }));
  catalog.set(PDFName.of("Outlines"), root);
  catalog.set(PDFName.of("PageMode"), PDFName.of("UseOutlines"));
}
