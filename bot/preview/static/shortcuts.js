// Keys that work everywhere on the page, unless a dialog is open.

/** Ctrl+K or ⌘K goes to the chats, Alt+↑ and Alt+↓ open the chat above and below, Escape goes to the composer. */
export function listenForShortcuts({ goToChats, step, goToComposer }) {
  const shortcuts = [
    { fits: (event) => (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k", run: goToChats },
    { fits: (event) => event.altKey && event.key === "ArrowDown", run: () => step(1) },
    { fits: (event) => event.altKey && event.key === "ArrowUp", run: () => step(-1) },
    { fits: (event) => event.key === "Escape", run: goToComposer },
  ];
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || document.querySelector("dialog[open], :popover-open")) return;
    const shortcut = shortcuts.find(({ fits }) => fits(event));
    if (!shortcut) return;
    event.preventDefault();
    shortcut.run();
  });
}
