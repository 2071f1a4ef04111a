const SIGNATURE_LENGTH = 8;
const METRE_IN_INCHES = 1 / 0.0254;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** A chunk of a PNG: length, name, contents, checksum. */
function chunk(name: string, contents: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(contents.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, contents.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(contents, 8);
  view.setUint32(contents.length + 8, crc32(bytes.subarray(4, contents.length + 8)));
  return bytes;
}

/** The PNG with its resolution written into it, right behind its header, and a text that says what it is. */
export function withResolution(png: Uint8Array, dotsPerInch: number, description: string): Uint8Array[] {
  const dotsPerMetre = Math.round(dotsPerInch * METRE_IN_INCHES);
  const physical = new Uint8Array(9);
  const view = new DataView(physical.buffer);
  view.setUint32(0, dotsPerMetre);
  view.setUint32(4, dotsPerMetre);
  view.setUint8(8, 1);
  const headerEnd =
    SIGNATURE_LENGTH + 12 + new DataView(png.buffer, png.byteOffset).getUint32(SIGNATURE_LENGTH);
  // Keyword, end of keyword, not compressed, method, no language, no translated keyword, text in UTF-8.
  const text = new TextEncoder().encode(`Description\0\0\0\0\0${description}`);
  return [png.subarray(0, headerEnd), chunk("pHYs", physical), chunk("iTXt", text), png.subarray(headerEnd)];
}
