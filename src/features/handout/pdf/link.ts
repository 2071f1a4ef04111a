import type * as PdfLib from "@cantoo/pdf-lib";
import type { PDFPage } from "@cantoo/pdf-lib";
import type { Mark } from "../page/marks.ts";

/** Makes a part of a page a link. */
export function addLink(
  { PDFString }: typeof PdfLib,
  page: PDFPage,
  { x, y, width, height, address }: Extract<Mark, { kind: "link" }>,
): void {
  const bottom = page.getHeight() - y - height;
  const annotation = page.doc.context.register(
    page.doc.context.obj({
      Type: "Annot",
      Subtype: "Link",
      Rect: [x, bottom, x + width, bottom + height],
      Border: [0, 0, 0],
      A: { Type: "Action", S: "URI", URI: PDFString.of(address) },
    }),
  );
  page.node.addAnnot(annotation);
}
