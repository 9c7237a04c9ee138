import { describe, expect, test } from "vitest";
import { faults } from "./axe.ts";
import { amissAt, amissIn, IN_FRAME, lessons, openStep, SETS, SHOWN, SIZES, shownIn } from "./before-a-class.ts";
import { inEveryEngine, inPlaywrightEngines, until } from "./engines.ts";
import { goTo, openPage, panelText } from "./page-support.ts";

/** Before a class: what a projector shows is read from the last row, and nobody scrolls. */

describe("the page before a class", () => {
  inEveryEngine((engine) => {
    test("is what the page otherwise is not", async () => {
      const tab = await openPage(engine(), "", SIZES[0]);
      const amiss = (await tab.evaluate<string[]>(amissIn("window"))).join();
      for (const one of ["scrolls", "small, 11.5: Day 1", "cut: "]) expect(amiss).toContain(one);
      await tab.close();
    });

    test.each(SIZES)("is read without scrolling, whatever panels it shows, $width × $height", async (size) => {
      const tab = await engine().tab(size);
      const amiss: string[] = [];
      for (const set of SETS) {
        await goTo(tab, `present&truth=shown&${set}`);
        await until(tab, SHOWN);
        amiss.push(...(await amissAt(tab)).map((one) => `${set}: ${one}`));
      }
      expect(amiss).toEqual([]);
      await tab.close();
    });
  });
});

/** The text published three hours after the third day, beside the run in which it was not. */
const TWO = "if=10800~publish~main-text&pin=scenario:syria-2016-09,seed:42";

describe("two runs before a class", () => {
  inEveryEngine((engine) => {
    test("lie beside each other under the days, marked where they part, and nothing scrolls", async () => {
      for (const size of SIZES) {
        const tab = await openPage(engine(), `present&${TWO}`, size);
        await until(tab, "document.querySelector('.time-bar .fork .split:not(.absent)')");
        await until(tab, SHOWN);
        expect(await amissAt(tab)).toEqual([]);
        expect(await tab.evaluate("document.querySelector('.time-bar .fork').ariaLabel")).toContain("A and B part on");
        const said = await tab.evaluate<string>("document.querySelector('.fork-said').textContent");
        for (const words of ["they part: 1", "A the truce", "B the truce"]) expect(said).toContain(words);
        // In line with the days above.
        const [left, strip] = await tab.evaluate<[number, number]>(
          "['.fork', '.timeline-strip'].map((one) => document.querySelector('.time-bar ' + one).getBoundingClientRect().left)",
        );
        expect(left).toBe(strip);
        await tab.press("p");
        await until(tab, "document.querySelector('.time-bar .fork') === null");
        expect(await tab.errors()).toEqual([]);
        await tab.close();
      }
    });
  });
});

describe("in other words", () => {
  inPlaywrightEngines((engine) => {
    test.each(["ar", "fr", "ru"])("what lessons show is read without scrolling: %s", async (lang) => {
      const tab = await engine().tab(SIZES[0]);
      const amiss: string[] = [];
      for (const set of SETS.filter((one) => one.includes(",") || one === "only=tallies")) {
        await goTo(tab, `present&truth=shown&lang=${lang}&${set}`);
        await until(tab, SHOWN);
        amiss.push(...(await amissAt(tab)).map((one) => `${set}: ${one}`));
      }
      expect(amiss).toEqual([]);
      await tab.close();
    });
  });
});

describe("a lesson before a class", () => {
  inEveryEngine((engine) => {
    test.each(SIZES)("is read without scrolling at each of its steps, $width × $height", async (size) => {
      const tab = await engine().tab(size);
      const amiss: string[] = [];
      for (const { slug, form } of lessons)
        for (const { id, see } of form.steps) {
          await openStep(tab, slug, id);
          const where = `${slug}/${id}`;
          amiss.push(...(await amissAt(tab)).map((one) => `${where}: ${one}`));
          if (see !== undefined) {
            await until(tab, shownIn(IN_FRAME));
            const inside = await amissAt(tab, IN_FRAME);
            amiss.push(...inside.map((one) => `${where}, its truce: ${one}`));
          }
        }
      expect(amiss).toEqual([]);
      await tab.close();
    });
  });
});

describe("the steps of a lesson before a class", () => {
  inEveryEngine((engine) => {
    test("veil what is to come until it is played", async () => {
      const tab = await engine().tab(SIZES[0]);
      await openStep(tab, "whose-count", "watch");
      await until(tab, shownIn(IN_FRAME));
      const fill = `getComputedStyle(${IN_FRAME}.document.querySelector('.cell-veil')).fill`;
      expect(await tab.evaluate(fill)).toMatch(/^rgb\(/);
      await tab.close();
    });

    test("say which answer came true in the run that was played, and mark it among the runs", async () => {
      const tab = await engine().tab(SIZES[0]);
      await openStep(tab, "whose-count", "truth");
      expect(await tab.evaluate("document.querySelector('.came').textContent")).toContain("100 to 199");
      expect(await tab.evaluate("document.querySelector('.is-marked th').textContent")).toContain("our run");
      await tab.close();
    });

    test("choose among the feed's layers, and tell of a claim first what it came from", async () => {
      const tab = await engine().tab(SIZES[0]);
      await openStep(tab, "whose-count", "why");
      await until(tab, shownIn(IN_FRAME));
      const inside = `${IN_FRAME}.document`;
      await tab.evaluate(`${inside}.querySelector('.chip.layer-claim').click()`);
      const claims = `[...${inside}.querySelectorAll('.feed-item')]`;
      await until(tab, `${claims}.length > 0 && ${claims}.every((item) => item.matches('.layer-claim'))`);
      await tab.evaluate(`${inside}.querySelector('.feed-item .sentence').click()`);
      await until(tab, `${inside}.querySelector('.feed-item .sentence[aria-pressed=true]') !== null`);
      const said = `${inside}.querySelector('#panel-why').textContent`;
      await until(tab, `${said}.includes('Because of')`);
      const first = await tab.evaluate(
        `((one, other) => other === null || one.compareDocumentPosition(other) === 4)(${inside}.querySelector('.chain'), ${inside}.querySelector('.weighed'))`,
      );
      expect(first).toBe(true);
      await tab.close();
    });

    test("show first the numbers that they name", async () => {
      const tab = await engine().tab(SIZES[0]);
      for (const [lesson, step, names] of [
        ["publish-the-text", "costs", ["Audience cost", "Hawk cost"]],
        ["who-can-deliver", "chain", ["Slack per level", "Levels of command"]],
      ] as const) {
        await openStep(tab, lesson, step);
        await until(tab, shownIn(IN_FRAME));
        const labels = `[...${IN_FRAME}.document.querySelectorAll('.parameter label')].slice(0, 2).map((one) => one.textContent)`;
        expect(await tab.evaluate(labels)).toEqual(names);
      }
      await tab.close();
    });
  });
});

describe("the tallies before a class", () => {
  inEveryEngine((engine) => {
    test("tell the deaths that were laid to others, with who says so", async () => {
      const tab = await openPage(engine(), "present&t=end", SIZES[0]);
      await until(tab, SHOWN);
      await until(tab, "document.querySelector('.laid-elsewhere') !== null");
      const said = await tab.evaluate<string>("document.querySelector('.laid-elsewhere').textContent");
      expect(said).toMatch(/^Deaths · laid to United States: Russian Centre for reconciliation \d+; SANA \d+;/);
      await tab.close();
    });
  });
});

/** What the teacher's window says to the projector's: again and again, since nobody says when that begins to listen. */
const told = (pace: object) => `new BroadcastChannel("truce-lesson:whose-count").postMessage(${JSON.stringify(pace)})`;

describe("what comes from a class", () => {
  inEveryEngine((engine) => {
    test("has room beside what was asked, and so has the way in", async () => {
      const options = { few: 3, some: 12, many: 9, most: 1 };
      const hands = { guess: options };
      const phones = { counts: {}, came: { guess: 25 }, shown: [] };
      for (const size of SIZES) {
        const tab = await engine().tab(size);
        await openStep(tab, "whose-count", "guess");
        await until(
          tab,
          `(${told({ step: "guess", hands, phones })}, document.querySelector('.hand-bars') !== null && document.querySelector('.phones-came') !== null)`,
        );
        expect(await amissAt(tab)).toEqual([]);
        await until(
          tab,
          `(${told({ step: "truth", hands, phones })}, document.querySelectorAll('.reveal .hand-bars').length === 2)`,
        );
        expect(await amissAt(tab)).toEqual([]);
        await until(
          tab,
          `(${told({
            step: "truth",
            hands,
            phones,
            qr: true,
            meeting: { address: "http://192.168.1.20:8080/", room: "K7MQ" },
          })}, document.querySelector('dialog.qr-sheet .door-room') !== null)`,
        );
        expect(await amissAt(tab)).toEqual([]);
        await tab.close();
      }
    });
  });
});

describe("who presents", () => {
  inEveryEngine((engine) => {
    test("chooses panels by their numbers or by their headings, two beside each other", async () => {
      const tab = await openPage(engine(), "present", SIZES[0]);
      await until(tab, SHOWN);
      const ids = "[...document.querySelectorAll('.projected > .panel')].map(({ id }) => id).join()";
      expect(await tab.evaluate(ids)).toBe("panel-tallies,panel-parties");
      await tab.press("3");
      await until(tab, `${ids} === 'panel-tallies,panel-trust'`);
      await tab.press("7");
      await until(tab, `${ids} === 'panel-trust,panel-feed'`);
      await until(tab, SHOWN);
      expect(await panelText(tab, "feed")).toContain("There is more on the whole page.");
      await tab.evaluate(`(() => {
        const heading = document.querySelector("#panel-feed select");
        heading.value = "why";
        heading.dispatchEvent(new Event("change", { bubbles: true }));
      })()`);
      await until(tab, `${ids} === 'panel-why,panel-feed'`);
      expect(await tab.errors()).toEqual([]);
      await tab.close();
    });
  });
  inPlaywrightEngines((engine) => {
    test("has a page that axe finds nothing in, in the dark too", async () => {
      for (const colourScheme of ["light", "dark"] as const) {
        const tab = await openPage(engine(), "present&truth=shown&only=tallies,trust", { ...SIZES[0], colourScheme });
        await until(tab, SHOWN);
        expect(await faults(tab)).toEqual([]);
        await tab.close();
      }
    });
  });
});
