// The bot's commands: the list behind the "/" button, and completion while one types.

import { byId, el } from "./dom.js";

const UNFINISHED = /^\/(\w*)(?:@\w*)?$/; // a lone command, still being typed

/** Those commands whose name begins with what was typed, an exact one first. */
function matching(commands, typed) {
  const begun = commands.filter(({ command }) => command.startsWith(typed));
  return begun.sort((one, other) => (other.command === typed) - (one.command === typed));
}

/**
 * A listbox that the text field owns: the focus stays in the field.
 * `load()` gives the commands, `choose(text)` sends one, `complete(text)` puts one into the field.
 */
export class CommandMenu {
  #field;
  #list = byId("commands");
  #button = byId("commands-button");
  #load;
  #choose;
  #complete;
  #shown = [];
  #selected = -1;
  suffix = ""; // "@gazette_bot" in groups

  constructor(field, { load, choose, complete }) {
    this.#field = field;
    this.#load = load;
    this.#choose = choose;
    this.#complete = complete;
    field.addEventListener("input", () => this.follow());
    field.addEventListener("focus", () => load()); // so that they are there when a "/" is typed
    field.addEventListener("blur", () => this.close());
    this.#button.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus
    this.#button.addEventListener("click", () => this.#toggle());
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => this.#clicked(event));
  }

  get isOpen() {
    return !this.#list.hidden;
  }

  /** Opens, narrows or closes the list after what stands in the field. */
  async follow() {
    const typed = this.#typed();
    if (typed === null) {
      this.close();
      return;
    }
    const commands = await this.#load();
    if (typed !== this.#typed()) return;
    this.#show(matching(commands, typed), typed === "" ? -1 : 0);
  }

  /** Narrows anew what is being typed. */
  refresh() {
    if (this.#typed() !== null) this.follow();
  }

  close() {
    this.#show([], -1);
  }

  /** Takes a key of the field; true where it was the list's. */
  takeKey(event) {
    if (!this.isOpen || event.isComposing) return false;
    const taken = this.#keys[event.key]?.call(this, event) ?? false;
    if (taken) event.preventDefault();
    return taken;
  }

  #keys = {
    ArrowDown: () => this.#move(1),
    ArrowUp: () => this.#move(-1),
    Escape: () => this.#dismiss(),
    Enter: (event) => !event.shiftKey && this.#take(this.#choose),
    Tab: (event) => !event.shiftKey && this.#take(this.#complete, Math.max(this.#selected, 0)),
  };

  #typed() {
    return UNFINISHED.exec(this.#field.value)?.[1].toLowerCase() ?? null;
  }

  #move(step) {
    const count = this.#shown.length;
    this.#select((Math.max(this.#selected, step > 0 ? -1 : 0) + step + count) % count);
    return true;
  }

  #dismiss() {
    this.close();
    return true;
  }

  #take(use, at = this.#selected) {
    const command = this.#shown[at];
    if (!command) return false;
    this.close();
    use(`/${command.command}${this.suffix}`);
    return true;
  }

  async #toggle() {
    const wasOpen = this.isOpen;
    this.#field.focus();
    if (wasOpen) this.close();
    else this.#show(await this.#load(), -1);
  }

  #clicked(event) {
    const option = event.target.closest("[role=option]");
    if (option) this.#take(this.#choose, [...this.#list.children].indexOf(option));
  }

  #show(commands, selected) {
    this.#shown = commands;
    this.#list.replaceChildren(...commands.map(renderOption));
    this.#list.hidden = commands.length === 0;
    this.#list.scrollTop = 0;
    this.#button.setAttribute("aria-expanded", String(this.isOpen));
    byId("commands-count").textContent = this.isOpen ? `${commands.length} commands` : "";
    this.#select(this.isOpen ? selected : -1);
  }

  #select(index) {
    this.#selected = index;
    [...this.#list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    const option = this.#list.children[index];
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.#field.setAttribute("aria-activedescendant", option.id);
    else this.#field.removeAttribute("aria-activedescendant");
  }
}

function renderOption({ command, description }, index) {
  return el(
    "div",
    { role: "option", id: `command-${index}`, class: "command-option", "aria-selected": "false" },
    el("span", { class: "command-name" }, `/${command}`),
    el("span", { class: "command-description", dir: "auto" }, description),
  );
}
