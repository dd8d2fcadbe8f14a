"""A chart as a chart: what kind, what about, its highest and lowest values; in detail all of them. Pure."""

from __future__ import annotations

from statistics import correlation

from assistant.narration.code_contents import cleaned
from assistant.narration.sentence import Sentence
from assistant.narration.wording import Wording
from assistant.scene import Chart, ChartSeries, Scene

MOST_SLICES = 5
"""Of a pie that are told, the largest ones, where not all is wanted."""
CLEAR = 0.6
"""Correlation from which points are told to rise or fall."""


class ChartTeller:
    """Remembers how many charts were told."""

    def __init__(self, wording: Wording, *, is_whole: bool) -> None:
        self._wording = wording
        self._is_whole = is_whole
        self._told: list[Chart] = []

    def new(self, scene: Scene) -> list[Chart]:
        """The charts of `scene` that were not told."""
        return [chart for chart in scene.charts if chart not in self._told]

    def tell(self, chart: Chart) -> list[Sentence]:
        """One chart, in a few sentences."""
        self._told.append(chart)
        told = [self._head(chart)]
        told += self._axes(chart) if self._is_whole else []
        told += {"pie": self._slices, "scatter": self._points}.get(chart.kind, self._series)(chart)
        return [Sentence(text, "text") for text in told if text]

    def _head(self, chart: Chart) -> str:
        name = self._wording.text("chart-kind", kind=chart.kind)
        if chart.title:
            name = self._wording.text("chart-titled", kind=name, title=cleaned(chart.title))
        parts = []
        if chart.kind == "scatter":
            parts.append(self._wording.text("chart-points", count=len(chart.series[0].values)))
        elif chart.kind != "pie" and len(chart.labels) > 1:
            first, last = cleaned(chart.labels[0]), cleaned(chart.labels[-1])
            parts.append(self._wording.text("chart-range", first=first, last=last))
        names = [cleaned(one.name) for one in chart.series if one.name]
        if len(names) > 1:
            parts.append(self._wording.join(names, "list-last"))
        if not parts:
            return self._wording.whole("chart-head-only", chart=name)
        return self._wording.whole("chart-head", chart=name, parts=self._wording.join(parts, "clause-next"))

    def _axes(self, chart: Chart) -> list[str]:
        titles = (("chart-along", chart.x_title), ("chart-upwards", chart.y_title))
        return [self._wording.whole(key, title=cleaned(title)) for key, title in titles if title]

    def _series(self, chart: Chart) -> list[str]:
        told: list[str] = []
        for one in chart.series:
            known = [(value, cleaned(label)) for value, label in zip(one.values, chart.labels, strict=False)
                     if value is not None]  # fmt: skip
            if known:
                told.append(self._extremes(known, one if len(chart.series) > 1 else None))
                if self._is_whole and len(known) > 2:
                    told.append(self._values(known, one if len(chart.series) > 1 else None))
        return told or [self._wording.whole("chart-unread")]

    def _extremes(self, known: list[tuple[float, str]], series: ChartSeries | None) -> str:
        (most, high), (least, low) = max(known), min(known)
        kind = "same" if most == least else "different"
        about: dict[str, str | float] = {"kind": kind, "high": high, "most": most, "low": low, "least": least}
        if series is not None and series.name:
            return self._wording.whole("chart-extremes-of", series=cleaned(series.name), **about)
        return self._wording.whole("chart-extremes", **about)

    def _values(self, known: list[tuple[float, str]], series: ChartSeries | None) -> str:
        values = [self._wording.text("chart-value", label=label, value=value) for value, label in known]
        joined = self._wording.join(values)
        if series is not None and series.name:
            return self._wording.whole("chart-values-of", series=cleaned(series.name), values=joined)
        return self._wording.whole("chart-values", values=joined)

    def _slices(self, chart: Chart) -> list[str]:
        slices = list(zip(chart.series[0].values, chart.labels, strict=False)) if chart.series else []
        shares = sorted(((value, cleaned(label)) for value, label in slices if value is not None), reverse=True)
        told = []
        for value, label in shares if self._is_whole else shares[:MOST_SLICES]:
            percent = round(100 * value)
            key = "chart-share" if label else "chart-share-unnamed"
            told.append(self._wording.text(key, label=label, percent=percent))
        return [self._wording.whole("chart-shares", shares=self._wording.join(told))] if told else []

    def _points(self, chart: Chart) -> list[str]:
        values = [value for value in chart.series[0].values if value is not None]
        if len(values) < 2:
            return [self._wording.whole("chart-unread")]
        told = [self._wording.whole("chart-spread", least=min(values), most=max(values))]
        # The points are in their order from left to right.
        trend = correlation(range(len(values)), values) if min(values) < max(values) else 0.0
        if abs(trend) >= CLEAR:
            told.append(self._wording.whole("chart-rising" if trend > 0 else "chart-falling"))
        return told
