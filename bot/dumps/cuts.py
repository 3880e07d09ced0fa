"""Where a document was cut: what is left of its last closing line."""

import re

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_HALF_DATE = re.compile(rf"(?:{'|'.join(_MONTHS)}) \d{{1,2}}(?:,(?: \d{{0,4}}(?P<rest>.*))?)?")
_AFTER_DATE = (" Posted by", " - Posted by")


def without_half_footer(text: str) -> tuple[str, bool]:
    """``text`` without a closing line that its end cuts ("January 7, 2026 Pos"), and whether there was one."""
    before, separator, line = text.rstrip().rpartition("\n")
    half = bool(separator) and _is_half_footer(line.strip(), cut_here=not text.endswith("\n"))
    return (before, True) if half else (text, False)


def _is_half_footer(line: str, *, cut_here: bool) -> bool:
    if match := _HALF_DATE.fullmatch(line):
        return any(each.startswith(match["rest"] or "") for each in _AFTER_DATE)
    return cut_here and any(month.startswith(line) for month in _MONTHS)
