"""A page of the web as a document that says where it is from."""

from bot.dumps.document import Document


def web_document(name: str, text: str, address: str) -> Document:
    """A page with its address noted before it, as browsers do when they save one.

    Args:
        name: As shown to people.
        text: The page's HTML.
        address: Empty where it is not known.
    """
    safe = address.replace("--", "%2D%2D")  # no comment may hold two hyphens
    is_known = address.startswith(("http://", "https://")) and ">" not in address
    note = f"<!-- saved from url=({len(safe):04}){safe} -->\n" if is_known else ""
    return Document.of_bytes(name, b"\xef\xbb\xbf" + (note + text).encode("utf-8", "replace"))
