"""Mutated picture files through the real way of decoding; see README.md beside this."""

from __future__ import annotations

import argparse
import collections
import dataclasses
import random
import sys
import tempfile
import time
from pathlib import Path

from assistant.cancelling import CancelToken
from assistant.capture.guard import BYTES
from assistant.errors import AssistantError, PictureError
from assistant.hosted import HostedDescriber
from assistant.tasks import Request, Source
from tests.fuzz.mutations import mutated
from tests.fuzz.seeds import seeds

HANG_SECONDS = 5.0
GIVING_UP_SECONDS = 2.0
"""To end a process and start another one."""
FAULTS = ("picture-crashed",)


@dataclasses.dataclass
class Findings:
    """What became of the files."""

    outcomes: dict[str, collections.Counter[str]] = dataclasses.field(default_factory=dict)
    """By format: how many became a picture, and how many each error."""
    faults: list[str] = dataclasses.field(default_factory=list)
    slowest: tuple[float, str] = 0.0, ""
    most_memory: tuple[int, str] = 0, ""
    printed: set[str] = dataclasses.field(default_factory=set)
    """What decoders wrote to stdout or stderr: it stays in the child's log."""

    @property
    def total(self) -> int:
        return sum(counter.total() for counter in self.outcomes.values())


class Fuzzer:
    """Opens mutated files in a child process like the app's light one, with a describer that does nothing."""

    def __init__(self, seed: int) -> None:
        self.findings = Findings()
        self._seed = seed
        self._seeds = seeds()
        self._child = HostedDescriber("fake", kind="tests.fake_describer:FakeDescriber")
        self._folder = tempfile.TemporaryDirectory()

    def close(self) -> None:
        self._child.close()
        self._folder.cleanup()

    def file(self, number: int) -> tuple[str, bytes]:
        """The name of the seed and the mutated file."""
        chance = random.Random(f"{self._seed} {number}")
        name = list(self._seeds)[number % len(self._seeds)]
        return name, mutated(self._seeds[name], chance, list(self._seeds.values()))

    def run(self, number: int) -> str:
        """Open file `number` and judge it. Returns what became of it: "picture" or the code of the error."""
        name, data = self.file(number)
        path = Path(self._folder.name) / "file"
        path.write_bytes(data)
        self._reset_memory()
        began = time.monotonic()
        try:
            frame = self._child.take(Request(source=Source("file", path=str(path))), CancelToken()).frame
            outcome = "picture"
            if frame.pixels.ndim != 3 or frame.pixels.shape[2] != 3 or not frame.pixels.size:
                self._blame(number, name, f"pixels of the shape {frame.pixels.shape}")
        except AssistantError as error:
            outcome = error.code
            is_meant = isinstance(error, PictureError) and error.message() and error.hint()
            if not is_meant or outcome in FAULTS:
                self._blame(number, name, f"{outcome}: {error}")
        self._judge(number, name, outcome, time.monotonic() - began)
        self.findings.outcomes.setdefault(name.partition("-")[0], collections.Counter())[outcome] += 1
        return outcome

    def _judge(self, number: int, name: str, outcome: str, seconds: float) -> None:
        found, told = self.findings, f"file {number}, from {name}"
        found.slowest = max(found.slowest, (seconds, told))
        if seconds > HANG_SECONDS + GIVING_UP_SECONDS * (outcome == "picture-slow"):
            self._blame(number, name, f"took {seconds:.1f} s")
        memory = self._memory()
        found.most_memory = max(found.most_memory, (memory, told))
        if memory > BYTES:
            self._blame(number, name, f"took {memory >> 20} MiB")
        log = self._child.log
        if "Traceback" in log and told not in found.printed:
            self._blame(number, name, log)
        found.printed |= set(log.splitlines())

    def _blame(self, number: int, name: str, fault: str) -> None:
        if not any(line.startswith(f"file {number} ") for line in self.findings.faults):
            self.findings.faults.append(f"file {number} (from {name}): {fault}")

    # Linux knows the most memory that a process had since it was last told to forget it.

    def _reset_memory(self) -> None:
        for pid in self._child.pids if sys.platform == "linux" else ():
            Path(f"/proc/{pid}/clear_refs").write_text("5")

    def _memory(self) -> int:
        for pid in self._child.pids if sys.platform == "linux" else ():
            for line in Path(f"/proc/{pid}/status").read_text().splitlines():
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) << 10
        return 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.pictures", description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="the number of one file")
    parser.add_argument("--keep", type=Path, help="a folder for the files of --only and for those with a fault")
    arguments = parser.parse_args()
    fuzzer = Fuzzer(arguments.seed)
    numbers = range(arguments.files) if arguments.only is None else [arguments.only]
    began = time.monotonic()
    for done, number in enumerate(numbers, 1):
        before = len(fuzzer.findings.faults)
        outcome = fuzzer.run(number)
        is_fault = len(fuzzer.findings.faults) > before
        if is_fault:
            print(fuzzer.findings.faults[-1], flush=True)
        if arguments.keep and (is_fault or arguments.only is not None):
            arguments.keep.mkdir(parents=True, exist_ok=True)
            name, data = fuzzer.file(number)
            (arguments.keep / f"{number}.{name.partition('-')[0]}").write_bytes(data)
        if arguments.only is not None:
            print(outcome)
        elif done % 500 == 0:
            print(f"{done} files, {time.monotonic() - began:.0f} s", flush=True)
    fuzzer.close()
    _print(fuzzer.findings)
    return 1 if fuzzer.findings.faults else 0


def _print(found: Findings) -> None:
    for kind, counter in sorted(found.outcomes.items()):
        told = ", ".join(f"{count} {code.removeprefix('picture-')}" for code, count in counter.most_common())
        print(f"{kind:5} {counter.total():5}  {told}")
    print(f"slowest {found.slowest[0]:.2f} s ({found.slowest[1]})")
    print(f"most memory {found.most_memory[0] >> 20} MiB ({found.most_memory[1]})")
    print(f"{len(found.printed)} different lines were written by decoders; they stay in the child's log, such as:")
    for line in sorted(found.printed)[:5]:
        print(f"    {line[:120]}")
    print(f"{found.total} files of {len(found.outcomes)} formats, {len(found.faults)} faults")


if __name__ == "__main__":
    sys.exit(main())
