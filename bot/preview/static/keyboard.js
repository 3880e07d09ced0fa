// Inline keyboards. https://core.telegram.org/bots/api#inlinekeyboardbutton

import { el, icon } from "./dom.js";
import { safeAddress } from "./links.js";

// How each kind of button looks and acts; `chosen` gets the button and its element. Any other kind is disabled.
const KINDS = {
  callback_data: (button, chosen) => action(button, chosen),
  url: (button) => outside(button),
  copy_text: (button, chosen) => action(button, chosen, "copy"),
  switch_inline_query_current_chat: (button, chosen) => action(button, chosen),
  switch_inline_query: (button, chosen) => action(button, chosen, "share"),
};

/** The rows under a message, or null where there are none. */
export function renderKeyboard(markup, chosen) {
  const rows = markup?.inline_keyboard ?? [];
  if (rows.length === 0) return null;
  const lines = rows.map((row) => renderRow(row, chosen));
  return el("div", { class: "keyboard", role: "group", "aria-label": "Buttons" }, ...lines);
}

/** Keeps the focus on the same button, by its text or else by its place, while `change` replaces the keyboard. */
export function keepingFocus(root, change) {
  const before = keys(root);
  const at = before.indexOf(document.activeElement);
  change();
  if (at === -1) return;
  const after = keys(root);
  const same = after.find((key) => key.title === before[at].title) ?? after[Math.min(at, after.length - 1)];
  same?.focus({ preventScroll: true });
}

function keys(root) {
  return [...root.querySelectorAll(".key")];
}

function renderRow(row, chosen) {
  return el("div", { class: "key-row" }, ...row.map((button) => renderKey(button, chosen)));
}

function renderKey(button, chosen) {
  const kind = Object.keys(KINDS).find((name) => name in button);
  if (kind) return KINDS[kind](button, chosen);
  return el("button", { type: "button", class: "key", disabled: true, title: button.text }, label(button));
}

function action(button, chosen, mark) {
  const onclick = (event) => chosen(button, event.currentTarget);
  const attributes = { type: "button", class: "key", title: button.text, onclick };
  return el("button", attributes, label(button), mark && icon(mark));
}

function outside(button) {
  const attributes = { class: "key", title: button.text, target: "_blank", rel: "noopener noreferrer" };
  return el("a", { ...attributes, href: safeAddress(button.url) }, label(button), icon("outside"));
}

function label(button) {
  return el("span", { class: "key-text", dir: "auto" }, button.text);
}
