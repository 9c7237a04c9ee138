import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { faults } from "./axe.ts";
import { type Engine, inEveryEngine, inPlaywrightEngines, type Tab, until } from "./engines.ts";
import { setInput } from "./page-support.ts";

const ROOT = resolve(import.meta.dirname, "../..");

let child: ChildProcess;
let teacherAddress = "";
let classAddress = "";

beforeAll(async () => {
  const command = [resolve(ROOT, "dist/cli/truce.js"), "class", "--host", "127.0.0.1", "--port", "0"];
  const served = spawn(process.execPath, command, { cwd: ROOT, stdio: ["ignore", "pipe", "ignore"] });
  child = served;
  const [said] = (await once(served.stdout.setEncoding("utf8"), "data")) as [string];
  [, teacherAddress = "", classAddress = ""] = /^teacher (\S+)\nclass (\S+)\n/.exec(said) ?? [];
});
afterAll(() => child.kill());

/** The teacher's tab, with a room of its own at the first lesson. */
async function teach(engine: Engine): Promise<{ teacher: Tab; room: string }> {
  const teacher = await engine.tab();
  await teacher.open(teacherAddress);
  await until(teacher, "document.querySelector('.room-code')");
  const room = await teacher.evaluate<string>("document.querySelector('.room-code').textContent");
  await openFirstLesson(teacher);
  return { teacher, room };
}

/** The teacher's tab at the step of the second lesson that asks for a line. */
async function askForLines(teacher: Tab): Promise<void> {
  const address = new URL(await teacher.evaluate<string>("location.href"));
  address.searchParams.set("lesson", "publish-the-text");
  address.searchParams.set("step", "line");
  await teacher.open(address.href);
  await until(teacher, "document.querySelector('h1')?.textContent === 'Draw the days'");
}

async function openFirstLesson(teacher: Tab): Promise<void> {
  await teacher.open(
    await teacher.evaluate<string>(
      "[...document.querySelectorAll('.lesson-choice a')].find(({ href }) => href.includes('whose-count')).href",
    ),
  );
  await until(teacher, "document.querySelector('.class-answers')");
}

async function phone(engine: Engine, path: string): Promise<Tab> {
  const tab = await engine.tab({ width: 390, height: 844 });
  await tab.open(classAddress + path);
  return tab;
}

describe("a class on the network", () => {
  inEveryEngine((engine) => {
    test("counts what two phones answer, and leads them from step to step", async () => {
      const { teacher, room } = await teach(engine());
      expect(await teacher.evaluate("location.href.includes('key')")).toBe(false);
      const one = await phone(engine(), room.toLowerCase());
      await until(one, "document.querySelectorAll('.option').length === 4");
      const two = await phone(engine(), "");
      await until(two, "document.body.innerText.includes('reaches the teacher')");
      await two.evaluate(`document.querySelector("input").value = ${JSON.stringify(room.toLowerCase())}`);
      await two.click("button", "Join");
      await until(two, "document.querySelectorAll('.option').length === 4");
      await until(teacher, "document.body.innerText.includes('2 phones are here')");

      await one.evaluate("document.querySelectorAll('.option input')[1].click()");
      await two.evaluate("document.querySelectorAll('.option input')[3].click()");
      await one.evaluate("document.querySelectorAll('.option input')[2].click()");
      const counts = `[...document.querySelectorAll('.class-answers .numeric')].map((cell) => cell.textContent).join()`;
      await until(teacher, `${counts} === '0,0,1,1'`);
      await until(one, "document.body.innerText.includes('Your answer has arrived')");

      await teacher.click("button", "Next");
      for (const tab of [one, two])
        await until(tab, "document.querySelector('h1').textContent === 'What they published'");
      // What leads out of the step is the teacher's.
      expect(await one.evaluate("document.querySelector('nav.pace') === null")).toBe(true);

      await teacher.open(await teacher.evaluate<string>("location.href"));
      await until(teacher, "document.body.innerText.includes('2 phones are here')");
      await teacher.click("button", "Back");
      await until(teacher, `${counts} === '0,0,1,1'`);
      await until(one, "document.querySelector('.option input:checked')");

      await teacher.click("button", "End the class");
      for (const tab of [one, two, teacher]) await until(tab, "document.body.innerText.includes('The class is over')");
      for (const tab of [one, two, teacher]) {
        // In Firefox a frame that is taken away while it loads, as a step's is, throws over what it did not get.
        const errors = await tab.errors();
        expect(errors.filter((error) => !error.includes("dynamically imported module"))).toEqual([]);
        await tab.close();
      }
    });

    test("shows the class how many answered, and what only when the teacher shows it or goes on", async () => {
      const { teacher, room } = await teach(engine());
      await teacher.evaluate(`(() => {
        const other = document.createElement("iframe");
        other.id = "projector";
        other.src = "?lesson=whose-count&view=projector";
        document.body.append(other);
      })()`);
      const PROJECTOR = "document.getElementById('projector').contentDocument";
      const one = await phone(engine(), room);
      await until(one, "document.querySelectorAll('.option').length === 4");
      await one.evaluate("document.querySelectorAll('.option input')[0].click()");
      await until(teacher, `${PROJECTOR}.querySelector('.phones-came')?.textContent.startsWith('1 answer')`);
      expect(await teacher.evaluate(`${PROJECTOR}.querySelector('.hand-bars') === null`)).toBe(true);
      await teacher.click("button", "Show the counts");
      await until(teacher, `${PROJECTOR}.querySelector('.hand-bars .numeric')?.textContent.trim() === '1'`);
      await teacher.click("button", "QR code on the projector");
      await until(teacher, `${PROJECTOR}.querySelector('dialog.qr-sheet .qr')`);
      expect(await teacher.evaluate(`${PROJECTOR}.querySelector('.door-room b').textContent`)).toBe(room);
      for (const tab of [one, teacher]) await tab.close();
    });

    test("shows the lines of all phones beside the model's band when it comes to that, and says how many they are", async () => {
      const { teacher, room } = await teach(engine());
      await askForLines(teacher);
      for (const [at, day] of ["11", "22", "33"].entries()) {
        const one = await phone(engine(), room);
        await until(one, "document.querySelectorAll('.days input').length === 7");
        await setInput(one, ".days label:nth-of-type(2) input", day);
        await until(
          teacher,
          `document.querySelector('.class-answers [role=status]').textContent.startsWith('${at + 1} ')`,
        );
        await one.close();
      }
      // Nobody draws with the others.
      expect(await teacher.evaluate("document.querySelector('.of-class') === null")).toBe(true);
      await teacher.evaluate("document.querySelector('.pace li:nth-child(5) button').click()");
      await until(teacher, "document.querySelectorAll('.reveal .band ~ .of-class').length === 3");
      expect(await teacher.evaluate("document.querySelector('.lines-came').textContent")).toContain(
        "3 thin lines from phones",
      );
      const second = "document.querySelector('.reveal .axes ~ table tbody tr:nth-child(2)').textContent";
      expect(await teacher.evaluate(second)).toMatch(/^2–22/);
      await teacher.close();
    });

    test("tells a phone at the wrong door what is wrong", async () => {
      const lost = await phone(engine(), "ZZZZ");
      await until(lost, "document.body.innerText.includes('There is no such room')");
      await lost.open(`${inject("address")}page/teach/index.html?room=`);
      await until(lost, "document.body.innerText.includes('No class meets at this address')");
      await lost.close();
    });
  });

  inPlaywrightEngines((engine) => {
    test("has a door and a room without a fault that axe knows", async () => {
      const { teacher } = await teach(engine());
      expect(await faults(teacher, '{ exclude: ["iframe"] }')).toEqual([]);
      const door = await phone(engine(), "");
      await until(door, "document.querySelector('.class-door form')");
      expect(await faults(door)).toEqual([]);
      for (const tab of [door, teacher]) await tab.close();
    });
  });
});
