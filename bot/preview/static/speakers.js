// Who speaks in a group: the button left of the text field, and the list behind it.

import { byId } from "./dom.js";
import { placeMenu } from "./menus.js";
import { avatar, fullName } from "./names.js";

export class SpeakerPicker {
  #selection;

  constructor(selection) {
    this.#selection = selection;
    placeMenu(byId("speaker-menu"), byId("send-as"), "above");
  }

  draw() {
    const { chat, person } = this.#selection;
    const button = byId("send-as");
    button.hidden = chat.type === "private" || !person;
    if (button.hidden) return;
    button.replaceChildren(avatar(person, fullName(person)));
    button.setAttribute("aria-label", `Speaking as ${fullName(person)}: choose who speaks`);
    button.title = `Speaking as ${fullName(person)}`;
    byId("speaker-menu").replaceChildren(...this.#selection.membersOf(chat).map((member) => this.#choice(member)));
  }

  #choice(member) {
    const choice = byId("speaker-choice").content.firstElementChild.cloneNode(true);
    choice.prepend(avatar(member, fullName(member)));
    choice.querySelector(".choice-name").textContent = fullName(member);
    choice.querySelector(".choice-role").textContent = member.role;
    if (member === this.#selection.person) {
      choice.setAttribute("aria-current", "true");
      choice.setAttribute("autofocus", "");
    }
    choice.addEventListener("click", () => {
      byId("speaker-menu").hidePopover();
      this.#selection.speakAs(member.id);
    });
    return choice;
  }
}
