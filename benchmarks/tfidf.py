"""The usual way to find stories: TF-IDF, cosine, average linkage (as scikit-learn's defaults do, with 1 + ln(tf))."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

_WORD = re.compile(r"\b\w\w+\b")

Matrix = NDArray[np.float64]


def cosine(texts: Sequence[str]) -> Matrix:
    """The cosine of each pair of texts."""
    counted = [Counter(_WORD.findall(text.lower())) for text in texts]
    columns = {word: at for at, word in enumerate(dict.fromkeys(word for count in counted for word in count))}
    weighed = np.zeros((len(texts), len(columns)))
    for row, count in enumerate(counted):
        weighed[row, [columns[word] for word in count]] = [1 + np.log(times) for times in count.values()]
    having = np.count_nonzero(weighed, axis=0)
    weighed *= np.log((1 + len(texts)) / (1 + having)) + 1
    weighed /= np.maximum(np.linalg.norm(weighed, axis=1, keepdims=True), 1e-9)
    similar: Matrix = weighed @ weighed.T
    return similar


def average_linkage(similar: Matrix) -> Iterator[tuple[float, NDArray[np.int64]]]:
    """Every state of the clustering: the similarity that its last merge had, and the cluster of each text."""
    size = len(similar)
    mean, sizes, labels = similar.copy(), np.ones(size), np.arange(size)
    np.fill_diagonal(mean, -np.inf)
    yield np.inf, labels.copy()
    for _ in range(size - 1):
        one, other = divmod(int(mean.argmax()), size)
        height = float(mean[one, other])
        merged = (sizes[one] * mean[one] + sizes[other] * mean[other]) / (sizes[one] + sizes[other])
        mean[one], mean[:, one], mean[other], mean[:, other] = merged, merged, -np.inf, -np.inf
        mean[one, one] = -np.inf
        sizes[one] += sizes[other]
        labels[labels == other] = one
        yield height, labels.copy()


def cut(similar: Matrix, threshold: float) -> NDArray[np.int64]:
    """The clusters whose last merge had at least ``threshold``."""
    last = np.arange(len(similar))
    for height, labels in average_linkage(similar):
        if height < threshold:
            break
        last = labels
    return last
