// A message's text and entities as a tree of elements. https://core.telegram.org/bots/api#messageentity
// Offsets and lengths count UTF-16 units, as JavaScript's strings do.

import { el, icon } from "./dom.js";
import { safeAddress } from "./links.js";

/** Renders text with its entities, nested as they nest; those that overlap are split where the outer one ends. */
export function renderText(text, entities = []) {
  const fragment = document.createDocumentFragment();
  const clipped = entities.map((entity) => clip(entity, text.length)).filter(Boolean);
  const queue = joinSpoilers(text, clipped).sort(outerFirst);
  fill(fragment, 0, text.length, { text, queue });
  return fragment;
}

// Each gives the element to insert, or [element, slot] where the content goes into an inner one.
const ELEMENTS = {
  bold: () => el("strong"),
  italic: () => el("em"),
  underline: () => el("u"),
  strikethrough: () => el("s"),
  spoiler: () => spoiler(),
  code: () => el("code"),
  pre: ({ language }) => preformatted(language),
  blockquote: () => el("blockquote", { class: "quote" }),
  expandable_blockquote: () => expandableQuote(),
  text_link: ({ url }) => link(url, url),
  url: (_, text) => link(text),
  email: (_, text) => link(`mailto:${text}`),
  phone_number: (_, text) => link(`tel:${text.replace(/[^+\d]/g, "")}`),
  // No button, before and after which a line may break: a full stop would stand on a line of its own.
  bot_command: (_, text) =>
    el("span", { class: "command", role: "button", tabindex: "0", dir: "ltr", "data-command": text }),
  mention: () => el("span", { class: "mention" }),
  text_mention: () => el("span", { class: "mention" }),
  hashtag: () => el("span", { class: "mention" }),
  cashtag: () => el("span", { class: "mention" }),
};
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const OUTER = new Set([...BLOCKS, "spoiler"]); // of two with the same range

function fill(slot, start, end, source) {
  const { text, queue } = source;
  let at = start;
  while (queue.length > 0 && queue[0].offset < end) {
    const entity = takeUntil(end, queue);
    const stop = entity.offset + entity.length;
    slot.append(text.slice(at, entity.offset));
    const [element, inner] = elementFor(entity, text.slice(entity.offset, stop));
    fill(inner, entity.offset, stop, source);
    slot.append(element);
    at = BLOCKS.has(entity.type) && text[stop] === "\n" && stop < end ? stop + 1 : stop;
  }
  slot.append(text.slice(at, end));
}

function elementFor(entity, text) {
  const built = ELEMENTS[entity.type]?.(entity, text) ?? el("span");
  return Array.isArray(built) ? built : [built, built];
}

/** The next entity, cut at `end`; what is beyond goes back into the queue. */
function takeUntil(end, queue) {
  const entity = queue.shift();
  const beyond = entity.offset + entity.length - end;
  if (beyond <= 0) return entity;
  queue.push({ ...entity, offset: end, length: beyond });
  queue.sort(outerFirst);
  return { ...entity, length: end - entity.offset };
}

function clip(entity, size) {
  const offset = Math.max(0, entity.offset);
  const length = Math.min(entity.offset + entity.length, size) - offset;
  return length > 0 ? { ...entity, offset, length } : null;
}

/** Telegram splits a spoiler where a link or a style begins, and leaves out the spaces there; we open it as one. */
function joinSpoilers(text, entities) {
  const spoilers = [];
  for (const entity of entities.filter(({ type }) => type === "spoiler").sort(outerFirst)) {
    const last = spoilers.at(-1);
    const goesOn = last && text.slice(last.offset + last.length, entity.offset).trim() === "";
    if (goesOn) last.length = entity.offset + entity.length - last.offset;
    else spoilers.push({ ...entity });
  }
  return [...entities.filter(({ type }) => type !== "spoiler"), ...spoilers];
}

function outerFirst(one, other) {
  return one.offset - other.offset || other.length - one.length || OUTER.has(other.type) - OUTER.has(one.type);
}

function link(address, title) {
  const href = safeAddress(address);
  if (!href) return el("span");
  return el("a", { href, title, target: "_blank", rel: "noopener noreferrer" });
}

function spoiler() {
  const hidden = el("span", { inert: true, "aria-hidden": "true" });
  const cover = { class: "spoiler", role: "button", tabindex: "0", "aria-label": "Hidden text: press to reveal" };
  return [el("span", cover, hidden), hidden];
}

function preformatted(language) {
  const code = el("code");
  const copy = el("button", { type: "button", class: "copy", "aria-label": "Copy code", title: "Copy" }, icon("copy"));
  const head = el("div", { class: "code-head" }, el("span", {}, language || "code"), copy);
  return [el("div", { class: "code-block", dir: "ltr" }, head, el("pre", {}, code)), code];
}

function expandableQuote() {
  const text = el("div", { class: "quote-text" });
  const name = { "aria-label": "Whole quote", "aria-expanded": "false" };
  const expand = el("button", { type: "button", class: "expand", hidden: true, ...name }, icon("chevron"));
  return [el("blockquote", { class: "quote expandable" }, text, expand), text];
}
