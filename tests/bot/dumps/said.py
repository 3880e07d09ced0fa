"""What an admin reads of a problem."""

from bot.problems import place, sentence
from storage.models import Problem


def said(problem: object) -> str:
    """ "line 24: This line is not JSON." """
    assert isinstance(problem, Problem)
    return f"{place(problem)}: {sentence(problem.reason)}"
