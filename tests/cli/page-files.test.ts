import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { openerFor } from "../../cli/browser.ts";
import { answerFor } from "../../cli/page-files.ts";

const outside = mkdtempSync(join(tmpdir(), "truce-page-"));
const root = join(outside, "page");
mkdirSync(join(root, "assets"), { recursive: true });
writeFileSync(join(outside, "secret.txt"), "secret");
writeFileSync(join(root, "index.html"), "<!doctype html>");
writeFileSync(join(root, "assets", "main-Ab3_x-9Z.js"), "export {};");
writeFileSync(join(root, "assets", "odd name.svg"), "<svg/>");
symlinkSync(join(outside, "secret.txt"), join(root, "link.txt"));
afterAll(() => rmSync(outside, { recursive: true }));

const get = (address: string, method = "GET") => answerFor(root, method, address);

describe("the page's files", () => {
  test.each([
    ["/", "text/html; charset=utf-8", "no-cache"],
    ["/?seed=42&t=3", "text/html; charset=utf-8", "no-cache"],
    ["/assets/main-Ab3_x-9Z.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
    ["/assets/odd%20name.svg", "image/svg+xml", "public, max-age=31536000, immutable"],
  ])("%s comes as %s", (address, type, cached) => {
    const { status, headers } = get(address);
    expect([status, headers["content-type"], headers["cache-control"]]).toEqual([200, type, cached]);
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
    "/link.txt",
    "/assets",
    "/nothing.js",
    "/%00",
    "/%",
    "//secret.txt",
    "index.html",
  ])("%s gives nothing away", (address) => {
    const { status, body } = get(address);
    expect([400, 404]).toContain(status);
    expect(String(body)).not.toContain("secret");
  });

  test("only GET and HEAD are answered, HEAD without a body", () => {
    expect(get("/", "POST").status).toBe(405);
    expect(get("/", "HEAD")).toMatchObject({ status: 200, body: "", headers: { "content-length": "15" } });
  });

  test("whoever reads gzip gets texts packed, and the same text", () => {
    const { headers, body } = answerFor(root, "GET", "/", true);
    expect(headers).toMatchObject({ "content-encoding": "gzip", vary: "accept-encoding" });
    expect(gunzipSync(body as Uint8Array).toString()).toBe("<!doctype html>");
    expect(get("/").headers["content-encoding"]).toBeUndefined();
  });

  test("every answer forbids other hosts and guessing of types", () => {
    for (const { headers } of [get("/"), get("/nothing"), get("/", "PUT")]) {
      expect(headers["content-security-policy"]).toContain("default-src 'self'");
      expect(headers["x-content-type-options"]).toBe("nosniff");
    }
  });
});

describe("the browser to open", () => {
  test.each([
    ["darwin", {}, "open"],
    ["win32", {}, "cmd"],
    ["linux", { DISPLAY: ":0" }, "xdg-open"],
    ["linux", { WAYLAND_DISPLAY: "wayland-0" }, "xdg-open"],
  ])("on %s with %j is %s", (system, env, command) => {
    expect(openerFor(system, env)![0]).toBe(command);
  });

  test("is none on a machine without a screen", () => {
    expect(openerFor("linux", {})).toBeNull();
  });
});
