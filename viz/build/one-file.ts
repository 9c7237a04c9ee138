import { createHash } from "node:crypto";
import type { Plugin, Rolldown } from "vite";

/**
 * Puts all that the build made into one HTML file, which opens from a stick as it does from a host. Its policy names its one script
 * and its one style sheet by their sums; nothing can be fetched, from anywhere.
 */

const NAME = "truce.html";
const SCRIPT = "truce-script";
const OTHER_LANGUAGES = /\/viz\/words\/(?:arabic|french|russian)\/(?:refusals\/)?index\.ts$/;

/**
 * The page's own script again, as a file that is nowhere but in memory. Not as a module: Chromium starts none from a page that was
 * opened from a stick.
 */
export const WORKER_WITHIN = `export const newWorker = () => {
  const { textContent } = document.getElementById("${SCRIPT}");
  const address = URL.createObjectURL(new Blob([textContent], { type: "text/javascript" }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
};`;

export function oneFile(): Plugin {
  return {
    name: "truce-one-file",
    transformIndexHtml: { order: "pre", handler: (html) => html.replace("/viz/main.tsx", "/viz/single.ts") },
    // Its size leaves no room for four languages: the file has English, and the page says so.
    load: (id) => (OTHER_LANGUAGES.test(id) ? "export const LANGUAGE = null, REFUSALS = null;" : null),
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const html = bundle["index.html"];
        if (html?.type !== "asset") throw new Error("there is no page to put all into");
        const others = Object.values(bundle).filter((file) => file !== html);
        html.source = joined(String(html.source), others);
        html.fileName = NAME;
        for (const { fileName } of others) delete bundle[fileName];
      },
    },
  };
}

type Output = Rolldown.OutputAsset | Rolldown.OutputChunk;

function joined(html: string, files: readonly Output[]): string {
  const scripts = files.flatMap((file) => (file.type === "chunk" ? [file.code] : []));
  if (scripts.length !== 1) throw new Error(`wanted one script, found ${scripts.length}`);
  const assets = files.filter((file) => file.type === "asset");
  const sheets = assets.filter(isSheet).map(textOf);
  const data = assets.filter((file) => !isSheet(file)).map(dataOf);
  const script = withoutTags(scripts[0]!);
  const style = sheets.join("\n");
  const head = `<meta http-equiv="Content-Security-Policy" content="${policyFor(script, style)}">\n    <style>${style}</style>`;
  const without = html
    .replace(/\s*<script [^>]*src=[^>]*><\/script>/g, "")
    .replace(/\s*<link [^>]*rel="stylesheet"[^>]*>/g, "")
    .replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
  return without
    .replace("<title>", () => `${head}\n    <title>`)
    .replace("</body>", () => `${data.join("\n")}\n<script id="${SCRIPT}">${script}</script>\n</body>`);
}

function isSheet({ fileName }: Rolldown.OutputAsset): boolean {
  return fileName.endsWith(".css");
}

function textOf({ source }: Rolldown.OutputAsset): string {
  return typeof source === "string" ? source : new TextDecoder().decode(source);
}

/** A file as the page finds it again by its name: a script of no language, which nobody runs. */
function dataOf(file: Rolldown.OutputAsset): string {
  const text = textOf(file);
  if (/<\/script|<!--/i.test(text)) throw new Error(`${file.fileName} would end the element that holds it`);
  return `<script type="text/plain" data-file="${file.fileName}">${text}</script>`;
}

/** What would end the script element, or begin a comment in it, as a script may write it as well. */
function withoutTags(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, "\\x3c");
}

function policyFor(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${sumOf(script)}'`,
    `style-src '${sumOf(style)}'`,
    "worker-src blob:",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function sumOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
