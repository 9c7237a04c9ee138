/**
 * By what this tab keeps things apart from other tabs. Its name lies in the tab's store only while nobody is on the page: a reload
 * finds it there, and a tab that is doubled, which takes the store along, gets another.
 */

const KEY = "truce/tab";
let name: string | null = null;

export function tabName(): string {
  if (name !== null) return name;
  name = taken() ?? [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join("");
  const mine = name;
  addEventListener("pagehide", () => {
    try {
      sessionStorage.setItem(KEY, mine);
    } catch {
      // Without a store a reload finds what was last kept under the same address.
    }
  });
  addEventListener("pageshow", taken);
  return name;
}

function taken(): string | null {
  try {
    const found = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return found;
  } catch {
    return null;
  }
}
