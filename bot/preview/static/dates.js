// Times as people read them, in the zone of the browser. The page speaks English, whatever the browser's language.

const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const WEEKDAY = new Intl.DateTimeFormat("en-GB", { weekday: "short" });
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });
const DAY_AND_YEAR = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });
const SHORT = new Intl.DateTimeFormat("en-GB", { day: "2-digit", month: "2-digit", year: "2-digit" });
const FULL = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "medium" });
const DAY_MS = 86_400_000;

/** A Bot API date (seconds) as a Date. */
export function instant(seconds) {
  return new Date(seconds * 1000);
}

/** "09:05" */
export function clockTime(date) {
  return TIME.format(date);
}

/** "Wednesday, 7 January 2026 at 09:05:00", for tooltips. */
export function fullTime(date) {
  return FULL.format(date);
}

/** "Today", "Yesterday", "7 January", or with the year where it is not this one. */
export function dayName(date, now = new Date()) {
  const days = daysBetween(date, now);
  if (days === 0) return "Today";
  if (days === 1) return "Yesterday";
  return (date.getFullYear() === now.getFullYear() ? DAY : DAY_AND_YEAR).format(date);
}

/** For the chat list: the time today, the weekday this week, else the date. */
export function listTime(date, now = new Date()) {
  const days = daysBetween(date, now);
  if (days === 0) return TIME.format(date);
  return (days > 0 && days < 7 ? WEEKDAY : SHORT).format(date);
}

/** A key that two instants share when they fall on the same day. */
export function dayKey(date) {
  return date.toDateString();
}

function daysBetween(earlier, later) {
  return Math.round((midnight(later) - midnight(earlier)) / DAY_MS);
}

function midnight(date) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
