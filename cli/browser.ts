import { spawn } from "node:child_process";
import { platform } from "node:os";
import type { Terminal } from "./terminal.ts";

/** Opens an address in the browser of whoever sits there; where there is none, nothing happens. */
export function openBrowser(address: string, env: Terminal["env"]): void {
  const opener = openerFor(platform(), env);
  if (opener === null) return;
  const [command, ...args] = opener;
  const child = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

/** The command that opens an address; null on a machine without a screen. */
export function openerFor(system: string, env: Terminal["env"]): readonly [string, ...string[]] | null {
  if (system === "darwin") return ["open"];
  if (system === "win32") return ["cmd", "/c", "start", ""];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ["xdg-open"] : null;
}
