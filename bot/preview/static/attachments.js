// What a message carries besides its text: pictures and files.

import { fileAddress } from "./api.js";
import { el, icon } from "./dom.js";
import { fileSize } from "./filesize.js";

/** A picture that opens whole in a tab of its own, or null. Its caption, where it has one, is its description. */
export function renderPhoto({ photo: sizes, caption }) {
  if (!sizes) return null;
  const { file_id: fileId, width, height } = sizes.at(-1);
  const address = fileAddress(fileId);
  const size = width > 1 ? { width, height } : {}; // the server measures PNG only and calls the rest 1 by 1
  const picture = el("img", { class: "photo", src: address, ...size, alt: describe(caption), loading: "lazy" });
  picture.addEventListener("error", () => picture.replaceWith(el("span", { class: "photo lost" }, "Not a picture")));
  return el("a", { class: "photo-link", href: address, target: "_blank", rel: "noopener" }, picture);
}

/** A file to download, or null. */
export function renderFile({ document: sent }) {
  if (!sent) return null;
  const name = sent.file_name ?? "File";
  const extension = name.includes(".") ? name.split(".").at(-1).slice(0, 4) : "";
  return el(
    "a",
    { class: "document", href: fileAddress(sent.file_id), download: name, title: name },
    el("span", { class: "document-icon", "aria-hidden": "true" }, extension || icon("file")),
    el("span", { class: "document-name", dir: "auto" }, name),
    el("span", { class: "document-size" }, fileSize(sent.file_size)),
  );
}

function describe(caption) {
  const line = caption?.split("\n", 1)[0].trim();
  return line ? `Photo: ${line}` : "Photo without a caption";
}
