"""What the rooms pass around: frozen values, no behaviour that needs a database.

A **date** here is text that keeps the precision it came with: ``"2012"``, ``"2010-05"``, ``"2026-01-07"`` or an
instant in UTC, ``"2026-01-07T09:30:00Z"``. A date without a time is a day and is never shifted by a zone. All of these
sort correctly as text.
"""

from storage.models.actions import Action, Deed
from storage.models.answers import Entry, Facets, SearchAnswer, SearchResult
from storage.models.articles import Article, Label, LabelKind, StoredArticle
from storage.models.broadcasts import Broadcast, BroadcastCounts, BroadcastState
from storage.models.loads import Line, Load, Outcome, Problem, Reason, Skipped, Undone
from storage.models.mailing import ASKED, EVERY_DAY, Chat, Delivery, DeliveryDay, Follow, Subscription
from storage.models.roles import Admin, Role
from storage.models.timelines import History, Shares, Timeline
from storage.models.whole_bot import FirstRun, Inviters, Options

__all__ = [
    "ASKED",
    "EVERY_DAY",
    "Action",
    "Admin",
    "Article",
    "Broadcast",
    "BroadcastCounts",
    "BroadcastState",
    "Chat",
    "Deed",
    "Delivery",
    "DeliveryDay",
    "Entry",
    "Facets",
    "FirstRun",
    "Follow",
    "History",
    "Inviters",
    "Label",
    "LabelKind",
    "Line",
    "Load",
    "Options",
    "Outcome",
    "Problem",
    "Reason",
    "Role",
    "SearchAnswer",
    "SearchResult",
    "Shares",
    "Skipped",
    "StoredArticle",
    "Subscription",
    "Timeline",
    "Undone",
]
