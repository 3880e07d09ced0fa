"""What some articles have in common: their sources, labels and days, by how many of them."""

import json
import sqlite3
from collections.abc import Sequence

from storage.models import Facets, Label, LabelKind

MOST_COUNTED = 2_000  # articles that are looked at in milliseconds
_KEPT = 8  # labels of a kind
_LABELS = """
    SELECT min(labels.id), labels.kind, min(labels.name), count(DISTINCT article_labels.article_id) AS articles
      FROM article_labels
      JOIN labels ON labels.id = article_labels.label_id
     WHERE article_labels.article_id IN (SELECT value FROM json_each(?)) AND labels.kind <> 'author'
     GROUP BY labels.kind, labels.key
     ORDER BY articles DESC, 3
"""
_DAYS = "SELECT day, count(*) FROM articles WHERE id IN (SELECT value FROM json_each(?)) GROUP BY day ORDER BY day DESC"


def count(connection: sqlite3.Connection, ids: Sequence[int]) -> Facets:
    """The biggest sources and labels of these articles, and how many each day has."""
    some = json.dumps(list(ids))
    by_kind: dict[LabelKind, list[Label]] = {kind: [] for kind in LabelKind}
    for id_, kind, name, articles in connection.execute(_LABELS, (some,)):
        if len(by_kind[LabelKind(kind)]) < _KEPT:
            by_kind[LabelKind(kind)].append(Label(id_, LabelKind(kind), name, articles))
    days = tuple((str(day), int(articles)) for day, articles in connection.execute(_DAYS, (some,)))
    return Facets(
        counted=sum(articles for _, articles in days),
        sources=tuple(by_kind[LabelKind.SOURCE]),
        labels=tuple(by_kind[LabelKind.CATEGORY] or by_kind[LabelKind.TAG] or by_kind[LabelKind.TOPIC]),
        days=days,
    )
