"""What the text of a code means: an address, a Wi-Fi network, a person, a payment. Pure; nothing is opened or asked.

A code is written by anybody. So all that is spoken of one goes through `cleaned`, and of an address the host comes
first: it is the part that says who is behind it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import parse_qs, unquote, urlsplit

from assistant.scene import Code

PRODUCTS = ("ean13", "ean8", "upca", "upce")


@dataclass(frozen=True, slots=True)
class Content:
    """`kind` is "link", "wifi", "contact", "mail", "phone", "message", "place", "event", "payment", "password" (the
    set-up of one-time passwords), "book", "product", "binary", "empty" or "text". `fields` are cleaned; absent where
    unknown.
    """

    kind: str
    fields: Mapping[str, str] = field(default_factory=dict)
    has_hidden: bool = False
    """Characters that do not show were left out of `fields`."""


def content(code: Code) -> Content:
    """What `code` says."""
    if code.is_binary:
        return Content("binary", {"size": str(code.size)})
    kind, fields = _kind(code.text.strip(), code.format)
    clean = {name: cleaned(value) for name, value in fields.items()}
    hidden = sum(is_hidden(letter) for letter in code.text.strip())
    return Content(kind, {name: value for name, value in clean.items() if value}, hidden > 0)


def cleaned(text: str) -> str:
    """`text` on one line, without characters that do not show: controls, marks of direction, private ones."""
    return " ".join(
        "".join(" " if letter.isspace() else "" if is_hidden(letter) else letter for letter in text).split()
    )


def is_hidden(letter: str) -> bool:
    """Whether a character does not show, and is no white space either."""
    # Zero-width joiners belong to the spelling of some scripts and to emoji.
    return unicodedata.category(letter) in ("Cc", "Cf", "Cn", "Co", "Cs") and letter not in "\t\n\r\u200c\u200d\x1d"


def _kind(text: str, kind: str) -> tuple[str, dict[str, str]]:
    if not text:
        return "empty", {}
    if kind in PRODUCTS and text.isdecimal():
        is_book = kind == "ean13" and text.startswith(("978", "979"))
        return ("book" if is_book else "product"), {"number": text}
    scheme = text.partition(":")[0].lower()
    if scheme in ("http", "https"):
        return _link(text)
    for prefixes, name, read in _FORMS:
        if text.lower().startswith(prefixes):
            return name, read(text)
    return "text", {"text": text}


def _link(text: str) -> tuple[str, dict[str, str]]:
    try:
        host = urlsplit(text.split(maxsplit=1)[0]).hostname or ""
    except ValueError:
        host = ""
    if not host:
        return "text", {"text": text}
    try:
        plain = host.encode("idna").decode("ascii")  # letters that look like others show here: "xn--..."
    except UnicodeError:
        plain = host
    return "link", {"host": plain.removeprefix("www."), "address": text}


def _wifi(text: str) -> dict[str, str]:
    """WIFI:T:WPA;S:name;P:password;H:true;; with backslashes before special characters (ZXing's form)."""
    parts = dict(_parts(text[5:]))
    security = parts.get("T", "").lower()
    is_open = security in ("", "nopass")
    return {
        "name": parts.get("S", ""),
        "password": "" if is_open else parts.get("P", ""),
        "open": "yes" if is_open else "",
    }


def _parts(text: str) -> list[tuple[str, str]]:
    found = []
    for part in re.split(r"(?<!\\);", text):
        key, colon, value = part.partition(":")
        if colon:
            found.append((key.strip().upper(), re.sub(r"\\(.)", r"\1", value)))
    return found


def _mecard(text: str) -> dict[str, str]:
    parts = _parts(text[7:])
    name = next((value for key, value in parts if key == "N"), "")
    family, comma, given = name.partition(",")
    return {
        "name": f"{given.strip()} {family.strip()}".strip() if comma else name,
        "phone": ", ".join(value for key, value in parts if key == "TEL"),
        "mail": ", ".join(value for key, value in parts if key == "EMAIL"),
        "address": ", ".join(value for key, value in parts if key == "ADR"),
    }


def _lines(text: str) -> list[tuple[str, str]]:
    """Names and values of a vCard or iCalendar (RFC 6350, RFC 5545): folded lines joined, parameters left out."""
    found = []
    for line in re.sub(r"\r?\n[ \t]", "", text).splitlines():
        key, colon, value = line.partition(":")
        if colon:
            name = key.split(";")[0].split(".")[-1].strip().upper()
            found.append((name, re.sub(r"\\([,;\\])", r"\1", re.sub(r"\\[nN]", " ", value))))
    return found


def _vcard(text: str) -> dict[str, str]:
    lines = _lines(text)

    def all_of(key: str) -> str:
        return ", ".join(value for name, value in lines if name == key and value.strip(" ;"))

    family, _, given = all_of("N").partition(";")
    name = all_of("FN") or f"{given.split(';')[0]} {family}"
    address = ", ".join(part.strip() for part in all_of("ADR").split(";") if part.strip())
    company = all_of("ORG").replace(";", ", ")
    return {"name": name, "company": company, "phone": all_of("TEL"), "mail": all_of("EMAIL"), "address": address}


def _event(text: str) -> dict[str, str]:
    lines: dict[str, str] = {}
    first = re.search("BEGIN:VEVENT", text, re.IGNORECASE)  # time zones before it have times of their own
    for key, value in _lines(text[first.end() :] if first else text):
        lines.setdefault(key, value)
    begin, end = _time(lines.get("DTSTART", "")), _time(lines.get("DTEND", ""))
    return {"name": lines.get("SUMMARY", ""), "begin": begin, "end": end, "place": lines.get("LOCATION", "")}


def _time(text: str) -> str:
    """20261224T180000Z as 2026-12-24 18:00 UTC; what has another form as it is."""
    for form, shown in (
        ("%Y%m%dT%H%M%SZ", "%Y-%m-%d %H:%M UTC"),
        ("%Y%m%dT%H%M%S", "%Y-%m-%d %H:%M"),
        ("%Y%m%d", "%Y-%m-%d"),
    ):
        try:
            return datetime.strptime(text.strip(), form).strftime(shown)  # noqa: DTZ007 - shown as it is written
        except ValueError:
            continue
    return text


def _mail(text: str) -> dict[str, str]:
    if text.lower().startswith("matmsg:"):
        parts = dict(_parts(text[7:]))
        return {"mail": parts.get("TO", ""), "subject": parts.get("SUB", ""), "text": parts.get("BODY", "")}
    address, _, query = text[7:].partition("?")
    more = parse_qs(query)
    return {"mail": unquote(address), "subject": more.get("subject", [""])[0], "text": more.get("body", [""])[0]}


def _message(text: str) -> dict[str, str]:
    number, _, words = text.partition(":")[2].partition(":")
    number, _, query = number.partition("?")
    return {"phone": number, "text": words or parse_qs(query).get("body", [""])[0]}


def _place(text: str) -> dict[str, str]:
    where, _, query = text[4:].partition("?")
    latitude, _, longitude = where.partition(",")
    return {
        "latitude": latitude,
        "longitude": re.split("[,;]", longitude)[0],
        "name": parse_qs(query).get("q", [""])[0],
    }


def _payment(text: str) -> dict[str, str]:
    """The European bank transfer (EPC069-12, "Quick Response Code: Guidelines"): one item a line."""
    lines = [line.strip() for line in text.splitlines()] + [""] * 12
    amount = re.fullmatch(r"([A-Z]{3})([0-9.]+)", lines[7])
    return {
        "name": lines[5],
        "account": lines[6],
        "amount": f"{amount[2]} {amount[1]}" if amount else lines[7],
        "purpose": lines[9] or lines[10],
    }


def _one_time(text: str) -> dict[str, str]:
    """otpauth://totp/LABEL?secret=...: the secret is left out, everybody who hears it can sign in."""
    label = text.partition("://")[2].partition("?")[0].partition("/")[2]
    return {"name": unquote(label)}


_FORMS = (
    (("wifi:",), "wifi", _wifi),
    (("mecard:",), "contact", _mecard),
    (("begin:vcard",), "contact", _vcard),
    (("begin:vevent", "begin:vcalendar"), "event", _event),
    (("mailto:", "matmsg:"), "mail", _mail),
    (("tel:",), "phone", lambda text: {"phone": text[4:]}),
    (("sms:", "smsto:"), "message", _message),
    (("geo:",), "place", _place),
    (("bcd\n", "bcd\r\n"), "payment", _payment),
    (("otpauth:",), "password", _one_time),
)
"""How the text begins, the kind, and what reads it."""
