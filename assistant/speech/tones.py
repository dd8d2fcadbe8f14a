"""Short tones that say where something is: to the left or right as it is, and the higher, the higher it is. Pure."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

RATE = 44_100
SECONDS = 0.12
EDGE_SECONDS = 0.07
FADE_SECONDS = 0.012
"""At both ends, so that nothing clicks."""
LOWEST, OCTAVES = 220.0, 2.0
"""Hertz at the bottom edge of the picture, and how much higher the top edge is."""
EDGE_HERTZ = 110.0
AMPLITUDE = 0.45
"""Of full scale, at full volume: beside speech, not over it."""


@dataclass(frozen=True, slots=True)
class Tone:
    """The place of a thing: `x` from 0 (left) to 1 (right), `y` from 0 (top) to 1 (bottom).

    `is_edge`: a short low knock instead, on the side where nothing more is; `y` has no meaning then.
    """

    x: float
    y: float
    is_edge: bool = False

    @property
    def hertz(self) -> float:
        """Equal steps of height are heard as equal steps of pitch: the frequency grows by the power."""
        return EDGE_HERTZ if self.is_edge else LOWEST * 2 ** (OCTAVES * (1 - min(max(self.y, 0.0), 1.0)))

    def samples(self, volume: int) -> NDArray[np.int16]:
        """int16 of shape (n, 2), left and right, at RATE. `volume`: 0 to 100.

        Panned with constant power (sine and cosine of the same angle), so that no place is louder than another.
        """
        count = round(RATE * (EDGE_SECONDS if self.is_edge else SECONDS))
        time = np.arange(count) / RATE
        wave = np.sin(2 * np.pi * self.hertz * time) + 0.2 * np.sin(4 * np.pi * self.hertz * time)
        fade = np.minimum(1.0, np.minimum(time, time[::-1]) / FADE_SECONDS)
        angle = min(max(self.x, 0.0), 1.0) * np.pi / 2
        loudness = AMPLITUDE * (volume / 100) ** 2 / 1.2
        sides = np.outer(wave * fade * loudness, (np.cos(angle), np.sin(angle)))
        return np.round(sides * 32767).astype(np.int16)
