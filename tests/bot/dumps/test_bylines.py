import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dumps import bylines
from bot.dumps.bylines import Byline

# line, author, source, readings of the date
DATED = [
    ("By Mira Solvang | The Quay Courier | March 2, 2026", "Mira Solvang", "The Quay Courier", "2026-03-02"),
    ("IR | March 2, 2026", None, "IR", "2026-03-02"),
    ("Leopold Nakamura | March 1, 2026", None, "Leopold Nakamura", "2026-03-01"),
    ("Quay TV – July 27, 2011", None, "Quay TV", "2011-07-27"),
    ("Ridge Wire – 07.01.2026", None, "Ridge Wire", "2026-01-07"),
    ("Ridge Wire – December 20, 2019", None, "Ridge Wire", "2019-12-20"),
    ("Vale’an – 23/03/2012", None, "Vale’an", "2012-03-23"),
    ("Upland Information Centre – 06/05/2011", None, "Upland Information Centre", "2011-05-06 2011-06-05"),
    ("Tarnett • 01/19/2021", None, "Tarnett", "2021-01-19"),
    ("By Ilse Andrada • Field Notes Weekly • April 24, 2018", "Ilse Andrada", "Field Notes Weekly", "2018-04-24"),
    ("By Jens Abara – HMK & Partners – September 04, 2010", "Jens Abara", "HMK & Partners", "2010-09-04"),
    ("By Jens Abara | HMK & Partners | July 27, 2011", "Jens Abara", "HMK & Partners", "2011-07-27"),
    ("By HANNE AL BRODD | Al Marsa | 09 April 2011", "HANNE AL BRODD", "Al Marsa", "2011-04-09"),
    ("By ODA McLIND | CrossWinds | January 4, 2013", "ODA McLIND", "CrossWinds", "2013-01-04"),
    ("By Bram Okafor  | Kind Voices | December 29th, 2012", "Bram Okafor", "Kind Voices", "2012-12-29"),
    ("By Bram Okafor | KV |  January 19, 2021", "Bram Okafor", "KV", "2021-01-19"),
    ("By Aoife Ó Dálaigh | The Vale Report on Rivers | November/December 2012", "Aoife Ó Dálaigh",
     "The Vale Report on Rivers", "2012-11"),
    ("May 2010", None, None, "2010-05"),
    ("By Piet Achterberg | Quay News | December 4, 2107", "Piet Achterberg", "Quay News", "2107-12-04"),
    ("By Piet Achterberg | February 13th, 2010", "Piet Achterberg", None, "2010-02-13"),
    ("By Paloma Reyes, MD | May 18, 2021", "Paloma Reyes, MD", None, "2021-05-18"),
    ("heron79 | November 30, 2010", None, "heron79", "2010-11-30"),
    ("| January 22, 2012", None, None, "2012-01-22"),
    ("Tales of the Northern Shore | January 2, 2020", None, "Tales of the Northern Shore", "2020-01-02"),
    ("Tides are Unbecoming | January 27, 2026", None, "Tides are Unbecoming", "2026-01-27"),
    ("By Harbour Ledger | January 9, 2012", "Harbour Ledger", None, "2012-01-09"),
    ("By Sanna Amadi – New Upland Outlook – 28.12.2022", "Sanna Amadi", "New Upland Outlook", "2022-12-28"),
    ("By Ricardo Holt | Investig’Port | July 25, 2017", "Ricardo Holt", "Investig’Port", "2017-07-25"),
    ("By Raúl Ibsen Holt | The Automatic Sea | February 4, 2019", "Raúl Ibsen Holt", "The Automatic Sea", "2019-02-04"),
    ("By Tess van den Berg | TideWarp | August 24, 2015", "Tess van den Berg", "TideWarp", "2015-08-24"),
    ("By Lotte Kara-Imani | Vale Herald | April 2, 2019", "Lotte Kara-Imani", "Vale Herald", "2019-04-02"),
    ("By A. B. Cee | Some Paper – Town | 7 Jan 2026", "A. B. Cee", "Some Paper – Town", "2026-01-07"),
    ("Ruth Lund | Slow Atlas | 7 Jan 2026", "Ruth Lund", "Slow Atlas", "2026-01-07"),
    ("Island Radio, January 7, 2026", None, "Island Radio", "2026-01-07"),
    ("Published on Feb 20, 2013", None, None, "2013-02-20"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "author", "source", "dates"), DATED, ids=[each[0] for each in DATED])
def test_a_byline_with_a_date_says_who_where_and_when(
    line: str, author: str | None, source: str | None, dates: str
) -> None:
    byline = bylines.dated(line)
    assert byline is not None
    assert (byline.author, byline.source, byline.dates) == (author, source, tuple(dates.split()))


@pytest.mark.parametrize(
    ("line", "author", "source"),
    [
        ("by Edvin Sall", "Edvin Sall", None),
        ("By Edvin Sall – HMK & Partners", "Edvin Sall", "HMK & Partners"),
        ("By Tess van den Berg", "Tess van den Berg", None),
        ("By Edvin Sall Jr.", "Edvin Sall Jr.", None),
    ],
)
def test_a_byline_without_a_date_begins_with_by(line: str, author: str, source: str | None) -> None:
    assert bylines.undated(line) == Byline(author, source)


def test_a_source_may_stand_alone() -> None:
    assert bylines.bare_source("Defence for Tide Pools Alderwick") == Byline(source="Defence for Tide Pools Alderwick")


@pytest.mark.parametrize(
    ("paragraph", "author", "source", "date"),
    [
        ("AVP, Feb. 13, 2014: The tide came in.", None, "AVP", "2014-02-13"),
        ("Herring seen near the pier, Mirror NR 26 MAR 2016 BY HANNE BRODD The herring", "HANNE BRODD", "Mirror NR",
         "2016-03-26"),
    ],
)  # fmt: skip
def test_a_first_paragraph_may_begin_with_a_byline(paragraph: str, author: str | None, source: str, date: str) -> None:
    assert bylines.inline(paragraph) == Byline(author, source, (date,))


@pytest.mark.parametrize(
    "line",
    [
        "TIDEFACT August 18, 2020:",
        "May 3, 2013 | 8:20",
        "Where Is This Going?",
        "What Happens to the Old Boat",
        "ALDERWICK – Wool sold for more in February.",
        "By 2010 everything had changed.",
        "By the Numbers",
        "By any measure, it was a good year",
        "The treaty was signed in the afternoon – March 2, 2026",
        "Boat 12 – 2012",
        "2012",
        "Watch on Tidewater Films / Island Radio",
        "SHOW NOTES",
        "Show Notes",
        "Transcript",
        "It began in 2019",
        "*****",
        "",
    ],
)
def test_lines_of_a_body_are_no_bylines(line: str) -> None:
    sure = bylines.dated(line)
    assert sure is None or not sure.sure
    assert bylines.dated(line) is None
    assert bylines.undated(line) is None
    assert bylines.inline(line) is None


@pytest.mark.parametrize(
    "line", ["RT", "SHOW NOTES", "Introduction", "Where is it going", "A line, and more", "Part Two"]
)
def test_a_line_of_other_words_is_no_source(line: str) -> None:
    assert bylines.bare_source(line) is None


@given(st.text())
def test_any_line_is_a_byline_or_not(line: str) -> None:
    for form in (bylines.dated, bylines.undated, bylines.bare_source, bylines.inline):
        byline = form(line)
        assert byline is None or isinstance(byline, Byline)
