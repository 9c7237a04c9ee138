import type { Reached } from "./messages.ts";

/** How long a class may take to find the address before somebody should wonder, in milliseconds. */
export const PATIENCE = 120_000;

/**
 * What can be known from here about the network. Only that others got through is certain; that nobody did may be the network, or
 * a class that has not begun.
 */
export type Network = "waiting" | "reached" | "page-only" | "silent";

export function networkOf(reached: Reached, waited: number): Network {
  if (reached === "live") return "reached";
  if (waited < PATIENCE) return "waiting";
  return reached === "page" ? "page-only" : "silent";
}
