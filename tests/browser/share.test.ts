import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, inject, test } from "vitest";
import { inEveryEngine, type Tab, until } from "./engines.ts";
import { CATCH, DRAWN, dialogText, drop, keeps, listening, notices, RESTED } from "./keep-support.ts";
import { goTo, openPage, parameter, search, setInput, toPanel } from "./page-support.ts";
import { serve } from "./serve.ts";

/** What one would share, keep or lose, done as a visitor does it. */

const CHANGED = "scenario=declassification-never&seed=7&t=50&p.complyAtOnset=0.3";
/** A sum over what three pictures say and which events they hold: another run has another. */
const RUN = `(() => {
  const pictures = [".timeline", "#panel-tallies", "#panel-parties"].flatMap((place) => [...document.querySelectorAll(place + " svg.picture")]);
  const keys = (svg) => [...svg.querySelectorAll("[data-keys]")].map(({ dataset }) => dataset.keys).sort();
  const text = pictures.map((svg) => svg.getAttribute("aria-label") + keys(svg)).join();
  let sum = pictures.length;
  for (const letter of text) sum = (Math.imul(sum, 31) + letter.codePointAt(0)) | 0;
  return sum;
})()`;
const SCENARIO = `truce: 1
extends: syria-2016-09
title: A borrowed truce
question: Does it open?
look: Anything.
parameters:
  warRate: 7
`;

async function openChanged(tab: Tab): Promise<string> {
  await goTo(tab, CHANGED);
  await until(tab, `${DRAWN} && ${RESTED}`);
  // What keeps and opens things comes after the first run; the first key brings it.
  await tab.press("Escape");
  await until(tab, "document.querySelector('#panel-parties svg')");
  return tab.evaluate(RUN);
}

async function elsewhere(tab: Tab): Promise<void> {
  await goTo(tab, "seed=1&t=20");
  await until(tab, `${DRAWN} && ${RESTED}`);
  await tab.press("Escape");
}

const afterwards: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of afterwards.splice(0)) await end();
});

describe("sharing and keeping", () => {
  inEveryEngine((engine) => {
    test("a link from the share dialog brings the same run to another browser, and stands there as a code for phones", async () => {
      const [tab, other] = [await engine().tab(), await engine().tab()];
      const run = await openChanged(tab);
      await tab.press("s");
      await until(
        tab,
        "document.querySelector('dialog[open] textarea')?.value && document.querySelector('dialog[open] svg.qr path')",
      );
      const link: string = await tab.evaluate("document.querySelector('dialog[open] textarea').value");
      await other.open(link);
      await until(other, `'alive' in document.documentElement.dataset && ${DRAWN} && ${RESTED}`);
      await until(other, `document.querySelector('#panel-parties svg') && ${RUN} === ${JSON.stringify(run)}`);
      expect(await parameter(other, "p.complyAtOnset")).toBe("0.3");
      await tab.close();
      await other.close();
    });

    test("a sheet that is asked for while one is closing comes, and stays", async () => {
      const tab = await openPage(engine(), "seed=7");
      await until(tab, "document.querySelector('#panel-parties svg')");
      const heading = "document.querySelector('dialog[open] h2')?.innerText ?? ''";
      for (const [first, then] of ["sd", "ss", "s?", "?s", "??"]) {
        await tab.press(first!);
        await until(tab, heading);
        const before: string = await tab.evaluate(heading);
        // As a hand can that is quicker than the page: the dialog is shut, and nobody has been told of it yet.
        await tab.evaluate(`(() => {
          document.querySelector("dialog[open]").close();
          dispatchEvent(new KeyboardEvent("keydown", { key: ${JSON.stringify(then)} }));
        })()`);
        await new Promise((wake) => setTimeout(wake, 500));
        await until(tab, heading);
        expect((await tab.evaluate(heading)) === before).toBe(first === then);
        expect(await tab.evaluate(`document.querySelectorAll("dialog").length`)).toBe(1);
        await tab.evaluate(`document.querySelector("dialog").close()`);
        await until(tab, "!document.querySelector('dialog')");
      }
      await tab.close();
    });

    test("the focus goes back to where it was when a sheet goes, also by what it was for", async () => {
      const tab = await openPage(engine(), "seed=7");
      await until(tab, "document.querySelector('#panel-parties svg')");
      const edit = "document.querySelector('.masthead-controls .buttons button:nth-child(3)')";
      const atEdit = `document.activeElement === ${edit}`;
      const button = (sign: string) => `document.querySelector("dialog[open] ${sign}")`;
      await tab.evaluate(`${edit}.focus()`);
      await tab.press("Enter");
      await until(tab, button("header button"));
      await tab.press("Escape");
      await until(tab, `!document.querySelector('dialog') && ${atEdit}`);
      await tab.press("Enter");
      await until(tab, button(".editor-top .play:not([disabled])"));
      await tab.evaluate(`${button(".editor-top .play")}.click()`);
      await until(tab, `!document.querySelector('dialog') && ${atEdit}`);
      await tab.close();
    });

    test("a scenario of one's own goes along in the link, whole", async () => {
      const [tab, other] = [await engine().tab(), await engine().tab()];
      await elsewhere(tab);
      await listening(tab);
      await drop(tab, "borrowed.yaml", JSON.stringify(SCENARIO));
      await until(tab, "document.querySelector('h1').textContent === 'A borrowed truce'");
      await until(tab, RESTED);
      await tab.press("s");
      await until(tab, "document.querySelector('dialog[open] textarea')?.value.includes('#s=1.')");
      const link: string = await tab.evaluate("document.querySelector('dialog[open] textarea').value");
      await other.open(link);
      await until(other, "document.querySelector('h1')?.textContent === 'A borrowed truce'");
      expect(await other.evaluate(notices)).toBe("");
      await tab.close();
      await other.close();
    });

    test("a picture that was saved here, dropped again, brings its run back, and can be undone", async () => {
      const tab = await engine().tab();
      const run = await openChanged(tab);
      await tab.evaluate(CATCH);
      await tab.press("d");
      await until(tab, "document.querySelector('dialog[open]')");
      await tab.click("button", "Timeline as PNG");
      await until(tab, "window.caught.some((name) => name.endsWith('.png'))");
      await tab.press("Escape");
      // In the same tab, as another page would forget what was caught: another run first.
      await setInput(tab, ".seed input", "1");
      await until(
        tab,
        `new URLSearchParams(location.search).get('seed') === '1' && ${RESTED} && ${RUN} !== ${JSON.stringify(run)}`,
      );
      const otherRun = await search(tab);
      await drop(tab, "anything.png", "window.blobs.find(({ type }) => type === 'image/png')");
      await until(tab, `${RESTED} && ${RUN} === ${JSON.stringify(run)}`);
      // The address follows a moment later.
      await until(tab, "new URLSearchParams(location.search).get('seed') === '7'");
      expect(await parameter(tab, "t")).toBe("50");
      await tab.press("Control+z");
      await until(
        tab,
        `new URLSearchParams(location.search).get('seed') === ${JSON.stringify(new URLSearchParams(otherRun).get("seed"))}`,
      );
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });

    test("each picture of a panel is a file of its own that says which line is whose", async () => {
      const tab = await engine().tab();
      await openChanged(tab);
      await toPanel(tab, "trust");
      await until(tab, "document.querySelectorAll('#panel-trust svg.picture').length >= 2");
      await tab.evaluate(CATCH);
      await tab.press("d");
      await until(tab, "document.querySelector('dialog[open]')");
      await tab.click("button", "Trust over time: Between the sponsors as SVG");
      await tab.click("button", "Trust over time: Between the belligerents as SVG");
      await until(tab, "window.caught.length === 2");
      const names: string[] = await tab.evaluate("window.caught");
      expect(new Set(names).size).toBe(2);
      const text: string = await tab.evaluate("window.blobs.at(-1).text()");
      expect(text).toContain("Between the belligerents");
      expect(text).toContain("— Syrian government forces → Signatory opposition groups");
      expect(text).not.toContain("— Russia");
      await tab.close();
    });

    test.each([
      ["broken.yaml", "truce: 1\\ntitle: [", "broken.yaml:2"],
      ["notes.txt", "nothing of ours", "Wanted a scenario"],
      [
        "holiday.svg",
        "<svg xmlns='http://www.w3.org/2000/svg'><script>window.hacked = 1</script></svg>",
        "carries no recipe",
      ],
    ])("a bad file (%s) is told of once, and nothing on the page changes", async (name, content, told) => {
      const tab = await engine().tab();
      const run = await openChanged(tab);
      await listening(tab);
      const address = await search(tab);
      await drop(tab, name, JSON.stringify(content.replaceAll("\\n", "\n")));
      await until(tab, `(${dialogText}).includes(${JSON.stringify(told)})`);
      expect(await tab.evaluate("document.querySelectorAll('dialog[open]').length")).toBe(1);
      expect(await tab.evaluate(dialogText)).toContain("Nothing on the page has changed");
      await tab.click("button", "Close");
      await until(tab, "!document.querySelector('dialog[open]')");
      expect(await search(tab)).toBe(address);
      expect(await tab.evaluate(RUN)).toBe(run);
      expect(await tab.evaluate(notices)).toBe("");
      expect(await tab.evaluate("window.hacked ?? 0")).toBe(0);
      await tab.close();
    });

    test("on paper there is a report that stands alone, and says that it is a simulation", async () => {
      const tab = await engine().tab();
      await openChanged(tab);
      await listening(tab);
      await until(tab, "dispatchEvent(new Event('beforeprint')) && document.querySelector('#report')");
      const report: string = await tab.evaluate("document.querySelector('#report').textContent");
      for (const part of [
        "Simulation, not a record",
        "Outcome",
        "Who counted what",
        "seed 7",
        "complyAtOnset 0.3",
        "Sources",
      ])
        expect(report).toContain(part);
      expect(await tab.evaluate("document.querySelectorAll('#report [data-picture] > svg').length")).toBe(2);
      await tab.close();
    });

    test("when a worker breaks down the page says so, makes the run all the same, and loses nothing", async () => {
      const tab = await engine().tab();
      const run = await openChanged(tab);
      // The next request finds a worker that is gone, as when a system runs short of memory.
      await tab.evaluate(`(() => {
        const post = Worker.prototype.postMessage;
        Worker.prototype.postMessage = function () {
          Worker.prototype.postMessage = post;
          this.terminate();
          this.dispatchEvent(new ErrorEvent("error"));
        };
      })()`);
      await setInput(tab, ".seed input", "8");
      await until(tab, `(${notices}).includes("broke down and was started again")`);
      expect(await tab.evaluate(notices)).toContain("Nothing of yours is lost");
      await until(tab, `${RESTED} && ${RUN} !== ${JSON.stringify(run)}`);
      await until(tab, "new URLSearchParams(location.search).get('seed') === '8'");
      expect(await parameter(tab, "p.complyAtOnset")).toBe("0.3");
      await tab.press("Control+z");
      await until(tab, `${RESTED} && ${RUN} === ${JSON.stringify(run)}`);
      await tab.close();
    });

    test("a reload brings everything back, with what can be undone", async () => {
      const tab = await openPage(engine(), "scenario=declassification-never&seed=7&t=50");
      await until(tab, `${DRAWN} && ${RESTED}`);
      await tab.press("Escape");
      await listening(tab);
      await setInput(tab, ".seed input", "8");
      await until(tab, `new URLSearchParams(location.search).get('seed') === '8' && ${keeps("seed=8")}`);
      await goTo(tab, await search(tab));
      await until(tab, `(${notices}).includes("Your session is as you left it")`);
      expect([await parameter(tab, "seed"), await parameter(tab, "t")]).toEqual(["8", "50"]);
      await tab.click("button", "Undo the last change");
      await until(tab, "new URLSearchParams(location.search).get('seed') === '7'");
      // And without an address, it is offered.
      await setInput(tab, ".seed input", "9");
      await until(tab, keeps("seed=9"));
      await goTo(tab, "");
      await until(tab, `(${notices}).includes("Take it up again")`);
      await tab.click("button", "Take it up again");
      await until(tab, "new URLSearchParams(location.search).get('seed') === '9'");
      await tab.close();
    });

    test("in a frame it obeys the page that its address names, answers it, and is deaf to any other", async () => {
      const folder = mkdtempSync(join(tmpdir(), "truce-frame-"));
      afterwards.push(() => rmSync(folder, { recursive: true }));
      const host = await serve(pathToFileURL(`${folder}/`));
      afterwards.push(host.close);
      const page = `${inject("address")}page/index.html`;
      const named = new URL(host.address).origin;
      writeFileSync(
        join(folder, "index.html"),
        `<!doctype html><title>school</title>
        <iframe id="named" src="${page}?embed=${named}&seed=7&t=20" width="900" height="600"></iframe>
        <iframe id="other" src="${page}?embed=https://elsewhere.example&seed=7&t=20" width="900" height="600"></iframe>
        <script>
          window.got = { named: [], other: [] };
          addEventListener("message", ({ source, data }) => {
            for (const id in got) if (source === document.getElementById(id).contentWindow) got[id].push(data);
          });
          window.say = (message) => {
            for (const id in got) document.getElementById(id).contentWindow.postMessage(message, "*");
          };
        </script>`,
      );
      const tab = await engine().tab({ width: 1280, height: 1000 });
      await tab.open(host.address);
      await until(tab, "got.named.some(({ type, run }) => type === 'state' && run)");
      await tab.evaluate("say({ truce: 1, type: 'open', query: 'scenario=declassification-never&seed=9&t=30' })");
      await until(
        tab,
        "got.named.some(({ query, run }) => run && query.includes('seed=9') && query.includes('never'))",
      );
      // They stay with the page around it.
      expect(await tab.evaluate("got.named.at(-1).query")).toContain("keys=off");
      await tab.evaluate(
        "say({ truce: 1, type: 'open', query: 'scenario=declassification-never&seed=9&h.nosuch=off' })",
      );
      await until(tab, "got.named.some(({ type, text }) => type === 'problem' && text.includes('nosuch'))");
      await tab.evaluate("say({ truce: 1, type: 'seek', hours: 40 })");
      await tab.evaluate("say({ truce: 1, type: 'ask' })");
      await until(tab, "got.named.at(-1).hours === 40");
      await tab.evaluate("say({ truce: 1, type: 'sing' })");
      await until(tab, "got.named.at(-1).type === 'problem'");
      await tab.evaluate("say({ hello: 1 })");
      expect(await tab.evaluate("got.named.at(-1).text")).toContain("wanted one of play");
      expect(await tab.evaluate("got.other")).toEqual([]);
      await tab.close();
    });
  });
});
