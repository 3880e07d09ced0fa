"""What became of a load, document by document."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from bot import problems
from bot.texts import ENGLISH, speaking
from storage.models import Outcome, Problem


@dataclass(slots=True)
class FileReport:
    """What became of one document. ``skipped`` counts by reason."""

    path: str
    format: str
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    rejected: list[Problem] = field(default_factory=list)

    def count(self, outcomes: Counter[Outcome], skipped: Counter[str], rejected: Sequence[Problem]) -> None:
        """Add what became of some of it."""
        self.added += outcomes[Outcome.ADDED]
        self.updated += outcomes[Outcome.UPDATED]
        self.unchanged += outcomes[Outcome.UNCHANGED]
        self.skipped += skipped
        self.rejected += rejected


@dataclass(slots=True)
class LoadReport:
    """What became of a load.

    Attributes:
        load_id: None for a rehearsal.
        bytes_read: How far the reading has come, of ``bytes_total``; both 0 where sizes are not known.
    """

    load_id: int | None
    files: list[FileReport] = field(default_factory=list)
    bytes_read: int = 0
    bytes_total: int = 0

    @property
    def added(self) -> int:
        return sum(file.added for file in self.files)

    @property
    def updated(self) -> int:
        return sum(file.updated for file in self.files)

    @property
    def unchanged(self) -> int:
        return sum(file.unchanged for file in self.files)

    @property
    def skipped(self) -> int:
        return sum(file.skipped.total() for file in self.files)

    @property
    def rejected(self) -> int:
        return sum(len(file.rejected) for file in self.files)

    @property
    def seen(self) -> int:
        """How many articles were read, whatever became of them."""
        return self.added + self.updated + self.unchanged

    def complaints(self) -> list[str]:
        """What was rejected, a line each, as the command line prints it, in English."""
        with speaking(ENGLISH):
            return [
                f"{problems.place(problem, file.path)}: {problems.sentence(problem.reason)}"
                for file in self.files
                for problem in file.rejected
            ]

    def as_json(self) -> dict[str, Any]:
        """The report as the command line prints it, in English."""
        with speaking(ENGLISH):
            return self._as_json()

    def _as_json(self) -> dict[str, Any]:
        return {
            "added": self.added,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "skipped": self.skipped,
            "rejected": self.rejected,
            "files": [
                {
                    "path": file.path,
                    "format": file.format,
                    "added": file.added,
                    "updated": file.updated,
                    "unchanged": file.unchanged,
                    "skipped": dict(file.skipped),
                    "rejected": [
                        {"where": problems.place(problem), "reason": problems.sentence(problem.reason)}
                        for problem in file.rejected
                    ],
                }
                for file in self.files
            ],
        }
