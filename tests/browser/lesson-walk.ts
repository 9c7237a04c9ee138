import { type Tab, until } from "./engines.ts";

/** A lesson from its start to its debrief, by keyboard alone. */

/** More stops than any step has, those of the page in its frame included. */
const MOST_STOPS = 160;

/** Presses Tab until the focus is on what the selector names; false when it never comes there. */
export async function tabTo(tab: Tab, selector: string): Promise<boolean> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await tab.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return true;
    await tab.press("Tab");
  }
  return false;
}

/** Answers what is asked of a class, goes on, and looks round at each step. The headings on the way. */
export async function walkLesson(tab: Tab, look: (step: number) => Promise<void> = async () => {}): Promise<string[]> {
  await until(tab, "document.querySelector('.pace')");
  const steps = await tab.evaluate<number>("document.querySelectorAll('.pace li').length");
  const seen: string[] = [];
  for (let step = 1; step <= steps; step++) {
    seen.push(await tab.evaluate<string>("document.querySelector('h1').textContent"));
    if (await tab.evaluate<boolean>("document.querySelector('.view-class .option input') !== null")) {
      await reach(tab, ".option input");
      await tab.press("Space");
      await until(tab, "document.querySelector('.option input:checked')");
    }
    await look(step);
    if (step === steps) break;
    await reach(tab, ".pace .play");
    await tab.press("Enter");
    await until(tab, `document.querySelector('.pace [aria-current=step]').textContent.includes('${step + 1}')`);
  }
  return seen;
}

async function reach(tab: Tab, selector: string): Promise<void> {
  if (!(await tabTo(tab, selector))) throw new Error(`Tab never comes to ${selector}`);
}
