from collections import Counter
from pathlib import Path

from bot.loading.report import FileReport, LoadReport
from bot.problems import sentence
from bot.texts import speaking
from bot.views import reports
from bot.views.screen import MOST_UNITS, units
from storage.models import Line, Load, Problem, Reason, Undone
from tests.bot.languages import only, with_texts
from tests.conftest import NOW


def test_undo_counts_as_people_do() -> None:
    assert reports.undone("a.txt", Undone(removed=1, restored=2, kept=1)).text.splitlines()[1:] == [
        "1 article removed",
        "2 articles have their earlier text again",
        "1 article stays as a later load left it",
    ]


def test_a_reason_is_told_whole_and_what_has_no_room_is_counted() -> None:
    reason = Reason("text-ends-after-title").of(title="Because of this " * 9)
    problems = [Problem(Line(number), reason) for number in range(30)]
    text = reports.loaded(LoadReport(1, [FileReport("a", "jsonl", rejected=problems)]), "a").text
    assert f"line 0: {sentence(reason)}" in text
    told = text.count("• line ")
    assert 5 < told <= 10
    assert text.endswith(f"… and {30 - told} more")
    assert units(text) <= MOST_UNITS


def test_why_something_is_left_out_is_said_in_the_language_spoken(tmp_path: Path) -> None:
    left_out = Counter({"draft": 2, "jp_pay_product": 1})
    report = LoadReport(1, [FileReport("a", "wxr", added=1, skipped=left_out)])
    assert reports.loaded(report, "a").text.endswith("3 left out (draft, jp_pay_product)")
    with only(tmp_path, de=with_texts(skipped_draft="Entwurf")), speaking("de"):
        assert reports.loaded(report, "a").text.endswith("3 left out (Entwurf, jp_pay_product)")


def test_a_load_that_was_taken_back_says_so_in_brackets_of_the_language() -> None:
    load = Load(
        id=7,
        name="march.txt",
        loaded_by=None,
        started_at=NOW,
        stored_at=NOW,
        finished_at=NOW,
        undone_at=NOW,
        added=3,
        updated=0,
        unchanged=0,
        skipped=0,
        rejected=0,
        removed=0,
    )
    assert reports.loads([load]).text.endswith("3 new, 0 updated (taken back)")
    with speaking("zh"):
        assert reports.loads([load]).text.endswith("更新0篇（已撤销）")


def test_of_several_files_the_one_with_the_problem_is_named() -> None:
    damaged = FileReport("dump.zip/b.jsonl", "jsonl", rejected=[Problem(Line(1200), Reason("line-not-json"))])
    good = FileReport("dump.zip/a.jsonl", "jsonl", added=1)
    assert "\n  • line 1200: This line is not JSON." in reports.loaded(LoadReport(1, [damaged]), "b.jsonl").text
    several = reports.loaded(LoadReport(1, [good, damaged]), "dump.zip").text
    assert "\n  • dump.zip/b.jsonl, line 1200: This line is not JSON." in several


def test_what_is_wrong_is_said_in_the_language_spoken_and_reported_in_english() -> None:
    report = LoadReport(1, [FileReport("a.jsonl", "jsonl", rejected=[Problem(Line(3), Reason("line-not-json"))])])
    with speaking("de"):
        assert "Zeile 3: " in reports.loaded(report, "a.jsonl").text
        (file,) = report.as_json()["files"]
    assert file["rejected"] == [{"where": "line 3", "reason": "This line is not JSON."}]
