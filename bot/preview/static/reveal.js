// Parts of a message that open: spoilers, long quotes, and code to copy.

import { notify } from "./notices.js";

const HANDLERS = {
  ".spoiler[role]": revealSpoilers,
  ".expand": toggleQuote,
  ".copy": copyCode,
};
const ACTIVE = "a, button, [role=button]";
const COLLAPSED = ".quote.expandable:not(.expanded) .quote-text";

const measure = new ResizeObserver((entries) => entries.forEach(({ target }) => offerToExpand(target)));

/** Makes everything in `root`, now and later, open by click, Enter and Space. */
export function openOnDemand(root) {
  root.addEventListener("click", open);
  root.addEventListener("keydown", (event) => {
    if (!event.target.matches?.(".text [role=button]") || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    event.target.click();
  });
  root.addEventListener("click", ({ target }) => target.closest(ACTIVE) || openAround(target));
  root.addEventListener("focusin", ({ target }) => openAround(target));
}

/** Watches the expandable quotes of a new message: those of up to three lines need no control. */
export function measureQuotes(message) {
  for (const text of message.querySelectorAll(".quote-text")) measure.observe(text);
}

function open(event) {
  for (const [selector, handler] of Object.entries(HANDLERS)) {
    const target = event.target.closest(selector);
    if (!target) continue;
    event.preventDefault();
    handler(target);
    return;
  }
}

/** As in Telegram, one press reveals every spoiler of the message. */
function revealSpoilers(pressed) {
  for (const spoiler of pressed.closest(".text").querySelectorAll(".spoiler[role]")) {
    spoiler.removeAttribute("role");
    spoiler.removeAttribute("aria-label");
    spoiler.setAttribute("tabindex", "-1");
    spoiler.classList.add("revealed");
    spoiler.firstElementChild.removeAttribute("inert");
    spoiler.firstElementChild.removeAttribute("aria-hidden");
  }
}

function toggleQuote(button) {
  const expanded = button.getAttribute("aria-expanded") === "true";
  button.setAttribute("aria-expanded", String(!expanded));
  button.closest(".quote").classList.toggle("expanded", !expanded);
}

/** A press on the text of a collapsed quote opens it, as in Telegram; so does reaching a link in it by the keyboard. */
function openAround(element) {
  const button = element.closest(COLLAPSED)?.closest(".quote").querySelector(".expand");
  if (button && !button.hidden) toggleQuote(button);
}

function offerToExpand(text) {
  const quote = text.closest(".quote");
  const button = quote.querySelector(".expand");
  const fits = text.scrollHeight <= text.clientHeight + 1;
  button.hidden = fits && !quote.classList.contains("expanded");
}

async function copyCode(button) {
  await copyText(button.closest(".code-block").querySelector("code").textContent);
}

/** Puts text on the clipboard and says so. */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    notify("Copied.");
  } catch {
    notify("This browser does not let the page copy.");
  }
}
