"""Other ways to summarize in the same space: the beginning, and sumy's TextRank, LexRank and LSA."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from storage.words import words

Summarizer = Callable[[Sequence[str], int], str]


def lead(count: int) -> Summarizer:
    """The first ``count`` sentences."""
    return lambda sentences, most: cut(" ".join(sentences[:count]), most)


def sumy(summarizer: Any) -> Summarizer:
    """As many of the sentences that one of sumy's summarizers ranks highest as fill the space, in their order."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

    def summarize(sentences: Sequence[str], most: int) -> str:
        document = ObjectDocumentModel([Paragraph([Sentence(text, _Words) for text in sentences])])
        return cut(" ".join(map(str, summarizer(document, lambda ranked: _filling(ranked, most)))), most)

    return summarize


def summarizers() -> Mapping[str, Summarizer]:
    """All of them by their names.

    Raises:
        ModuleNotFoundError: sumy is not installed.
    """
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.summarizers.lsa import LsaSummarizer
    from sumy.summarizers.text_rank import TextRankSummarizer

    return {
        "lead-1": lead(1),
        "lead-2": lead(2),
        "TextRank": sumy(TextRankSummarizer()),
        "LexRank": sumy(LexRankSummarizer()),
        "LSA": sumy(LsaSummarizer()),
    }


def cut(text: str, most: int) -> str:
    """``text`` in at most ``most`` characters, cut after a word."""
    return text if len(text) <= most else text[:most].rpartition(" ")[0] + "…"


class _Words:
    """sumy's own tokenizer wants data of NLTK's."""

    to_words = staticmethod(words)


def _filling(ranked: Sequence[Any], most: int) -> list[Any]:
    chosen: list[Any] = []
    for each in ranked:
        if sum(len(str(one.sentence)) + 1 for one in chosen) >= most:
            break
        chosen.append(each)
    return chosen
