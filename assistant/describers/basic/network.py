"""Neural networks in ONNX files, run by onnxruntime on the processor, each call able to end early."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from assistant.cancelling import CancelToken
from assistant.cores import physical_cores
from assistant.errors import DescriberError, RequestCancelled

Array = NDArray[np.float32]

SILENT = 4
"""onnxruntime's severity "fatal": a run that was cancelled is no error to print."""


class Stop:
    """Ends what onnxruntime is computing, in the middle of a call, when the request is cancelled. One a request."""

    def __init__(self, cancel: CancelToken) -> None:
        self.cancel = cancel
        self.options = onnxruntime.RunOptions()
        self.options.log_severity_level = SILENT
        cancel.on_cancel(self._terminate)

    def check(self) -> None:
        """Raises RequestCancelled."""
        self.cancel.raise_if_cancelled()

    def _terminate(self) -> None:
        self.options.terminate = True


class Network:
    """One loaded ONNX file with one input. Blocks while it runs; any thread may run it, several at the same time."""

    def __init__(self, path: Path, threads: int = 0) -> None:
        """`threads` work on one run (0: one for each core). Raises DescriberError for a missing or damaged file."""
        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.log_severity_level = SILENT
        options.intra_op_num_threads = threads or physical_cores()
        options.inter_op_num_threads = 1
        # Pictures and lines come in all sizes: the arena would keep the largest of everything for good.
        options.enable_cpu_mem_arena = False
        # A thread that spins between two runs takes the processor from the speech that is being made meanwhile.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            self._session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        except Exception as error:  # onnxruntime's errors have no common class of their own
            raise DescriberError("basic-model-unreadable", path=str(path)) from error
        self._input = self._session.get_inputs()[0].name

    @property
    def metadata(self) -> dict[str, str]:
        """What the makers wrote into the file beside the network."""
        return dict(self._session.get_modelmeta().custom_metadata_map)

    def run(self, values: Array, stop: Stop) -> list[Array]:
        """The outputs, in the file's order. Raises RequestCancelled soon after the request was cancelled."""
        stop.check()
        try:
            outputs: list[Any] = self._session.run(None, {self._input: values}, stop.options)
        except Exception:
            if stop.cancel.is_cancelled:
                raise RequestCancelled from None
            raise
        return outputs


def give_back_memory() -> None:
    """Return freed memory to the system: glibc would keep it for later (120 MB after a page of text)."""
    if sys.platform == "linux":
        try:
            ctypes.CDLL(None).malloc_trim(0)
        except (OSError, AttributeError):
            pass  # another C library, with habits of its own
