import { type Tab, until } from "./engines.ts";

/** What is dropped, handed out and told. */

export const DRAWN = "document.querySelectorAll('.timeline svg *').length > 50";
export const RESTED = "document.querySelector('.working')?.textContent.trim() === ''";
export const dialogText = "document.querySelector('dialog[open]')?.innerText ?? ''";
export const notices = "document.querySelector('.notices').innerText";
/** Files that the page hands out are caught instead of saved. */
export const CATCH = `(() => {
  window.caught = [];
  HTMLAnchorElement.prototype.click = function () { window.caught.push(this.download); };
  const make = URL.createObjectURL.bind(URL);
  window.blobs = [];
  URL.createObjectURL = (blob) => { window.blobs.push(blob); return make(blob); };
})()`;

/** Drops a file on the page: the expression gives its content. */
export function drop(tab: Tab, name: string, content: string): Promise<unknown> {
  return tab.evaluate(`(async () => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([${content}], ${JSON.stringify(name)}));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  })()`);
}

/** The page listens for files once what keeps and opens has come. */
export async function listening(tab: Tab): Promise<void> {
  await until(
    tab,
    `(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["x"], "x.yaml"));
      return !document.body.dispatchEvent(new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true }));
    })()`,
  );
}

/** Whether a session that is kept here, in whichever tab, says so. */
export function keeps(text: string): string {
  return `Object.entries(localStorage).some(([key, kept]) => key.startsWith("truce/session/1/") && kept.includes(${JSON.stringify(text)}))`;
}
