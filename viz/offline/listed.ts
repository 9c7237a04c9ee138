/** What the build writes at the head of the service worker: every file of the page, and what each must hold. */
export interface Listed {
  /** A sum over the list: another build is another version, the same build the same. */
  readonly version: string;
  /** The SHA-256 of each file in base64, by its path from the page's own folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** Files whose names hold their content: two of one name are the same, whichever build they come from. */
const NAMED_BY_CONTENT = /^(?:assets|scenarios)\//;

export function isNamedByContent(file: string): boolean {
  return NAMED_BY_CONTENT.test(file);
}

/**
 * The file that an address asks for, by its path from the page's folder; null for what is not the page's. A folder is its index,
 * and what follows the question mark is read by the page alone.
 */
export function fileAt(address: string, scope: string): string | null {
  const [place = ""] = address.split(/[?#]/);
  if (!place.startsWith(scope)) return null;
  const path = place.slice(scope.length);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
