"""Questions whose answer is known: words of one article, as people type them.

Two to five telling words of an article, most of them from its title and the others from its body and labels, in any
order. They count as clear, and are kept, only where a plain search for all of them as they were (FTS5, best by bm25)
has the article, or one of the very same title, among its first ten; that engine's recall of clean queries is therefore
1 by construction. Each kind of query then spoils the words in its own way; a spoilt query that by chance is ten other
articles' very words (a form of a common word, mostly) is left out too, since exact hits come first and none of them is
wrong. No choice looks at the engine measured.
"""

import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.corpus import MISSPELLINGS, Corpus, Text, fingerprint
from benchmarks.inflection import other_forms
from benchmarks.misspelling import mistyped, real_misspellings

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d{2,}")
_LOWER = re.compile(r"\b[a-z]{3,}\b")
_COMMON = 150  # words that tell nothing: the commonest of the corpus
_SIZES = {2: 0.25, 3: 0.35, 4: 0.25, 5: 0.15}  # how many words, and how often
_PLACES = {"title": 0.65, "body": 0.25, "labels": 0.10}  # where each is from
_FULL = 10  # hits that leave no room for others
_PER_QUERY = 12  # articles drawn for each query wanted; not all of them have a clear one

Search = Callable[[str], list[int]]
Plain = Callable[[Corpus], AbstractContextManager[Search]]


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked.

    Attributes:
        clean: The words before they were spoilt.
        targets: The numbers of the articles that are an answer: the one it was made from, and those of the same title;
            empty for the nasty ones, which are only timed.
    """

    kind: str
    text: str
    clean: str
    targets: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """What the makers know: the common words, how often others occur in a sample, and people's misspellings."""

    common: frozenset[str]
    counts: Counter[str]
    lower: frozenset[str]  # words that are written small somewhere, and so no names
    misspellings: dict[str, list[str]]


Maker = Callable[[list[str], set[str], _Lexicon, random.Random], list[str] | None]


def _clean(words: list[str], have: set[str], lexicon: _Lexicon, draw: random.Random) -> list[str]:
    return words


def _one_typo(words: list[str], have: set[str], lexicon: _Lexicon, draw: random.Random) -> list[str] | None:
    return _replaced(words, [at for at, word in enumerate(words) if len(word) >= 4], mistyped, draw)


def _two_typos(words: list[str], have: set[str], lexicon: _Lexicon, draw: random.Random) -> list[str] | None:
    """Two slips in one word of eight letters or more, or one in each of two words."""
    long_ones = [at for at, word in enumerate(words) if len(word) >= 8]
    others = [at for at, word in enumerate(words) if len(word) >= 4]
    if long_ones and (draw.random() < 0.5 or len(others) < 2):
        return _replaced(words, long_ones, lambda word, draw: mistyped(word, draw, 2), draw)
    if len(others) < 2:
        return None
    chosen = draw.sample(others, 2)
    return [mistyped(word, draw) if at in chosen else word for at, word in enumerate(words)]


def _real(words: list[str], have: set[str], lexicon: _Lexicon, draw: random.Random) -> list[str] | None:
    known = lexicon.misspellings
    return _replaced(words, [a for a, w in enumerate(words) if w in known], lambda w, d: d.choice(known[w]), draw)


def _prefix(words: list[str], have: set[str], lexicon: _Lexicon, draw: random.Random) -> list[str] | None:
    """The last word of five letters or more, cut to three at the least and to two fifths of it."""
    last = words[-1]
    if len(last) < 5:
        return None
    return [*words[:-1], last[: draw.randrange(max(3, -(-len(last) * 2 // 5)), len(last))]]


def _inflected(words: list[str], have: set[str], lexicon: _Lexicon, draw: random.Random) -> list[str] | None:
    """Another form of a word that is no name: one that other articles have and this one has not."""
    forms: dict[int, list[str]] = {}
    for at, word in enumerate(words):
        known = [form for form in other_forms(word) if form in lexicon.lower and form not in have]
        if known and word in lexicon.lower:
            forms[at] = known
    return _replaced(words, list(forms), lambda word, draw: draw.choice(forms[words.index(word)]), draw)


KINDS: dict[str, Maker] = {
    "clean": _clean,
    "one typo": _one_typo,
    "two typos": _two_typos,
    "real": _real,
    "prefix": _prefix,
    "inflected": _inflected,
}


def queries(corpus: Corpus, plain: Plain, per_kind: int, *, seed: int = 11) -> list[Query]:
    """So many queries of each kind (fewer where the corpus has not enough), and the nasty ones.

    ``plain`` opens the search that tells clear words from others. They are kept beside the corpus for the next run.
    """
    path = corpus.path.with_suffix(f".queries-{seed}-{per_kind}-{fingerprint(__file__)}.json")
    if not path.exists():
        with plain(corpus) as search:
            made = _made(corpus, search, per_kind, random.Random(seed))
        path.write_text(json.dumps([asdict(query) for query in made], ensure_ascii=False), encoding="utf-8")
    return _read(path)


def _read(path: Path) -> list[Query]:
    return [Query(**{**values, "targets": tuple(values["targets"])}) for values in json.loads(path.read_text("utf-8"))]


def _made(corpus: Corpus, search: Search, per_kind: int, draw: random.Random) -> list[Query]:
    wanted = min(corpus.articles, per_kind * len(KINDS) * _PER_QUERY)
    chosen = frozenset(draw.sample(range(1, corpus.articles + 1), wanted))
    sample = [text for text in corpus.texts() if text.number in chosen]
    numbers: dict[str, list[int]] = defaultdict(list)
    titles = {text.title for text in sample}
    for number, title in enumerate(corpus.titles(), start=1):
        if title in titles:
            numbers[title].append(number)
    lexicon = _lexicon(sample)
    made: list[Query] = []
    for kind in KINDS:
        queue = iter(draw.sample(sample, len(sample)))
        left = per_kind
        while left and (text := next(queue, None)):
            query = _query(kind, text, tuple(numbers[text.title]), search, lexicon, draw)
            if query:
                made.append(query)
                left -= 1
    return made + _nasty(sample, lexicon)


def _query(
    kind: str, text: Text, targets: tuple[int, ...], search: Search, lexicon: _Lexicon, draw: random.Random
) -> Query | None:
    words = _telling(text, lexicon, draw)
    have = {word.lower() for word in _WORD.findall(f"{text.title} {text.labels} {text.body}")}
    asked = KINDS[kind](words, have, lexicon, draw) if len(words) >= 2 else None
    if not asked or not set(search(" ".join(words))) & set(targets):
        return None
    if asked != words and len(search(" ".join(asked))) >= _FULL:
        return None
    return Query(kind, " ".join(asked), " ".join(words), targets)


def _telling(text: Text, lexicon: _Lexicon, draw: random.Random) -> list[str]:
    """Some words of the article; of its body, the rarest of four."""
    places = {"title": _words(text.title), "labels": _words(text.labels), "body": _words(text.body)}
    [size] = draw.choices(list(_SIZES), list(_SIZES.values()))
    chosen: dict[str, None] = {}
    for place in draw.choices(list(_PLACES), list(_PLACES.values()), k=size):
        words = [word for word in places[place] if len(word) >= 4 and word not in lexicon.common]
        tries = draw.choices(words, k=4 if place == "body" else 1) if words else []
        chosen.update(dict.fromkeys(sorted(tries, key=lambda word: lexicon.counts[word])[:1]))
    words = list(chosen)
    draw.shuffle(words)
    return words


def _replaced(
    words: list[str], places: Sequence[int], spoil: Callable[[str, random.Random], str], draw: random.Random
) -> list[str] | None:
    """``words`` with the one in one of ``places`` spoilt."""
    if not places:
        return None
    at = draw.choice(places)
    return [*words[:at], spoil(words[at], draw), *words[at + 1 :]]


def _lexicon(sample: Sequence[Text]) -> _Lexicon:
    counts: Counter[str] = Counter()
    lower: Counter[str] = Counter()
    for text in sample[:4_000]:
        counts.update(set(_words(f"{text.title} {text.body}")))
        lower.update(set(_LOWER.findall(text.body)))
    common = frozenset(word for word, _ in counts.most_common(_COMMON))
    small = frozenset(word for word, articles in lower.items() if articles >= 2)
    return _Lexicon(common, counts, small, real_misspellings(MISSPELLINGS))


def _nasty(sample: Sequence[Text], lexicon: _Lexicon) -> list[Query]:
    """What makes an engine work hard, or stumble."""
    words = [word for word, _ in lexicon.counts.most_common(600) if len(word) >= 6]
    texts = {
        "five common words": " ".join(words[:5]),
        "five common stop words": "the and for with that",
        "a very common word": words[0],
        "one letter": "a",
        "another letter": "s",
        "60 words": " ".join(words[:60]),
        "60 rarer words": " ".join(list(dict.fromkeys(_words(" ".join(text.title for text in sample[:30]))))[:60]),
        "punctuation": '"?!… -- ((*)) :; \'" OR NOT ^',
        "a paste": "\n\n".join(text.body for text in sample[:4])[:5_000],
        "Chinese": "人工智能 政府",
        "Japanese": "東京オリンピックのニュース",
        "three letters": "gov",
    }
    return [Query("nasty", text, name, ()) for name, text in texts.items()]


def _words(text: str) -> list[str]:
    return [word.lower().replace("’", "'").removesuffix("'s") for word in _WORD.findall(text)]
