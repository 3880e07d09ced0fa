// What a link leads to: nowhere unsafe, and for links to the bot itself a chat of this page.

const SAFE = new Set(["http:", "https:", "tg:", "mailto:", "tel:"]);
const TELEGRAM_HOSTS = new Set(["t.me", "www.t.me", "telegram.me", "telegram.dog"]);
const PARAMETERS = ["start", "startgroup"];

/** The address as a link may carry it, with https:// where it has no scheme; null for javascript: and the like. */
export function safeAddress(address) {
  const written = /^(?:[a-z][a-z0-9+.-]*:\/\/|mailto:|tel:)/i.test(address) ? address : `https://${address}`;
  const url = URL.parse(written);
  return url && SAFE.has(url.protocol) ? url.href : null;
}

/**
 * What a link to the bot asks for, as {parameter: "start" | "startgroup" | null, payload}; null for any other link.
 * https://core.telegram.org/api/links#bot-links
 */
export function deepLink(address, username) {
  const url = URL.parse(address);
  if (!url || domainOf(url)?.toLowerCase() !== username.toLowerCase()) return null;
  const parameter = PARAMETERS.find((name) => url.searchParams.has(name)) ?? null;
  return { parameter, payload: parameter ? url.searchParams.get(parameter) : "" };
}

function domainOf(url) {
  if (url.protocol === "tg:" && url.host === "resolve") return url.searchParams.get("domain");
  if (TELEGRAM_HOSTS.has(url.host)) return url.pathname.slice(1);
  return null;
}
