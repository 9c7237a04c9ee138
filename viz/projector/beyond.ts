/** What is left out where there is no room. An attribute, since the structure's own classes are written anew with every change. */
export const BEYOND = "data-beyond";

/** What may be shown in part; all else is shown whole or not at all. */
const DIVISIBLE =
  ":is(div, section, ol, ul, dl, table, tbody, fieldset, details, figure):not(.parameter, .dice, .chart)";
const HEADING = "h3, legend, caption, dt, thead, .unit";

/** Leaves out what would be cut at the end of a box, in rows or in columns. Says whether anything was. */
export function hideBeyond(box: Element): boolean {
  for (const element of box.querySelectorAll(`[${BEYOND}]`)) element.removeAttribute(BEYOND);
  const { bottom, left, right } = box.getBoundingClientRect();
  const isBeyond = (element: Element) => {
    const place = element.getBoundingClientRect();
    return place.height > 0 && (place.bottom > bottom + 1 || place.right > right + 1 || place.left < left - 1);
  };
  return hideIn(box, isBeyond);
}

function hideIn(box: Element, isBeyond: (element: Element) => boolean): boolean {
  let some = false;
  for (const child of box.children) {
    if (!isBeyond(child)) continue;
    some = true;
    if (child.matches(DIVISIBLE)) hideIn(child, isBeyond);
    if (isBeyond(child) || isBare(child)) child.setAttribute(BEYOND, "");
  }
  // A heading is nothing without what it is over.
  for (const child of [...box.children].reverse()) {
    if (!some || (!child.hasAttribute(BEYOND) && !child.matches(HEADING))) break;
    child.setAttribute(BEYOND, "");
  }
  return some;
}

/** Whether nothing but headings is left of what may be shown in part. */
function isBare(element: Element): boolean {
  return (
    element.matches(DIVISIBLE) &&
    [...element.children].every((child) => child.hasAttribute(BEYOND) || child.matches(HEADING))
  );
}
