"""The regular forms of English words: plurals, past tenses and participles."""

from collections.abc import Iterator

_VOWELS = "aeiou"


def other_forms(word: str) -> list[str]:
    """The forms of ``word`` (small letters) by -s, -ed and -ing, each once; some of them may be no words."""
    forms: dict[str, None] = {}
    for base in _bases(word):
        forms.update(dict.fromkeys((base, _with_s(base), _with_ed(base), _with_ing(base))))
    forms.pop(word, None)
    return [form for form in forms if len(form) >= 4]


def _bases(word: str) -> Iterator[str]:
    """What ``word`` may be a form of; itself, where it shows no ending."""
    if word.endswith("ies") and len(word) > 5:
        yield word[:-3] + "y"
    elif word.endswith(("ches", "shes", "sses", "xes", "zes")):
        yield word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        yield word[:-1]
    elif word.endswith("ied") and len(word) > 5:
        yield word[:-3] + "y"
    elif word.endswith("ed") and len(word) > 5:
        yield from _without(word, 2)
    elif word.endswith("ing") and len(word) > 6:
        yield from _without(word, 3)
    else:
        yield word


def _without(word: str, ending: int) -> Iterator[str]:
    """The stem; with the e that it lost (used, use), or without a doubled letter (planned, plan)."""
    stem = word[:-ending]
    if stem[-1] == stem[-2] and stem[-1] not in "sl":
        yield stem[:-1]
    elif stem[-1] in "cgsuvz" or (stem[-1] not in _VOWELS + "wxy" and stem[-2] in _VOWELS and stem[-3] not in _VOWELS):
        yield stem + "e"
    else:
        yield stem


def _with_s(base: str) -> str:
    if base.endswith(("ch", "sh", "s", "x", "z")):
        return base + "es"
    return base[:-1] + "ies" if base.endswith("y") and base[-2] not in _VOWELS else base + "s"


def _with_ed(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    return base[:-1] + "ied" if base.endswith("y") and base[-2] not in _VOWELS else base + "ed"


def _with_ing(base: str) -> str:
    return base[:-1] + "ing" if base.endswith("e") and not base.endswith("ee") else base + "ing"
