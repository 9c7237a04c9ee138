import type { App } from "../app.ts";
import { KEEP } from "../words/english/keep.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("keep", KEEP);

/** Files come by drop or paste. What opens them is fetched with the first. */
export function takeFiles(app: App): void {
  const open = async (files: readonly File[], text: string) => {
    const { openFile, openText } = await import("./open-file.ts");
    if (files[0] !== undefined) await openFile(app, files[0]);
    else await openText(app, "pasted.yaml", text);
    if (files.length > 1) app.tell("news", words().onlyFirst(files.length));
  };
  addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void open(files, "");
  });
  addEventListener("paste", (event) => {
    if (event.target instanceof Element && event.target.closest("input, textarea, [contenteditable]") !== null) return;
    const files = [...(event.clipboardData?.files ?? [])];
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (files.length > 0 || looksLikeOurs(text)) void open(files, text);
  });
}

/** A scenario, a journal or a run; other pasted words are none of our business. */
export function looksLikeOurs(text: string): boolean {
  return /^\s*(?:#[^\r\n]*[\r\n]\s*)*(?:truce\s*:|\{\s*"truce"\s*:)/.test(text);
}
