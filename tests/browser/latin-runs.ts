import type { Tab } from "./engines.ts";

/**
 * Two Latin words in a row that are to be seen or to be read out, where no source is named, on the page and on the one in its frame:
 * what a language that writes otherwise has left in English. `spared` is a selector of what may be English.
 */
export function latinRuns(tab: Tab, spared = ".cited"): Promise<string[]> {
  return tab.evaluate(`(() => {
    const found = new Set();
    const note = (holder, text) => {
      if (holder.closest(${JSON.stringify(`script, style, ${spared}`)})) return;
      if (/[A-Za-z]{2,}(?:[ \\u00a0]+[A-Za-z]{2,})+/.test(text ?? "")) found.add(text.trim());
    };
    const look = (page) => {
      const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { parentElement: holder, data } = texts.currentNode;
        if (holder.getClientRects().length > 0) note(holder, data);
      }
      for (const name of ["aria-label", "title", "placeholder", "aria-valuetext"])
        for (const one of page.querySelectorAll("[" + name + "]")) note(one, one.getAttribute(name));
    };
    look(document);
    for (const { contentDocument } of document.querySelectorAll("iframe")) if (contentDocument?.body) look(contentDocument);
    return [...found];
  })()`);
}
