"""Pictures of numbers: panels in, a PNG out.

Drawing needs a plotting library that takes a second to import and much memory: it happens in a process of its own, and
nothing else imports it.
"""

from bot.charts.drawing import DrawingError, draw
from bot.charts.panels import Bar, Bars, Columns, Grid, Label, Panel, Series, Steps, Tone

__all__ = ["Bar", "Bars", "Columns", "DrawingError", "Grid", "Label", "Panel", "Series", "Steps", "Tone", "draw"]
