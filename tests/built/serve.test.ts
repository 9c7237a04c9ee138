import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { ROOT, TRUCE, truce } from "./support.ts";

const children: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

async function serving(...args: string[]) {
  const child = spawn(process.execPath, [TRUCE, "serve", ...args], {
    cwd: ROOT,
    env: { ...process.env, PATH: "", DISPLAY: ":99" },
  });
  children.push(child);
  const [address] = await once(child.stdout.setEncoding("utf8"), "data");
  return { child, address: address.trim() as string };
}

/** The raw path, which fetch would tidy. */
function status(address: string, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(new URL(address), { path }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    })
      .on("error", reject)
      .end();
  });
}

describe("serve", () => {
  test("gives the page with its type and its rules, and nothing beside it", async () => {
    const { address } = await serving("--port", "0");
    const page = await fetch(address);
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'self'");
    const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(await page.text())![1]!;
    const asset = await fetch(new URL(script, address));
    expect([asset.status, asset.headers.get("content-type")]).toEqual([200, "text/javascript; charset=utf-8"]);
    expect(asset.headers.get("content-encoding")).toBe("gzip");
    for (const path of ["/../cli/truce.js", "/%2e%2e/cli/truce.js", "/..%2f..%2fpackage.json"])
      expect(await status(address, path), path).not.toBe(200);
  });

  test("takes the next port where one is taken", async () => {
    const { address } = await serving("--port", "0");
    const taken = Number(new URL(address).port);
    const next = await serving("--port", String(taken));
    expect(Number(new URL(next.address).port)).toBeGreaterThan(taken);
  });

  test("says nothing bad where no browser can be opened, and ends with 0 on Ctrl-C", async () => {
    const { child } = await serving("--port", "0", "--open");
    let said = "";
    child.stderr.on("data", (text) => {
      said += text;
    });
    child.kill("SIGINT");
    const [code] = await once(child, "close");
    expect([code, said]).toEqual([0, "Ctrl-C ends it.\n"]);
  });

  test.each([
    [["--port", "99999"], 2],
    [["--port", "http"], 2],
    [["--host", "192.0.2.1"], 1],
  ])("refuses %j", (args, code) => {
    const { status: exit, stdout, stderr } = truce(["serve", ...args]);
    expect([exit, stdout]).toEqual([code, ""]);
    expect(stderr).toMatch(/^truce: /);
  });
});
