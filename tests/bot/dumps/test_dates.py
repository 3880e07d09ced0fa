from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dumps.dates import readings, settle


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("January 7, 2026", ["2026-01-07"]),
        ("January 7 2026", ["2026-01-07"]),
        ("September 04, 2010", ["2010-09-04"]),
        ("December 29th, 2012", ["2012-12-29"]),
        ("Feb. 13, 2014", ["2014-02-13"]),
        ("Sept. 1, 2011", ["2011-09-01"]),
        ("Wednesday, January 7, 2026", ["2026-01-07"]),
        ("January 7, 2026 at 3:30 pm", ["2026-01-07"]),
        ("09 April 2011", ["2011-04-09"]),
        ("3rd of May 2014", ["2014-05-03"]),
        ("26 MAR 2016", ["2016-03-26"]),
        ("07.01.2026", ["2026-01-07"]),
        ("23/03/2012", ["2012-03-23"]),
        ("01/19/2021", ["2021-01-19"]),
        ("06/05/2011", ["2011-05-06", "2011-06-05"]),
        ("05/05/2011", ["2011-05-05"]),
        ("2026-01-07", ["2026-01-07"]),
        ("2026/01/07", ["2026-01-07"]),
        ("May 2010", ["2010-05"]),
        ("November/December 2012", ["2012-11"]),
        ("November–December 2012", ["2012-11"]),
        ("Winter 2011/12", ["2011"]),
        ("2012", ["2012"]),
        ("December 4, 2107", ["2107-12-04"]),
        ("February 30, 2012", []),
        ("31/31/2012", []),
        ("Mayor 3, 2012", []),
        ("yesterday", []),
        ("", []),
    ],
)
def test_a_date_is_read_in_every_way_it_can_be_meant(text: str, meant: list[str]) -> None:
    assert list(readings(text)) == meant


@pytest.mark.parametrize(
    ("text", "posted", "day_first", "meant"),
    [
        ("06/05/2011", "2011-05-06", None, "2011-05-06"),  # the other reading lies in the future
        ("06/05/2011", "2011-06-05", None, "2011-06-05"),  # posted on the very day
        ("06/05/2011", "2011-06-05", True, "2011-06-05"),  # … and that is stronger than a habit
        ("03/04/2012", "2012-09-01", True, "2012-04-03"),  # both are possible: the document's habit decides
        ("03/04/2012", "2012-09-01", False, "2012-03-04"),
        ("03/04/2012", "2012-09-01", None, "2012-04-03"),  # … and without one the nearer to the post
        ("03/04/2012", None, False, "2012-03-04"),
        ("03/04/2012", None, None, "2012-04-03"),
        ("January 12, 2012", "2012-01-11", None, "2012-01-12"),  # a zone ahead
        ("January 2, 2020", "2020-08-29", None, "2020-01-02"),  # eight months old
        ("May 2010", "2010-05-20", None, "2010-05"),
        ("December 4, 2107", "2017-12-05", None, "2017-12-04"),  # a year from the future is a slip
        ("December 30, 2107", "2018-01-02", None, "2017-12-30"),
        ("February 25, 2025", "2026-02-27", None, "2026-02-25"),  # last year's number, out of habit
        ("March 3, 2010", "2014-06-05", None, "2010-03-03"),  # an old piece, posted again
        ("June 5, 2025", "2026-02-27", None, "2025-06-05"),
        ("February 29, 2012", "2013-03-01", None, "2012-02-29"),
    ],
)
def test_the_post_and_the_document_settle_what_a_date_means(
    text: str, posted: str | None, day_first: bool | None, meant: str
) -> None:
    assert settle(readings(text), posted, day_first=day_first) == meant


def test_no_reading_is_no_date() -> None:
    assert settle((), "2026-01-07") is None


@given(st.dates(min_value=date(1000, 1, 1), max_value=date(2999, 12, 31)))
def test_every_day_is_read_back_from_its_own_text(day: date) -> None:
    assert readings(day.isoformat()) == (day.isoformat(),)


@given(
    st.text(alphabet="0123456789/.- JanuaryMay,thFeb–", max_size=30),
    st.dates().map(str),
    st.sampled_from([None, True, False]),
)
def test_whatever_looks_like_a_date_is_settled_or_left(text: str, posted: str, day_first: bool | None) -> None:
    meant = readings(text)
    assert (settle(meant, posted, day_first=day_first) is None) == (not meant)
