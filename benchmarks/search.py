"""How well and how fast search forgives, beside others: ``python -m benchmarks.search --articles 10000 100000``.

For each size: a corpus (``benchmarks.corpus``), every engine's index of it (``benchmarks.peers``), some hundred queries
of each kind with a known target (``benchmarks.queries``), asked of all engines in turn. Prints the goals with pass or
miss, then recall and times of each engine by kind of query, and what each costs, in Markdown. Corpus, queries and
indexes stay in ``--folder``; ``--reuse`` takes the indexes of an earlier run. Our times hold what the bot needs for a
reply, the ten articles and their snippets; the others' end with the numbers of the articles.

tantivy and PostgreSQL need ``pip install --group bench``, and Debian's package ``postgresql``; what is not there is
left out, and its row says why.
"""

import argparse
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from benchmarks.corpus import FOLDER, SOURCE, Corpus, corpus
from benchmarks.goals import tables
from benchmarks.measuring import Record, ask, build, weigh
from benchmarks.peers import ENGINES, Engine, FullText, MissingError, Ours
from benchmarks.queries import KINDS, Query, Search, queries

_NASTY = "nasty"


def measured(made: Corpus, asked: Sequence[Query], names: Sequence[str], *, reuse: bool) -> dict[str, Record]:
    """What each of the named engines did, ours first."""
    folder = made.path.with_suffix("")
    records: dict[str, Record] = {}
    ready: list[Engine] = []
    with ExitStack() as stack:
        for name in names:
            engine = ENGINES[name](folder / name.replace(" ", "-"))
            record = records[name] = Record(ENGINES[name])
            if engine.most_articles and made.articles > engine.most_articles:
                record.missing = f"left out above {engine.most_articles:,} articles"
                continue
            try:
                record.build = build(engine, made, reuse=reuse)
                engine.open()
            except MissingError as error:
                record.missing = f"not measured: {error}"
                continue
            stack.callback(engine.close)
            ready.append(engine)
        ask(ready, [records[engine.name] for engine in ready], asked)
    for engine in ready:
        weigh(engine, records[engine.name], asked)
    return records


@contextmanager
def plain(made: Corpus) -> Iterator[Search]:
    """The plain search that says which queries are clear; an index of an earlier run will do, it never changes."""
    engine = FullText(made.path.with_suffix("") / "clear-queries")
    build(engine, made, reuse=True)
    engine.open()
    try:
        yield engine.search
    finally:
        engine.close()


def explained(record: Record, made: Corpus) -> Iterator[str]:
    """Each query that we missed: as typed, as meant, the title wanted, and the one that came first instead."""
    missed = [answer for answer in record.of() if answer.rank is None]
    wanted = {number for a in missed for number in (*a.query.targets[:1], *a.found[:1])}
    titles = {number: title for number, title in enumerate(made.titles(), start=1) if number in wanted}
    for answer in missed:
        query = answer.query
        first = titles[answer.found[0]] if answer.found else "nothing"
        yield f"{query.kind}: {query.text}  <  {query.clean}"
        yield f"    wanted {query.targets[0]}: {titles[query.targets[0]]}\n    got    {first}"


def main() -> None:
    """Measure at each size, and print."""
    options = argparse.ArgumentParser(
        prog="python -m benchmarks.search", description=(__doc__ or "").partition("\n")[0]
    )
    options.add_argument("--articles", type=int, nargs="+", default=[10_000], metavar="N")
    options.add_argument("--per-kind", type=int, default=300, metavar="N", help="queries of each kind")
    options.add_argument("--kinds", nargs="+", choices=KINDS, default=list(KINDS))
    options.add_argument("--peers", nargs="+", choices=ENGINES, default=list(ENGINES), help="beside ours")
    options.add_argument("--only-ours", action="store_true")
    options.add_argument("--explain", action="store_true", help="list the queries that we missed")
    options.add_argument("--reuse", action="store_true", help="take the indexes of an earlier run")
    options.add_argument("--corpus", type=Path, default=SOURCE, help="JSON Lines of real posts (GAZETTE_CORPUS)")
    options.add_argument("--folder", type=Path, default=FOLDER, help="for all that is made on the way")
    chosen = options.parse_args()
    names = list(dict.fromkeys([Ours.name, *([] if chosen.only_ours else chosen.peers)]))
    for articles in chosen.articles:
        made = corpus(articles, chosen.folder, source=chosen.corpus)
        known = queries(made, plain, chosen.per_kind)
        asked = [query for query in known if query.kind in (*chosen.kinds, _NASTY)]
        records = measured(made, asked, names, reuse=chosen.reuse)
        for line in tables(records, made, chosen.kinds):
            print(line)
        if chosen.explain:
            print("\nMissed:\n", *explained(records[Ours.name], made), sep="\n")
        print(flush=True)


if __name__ == "__main__":
    main()
