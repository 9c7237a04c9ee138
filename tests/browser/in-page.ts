/**
 * Functions that run in the page, as texts: what Playwright brings with it and WebDriver lacks. Roles and names are worked out
 * for plain HTML as we write it, not for every rule of the accessible name computation.
 */
export const IN_PAGE = {
  byRole: `(role, name) => {
    const tags = {
      button: "button, summary, input[type=button], input[type=submit]",
      link: "a[href]",
      slider: "input[type=range]",
      spinbutton: "input[type=number]",
      checkbox: "input[type=checkbox]",
      radio: "input[type=radio]",
      combobox: "select",
      textbox: "input[type=text], textarea",
      option: "option",
    };
    const selector = [tags[role], "[role=" + role + "]"].filter(Boolean).join(", ");
    const labelled = (element) =>
      (element.getAttribute("aria-labelledby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent ?? "")
        .join(" ")
        .trim();
    const label = (element) => [...(element.labels ?? [])].map((one) => one.textContent).join(" ").trim();
    const nameOf = (element) =>
      labelled(element) || element.getAttribute("aria-label") || label(element) || element.textContent.trim() || element.title;
    const plain = (text) => text.replace(/\\s+/g, " ").toLowerCase();
    const shown = (element) => element.getClientRects().length > 0;
    return [...document.querySelectorAll(selector)].find((one) => shown(one) && plain(nameOf(one)).includes(plain(name))) ?? null;
  }`,
  catchErrors: `() => {
    window.uncaught = [];
    addEventListener("error", (event) => window.uncaught.push(event.message));
    addEventListener("unhandledrejection", (event) => window.uncaught.push(String(event.reason)));
  }`,
} as const;
