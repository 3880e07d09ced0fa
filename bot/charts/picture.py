"""Panels drawn below each other with matplotlib, for a phone: large letters, a background of its own."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from bot.charts.fonts import Fonts
from bot.charts.panels import Bars, Columns, Grid, Label, Panel, Series, Steps, Tone

WIDTH = 1280  # pixels, as all lengths here
_DPI = 100
_MARGIN = 56
_GAP = 62
_TITLE = 82
_PLOT = 190
_BELOW = 58  # for what stands below a plot
_HEADROOM = 0.06  # of a plot's height, above the highest number
_BAR = 84
_BAR_BELOW, _BAR_HEIGHT = 52, 14  # its line, below the name
_BEHIND = -1  # all axes
_TITLE_SIZE, _TEXT_SIZE = 46, 38  # on a phone a quarter of that
_ASCENT = 0.76  # of a letter's size, of the base font

_PAPER, _INK, _PALE, _LINE = "#fbfaf6", "#23262b", "#5a6069", "#d9d6cc"
_COLOURS = {Tone.NEWS: "#2f6f9f", Tone.READERS: "#6a4c93", Tone.GOOD: "#3b7d4f", Tone.BAD: "#c0462f"}


def draw(panels: Sequence[Panel]) -> bytes:
    """The picture as a PNG."""
    rows = list(_rows(panels))
    height = 2 * _MARGIN + sum(map(_height, rows)) + _GAP * (len(rows) - 1)
    fonts = Fonts(label for panel in panels for label in _labels(panel))
    page = _Page(Figure((WIDTH / _DPI, height / _DPI), dpi=_DPI, facecolor=_PAPER), height, fonts)
    top = _MARGIN
    for row in rows:
        width = (WIDTH - 2 * _MARGIN - _GAP * (len(row) - 1)) // len(row)
        for place, panel in enumerate(row):
            page.panel(panel, _MARGIN + place * (width + _GAP), top, width)
        top += _height(row) + _GAP
    file = io.BytesIO()
    page.figure.savefig(file, format="png")
    return file.getvalue()


def _rows(panels: Sequence[Panel]) -> Iterator[list[Panel]]:
    row: list[Panel] = []
    for panel in panels:
        if row and not (len(row) == 1 and isinstance(panel, Bars) and isinstance(row[0], Bars)):
            yield row
            row = []
        row.append(panel)
    if row:
        yield row


def _height(row: Sequence[Panel]) -> int:
    return max(_TITLE + (_BAR * len(panel.bars) if isinstance(panel, Bars) else _PLOT + _BELOW) for panel in row)


def _labels(panel: Panel) -> Iterator[Label]:
    yield panel.title
    if isinstance(panel, Bars):
        for bar in panel.bars:
            yield bar.name
            yield bar.written
        return
    for series in panel.series if isinstance(panel, Columns) else (panel.series,):
        if series.name:
            yield series.name
    for _, label in (*panel.grid.places, *panel.grid.levels):
        yield label


@dataclass(frozen=True, slots=True)
class _Page:
    """The figure, addressed in pixels from its upper left corner."""

    figure: Figure
    height: int
    fonts: Fonts

    def panel(self, panel: Panel, left: int, top: int, width: int) -> None:
        self._write(self.fonts.shown(panel.title), left, top, width, size=_TITLE_SIZE, weight="bold")
        top += _TITLE
        match panel:
            case Bars():
                self._bars(panel, left, top, width)
            case Columns():
                most = max(map(sum, zip(*(each.values for each in panel.series), strict=True)))
                axes = self._axes(panel.grid, len(panel.series[0].values), most, left, top, width)
                self._columns(axes, panel.series)
                self._legend(panel.series, left + width, top - _TITLE)
            case Steps():
                axes = self._axes(panel.grid, len(panel.series.values), max(panel.series.values), left, top, width)
                self._steps(axes, panel.series)

    def _bars(self, panel: Bars, left: int, top: int, width: int) -> None:
        most = max(bar.value for bar in panel.bars) or 1
        for bar in panel.bars:
            number = self._write(self.fonts.shown(bar.written), left + width, top, width, align="right", colour=_PALE)
            self._write(self.fonts.shown(bar.name), left, top, width - number - 20)
            long = max(round(width * bar.value / most), 4)
            self._fill(left, top + _BAR_BELOW, width, _BAR_HEIGHT, _LINE)
            self._fill(left, top + _BAR_BELOW, long, _BAR_HEIGHT, _COLOURS[panel.tone])
            top += _BAR

    def _columns(self, axes: Axes, series: Sequence[Series]) -> None:
        bottom = [0] * len(series[0].values)
        for each in series:
            axes.bar(range(len(bottom)), each.values, bottom=bottom, width=0.8, color=_COLOURS[each.tone])
            bottom = [below + value for below, value in zip(bottom, each.values, strict=True)]

    def _steps(self, axes: Axes, series: Series) -> None:
        colour = _COLOURS[series.tone]
        edges = [place - 0.5 for place in range(len(series.values) + 1)]
        axes.stairs(series.values, edges, fill=True, color=colour, alpha=0.18)
        axes.stairs(series.values, edges, baseline=None, color=colour, linewidth=3)

    def _legend(self, series: Sequence[Series], right: int, top: int) -> None:
        for each in reversed([one for one in series if one.name]):
            words = self.fonts.shown(each.name) if each.name else ""
            right -= self._write(words, right, top + 6, WIDTH, align="right", colour=_PALE)
            self._fill(right - 40, top + 9, 26, 26, _COLOURS[each.tone])
            right -= 64

    def _axes(self, grid: Grid, places: int, most: int, left: int, top: int, width: int) -> Axes:
        """Axes for so many places, for numbers up to ``most``, with all that marks them."""
        highest = most * (1 + _HEADROOM) or 1
        heights = [(top + round(_PLOT * (1 - level / highest)), label) for level, label in grid.levels]
        written = [
            self._write(self.fonts.shown(label), left, at - _TEXT_SIZE // 2, width, colour=_PALE)
            for at, label in heights
        ]
        gutter = max(written, default=0) + 14
        left, width = left + gutter, width - gutter
        for at, _ in heights:
            self._fill(left, at, width, 2, _LINE)
        axes = self.figure.add_axes(self._box(left, top, width, _PLOT))
        axes.set_axis_off()
        axes.set_xlim(-0.6, places - 0.4)
        axes.set_ylim(0, highest)
        self._fill(left, top + _PLOT, width, 2, _PALE)
        for place, label in grid.places:
            middle = left + round(width * (place + 0.6) / places)
            self._write(self.fonts.shown(label), middle, top + _PLOT + 10, width, align="center", colour=_PALE)
        return axes

    def _write(
        self,
        words: str,
        x: int,
        top: int,
        room: int,
        *,
        size: int = _TEXT_SIZE,
        align: str = "left",
        colour: str = _INK,
        weight: str = "normal",
    ) -> int:
        """Write words, cut where there is no room for them; their width. They stay on the paper in any case."""
        text = self.figure.text(
            x / WIDTH,
            1 - (top + _ASCENT * size) / self.height,
            words,
            color=colour,
            fontsize=_points(size),
            family=self.fonts.families,
            weight=weight,
            ha=align,
            va="baseline",  # what letters have above them, such as a hamza, moves no line
            parse_math=False,
        )
        while text.get_window_extent().width > room and len(words) > 1:
            words = words[: min(len(words) - 1, int(len(words) * room / text.get_window_extent().width))].rstrip()
            text.set_text(words + "…")
        box = text.get_window_extent()
        beyond = max(box.x1 - (WIDTH - _MARGIN), 0) or min(box.x0 - _MARGIN, 0)
        text.set_x((x - beyond) / WIDTH)
        return round(box.width)

    def _fill(self, left: int, top: int, width: int, height: int, colour: str) -> None:
        x, y, wide, high = self._box(left, top, width, height)
        transform = self.figure.transFigure
        box = Rectangle((x, y), wide, high, facecolor=colour, linewidth=0, transform=transform, zorder=_BEHIND)
        self.figure.add_artist(box)

    def _box(self, left: int, top: int, width: int, height: int) -> tuple[float, float, float, float]:
        return left / WIDTH, 1 - (top + height) / self.height, width / WIDTH, height / self.height


def _points(pixels: int) -> float:
    return pixels * 72 / _DPI
