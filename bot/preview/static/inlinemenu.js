// Inline mode: what the bot finds for the words typed behind its name, in any chat.

import { byId, el } from "./dom.js";

const PAUSE_MS = 200; // between the last key and the question, about as Telegram's apps wait

/**
 * A listbox that the text field owns: the focus stays in the field.
 * `find(query, offset, signal)` asks the bot, `choose(queryId, resultId)` sends a result, `openPrivately(parameter)`
 * goes to the private chat with a start parameter; `name()` is the bot's, without "@".
 */
export class InlineMenu {
  #field;
  #box = byId("inline");
  #list = byId("inline-results");
  #switch = byId("inline-switch");
  #actions;
  #asking = null; // an AbortController: of the question under way, or of what is shown
  #answer = null;
  #selected = -1;
  #timer;

  constructor(field, actions) {
    this.#field = field;
    this.#actions = actions;
    field.addEventListener("input", () => this.follow());
    // The button above the results is reached from the field by Shift+Tab, past the other buttons of the foot.
    const foot = this.#box.closest(".foot");
    foot.addEventListener("focusout", (event) => foot.contains(event.relatedTarget) || this.close());
    this.#switch.addEventListener("keydown", (event) => event.key === "Escape" && this.#backToField(event));
    this.#box.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus
    this.#list.addEventListener("click", (event) => this.#clicked(event));
    this.#list.addEventListener("scroll", () => this.#scrolled());
    this.#switch.addEventListener("click", () => this.#goToBot());
  }

  get isOpen() {
    return !this.#box.hidden;
  }

  /** Asks, or closes the list, after what stands in the field. */
  follow() {
    const typed = this.#typed();
    clearTimeout(this.#timer);
    if (typed === null) this.close();
    else this.#timer = setTimeout(() => this.#ask(typed), PAUSE_MS);
  }

  close() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#asking = null;
    this.#show(null);
  }

  /** Takes a key of the field; true where it was the list's. */
  takeKey(event) {
    if (!this.isOpen || event.isComposing || event.shiftKey) return false;
    const taken = this.#keys[event.key]?.call(this) ?? false;
    if (taken) event.preventDefault();
    return taken;
  }

  #keys = {
    ArrowDown: () => this.#move(1),
    ArrowUp: () => this.#move(-1),
    Escape: () => this.#dismiss(),
    Enter: () => this.#take(this.#selected),
  };

  /** What stands behind the bot's name, or null where the field does not begin with it. */
  #typed() {
    const name = `@${this.#actions.name()} `;
    const { value } = this.#field;
    return value.toLowerCase().startsWith(name.toLowerCase()) ? value.slice(name.length) : null;
  }

  async #ask(typed) {
    this.#asking?.abort();
    const asking = (this.#asking = new AbortController());
    const answer = await this.#actions.find(typed, "", asking.signal);
    if (asking === this.#asking && answer) this.#show({ ...answer, typed });
  }

  /** Near the end of the list the next page is asked for. */
  async #scrolled() {
    const list = this.#list;
    if (!this.#answer?.next_offset || list.scrollTop + list.clientHeight < list.scrollHeight - 80) return;
    const { typed, next_offset: offset } = this.#answer;
    this.#answer.next_offset = ""; // asked for once
    const asking = this.#asking;
    const more = await this.#actions.find(typed, offset, asking.signal);
    if (asking !== this.#asking || !more || !this.#answer) return;
    const results = more.results.map((result) => ({ ...result, queryId: more.query_id }));
    this.#answer.next_offset = more.next_offset;
    this.#list.append(...results.map((result, at) => renderOption(result, this.#answer.results.length + at)));
    this.#answer.results.push(...results);
    this.#count();
  }

  #show(answer) {
    const results = (answer?.results ?? []).map((result) => ({ ...result, queryId: answer.query_id }));
    this.#answer = answer && { ...answer, results };
    this.#list.replaceChildren(...results.map(renderOption));
    this.#list.hidden = results.length === 0;
    this.#list.scrollTop = 0;
    this.#switch.hidden = !answer?.button;
    this.#switch.textContent = answer?.button?.text ?? "";
    this.#box.hidden = this.#list.hidden && this.#switch.hidden;
    this.#count();
    this.#select(-1);
  }

  #count() {
    byId("inline-count").textContent = this.#answer ? `${this.#answer.results.length} articles` : "";
  }

  #move(step) {
    const count = this.#list.children.length;
    if (count === 0) return false;
    this.#select((Math.max(this.#selected, step > 0 ? -1 : 0) + step + count) % count);
    return true;
  }

  #dismiss() {
    this.close();
    return true;
  }

  #backToField(event) {
    event.preventDefault();
    this.#field.focus();
    this.close();
  }

  #take(at) {
    const result = this.#answer?.results[at];
    if (!result) return false;
    this.close();
    this.#actions.choose(result.queryId, result.id);
    return true;
  }

  #goToBot() {
    const { start_parameter: parameter } = this.#answer.button;
    this.close();
    this.#actions.openPrivately(parameter);
  }

  #clicked(event) {
    const option = event.target.closest("[role=option]");
    if (option) this.#take([...this.#list.children].indexOf(option));
  }

  #select(index) {
    this.#selected = index;
    [...this.#list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    const option = this.#list.children[index];
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.#field.setAttribute("aria-activedescendant", option.id);
    else if (this.#field.getAttribute("aria-activedescendant")?.startsWith("inline-")) {
      this.#field.removeAttribute("aria-activedescendant");
    }
  }
}

function renderOption({ title, description }, index) {
  return el(
    "div",
    { role: "option", id: `inline-${index}`, class: "inline-option", "aria-selected": "false" },
    el("span", { class: "inline-title", dir: "auto" }, title),
    el("span", { class: "inline-description", dir: "auto" }, description),
  );
}
