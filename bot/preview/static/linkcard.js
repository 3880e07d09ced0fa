// The card under a message for its link. Telegram's shows what the page says of itself; the preview fetches nothing, so
// ours says where the link leads and how the message called it. https://core.telegram.org/bots/api#linkpreviewoptions

import { el, icon } from "./dom.js";
import { safeAddress } from "./links.js";
import { wording } from "./names.js";

/** The card, or null where Telegram would show none. `isOwn(address)` says whether a link leads to the bot itself. */
export function renderLinkCard(message, isOwn) {
  const options = message.link_preview_options ?? {};
  if (options.is_disabled || !message.text) return null;
  const found = options.url ? { address: options.url } : firstLink(message, isOwn);
  const address = found && safeAddress(found.address);
  if (!address?.startsWith("http")) return null;
  return card(new URL(address), found.title, options);
}

/** Whether the card stands above the text. */
export function isAboveText({ link_preview_options: options }) {
  return Boolean(options?.show_above_text);
}

function card(url, title, { prefer_large_media: isLarge }) {
  const host = url.host.replace(/^www\./, "");
  const words = title ?? titleFrom(url);
  const attributes = { href: url.href, target: "_blank", rel: "noopener noreferrer", title: url.href };
  return el(
    "div",
    { class: isLarge ? "link-card large" : "link-card", role: "group", "aria-label": "Link preview" },
    el("span", { class: "link-card-picture", "aria-hidden": "true" }, icon("outside")),
    el("a", { ...attributes, class: "link-card-host" }, host),
    words && el("span", { class: "link-card-title", dir: "auto" }, words),
  );
}

function firstLink(message, isOwn) {
  const { text, entities } = wording(message);
  const hidden = entities.filter(({ type }) => type === "spoiler");
  for (const entity of entities) {
    const words = text.slice(entity.offset, entity.offset + entity.length);
    const address = { url: words, text_link: entity.url }[entity.type];
    const isHidden = hidden.some(({ offset, length }) => offset <= entity.offset && entity.offset < offset + length);
    if (!address || isHidden || isOwn(address)) continue;
    return { address, title: entity.type === "text_link" ? words.trim() : undefined };
  }
  return null;
}

/** "harbour tram reopens" of ".../2026/harbour-tram-reopens.html"; undefined where the path says nothing. */
function titleFrom(url) {
  const last = url.pathname.split("/").filter(Boolean).at(-1) ?? "";
  return decode(last).replace(/\.\w{1,5}$/, "").replace(/[-_+]+/g, " ").trim() || undefined;
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
