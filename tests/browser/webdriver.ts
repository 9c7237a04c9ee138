import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";

/** As much of the W3C's WebDriver protocol as we use: JSON over HTTP to WebKitWebDriver, which starts a MiniBrowser. */
export interface Session {
  readonly version: string;
  post<T = unknown>(command: string, body: object): Promise<T>;
  get<T = unknown>(command: string): Promise<T>;
  close(): Promise<void>;
}

interface Created {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

/** Starts a driver and a browser on a screen that nobody sees. */
export async function startSession(browser: string): Promise<Session> {
  const port = await freePort();
  const driver = spawn("xvfb-run", ["-a", "-s", "-screen 0 1600x1200x24", "WebKitWebDriver", `--port=${port}`], {
    stdio: "ignore",
    // A process group of its own, to end with all that it has started.
    detached: true,
  });
  const address = `http://127.0.0.1:${port}`;
  try {
    await whenReady(address, driver);
    const { sessionId, capabilities } = await call<Created>(`${address}/session`, "POST", {
      capabilities: {
        alwaysMatch: { "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] } },
      },
    });
    const session = `${address}/session/${sessionId}`;
    return {
      version: capabilities.browserVersion,
      post: (command, body) => call(`${session}/${command}`, "POST", body),
      get: (command) => call(`${session}/${command}`, "GET"),
      close: async () => {
        await call(session, "DELETE").catch(() => {});
        end(driver);
      },
    };
  } catch (error) {
    end(driver);
    throw error;
  }
}

async function call<T>(address: string, method: string, body?: object): Promise<T> {
  const response = await fetch(address, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`WebDriver ${address.split("/").at(-1)}: ${value.error}: ${value.message}`);
  return value;
}

async function whenReady(address: string, driver: ChildProcess): Promise<void> {
  let fault: Error | null = null;
  driver.once("error", (error) => {
    fault = error;
  });
  for (let attempt = 0; attempt < 150; attempt++) {
    if (fault !== null) throw fault;
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended at once, with code ${driver.exitCode}`);
    const ready = await call<{ ready: boolean }>(`${address}/status`, "GET").catch(() => ({ ready: false }));
    if (ready.ready) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error("WebKitWebDriver did not get ready within 15 s");
}

function end(driver: ChildProcess): void {
  if (driver.pid === undefined || driver.exitCode !== null) return;
  try {
    process.kill(-driver.pid, "SIGTERM");
  } catch {
    // It has gone by itself.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
