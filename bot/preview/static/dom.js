// Elements and icons. Text only ever enters the page as text: nothing in this project assigns innerHTML.

const SVG = "http://www.w3.org/2000/svg";

/**
 * Builds an element. Attributes whose value is null, undefined or false are left out, true becomes an empty one, and
 * functions named `on…` become listeners. Children are nodes or strings; empty ones are left out.
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter(isThere));
  return element;
}

/** A decorative icon: one of the symbols at the top of index.html. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** The element with this id; every id used by the code stands in index.html. */
export function byId(id) {
  return document.getElementById(id);
}

/** Text that only a screen reader meets. */
export function spoken(text) {
  return el("span", { class: "visually-hidden" }, text);
}

function isThere(child) {
  return child !== null && child !== undefined && child !== false && child !== "";
}
