import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { EXIT } from "./exit.ts";
import { HOME } from "./home.ts";
import { Stop } from "./stop.ts";

/** What a browser gets for an address: a file of the built page and no other, or a refusal. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".yaml": "text/yaml; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

/**
 * Nothing from another host, no plug-ins. Styles may stand in the page, which is drawn before any script runs; frames are left
 * open, as lessons embed the page.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

export const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
};

/** Pictures and fonts are packed already. */
const PACKS = /^(text|application)\/|svg/;

/** Where the built page lies. */
export function pageFolder(): string {
  const root = join(HOME, "dist", "page");
  if (existsSync(join(root, "index.html"))) return root;
  throw new Stop(EXIT.unexpected, ['the page has not been built: run "npm run build" in the folder of truce']);
}

/** `packed` says whether whoever asks can read gzip. */
export function answerFor(root: string, method: string, address: string, packed = false): Answer {
  if (method !== "GET" && method !== "HEAD") return refusal(405, "only GET and HEAD", { allow: "GET, HEAD" });
  const path = pathOf(address);
  if (path === null) return refusal(400, "no such address");
  const file = fileFor(root, path);
  if (file === null) return refusal(404, "no such file");
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  // The build puts a file's content into its name there, so it may be kept for good; all else is asked for again.
  const cached = /^\/(assets|scenarios)\//.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
  const plain = readFileSync(file);
  const packs = PACKS.test(type);
  const body = packs && packed ? gzipSync(plain, { level: 9 }) : plain;
  const headers = {
    ...HEADERS,
    "content-type": type,
    "content-length": String(body.length),
    "cache-control": cached,
    ...(packs ? { vary: "accept-encoding" } : {}),
    ...(packs && packed ? { "content-encoding": "gzip" } : {}),
  };
  return { status: 200, headers, body: method === "HEAD" ? "" : body };
}

/** The path of an address, decoded once; null for what no file can be called. */
function pathOf(address: string): string | null {
  try {
    const path = decodeURIComponent(address.split(/[?#]/)[0]!);
    return path.startsWith("/") && !/[\0\\]/.test(path) && !path.split("/").includes("..") ? path : null;
  } catch {
    return null;
  }
}

/** The file below the root, after all links; a folder's index. */
function fileFor(root: string, path: string): string | null {
  try {
    const base = realpathSync(root);
    let file = realpathSync(join(base, path));
    if (statSync(file).isDirectory()) file = realpathSync(join(file, "index.html"));
    return file.startsWith(base + sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

function refusal(status: number, why: string, more: Readonly<Record<string, string>> = {}): Answer {
  const body = `${status}: ${why}\n`;
  return { status, headers: { ...HEADERS, ...more, "content-type": "text/plain; charset=utf-8" }, body };
}
