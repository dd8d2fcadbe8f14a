"""Was that sentence heard? Compares a recording with a separate synthesis of the expected words.

Both become MFCCs (Davis and Mermelstein, 1980: log energies in mel bands, then a cosine transform), normalised each to
mean 0 and deviation 1, so that loudness and the tone of the loudspeaker do not matter. Dynamic time warping (Sakoe and
Chiba, 1978) lays the one over the other, because two voices are never equally fast. The result is the mean cosine
similarity of the frames along the best path: 1 for the same recording. Words of another sentence stay below `HEARD`;
the end-to-end tests check that with a control.
"""

from __future__ import annotations

import io
import subprocess
import wave

import numpy as np
from numpy.typing import NDArray

from assistant.bench.recorder import RATE

Floats = NDArray[np.float32]

HEARD = 0.85
"""From this similarity on, the expected words were said. Recorded from two outputs, the right words of seven sentences
came to 0.92 or more, wrong ones to 0.73 or less, "Window Mail" for "Window Terminal" among them."""
_FRAME = 512
_HOP = 220
_BANDS = 32
_COEFFICIENTS = 13
_SILENCE = 0.01


def synthesis(text: str, language: str = "en", words_per_minute: int = 175) -> Floats:
    """`text` spoken by the program espeak-ng: float32, `RATE` samples a second, full scale is 1."""
    command = ["espeak-ng", "--stdout", "-v", language, "-s", str(words_per_minute), text]
    output = subprocess.run(command, capture_output=True, check=True).stdout
    with wave.open(io.BytesIO(output)) as file:
        rate = file.getframerate()
    # Written to a pipe, the header says a length that is not true: take what is there after its 44 bytes.
    samples: Floats = np.frombuffer(output[44 : len(output) // 2 * 2], "<i2").astype(np.float32) / np.float32(32768)
    if rate != RATE:
        places = np.arange(0, len(samples), rate / RATE)
        return np.interp(places, np.arange(len(samples)), samples).astype(np.float32)
    return samples


def similarity(recording: Floats, text: str, language: str = "en", words_per_minute: int = 175) -> float:
    """How much `recording` (`RATE` samples a second) sounds like `text`: up to 1; compare with `HEARD`."""
    heard, expected = _features(recording), _features(synthesis(text, language, words_per_minute))
    if len(heard) < 5 or len(expected) < 5:
        return 0.0
    return _warped_similarity(heard, expected)


def _features(samples: Floats) -> Floats:
    """Normalised MFCCs without silence at the ends: shape (frames, coefficients)."""
    loud = np.flatnonzero(np.abs(samples) > _SILENCE * max(float(np.abs(samples).max(initial=0)), 1e-9))
    if not loud.size or float(np.abs(samples).max()) < 1e-4:
        return np.zeros((0, _COEFFICIENTS), np.float32)
    samples = samples[loud[0] : loud[-1] + 1]
    if len(samples) < _FRAME:
        return np.zeros((0, _COEFFICIENTS), np.float32)
    samples = samples / np.abs(samples).max()
    samples = np.append(samples[0], samples[1:] - 0.97 * samples[:-1])  # pre-emphasis
    frames = np.lib.stride_tricks.sliding_window_view(samples, _FRAME)[::_HOP] * np.hanning(_FRAME)
    power = np.abs(np.fft.rfft(frames, axis=1)) ** 2
    bands = np.log(power @ _mel_filters().T + 1e-4)
    numbers = np.arange(_BANDS)
    cosines = np.cos(np.pi / _BANDS * (numbers[None, :] + 0.5) * np.arange(1, _COEFFICIENTS + 1)[:, None])
    coefficients = bands @ cosines.T
    normal: Floats = (coefficients - coefficients.mean(axis=0)) / (coefficients.std(axis=0) + 1e-6)
    return normal.astype(np.float32)


def _mel_filters() -> NDArray[np.float64]:
    """Triangles on the mel scale from 80 Hz to 8 kHz: shape (bands, frequencies)."""

    def mel(hertz: float) -> float:
        return 2595 * float(np.log10(1 + hertz / 700))

    edges = 700 * (10 ** (np.linspace(mel(80), mel(8000), _BANDS + 2) / 2595) - 1)
    frequencies = np.fft.rfftfreq(_FRAME, 1 / RATE)
    rising = (frequencies - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - frequencies) / (edges[2:] - edges[1:-1])[:, None]
    return np.clip(np.minimum(rising, falling), 0, None)


def _warped_similarity(first: Floats, second: Floats) -> float:
    """Mean cosine similarity along the best path, which may move by at most a fifth of the length from the diagonal."""
    norms = np.linalg.norm(first, axis=1)[:, None] * np.linalg.norm(second, axis=1)[None, :]
    likeness = (first @ second.T) / np.maximum(norms, 1e-9)
    rows, columns = likeness.shape
    band = max(10, 0.2 * columns)
    best = np.full((rows + 1, columns + 1), -np.inf)
    best[0, 0] = 0.0
    # A symmetric path (Sakoe and Chiba's P = 0): a diagonal step weighs 2, so every path has the weight rows + columns.
    for row in range(rows):
        centre = row * columns / rows
        for column in range(max(0, int(centre - band)), min(columns, int(centre + band) + 1)):
            here = likeness[row, column]
            best[row + 1, column + 1] = max(
                best[row, column] + 2 * here, best[row, column + 1] + here, best[row + 1, column] + here
            )
    return float(best[rows, columns] / (rows + columns))
