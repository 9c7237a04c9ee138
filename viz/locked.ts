/** Whether the address keeps the reader from changing a number, by its name, or a hypothesis, as "h.name". */
export function isLocked(lock: readonly string[], name: string): boolean {
  return lock.includes("all") || lock.includes(name);
}
