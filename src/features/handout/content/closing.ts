import { INK } from "../page/inks.ts";
import { moved } from "../page/marks.ts";
import { type Piece, piece, stacked } from "../page/piece.ts";
import { contactStrip } from "./contact.ts";
import { qrMark } from "./qr-mark.ts";
import { COLUMN_PT, run, set, type Voice } from "./voice.ts";

const QR_PT = 70;

/** The end of an area sheet: the QR code of the same view, and the operator's contact beside it. */
export function closingPiece(voice: Voice, address: string): Piece {
  const caption = stacked(
    set(voice, [run(voice, voice.t("handout.sameView"), "small", { colour: INK })], QR_PT + 30, "small"),
  );
  const contact = contactStrip(voice, voice.config.contact, COLUMN_PT - QR_PT - 50);
  const height = Math.max(QR_PT + 6 + caption.height, contact?.height ?? 0);
  return piece(
    height,
    [
      qrMark(address, QR_PT, INK),
      { kind: "link", x: 0, y: 0, width: QR_PT, height: QR_PT, address },
      ...moved(caption.marks, 0, QR_PT + 6),
      ...(contact ? moved(contact.marks, QR_PT + 50, 0) : []),
    ],
    { before: 18 },
  );
}
