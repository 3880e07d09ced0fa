// Dark or light: the system's choice until the person makes one, which is then remembered in this browser.
// Loaded before the first paint (`blocking="render"`), so that a dark page never flashes white.

const KEY = "gazette-theme";
const system = matchMedia("(prefers-color-scheme: dark)");

/** "dark" or "light": what the page shows now. */
export function theme() {
  return document.documentElement.dataset.theme ?? (system.matches ? "dark" : "light");
}

/** Switches to the other theme and remembers it. */
export function toggleTheme() {
  const other = theme() === "dark" ? "light" : "dark";
  document.documentElement.dataset.theme = other;
  localStorage.setItem(KEY, other);
}

/** Calls back when the system changes its mind. */
export function onSystemTheme(listener) {
  system.addEventListener("change", listener);
}

const remembered = localStorage.getItem(KEY);
if (remembered) document.documentElement.dataset.theme = remembered;
