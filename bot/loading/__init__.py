"""The walk of a dump: read in a process of its own, stored in this one, reported to whoever asked."""

from bot.loading.allowed import archive_limits
from bot.loading.parcels import Source
from bot.loading.report import FileReport, LoadReport
from bot.loading.walk import load, rehearse

__all__ = ["FileReport", "LoadReport", "Source", "archive_limits", "load", "rehearse"]
