"""Articles of every shape and size, as Hypothesis draws them."""

from hypothesis import strategies as st

from storage.models import StoredArticle

hostile = st.sampled_from(
    ["<b>", "</b>", "&amp;", "&", '"', "<script>", "{x}", "‮", "👩‍👩‍👧", "مرحبا", "\n", "\n\n", " ", "."]
)
words = st.one_of(st.text(min_size=1, max_size=12), hostile)
texts = st.lists(words, max_size=300).map(" ".join)
long_texts = st.one_of(
    texts,
    st.integers(1, 4).map(lambda n: "wort " * 6_000 * n),
    st.just("😀" * 9_000),
    st.just("x" * 20_000),
    st.just("Eins. Zwei! " * 1_700),
)
names = st.one_of(st.text(min_size=1, max_size=40), st.just("N" * 3_000), st.just("<i>&"))
dates = st.sampled_from([None, "2012", "2010-05", "2026-03-04", "2026-03-04T09:30:00Z"])


def articles(bodies: st.SearchStrategy[str] = long_texts) -> st.SearchStrategy[StoredArticle]:
    """Stored articles with any text in any field."""
    return st.builds(
        StoredArticle,
        id=st.integers(1, 10**9),
        site=st.one_of(st.just(""), names),
        url=st.one_of(st.none(), st.just("https://news.example/a")),
        title=st.one_of(names, texts.filter(bool)),
        dek=st.one_of(st.none(), texts),
        author=st.one_of(st.none(), names),
        source=st.one_of(st.none(), names),
        published=dates,
        posted=dates,
        categories=st.lists(names, max_size=5).map(tuple),
        tags=st.lists(names, max_size=5).map(tuple),
        topics=st.lists(names, max_size=5).map(tuple),
        comments=st.none(),
        stripped_tags=st.none(),
        truncated=st.booleans(),
        body=bodies,
        stored_at=st.just("2026-03-05T08:00:00.000000Z"),
        day=st.just("2026-03-04"),
    )
