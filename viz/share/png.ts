/** A PNG carries its recipe in an iTXt chunk under this keyword. */
export const KEYWORD = "truce";

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** The same picture with a text right after its header. Throws on what is no PNG. */
export function withText(png: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  const header = isPng(png) ? chunkAt(png, SIGNATURE.length) : null;
  if (header?.type !== "IHDR") throw new Error("not a PNG");
  // Keyword, 0, not compressed, method 0, no language, no translated keyword.
  const prefix = [...new TextEncoder().encode(KEYWORD), 0, 0, 0, 0, 0];
  const words = new TextEncoder().encode(text);
  const chunk = new Uint8Array(12 + prefix.length + words.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, prefix.length + words.length);
  chunk.set(new TextEncoder().encode("iTXt"), 4);
  chunk.set(prefix, 8);
  chunk.set(words, 8 + prefix.length);
  view.setUint32(chunk.length - 4, crc32(chunk.subarray(4, -4)));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, header.end));
  whole.set(chunk, header.end);
  whole.set(png.subarray(header.end), header.end + chunk.length);
  return whole;
}

/** What `withText` put in; null where there is nothing of ours, or it is damaged. */
export function textOf(png: Uint8Array): string | null {
  if (!isPng(png)) return null;
  for (let at = SIGNATURE.length; ; ) {
    const chunk = chunkAt(png, at);
    if (chunk === null) return null;
    if (chunk.type === "iTXt") {
      const text = ours(chunk.data);
      if (text !== null) return crc32(png.subarray(at + 4, chunk.end - 4)) === chunk.crc ? text : null;
    }
    at = chunk.end;
  }
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly crc: number;
  /** Where the next one begins. */
  readonly end: number;
}

function chunkAt(png: Uint8Array, at: number): Chunk | null {
  if (at + 12 > png.length) return null;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const length = view.getUint32(at);
  const end = at + 12 + length;
  if (end > png.length) return null;
  const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
  return { type, data: png.subarray(at + 8, end - 4), crc: view.getUint32(end - 4), end };
}

/** The text of a chunk that is exactly as we write it: uncompressed, without language. */
function ours(data: Uint8Array): string | null {
  const prefix = [...new TextEncoder().encode(KEYWORD), 0, 0, 0, 0, 0];
  if (!prefix.every((byte, index) => data[index] === byte)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(data.subarray(prefix.length));
  } catch {
    return null;
  }
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = TABLE[(crc ^ byte) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
