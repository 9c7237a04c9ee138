import { describe, expect, inject, test } from "vitest";
import { faults } from "./axe.ts";
import { inEveryEngine, inPlaywrightEngines, type Tab, until } from "./engines.ts";
import { openPage, parameter, setInput, toPanel } from "./page-support.ts";

const panelsOf = (tab: Tab) =>
  tab.evaluate<string[]>("[...document.querySelectorAll('.panel')].map(({ id }) => id.replace('panel-', ''))");

async function openMaker(tab: Tab): Promise<void> {
  await tab.click("button", "Edit");
  const maker = "(one) => one.textContent.includes('Make a lesson or a link') && one.getClientRects().length > 0";
  await until(tab, `[...document.querySelectorAll("button")].some(${maker})`);
  await tab.click("button", "Make a lesson or a link");
  await until(tab, "document.querySelector('.maker .copied textarea')?.value && document.querySelector('.step-form')");
}

const tick = (tab: Tab, label: string) =>
  tab.evaluate(`[...document.querySelectorAll('.maker-boxes label')]
    .find(({ textContent }) => textContent === ${JSON.stringify(label)}).querySelector('input').click()`);

describe("a page as an address wants it", () => {
  inEveryEngine((engine) => {
    test("does not draw the panels that are hidden, nor names them in its list", async () => {
      const tab = await openPage(engine(), "hide=trust,why");
      await until(tab, "document.querySelector('.panel')");
      const panels = await panelsOf(tab);
      expect(panels).toContain("tallies");
      for (const hidden of ["trust", "why"]) expect(panels).not.toContain(hidden);
      expect(await tab.evaluate("document.querySelector('.panel-nav').textContent")).not.toContain("Why?");
      await tab.close();
    });

    test("shows locked numbers and hypotheses, says that they are locked, and keeps them", async () => {
      const tab = await openPage(engine(), "panel=parameters&lock=all&p.warRate=40");
      await toPanel(tab, "parameters");
      await until(tab, "document.querySelector('.parameter input[type=range]')");
      const inputs = "[...document.querySelectorAll('.parameters :is([type=range], [type=checkbox])')]";
      expect(await tab.evaluate(`${inputs}.every(({ disabled }) => disabled)`)).toBe(true);
      expect(await tab.evaluate("document.querySelector('.parameter label').textContent")).toContain("locked");
      const before = await parameter(tab, "p.warRate");
      await setInput(tab, ".parameter input[type=number]", "1");
      await new Promise((wake) => setTimeout(wake, 500));
      expect(await tab.evaluate("document.querySelectorAll('.parameters .changed button').length")).toBe(0);
      expect(await parameter(tab, "p.warRate")).toBe(before);
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });

    test("tells what it does not know of hiding and locking, and does the rest", async () => {
      const tab = await openPage(engine(), "hide=nothing&lock=nobody&seed=7");
      await until(tab, "document.querySelectorAll('.notice.problem').length === 2");
      expect(await parameter(tab, "seed")).toBe("7");
      await tab.close();
    });
  });
});

describe("a teacher", () => {
  inEveryEngine((engine) => {
    test("ticks boxes and gets a link that opens the page so", async () => {
      const tab = await openPage(engine());
      await openMaker(tab);
      await tick(tab, "Why?");
      await tick(tab, "All numbers and hypotheses");
      await tick(tab, "At the onset of the truce");
      const link = "document.querySelector('.maker .copied textarea').value";
      await until(tab, `${link}.includes('hide=why') && ${link}.includes('lock=all') && ${link}.includes('t=0')`);
      await tab.open(await tab.evaluate<string>(link));
      await until(tab, "'alive' in document.documentElement.dataset && document.querySelector('.panel')");
      expect(await panelsOf(tab)).not.toContain("why");
      expect(await tab.evaluate("document.querySelectorAll('.notice.problem').length")).toBe(0);
      await tab.close();
    });

    test("adds a step, is told by line and column what is wrong, loses nothing, and plays the lesson as a class", async () => {
      const tab = await openPage(engine());
      await openMaker(tab);
      await until(tab, "document.querySelector('#editor-state').textContent.includes('can be played: 5 steps')");
      await tab.evaluate(`(() => {
        const type = (selector, value) => {
          const field = document.querySelector(selector);
          const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
          Object.getOwnPropertyDescriptor(kind.prototype, "value").set.call(field, value);
          field.dispatchEvent(new Event("input", { bubbles: true }));
        };
        type(".step-form input[type=text]", "Who has the text?");
        type(".step-form .wide-field textarea", "Look who may read it.");
      })()`);
      await tab.evaluate(`[...document.querySelectorAll('.step-panels label')]
        .find(({ textContent }) => textContent === 'Documents').querySelector('input').click()`);
      await tab.click("button", "Add the step");
      await until(tab, "document.querySelector('#editor-state').textContent.includes('can be played: 6 steps')");
      const text = await tab.evaluate<string>("document.querySelector('.maker .editor textarea').value");
      expect(text).toContain("Who has the text?");

      // At the lessons: a bad file is told of and changes nothing, a good one plays.
      await tab.open(`${inject("address")}page/teach/index.html`);
      await until(tab, "document.querySelector('.own-lesson input')");
      const give = (content: string) =>
        tab.evaluate(`(() => {
          const files = new DataTransfer();
          files.items.add(new File([${JSON.stringify(content)}], "mine.yaml"));
          const input = document.querySelector('.own-lesson input');
          input.files = files.files;
          input.dispatchEvent(new Event("change", { bubbles: true }));
        })()`);
      await give(text.replace("kind: run", "kind: runs"));
      await until(tab, "document.querySelector('.own-lesson .problems')");
      expect(await tab.text()).toMatch(/mine\.yaml:\d+:\d+: .*did you mean "run"/);
      expect(await tab.text()).toContain("Whose count do you believe?");
      await give(text);
      await until(tab, "location.search.includes('lesson=own') && document.querySelector('.pace')");
      for (let step = 0; step < 5; step++) await tab.click("button", "Next");
      expect(await tab.evaluate("document.querySelector('h1').textContent")).toBe("Who has the text?");
      const frame = "document.querySelector('.stage iframe')?.contentDocument";
      await until(tab, `${frame}?.querySelector('#panel-documents')`);
      // Its address is the link: with it the lesson is there again.
      await tab.open(await tab.evaluate("location.href"));
      await until(tab, "document.querySelector('h1')?.textContent === 'Who has the text?'");
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });

    test("who opens an address that is cut off is told so", async () => {
      const tab = await engine().tab();
      await tab.open(`${inject("address")}page/teach/index.html?lesson=own#l=1.abc`);
      await until(tab, "document.querySelector('.problems')");
      expect(await tab.text()).toContain("cut off or mistyped");
      await tab.close();
    });
  });

  inPlaywrightEngines((engine) => {
    test("meets no fault that axe knows where lessons and links are made", async () => {
      const tab = await openPage(engine());
      await openMaker(tab);
      expect(await faults(tab, '{ include: ["dialog"] }')).toEqual([]);
      await tab.close();
    });
  });
});
