"""How a good picture file becomes a hostile one. The same chance gives the same file."""

from __future__ import annotations

import random
import re
import struct
import zlib
from collections.abc import Callable

EXTREMES = (0, 1, 2, 3, 7, 8, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF)
WORDS = (b"0", b"-1", b"1e9", b"1e-9", b"nan", b"99999999999", b"2147483648", b"65536", b"%", b"", b"\0", b"[", b"<<")


def mutated(whole: bytes, chance: random.Random, others: list[bytes]) -> bytes:
    """`whole` with one to four faults. `others`: whole files of any format, to splice with."""
    data = bytearray(whole)
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        if len(data) < 8:
            break
        kinds = [*_GENERAL, *_own(bytes(data)) * 2]
        data = bytearray(chance.choice(kinds)(data, chance, others))
        del data[2_000_000:]
    return bytes(data)


def _own(data: bytes) -> list[Callable[[bytearray, random.Random, list[bytes]], bytes]]:
    """The mutations that know the format."""
    if data.startswith(b"\x89PNG"):
        return [_png_chunk, _png_chunk, _png_pixels]
    if data.startswith((b"II", b"MM")):
        return [_tiff_entry, _tiff_entry]
    if data.startswith(b"RIFF") or data[4:8] in (b"ftyp", b"jP  "):
        return [_box]
    if data.startswith(b"\xff\xd8"):
        return [_jpeg_segment]
    if data.startswith((b"%PDF", b"<", b"P", b"#define")):
        return [_number, _number, _phrase, _phrase]
    return []


def _flip(data: bytearray, chance: random.Random, others: list[bytes]) -> bytes:
    for _ in range(chance.choice((1, 2, 10))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return data


def _head(data: bytearray, chance: random.Random, others: list[bytes]) -> bytes:
    """A field of the header, to an extreme."""
    size, order = chance.choice((1, 2, 4)), chance.choice("<>")
    at = chance.randrange(min(len(data) - size, 200))
    value = chance.choice(EXTREMES) & (1 << 8 * size) - 1
    data[at : at + size] = struct.pack(order + {1: "B", 2: "H", 4: "I"}[size], value)
    return data


def _cut(data: bytearray, chance: random.Random, others: list[bytes]) -> bytes:
    return data[: chance.randrange(1, len(data))]


def _drop(data: bytearray, chance: random.Random, others: list[bytes]) -> bytes:
    at = chance.randrange(len(data))
    del data[at : at + chance.choice((1, 4, 50, 400))]
    return data


def _repeat(data: bytearray, chance: random.Random, others: list[bytes]) -> bytes:
    at = chance.randrange(len(data))
    piece = data[at : at + chance.choice((1, 8, 100, 1000))]
    return data[:at] + piece * chance.choice((2, 3, 50)) + data[at:]


def _noise(data: bytearray, chance: random.Random, others: list[bytes]) -> bytes:
    at, size = chance.randrange(len(data)), chance.choice((1, 4, 30, 300))
    data[at : at + size * chance.randrange(2)] = chance.randbytes(size)
    return data


def _splice(data: bytearray, chance: random.Random, others: list[bytes]) -> bytes:
    other = chance.choice(others)
    return data[: chance.randrange(len(data))] + other[chance.randrange(len(other)) :]


_GENERAL = [_flip, _head, _head, _cut, _drop, _repeat, _noise, _splice]


def _png_chunk(data: bytearray, chance: random.Random, others: list[bytes]) -> bytes:
    """A chunk whose checksum is right and whose contents, length, name or place are not."""
    chunks, at = [], 8
    while at + 12 <= len(data) and at + 12 + (size := struct.unpack_from(">I", data, at)[0]) <= len(data):
        chunks.append((bytes(data[at + 4 : at + 8]), bytearray(data[at + 8 : at + 8 + size])))
        at += 12 + size
    if not chunks:
        return data
    number = chance.randrange(len(chunks))
    name, body = chunks[number]
    lie = 0
    match chance.randrange(5):
        case 0 | 1 if body:
            body = bytearray(_head(body, chance, others) if len(body) > 4 else chance.randbytes(4))
        case 2:
            name = chance.choice(
                (b"IDAT", b"PLTE", b"tRNS", b"fcTL", b"fdAT", b"acTL", b"iCCP", b"eXIf", b"IHDR", b"zTXt")
            )
        case 3:
            chunks.insert(chance.randrange(len(chunks)), (name, bytearray(body)))
        case _:
            lie = chance.choice((1, -1, 100, 0x7FFFFFFF))
    chunks[number] = name, body
    out = bytes(data[:8])
    for index, (kind, content) in enumerate(chunks):
        size = (len(content) + (lie if index == number else 0)) & 0xFFFFFFFF
        out += struct.pack(">I", size) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
    return out


def _png_pixels(data: bytearray, chance: random.Random, others: list[bytes]) -> bytes:
    """Pixels that unpack well and are too few, too many or wrongly filtered."""
    at = data.find(b"IDAT")
    if at < 4:
        return data
    size = struct.unpack_from(">I", data, at - 4)[0]
    try:
        raw = bytearray(zlib.decompress(data[at + 4 : at + 4 + size]))
    except zlib.error:
        return data
    raw = bytearray(chance.choice((_cut, _flip, _repeat, _noise))(raw, chance, others)) if len(raw) > 1 else raw
    packed = b"IDAT" + zlib.compress(bytes(raw))
    return (
        data[: at - 4]
        + struct.pack(">I", len(packed) - 4)
        + packed
        + struct.pack(">I", zlib.crc32(packed))
        + (data[at + 8 + size :])
    )


def _tiff_entry(data: bytearray, chance: random.Random, others: list[bytes]) -> bytes:
    """One entry of the first directory: its kind, count or value; or the place of the next directory."""
    order = "<" if data.startswith(b"II") else ">"
    if len(data) < 16 or struct.unpack_from(order + "H", data, 2)[0] != 42:
        return _head(data, chance, others)
    start = struct.unpack_from(order + "I", data, 4)[0]
    if start + 2 > len(data):
        return data
    count = struct.unpack_from(order + "H", data, start)[0]
    at = start + 2 + 12 * chance.randrange(max(count, 1))
    if at + 12 > len(data):
        return data
    match chance.randrange(5):
        case 0:
            struct.pack_into(
                order + "H", data, at, chance.choice((256, 257, 258, 259, 262, 273, 277, 279, 322, 338, 339))
            )
        case 1:
            struct.pack_into(order + "H", data, at + 2, chance.randrange(20))
        case 2:
            struct.pack_into(order + "I", data, at + 4, chance.choice(EXTREMES))
        case 3:
            struct.pack_into(order + "I", data, at + 8, chance.choice((*EXTREMES, chance.randrange(len(data)))))
        case _ if start + 6 + 12 * count <= len(data):
            struct.pack_into(order + "I", data, start + 2 + 12 * count, chance.choice((start, 4, len(data) - 2, 8)))
    return data


def _box(data: bytearray, chance: random.Random, others: list[bytes]) -> bytes:
    """The length or the first bytes of a box (RIFF, ISO base media)."""
    marks = [found.start() for found in re.finditer(rb"[a-zA-Z][a-zA-Z0-9]{2}[a-zA-Z0-9 ]", data)]
    if not marks:
        return data
    at = chance.choice(marks)
    at += chance.choice((-4, 4, 4, 8, 12))
    value = chance.choice((*EXTREMES, chance.randrange(1 << 12)))
    if 0 <= at <= len(data) - 4:
        struct.pack_into("<I" if data.startswith(b"RIFF") else ">I", data, at, value)
    return data


def _jpeg_segment(data: bytearray, chance: random.Random, others: list[bytes]) -> bytes:
    """The length or a field of a segment."""
    marks = [at for at in range(len(data) - 20) if data[at] == 0xFF and data[at + 1] >= 0xC0]
    at = chance.choice(marks) if marks else 0
    if chance.random() < 0.3:
        struct.pack_into(">H", data, at + 2, chance.choice(EXTREMES) & 0xFFFF)
    elif chance.random() < 0.2:
        data[at + 1] = chance.randrange(0xC0, 0x100)
    else:
        data[at + 4 + chance.randrange(16)] = chance.choice(EXTREMES) & 0xFF
    return data


def _number(data: bytearray, chance: random.Random, others: list[bytes]) -> bytes:
    """A number of a text becomes an extreme one."""
    found = list(re.finditer(rb"[0-9.]+", data[:20_000]))
    if not found:
        return data
    number = chance.choice(found)
    return data[: number.start()] + chance.choice(WORDS) + data[number.end() :]


def _phrase(data: bytearray, chance: random.Random, others: list[bytes]) -> bytes:
    """A piece between marks is put elsewhere, once or as many times as make a deep nest."""
    pieces = list(re.finditer(rb"<[^<>]{1,200}>|/\w+ [^/<>]{1,40}|\w+", data[:20_000]))
    if not pieces:
        return data
    piece, place = chance.choice(pieces), chance.choice(pieces).start()
    return data[:place] + piece.group() * chance.choice((1, 1, 2, 300)) + b" " + data[place:]
