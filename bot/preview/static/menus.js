// Menus that open beside their button. They are popovers: the browser closes them by Escape or a click elsewhere.

/** Opens `menu` at its button's edge: "above", their left sides aligned, or "below", their right sides aligned. */
export function placeMenu(menu, button, side) {
  menu.addEventListener("beforetoggle", ({ newState }) => {
    if (newState !== "open") return;
    const { top, bottom, left, right } = button.getBoundingClientRect();
    const places = {
      above: { bottom: innerHeight - top + 8, left },
      below: { top: bottom + 8, right: innerWidth - right },
    };
    for (const [edge, distance] of Object.entries(places[side])) menu.style[edge] = `${distance}px`;
  });
}
