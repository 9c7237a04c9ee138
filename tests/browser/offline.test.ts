import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { listOf } from "../../viz/build/offline.ts";
import { inEveryEngine, type Tab, until } from "./engines.ts";
import { parameter, toPanel } from "./page-support.ts";
import { serve } from "./serve.ts";

const DIST = fileURLToPath(new URL("../../dist/page/", import.meta.url));
const ALIVE = "'alive' in document.documentElement.dataset && location.search.includes('seed=')";
/** The page is in the browser whole, and is answered from there. */
const KEPT = "navigator.serviceWorker.controller?.state === 'activated'";

const afterwards: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of afterwards.splice(0)) await end();
});

/** A copy of the built page in a folder of a host of its own, which can be switched off. */
async function hosted() {
  const folder = mkdtempSync(join(tmpdir(), "truce-offline-"));
  const page = join(folder, "some", "where");
  cpSync(DIST, page, { recursive: true });
  const host = await serve(pathToFileURL(`${folder}/`));
  let on = true;
  const off = async () => {
    if (on) await host.close();
    on = false;
  };
  afterwards.push(off, () => rmSync(folder, { recursive: true }));
  return { address: `${host.address}some/where/`, page, off };
}

async function visit(tab: Tab, address: string): Promise<void> {
  await tab.open(address);
  await until(tab, ALIVE);
}

/** As the build does: the list at the head of the service worker follows its files. */
function publishNewer(page: string): void {
  const worker = readFileSync(join(page, "sw.js"), "utf8");
  const end = worker.indexOf("\n");
  const { files } = JSON.parse(/^self\.TRUCE=(.*);$/.exec(worker.slice(0, end))![1]!) as ReturnType<typeof listOf>;
  writeFileSync(
    join(page, "index.html"),
    readFileSync(join(page, "index.html"), "utf8").replace("<title>", "<title>Newer "),
  );
  const list = listOf(Object.keys(files).map((name) => [name, readFileSync(join(page, name))]));
  writeFileSync(join(page, "sw.js"), `self.TRUCE=${JSON.stringify(list)};${worker.slice(end)}`);
}

describe("without a network", () => {
  inEveryEngine((engine) => {
    test("the page opens again after one visit, plays, and has all its parts, from any folder of any host", async () => {
      const { address, off } = await hosted();
      const tab = await engine().tab();
      await visit(tab, address);
      await until(tab, KEPT, 60);
      await off();
      // Another run than the first visit's, by a folder's bare address with a query.
      await visit(tab, `${address}?scenario=declassification-never&seed=7&t=20`);
      expect(await parameter(tab, "scenario")).toBe("declassification-never");
      await until(tab, "document.querySelectorAll('.timeline svg *').length > 50");
      await tab.press("Space");
      await until(
        tab,
        "new URLSearchParams(location.search).get('t') !== '20' || document.querySelector('button.play').textContent.includes('Pause')",
      );
      // What nobody had looked at while there was a network.
      await toPanel(tab, "sectors");
      await until(tab, "document.querySelector('#panel-sectors svg')");
      await tab.click("button", "Share");
      await until(tab, "document.querySelector('dialog[open]')");
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });

    test("a visit to the lessons alone keeps them and the page", async () => {
      const { address, off } = await hosted();
      const tab = await engine().tab();
      await tab.open(`${address}teach/`);
      await until(tab, "document.querySelector('#teach h1')");
      // Firefox tells a page that asked for nothing since of its new controller only when it asks for the registration.
      const kept = () =>
        tab.evaluate<boolean>(
          "navigator.serviceWorker.getRegistration().then((found) => found?.active?.state === 'activated')",
        );
      for (let second = 0; second < 60 && !(await kept()); second++)
        await new Promise((wake) => setTimeout(wake, 1000));
      expect(await kept()).toBe(true);
      await off();
      await tab.open(`${address}teach/?lang=fr`);
      await until(tab, "document.querySelector('#teach h1')");
      await visit(tab, address);
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });

    test("a newer page waits until it is taken, and nothing of what is open is lost by taking it", async () => {
      const { address, page, off } = await hosted();
      const tab = await engine().tab();
      await visit(tab, address);
      await until(tab, KEPT, 60);
      publishNewer(page);
      await visit(tab, `${address}?seed=7&t=20`);
      expect(await tab.evaluate("document.title")).not.toContain("Newer");
      await until(tab, "document.querySelector('.notices').textContent.includes('newer version')", 60);
      await tab.click("button", "Use it now");
      await until(tab, `document.title.includes('Newer') && ${ALIVE}`);
      expect([await parameter(tab, "seed"), await parameter(tab, "t")]).toEqual(["7", "20"]);
      await off();
      await visit(tab, address);
      expect(await tab.evaluate("document.title")).toContain("Newer");
      await tab.close();
    });
  });
});
