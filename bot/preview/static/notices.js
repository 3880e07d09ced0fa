// What appears over the page and goes away: toasts, and the alert of a callback answer.

import { byId, el } from "./dom.js";

const TOAST_MS = 4500;
let timer = 0;

/** A toast: read out politely, gone after a few seconds. */
export function notify(text) {
  const toasts = byId("toasts");
  clearTimeout(timer);
  toasts.replaceChildren(el("div", { class: "toast", dir: "auto" }, text));
  timer = setTimeout(() => toasts.replaceChildren(), TOAST_MS);
}

/** A dialog that waits for OK. */
export function alertDialog(text) {
  byId("alert-text").textContent = text;
  const dialog = byId("alert");
  if (!dialog.open) dialog.showModal();
}
