// Files: dropped on the page, pasted, or chosen; then a dialog that shows them and takes a caption.

import { byId, el } from "./dom.js";
import { fileSize } from "./filesize.js";

/**
 * `upload(file, caption)` sends one file and throws an Error with a sentence; `recipient()` says who would send where
 * ("as Ada to Gazette"), or null where nothing can be sent.
 */
export class Uploads {
  #upload;
  #recipient;
  #files = [];
  #dialog = byId("upload");

  constructor({ upload, recipient }) {
    this.#upload = upload;
    this.#recipient = recipient;
    const input = byId("file-input");
    byId("attach").addEventListener("click", () => input.click());
    input.addEventListener("change", () => {
      this.#ask([...input.files]);
      input.value = "";
    });
    byId("upload-form").addEventListener("submit", (event) => this.#submit(event));
    byId("upload-cancel").addEventListener("click", () => this.#dialog.close());
    addEventListener("paste", (event) => this.#pasted(event));
    this.#watchDrags();
  }

  #watchDrags() {
    const overlay = byId("drop-overlay");
    let depth = 0; // dragenter and dragleave come for every element crossed
    const show = (change) => {
      depth = Math.max(0, change === null ? 0 : depth + change);
      overlay.hidden = depth === 0;
      byId("drop-recipient").textContent = this.#recipient() ?? "";
    };
    addEventListener("dragenter", (event) => carriesFiles(event) && this.#recipient() && show(1));
    addEventListener("dragleave", (event) => carriesFiles(event) && show(-1));
    addEventListener("dragover", (event) => carriesFiles(event) && event.preventDefault());
    addEventListener("drop", (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      show(null);
      this.#ask([...event.dataTransfer.files]);
    });
  }

  #pasted(event) {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.#ask(files);
  }

  #ask(files) {
    if (files.length === 0 || !this.#recipient()) return;
    this.#files = files;
    byId("upload-title").textContent = files.length === 1 ? "Send this file" : `Send these ${files.length} files`;
    byId("upload-recipient").textContent = this.#recipient();
    byId("upload-error").textContent = "";
    byId("upload-files").replaceChildren(...files.map(renderFile));
    byId("upload-caption").value = "";
    if (!this.#dialog.open) this.#dialog.showModal();
    byId("upload-caption").focus();
  }

  // The caption goes with the first file; the files that are sent leave the list, so that a second try repeats none.
  async #submit(event) {
    event.preventDefault();
    const button = byId("upload-send");
    button.disabled = true;
    byId("upload-error").textContent = "";
    try {
      while (this.#files.length > 0) {
        await this.#upload(this.#files[0], byId("upload-caption").value.trim());
        this.#files.shift();
        byId("upload-caption").value = "";
      }
      this.#dialog.close();
    } catch (error) {
      byId("upload-error").textContent = error.message;
      byId("upload-files").replaceChildren(...this.#files.map(renderFile));
    } finally {
      button.disabled = false;
    }
  }
}

function carriesFiles(event) {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

function renderFile(file) {
  return el(
    "li",
    { class: "upload-file" },
    el("span", { class: "document-name", title: file.name }, file.name),
    el("span", { class: "document-size" }, fileSize(file.size)),
  );
}
