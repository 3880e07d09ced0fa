"""Which forms of a word belong together, for words as :mod:`storage.words` folds them.

Stems are Snowball's (https://snowballstem.org), which expects accents that folded words have lost: what this breaks is
mended before and after, by endings. Arabic has a light stemmer of its own, since Snowball's stems one word in two ways
with and without its article.
"""

import re
import threading
from collections.abc import Collection, Mapping
from functools import lru_cache

import Stemmer

from storage.irregular_forms import IRREGULAR
from storage.words import fold

_ALGORITHMS = {
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "de": "german",
    "pt": "portuguese",
    "it": "italian",
    "nl": "dutch_porter",  # the newer one parts singular and plural: oorlog, oorlogen
    "ru": "russian",
}
LANGUAGES = frozenset({*_ALGORITHMS, "ar"})

# The commonest words that say nothing, folded: each language's share of those in a text tells which one it is.
_FUNCTION_WORDS: Mapping[str, frozenset[str]] = {
    language: frozenset(listed.split())
    for language, listed in {
        "en": """the of and to in that is was for it with as his on be at by had not are but from or have an they which
            you were her she there would their we him been has when who will more no if out so said this what its""",
        "es": """de la que el en y a los se del las un por con no una su para es al lo como mas pero sus le ha me si sin
            sobre este ya entre cuando todo esta ser son dos tambien fue habia era muy hasta desde""",
        "fr": """de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec
            son aux d ont cette mais comme ou sa ses leur ete meme elle nous entre apres tout fait""",
        "de": """der die und in den von zu das mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus
            er hat dass sie nach wird bei einer um am sind noch wie einem uber einen so zum war haben""",
        "pt": """de a o que e do da em um para com nao uma os no se na por mais as dos como mas ao ele das tem seu sua
            ou quando muito nos ja eu tambem so pelo pela ate isso ela entre depois foi sao era""",
        "it": """di che e la il un a per in una non sono con si da come le dei nel alla piu anche del al i della lo ma
            ha gli delle nella dal se ai su questo era degli stato alle dalla essere tra suo cui""",
        "nl": """de van het een en in is dat op te zijn met voor niet die aan er om ook als dan maar bij uit nog door
            naar over ze hij heeft hebben wordt worden was tot tegen meer werd deze geen kan zich""",
        "ru": """и в не на что с по как а он это из но за от к о для его у их же все так или она бы они было был
            только также еще после при то мы до если уже этого быть были была""",
        "ar": """من في على الى ان عن هذا هذه التي الذي مع لا ما كان كما قد بعد بين لم كل او ذلك كانت هو هي و
            حيث قبل عند حتى منذ خلال غير اي ثم لن الذين""",
    }.items()
}
# Where a script alone tells the language, the letters of it that stand in others and not in this one.
_SCRIPTS = {
    "ru": (re.compile(r"[а-я]"), re.compile(r"[іїєґђјљњћџѕқңғүұһәө]")),
    "ar": (re.compile(r"[ء-ي]"), re.compile(r"[پچژگکیےٹڈںھہە]")),
}
_CERTAINLY = 14  # different function words of English, which is the likeliest; no other language has so many of them
_OTHER_SCRIPTS = 0.02  # the share of words with foreign letters from which on a text is in another language


def language_of(words: Collection[str]) -> str | None:
    """The language of a text, given its folded words: "en", "es", "fr", "de", "pt", "it", "nl", "ru", "ar".

    None where nothing tells, as in most queries, or where two tell the same. How often a word stands there does not
    count, nor does the order.
    """
    distinct = frozenset(words)
    if len(distinct & _FUNCTION_WORDS["en"]) >= _CERTAINLY:
        return "en"
    not_ascii = [word for word in distinct if not word.isascii()]
    for language, (own, foreign) in _SCRIPTS.items():
        written = [word for word in not_ascii if own.match(word)]
        if 2 * len(written) > len(distinct):
            strange = sum(1 for word in not_ascii if foreign.search(word))
            return None if strange > _OTHER_SCRIPTS * len(distinct) else language
    scores = {language: len(distinct & common) for language, common in _FUNCTION_WORDS.items()}
    best, second = sorted(scores.values(), reverse=True)[:2]
    if best == second or best < min(8, len(distinct) / 10):
        return None
    return max(scores, key=lambda language: scores[language])


def function_words(language: str | None) -> frozenset[str]:
    """The commonest words of a language, folded, which say nothing by themselves; none of one that is not known."""
    return _FUNCTION_WORDS.get(language or "", frozenset())


_OWN_STEMS = frozenset(
    "authority business engineer experiment important internal israeli positive several universal".split()
)

_Endings = tuple[tuple[re.Pattern[str], str], ...]


def _endings(*pairs: tuple[str, str]) -> _Endings:
    return tuple((re.compile(rf"(?:{ending})$"), instead) for ending, instead in pairs)


# What is done to a word for Snowball to know its ending; the first that fits.
_BEFORE: Mapping[str, _Endings] = {
    "es": _endings(
        ("enes", "en"),  # imagen, imágenes
        (r"(?<=\w{3})es(?:es|as?)", "es"),  # francés, francesa
        (r"(?<=[aeiou])ces", "z"),  # voz, voces
        ("ia(s?)", r"ía\1"),
        ("io", "ió"),
    ),
    "fr": _endings(("ees?", "é"), ("erent", "èrent"), ("ites?", "ité"), ("aux", "al")),
    "de": _endings(
        (r"(?<=\w{2})ier(?:t|te|ten|ter|tes|tem|en|e|st|ung|ungen)", "ier"),
        (r"(?<=[bcdfgkmnprst])(?:el[nt]|elte[nmrs]?|elnd|lung|lungen)", "el"),  # handeln, verhandelt, Verhandlung
    ),
    "pt": _endings(
        ("coes|cao", "ção"),
        ("oes|aos?|aes", "ão"),
        (r"(?<=\w{3})ais", "al"),
        (r"(?<=\w{3})(?:eis|el)", "il"),
        ("ns", "m"),
    ),
    "nl": _endings(("ies", "ie")),
}
# What is done to Snowball's stem.
_AFTER: Mapping[str, _Endings] = {
    "es": _endings(("i", "")),
    "fr": _endings((r"(?<=\w{2})[ei]+", ""), ("nn", "n")),
    "de": _endings(("ioni", "ion")),
    "it": _endings((r"(?<=\w{3})ar", "")),  # militare, militari
    "nl": _endings((r"([bcdfgklmnprst])\1", r"\1"), ("z", "s"), ("v", "f")),
}


@lru_cache(maxsize=1 << 14)  # about 4 MB; most of a text is a few thousand words over and over
def stem(word: str, language: str) -> str:
    """What the forms of ``word`` have in common, folded; not always a word itself.

    Words with digits or of less than three letters are their own stem.

    Args:
        word: One folded word.
        language: One of ``LANGUAGES``.

    Raises:
        KeyError: The language is another.
    """
    if language not in LANGUAGES:
        raise KeyError(language)
    if len(word) < 3 or any(character.isdigit() for character in word):
        return word
    if language == "ar":
        return _arabic_stem(word)
    base = IRREGULAR.get(language, {}).get(word, word)
    return base if base in _OWN_STEMS else _snowball_stem(base, language)


def _snowball_stem(word: str, language: str) -> str:
    for ending, instead in _BEFORE.get(language, ()):
        word, changed = ending.subn(instead, word)
        if changed:
            break
    found = _stemmers.stem(word, language)
    for ending, instead in _AFTER.get(language, ()):
        found = ending.sub(instead, found)
    return fold(found)


class _Stemmers(threading.local):
    """Snowball's stemmers, which no two threads may share."""

    def __init__(self) -> None:
        # Stems are remembered above, for all threads.
        self._of = {language: Stemmer.Stemmer(name, 0) for language, name in _ALGORITHMS.items()}

    def stem(self, word: str, language: str) -> str:
        found: str = self._of[language].stemWord(word)
        return found


_stemmers = _Stemmers()

_ARTICLE = re.compile("^(?:[وف]?(?:ال|لل)|[وف]?[بك]ال)(?=..)")
_AND = re.compile("^و(?=...)")
_FOR = re.compile("^ل(?=ا....)")
_ARABIC_ENDING = re.compile("(?<=...)(?:ها|ان|ات|ون|ين|هم|يه|[يهةى])$")


def _arabic_stem(word: str) -> str:
    """After Larkey, Ballesteros and Connell's light10: the article and what leans on it go, then the endings.

    Other than there, "and" goes behind the article too and endings go while three letters are left, so that a word
    comes to the same with its article and without, and a country to the same as its people.
    """
    word = _AND.sub("", _ARTICLE.sub("", word))
    while (shorter := _ARABIC_ENDING.sub("", word)) != word:
        word = shorter
    return _FOR.sub("", word)
