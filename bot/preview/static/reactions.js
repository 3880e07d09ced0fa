// Reactions: the row of them under a message, and the small picker to choose one from.

import { byId, el } from "./dom.js";

const OFFERED = ["👍", "❤", "🔥", "🎉", "👏", "😁", "🤔", "😢", "👀", "🙏", "👎", "💯"];
const MARGIN = 8; // pixels from the edges of the page

/** What a row of a conversation shows: [{emoji, own, names}]; `nameOf(id)` tells who somebody is. */
export function shownReactions(reactions, personId, nameOf) {
  return reactions.map(({ emoji, user_ids: ids }) => ({
    emoji,
    own: ids.includes(personId),
    names: ids.map((id) => (id === personId ? "you" : nameOf(id))),
  }));
}

/** The row under a message, or null where nobody reacted; `chosen(emoji)` is called with null to take one back. */
export function renderReactions(reactions, chosen) {
  if (reactions.length === 0) return null;
  const chips = reactions.map(({ emoji, own, names }) => {
    const told = { "aria-label": `${emoji} ${names.join(", ")}`, "aria-pressed": String(own), title: names.join(", ") };
    const onclick = () => chosen(own ? null : emoji);
    const count = el("span", { class: "reaction-count" }, String(names.length));
    return el("button", { type: "button", class: "reaction", ...told, onclick }, renderEmoji(emoji), count);
  });
  return el("div", { class: "reactions", role: "group", "aria-label": "Reactions" }, ...chips);
}

/** A popover that opens beside a button; the arrow keys move in it, Escape leaves it. */
export class ReactionPicker {
  #menu = byId("reaction-picker");
  #chosen = null;

  constructor() {
    const buttons = OFFERED.map((emoji) => el("button", { type: "button", "data-emoji": emoji }, renderEmoji(emoji)));
    this.#menu.replaceChildren(...buttons);
    this.#menu.addEventListener("click", (event) => this.#clicked(event));
    this.#menu.addEventListener("keydown", (event) => this.#moveFocus(event));
  }

  /** `own` is the emoji that whoever speaks has given, or undefined: choosing it again takes it back. */
  open(button, { own, chosen }) {
    this.#chosen = (emoji) => chosen(emoji === own ? null : emoji);
    for (const choice of this.#menu.children) choice.setAttribute("aria-pressed", String(choice.dataset.emoji === own));
    this.#menu.showPopover({ source: button });
    this.#place(button.getBoundingClientRect());
    (this.#menu.querySelector("[aria-pressed=true]") ?? this.#menu.firstElementChild).focus();
  }

  #place({ top, bottom, left }) {
    const { offsetWidth: width, offsetHeight: height, style } = this.#menu;
    style.left = `${Math.max(MARGIN, Math.min(left, innerWidth - width - MARGIN))}px`;
    style.top = `${top - height - MARGIN > 0 ? top - height - MARGIN : bottom + MARGIN}px`;
  }

  #clicked(event) {
    const choice = event.target.closest("[data-emoji]");
    if (!choice) return;
    this.#menu.hidePopover();
    this.#chosen(choice.dataset.emoji);
  }

  #moveFocus(event) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const choices = [...this.#menu.children];
    const at = choices.indexOf(document.activeElement);
    choices[(at + step + choices.length) % choices.length].focus();
  }
}

function renderEmoji(emoji) {
  return el("span", { class: "emoji" }, emoji);
}
