"""A hub of models: what a repository holds, and its files, one by one. Through huggingface_hub, imported when used.

huggingface_hub does the requests, redirects, headers, waiting and the errors of the hub. Files are written here: its
own downloads (2.4) begin anew in each process, lose up to 10 MB with each cut, and check sizes but no hashes.
"""

from __future__ import annotations

import os
import re
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant import __version__
from assistant.errors import DescriberError
from assistant.models.store import Report

SECONDS = 30.0
"""How long the hub may say nothing."""
RETRIES = 2
"""After "too many requests" and problems of the hub itself, each after a second or two, or when the hub says."""
WAITS = (1.0, 2.0, 4.0)
"""Seconds before a connection that broke is taken up again."""
PARTIAL_CONTENT, RANGE_NOT_SATISFIABLE = 206, 416
_COMMIT = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file of a repository. Large files have a SHA-256, small ones the SHA-1 that git gives them."""

    name: str
    size: int
    sha256: str = ""
    git_sha1: str = ""

    @property
    def key(self) -> str:
        """Names the content: a part of an older revision's file is never continued with a newer one's."""
        return (self.sha256 or self.git_sha1)[:16]


@dataclass(frozen=True, slots=True)
class Listing:
    """A repository at one commit."""

    repository: str
    revision: str
    files: tuple[RemoteFile, ...]


class Hub:
    """One hub, for one person.

    Args:
        address: Where it is, "https://..."; empty: huggingface_hub's own, which HF_ENDPOINT changes.
        token: The person's token; empty: that of the environment or of an earlier login, else the keyring's, else none.

    Raises DescriberError where huggingface_hub is missing, or the address is none.
    """

    def __init__(self, address: str = "", token: str = "") -> None:
        os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")  # read when it is imported
        try:
            import huggingface_hub
            from huggingface_hub import constants
        except ImportError as error:
            raise DescriberError("model-packages") from error
        huggingface_hub.logging.set_verbosity_error()  # its warnings are not made for listening to
        self.address = (address or constants.ENDPOINT).rstrip("/")
        if not re.fullmatch(r"https?://[^/\s]+(/\S*)?", self.address):
            raise DescriberError("hub-address", address=self.address[:200])
        self._package: Any = huggingface_hub
        self._token = token or huggingface_hub.get_token() or _keyring_token()

    def page(self, repository: str) -> str:
        """Where a person reads about a repository and accepts its terms."""
        return f"{self.address}/{repository}"

    def listing(self, repository: str, revision: str = "main") -> Listing:
        """What `repository` holds; asks the hub. Raises DescriberError."""
        api = self._package.HfApi(endpoint=self.address, token=self._token or False)
        try:
            about = api.model_info(repository, revision=revision, files_metadata=True, timeout=SECONDS)
            return _listing(repository, about)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            if _response(error) is not None:
                raise self._told(error, repository) from error
            raise DescriberError("hub-answer", address=self.address) from error
        except Exception as error:
            raise self._told(error, repository) from error

    def fetch(self, listing: Listing, file: RemoteFile, part: Path, report: Report) -> None:
        """Load `file` into `part`, going on behind what `part` holds. Raises DescriberError; `part` is kept then.

        On return `part` has the right size; its bytes are still to be checked.
        A connection that breaks is taken up again, three times where nothing comes.
        """
        if _size(part) > file.size:
            part.unlink()
        url = self._package.hf_hub_url(listing.repository, file.name, revision=listing.revision, endpoint=self.address)
        headers = self._package.utils.build_hf_headers(
            token=self._token or False, library_name="regard", library_version=__version__
        )
        failures = 0
        while (begin := _size(part)) < file.size or not part.exists():
            try:
                self._append(url, headers, begin, file, part, report)
            except Exception as error:
                failures = 0 if _size(part) > begin else failures + 1
                if not _is_network(error) or failures > len(WAITS):
                    raise self._told(error, listing.repository, part) from error
                time.sleep(WAITS[max(0, failures - 1)])

    def _append(
        self, url: str, headers: dict[str, str], begin: int, file: RemoteFile, part: Path, report: Report
    ) -> None:
        """One request, for what is behind the first `begin` bytes of `file`. Each block is written at once."""
        if begin:
            headers = {**headers, "Range": f"bytes={begin}-"}
        with (
            part.open("ab", buffering=0) as opened,
            self._package.utils.http_stream_backoff(
                "GET", url, headers=headers, timeout=SECONDS, max_retries=RETRIES, retry_on_exceptions=()
            ) as response,
        ):
            self._package.utils.hf_raise_for_status(response)
            if begin and response.status_code != PARTIAL_CONTENT:  # a hub that sends only whole files
                opened.truncate(0)
                report(file.name, -begin)
                begin = 0
            for block in response.iter_bytes():
                begin += len(block)
                if begin > file.size:
                    raise DescriberError("model-hash", file=file.name)
                opened.write(block)
                report(file.name, len(block))
            is_whole = "Content-Length" in response.headers  # else the end may be a cut
        if begin < file.size:
            raise (
                DescriberError("model-hash", file=file.name) if is_whole else ConnectionError("the answer ended early")
            )

    def _told(self, error: Exception, repository: str, part: Path | None = None) -> DescriberError:
        """`error` in words for the person."""
        if isinstance(error, DescriberError):
            if part is not None:
                part.unlink(missing_ok=True)  # more or fewer bytes than the hub had said
            return error
        names = {kind.__name__ for kind in type(error).__mro__}
        response = _response(error)
        status = getattr(response, "status_code", None)
        if status == RANGE_NOT_SATISFIABLE and part is not None:
            part.unlink(missing_ok=True)
            return DescriberError("model-hash", file=part.name)
        page = self.page(repository)
        if status == 401 and not self._token:
            return DescriberError("hub-token-missing", page=page)
        if "GatedRepoError" in names:
            return DescriberError("hub-gated", page=page)
        if status == 401:
            return DescriberError("hub-token-wrong", address=self.address)
        if status == 403:
            return DescriberError("hub-forbidden", page=page)
        if status == 404:
            return DescriberError("hub-missing", page=page)
        if status == 429:
            return DescriberError("hub-busy", address=self.address)
        if status is not None:
            return DescriberError("hub-failed", address=self.address, status=str(status))
        if _is_network(error):
            code = "hub-cut" if part is not None and _size(part) else "hub-unreachable"
            return DescriberError(code, address=self.address, detail=_first_line(error))
        if isinstance(error, OSError) and error.errno is not None:
            return DescriberError("model-disk", path=str(part or ""), detail=error.strerror or str(error))
        return DescriberError("hub-unreachable", address=self.address, detail=_first_line(error))


def _listing(repository: str, about: Any) -> Listing:
    """Raises ValueError, TypeError where the hub's answer lacks something."""
    if not _COMMIT.fullmatch(about.sha):
        raise ValueError("no commit")
    return Listing(repository, about.sha, tuple(_file(entry) for entry in about.siblings))


def _file(entry: Any) -> RemoteFile:
    """Raises ValueError, TypeError where the hub's entry has no size or no hash."""
    sha256 = entry.lfs.sha256 if entry.lfs else ""
    git_sha1 = "" if sha256 else entry.blob_id
    if type(entry.size) is not int or entry.size < 0:
        raise ValueError("no size")
    if not (_SHA256.fullmatch(sha256) if sha256 else _COMMIT.fullmatch(git_sha1)):
        raise ValueError("no hash")
    return RemoteFile(str(entry.rfilename), entry.size, sha256, git_sha1)


def _keyring_token() -> str:
    """The token under "regard", "hub-token" in the system's keyring; empty without it or the keyring package."""
    with suppress(Exception):  # a locked keyring, no D-Bus: then there is none
        import keyring

        return keyring.get_password("regard", "hub-token") or ""
    return ""


def _is_network(error: Exception) -> bool:
    """Whether the connection failed. By name: which httpx huggingface_hub uses depends on its version."""
    return any(kind.__name__ in ("TransportError", "ConnectionError") for kind in type(error).__mro__)


def _response(error: Exception) -> Any:
    return getattr(error, "response", None)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0][:200]
