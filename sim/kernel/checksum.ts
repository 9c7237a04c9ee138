/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/**
 * JSON with object names in code-unit order and no spaces: the same value gives the same text, whoever built it.
 * Throws TypeError on what JSON would turn into null or leave out, such as NaN: that is never a value of ours.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const fields = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, item]) => `${JSON.stringify(name)}:${canonicalJson(item)}`);
    return `{${fields.join(",")}}`;
  }
  const text = JSON.stringify(value);
  if (text === undefined || (text === "null" && value !== null))
    throw new TypeError(`JSON cannot hold ${String(value)}`);
  return text;
}

/** 64-bit FNV-like checksum of a text's UTF-16 code units, as 16 hexadecimal digits. For equality, not for security. */
export function checksumOfText(text: string): string {
  let a = 0x811c9dc5 | 0;
  let b = 0x1000193 | 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit ^ (a >>> 15), 0x85ebca6b);
    b ^= b >>> 13;
  }
  return hex(a) + hex(b);
}

/** Checksum of plain data, blind to the order in which objects were built. */
export function checksumOf(value: unknown): string {
  return checksumOfText(canonicalJson(value));
}

function hex(half: number): string {
  return (half >>> 0).toString(16).padStart(8, "0");
}
