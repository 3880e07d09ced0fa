"""What search is to reach, and the tables that say whether it does."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.corpus import Corpus
from benchmarks.measuring import Record
from benchmarks.peers import FullText, Ours
from benchmarks.peers.tantivy_index import Tantivy
from benchmarks.peers.titles import Titles
from benchmarks.queries import KINDS

_RECALL = {"clean": 0.99, "one typo": 0.98, "two typos": 0.95, "real": 0.97, "prefix": 0.95, "inflected": 0.98}
_LOSS_AT_A_MILLION = 0.03
_MEGABYTE = 1e6

Records = Mapping[str, Record]
Figure = Callable[[Records, Corpus], float | None]


@dataclass(frozen=True, slots=True)
class Goal:
    """A figure and its limit.

    Attributes:
        limits: By the number of articles for which the limit is stated; at other sizes the nearest holds.
        at_least: Whether the figure is to be the limit or more, rather than the limit or less.
        form: How figures are written.
    """

    name: str
    figure: Figure
    limits: Mapping[int, float]
    at_least: bool = False
    form: str = "{:.2f}"

    def row(self, records: Records, corpus: Corpus) -> str:
        """The table's row; the verdict stands in parentheses where no limit is stated for this size."""
        size = corpus.articles
        stated = min(self.limits, key=lambda articles: abs(math.log(articles / size)))
        limit, value = self.limits[stated], self.figure(records, corpus)
        goal = f"{'≥' if self.at_least else '≤'} {self.form.format(limit)}"
        if value is None or math.isnan(value):
            return f"| {self.name} | – | {goal} | not measured |"
        verdict = "pass" if (value >= limit if self.at_least else value <= limit) else "**miss**"
        return f"| {self.name} | {self.form.format(value)} | {goal} | {verdict if stated == size else f'({verdict})'} |"


def _recall_goal(kind: str) -> Goal:
    limit = _RECALL[kind]
    return Goal(
        f"recall@10, {kind}",
        lambda records, _: records[Ours.name].recall(kind),
        {100_000: limit, 1_000_000: limit - _LOSS_AT_A_MILLION},
        at_least=True,
        form="{:.3f}",
    )


def _beside(peer: str, share: float, kind: str | None = None) -> Figure:
    """Our time as a part of the peer's, over the queries that both answered."""

    def figure(records: Records, _: Corpus) -> float | None:
        other = records.get(peer)
        if other is None or not other.of(kind):
            return None
        return records[Ours.name].on_the_queries_of(other).milliseconds(share, kind) / other.milliseconds(share, kind)

    return figure


def _faster(peer: str) -> Figure:
    """How many times faster than the peer we are, in the median."""
    beside = _beside(peer, 0.5)
    return lambda records, corpus: 1 / ratio if (ratio := beside(records, corpus)) else None


GOALS = (
    *(_recall_goal(kind) for kind in KINDS),
    Goal("median beside tantivy's", _beside(Tantivy.name, 0.5), {100_000: 0.15, 1_000_000: 0.15}, form="{:.2f}x"),
    Goal("p95 beside tantivy's", _beside(Tantivy.name, 0.95), {100_000: 0.5, 1_000_000: 0.25}, form="{:.2f}x"),
    Goal(
        "slowest query, nasty ones too, ms",
        lambda records, _: records[Ours.name].slowest().milliseconds,
        {10_000: 250, 100_000: 250, 1_000_000: 250},
        form="{:.0f}",
    ),
    Goal("median beside FTS5 AND, clean", _beside(FullText.name, 0.5, "clean"), {100_000: 8}, form="{:.1f}x"),
    Goal("times faster than rapidfuzz titles", _faster(Titles.name), {10_000: 100}, at_least=True, form="{:.0f}x"),
    Goal(
        "private memory over an empty one, MB",
        lambda records, _: _over(records[Ours.name].private_bytes, _MEGABYTE),
        {1_000_000: 100},
        form="{:.0f}",
    ),
    Goal("opening, s", lambda records, _: records[Ours.name].opening, {1_000_000: 1.5}),
    Goal(
        "index beside the text",
        lambda records, corpus: _over(records[Ours.name].index_bytes, corpus.text_bytes),
        {1_000_000: 0.3},
        form="{:.2f}x",
    ),
)


def tables(records: Records, corpus: Corpus, kinds: Sequence[str]) -> Iterator[str]:
    """All tables in Markdown, line by line."""
    measured = [record for record in records.values() if record.answers]
    yield f"### {corpus.articles:,} articles, {corpus.text_bytes / _MEGABYTE:,.0f} MB of text\n"
    yield "| goal | figure | wanted | |"
    yield "|---|---|---|---|"
    shown = [goal for goal in GOALS if not goal.name.startswith("recall") or goal.name.partition(", ")[2] in kinds]
    for goal in shown:
        yield goal.row(records, corpus)
    yield from _table(
        "recall@10 / MRR", kinds, measured, lambda r, k: f"{r.recall(k):.3f} / {r.reciprocal_rank(k):.3f}"
    )
    yield from _table("p50 / p95, ms", [*kinds, "all"], measured, _times)
    yield from _costs(records, corpus)


def _times(record: Record, kind: str) -> str:
    chosen = None if kind == "all" else kind
    return f"{record.milliseconds(0.5, chosen):.2f} / {record.milliseconds(0.95, chosen):.2f}"


def _table(
    title: str, columns: Sequence[str], records: Sequence[Record], cell: Callable[[Record, str], str]
) -> Iterator[str]:
    yield f"\n| {title} | {' | '.join(columns)} |"
    yield "|---" * (len(columns) + 1) + "|"
    for record in records:
        yield f"| {record.engine.name} | {' | '.join(cell(record, column) for column in columns)} |"


def _costs(records: Records, corpus: Corpus) -> Iterator[str]:
    yield "\n| | queries | build, s | open, s | index MB | index beside text | memory MB | slowest, ms | which |"
    yield "|---|---|---|---|---|---|---|---|---|"
    for name, record in records.items():
        if record.missing:
            yield f"| {name} | {record.missing} |" + " |" * 7
            continue
        slowest = record.slowest()
        which = slowest.query.clean if slowest.query.kind == "nasty" else f"{slowest.query.kind}: {slowest.query.text}"
        cells = (
            f"{len(record.answers):,}",
            f"{record.build:.1f}",
            _shown(record.opening, "{:.3f}"),
            _shown(_over(record.index_bytes, _MEGABYTE), "{:.1f}"),
            _shown(_over(record.index_bytes, corpus.text_bytes), "{:.2f}x"),
            _shown(_over(record.private_bytes, _MEGABYTE), "{:.1f}"),
            f"{slowest.milliseconds:.1f}",
            which.replace("|", " "),
        )
        yield f"| {name} | {' | '.join(cells)} |"


def _over(value: float | None, divisor: float) -> float | None:
    return None if value is None else value / divisor


def _shown(value: float | None, form: str) -> str:
    return "–" if value is None else form.format(value)
