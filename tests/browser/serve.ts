import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { extname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".yaml": "text/plain; charset=utf-8",
  ".csv": "text/plain; charset=utf-8",
};

interface Host {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * A plain static host for a folder, as a stranger's would be: no headers of ours, files packed once and well, for whoever takes gzip.
 * `halting`: its pages come as over a poor line, a few hundred bytes at a time.
 */
export async function serve(folder: URL, halting = false): Promise<Host> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = new URL(`.${path.endsWith("/") ? `${path}index.html` : path}`, folder);
    const body = file.href.startsWith(folder.href) ? await readFile(fileURLToPath(file)).catch(() => null) : null;
    if (body === null) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file.pathname)];
    if (halting && type === TYPES[".html"]) return inPieces(response, body);
    const zipped = type !== undefined && String(request.headers["accept-encoding"]).includes("gzip");
    response.writeHead(200, {
      "content-type": type ?? "application/octet-stream",
      ...(zipped ? { "content-encoding": "gzip" } : {}),
    });
    response.end(zipped ? gzipSync(body, { level: 9 }) : body);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as { port: number };
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** The beginning, in which what is seen first lies, in little pieces; then the rest. */
async function inPieces(response: ServerResponse, body: Buffer): Promise<void> {
  response.writeHead(200, { "content-type": TYPES[".html"] });
  let from = 0;
  for (; from < 8000; from += 400) {
    response.write(body.subarray(from, from + 400));
    await wait(80);
  }
  response.end(body.subarray(from));
}
