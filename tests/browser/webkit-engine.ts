import type { Engine, Tab, TabOptions } from "./engines.ts";
import { IN_PAGE } from "./in-page.ts";
import { type Session, startSession } from "./webdriver.ts";

/** WebKitGTK's own small browser, which Playwright cannot drive, by way of WebDriver. Each tab is a browser of its own. */
export async function launchWebKit(path: string): Promise<Engine> {
  const sessions = new Set<Session>();
  const start = async () => {
    const session = await startSession(path);
    sessions.add(session);
    return session;
  };
  const end = async (session: Session) => {
    sessions.delete(session);
    await session.close();
  };
  const first = await start();
  await end(first);
  return {
    name: "webkit",
    version: first.version,
    tab: async (options = {}) => {
      const session = await start();
      return openTab(session, options, () => end(session));
    },
    close: async () => {
      await Promise.all([...sessions].map(end));
    },
  };
}

async function openTab(session: Session, options: TabOptions, close: () => Promise<void>): Promise<Tab> {
  const { width = 1280, height = 800, colourScheme = "light", reducedMotion = false, forcedColours = false } = options;
  if (colourScheme !== "light" || reducedMotion || forcedColours)
    throw new Error("WebDriver cannot set colours or motion in WebKit");
  await session.post("timeouts", { script: 120_000, pageLoad: 60_000 });
  await session.post("window/rect", { width, height });
  const evaluate = <T>(expression: string) => evaluateIn<T>(session, expression);
  return {
    open: async (address) => {
      await session.post("url", { url: address });
      await evaluate(`(${IN_PAGE.catchErrors})()`);
    },
    evaluate,
    press: (key) => press(session, key),
    click: async (role, name, held = 0) => {
      const script = `return (${IN_PAGE.byRole})(...arguments)`;
      const found = await session.post<Record<string, string> | null>("execute/sync", { script, args: [role, name] });
      if (found === null) throw new Error(`the page shows no ${role} called ${name}`);
      if (held === 0) await session.post(`element/${Object.values(found)[0]}/click`, {});
      else await hold(session, found, held);
    },
    text: () => evaluate("document.body.innerText"),
    screenshot: async () => Buffer.from(await session.get<string>("screenshot"), "base64"),
    errors: () => evaluate("window.uncaught ?? []"),
    close,
  };
}

/** The expression is part of the script itself: the page's content policy forbids eval, as it should. */
async function evaluateIn<T>(session: Session, expression: string): Promise<T> {
  const script = `
    const done = arguments[arguments.length - 1];
    Promise.resolve().then(() => (${expression})).then(
      (value) => done({ value: value === undefined ? null : value }),
      (error) => done({ error: String(error) }),
    );`;
  const answer = await session.post<{ value: T } | { error: string }>("execute/async", { script, args: [] });
  if ("error" in answer) throw new Error(answer.error);
  return answer.value;
}

/** WebDriver's code points for keys that print nothing. */
const KEYS: Readonly<Record<string, string>> = {
  Space: " ",
  Enter: "\uE007",
  Tab: "\uE004",
  Escape: "\uE00C",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Shift: "\uE008",
  Control: "\uE009",
};

/** As a slow finger does: down on it, a while, and up at the same place of the window. What moved before it came down is aimed at again. */
async function hold(session: Session, element: Record<string, string>, duration: number): Promise<void> {
  const run = (script: string) => session.post<boolean>("execute/sync", { script, args: [element] });
  const act = (...actions: object[]) =>
    session.post("actions", { actions: [{ type: "pointer", id: "mouse", actions }] });
  await run("arguments[0].onpointerdown = () => document.documentElement.toggleAttribute('data-hit', true)");
  for (let attempt = 0; attempt < 5; attempt++) {
    await run("arguments[0].scrollIntoView({ block: 'center' })");
    await act({ type: "pointerMove", origin: element, x: 0, y: 0 }, { type: "pointerDown", button: 0 });
    const hit = await run("return document.documentElement.hasAttribute('data-hit')");
    await act({ type: "pause", duration: hit ? duration : 0 }, { type: "pointerUp", button: 0 });
    if (hit) return;
  }
  throw new Error("it never lay still");
}

async function press(session: Session, combination: string): Promise<void> {
  const keys = combination.split("+").map((key) => KEYS[key] ?? key);
  const actions = [
    ...keys.map((value) => ({ type: "keyDown", value })),
    ...keys.reverse().map((value) => ({ type: "keyUp", value })),
  ];
  await session.post("actions", { actions: [{ type: "key", id: "keyboard", actions }] });
}
