"""Bytes to text, and compressed bytes to bytes."""

import io
from functools import cache
from typing import IO, NamedTuple, cast

UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
CHUNK = 256 * 1024
"""Bytes asked for at a time: some sixty articles, and large enough that the calls do not count."""
TEXT_MOST = 256 * 1024 * 1024
"""Bytes of one text. A few kilobytes of gzip can unpack to any size; a text this long is no article, and would fill the memory."""

_PACKED = {b"\x1f\x8b\x08": "gzip", b"BZh": "bz2", b"\xfd7zXZ\0": "lzma", b"\x28\xb5\x2f\xfd": "zstd"}
"""Magic bytes to the module that unpacks what follows."""
_BZ2_BLOCKS = (b"1AY&SY", b"\x17\x72\x45\x38\x50\x90")
"""What follows ``BZh9``; without it ``BZh`` might begin a text."""
_HEAD = 10
"""Bytes that decide: ``BZh91AY&SY`` is the longest mark."""


class UnreadableError(Exception):
    """Bytes that cannot be read as asked; the message says why, the name of the file is the caller's to add."""


class Decoded(NamedTuple):
    """A text, and whether its bytes had to be guessed."""

    text: str
    guessed: bool
    """True when the bytes were neither UTF-8 nor UTF-16 and have been read as cp1252."""


def is_text_encoding(name: str) -> bool:
    """True for an encoding that Python knows and that gives text: ``utf_8`` does, ``base64`` does not."""
    try:
        "\n".encode(name)
    except (LookupError, UnicodeError):
        return False
    return True


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of ``data``: ``b"caf\\xe9"`` is no UTF-8 and gives ``café`` as a guess; with an ``encoding`` nothing is guessed."""
    if encoding:
        try:
            text = data.decode(encoding)
        except UnicodeError as e:
            where = f" at byte {e.start}" if isinstance(e, UnicodeDecodeError) else ""
            raise UnreadableError(f"no {encoding}{where}") from None
        return Decoded(text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}"), False)
    if data.startswith(UTF_16_MARKS):
        # Half a character at the end (a torn copy) does not make the rest unreadable.
        even = len(data) // 2 * 2
        return Decoded(data[:even].decode("utf-16", "surrogatepass") + _cp1252(data[even:]), even < len(data))
    try:
        return Decoded(data.decode().removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}"), False)
    except UnicodeDecodeError:
        return Decoded(_cp1252(data), True)


@cache
def _others() -> dict[int, str]:
    """What cp1252 has in place of the control characters of Latin-1; five it leaves open."""
    decoded = {byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0xA0)}
    return {byte: char for byte, char in decoded.items() if char != "\N{REPLACEMENT CHARACTER}"}


def _cp1252(data: bytes) -> str:
    """Every byte one character: those that cp1252 leaves open stay the control characters they are in Latin-1."""
    return data.decode("latin-1").translate(_others())


class Input(NamedTuple):
    """An open file, unpacked while it is read."""

    file: IO[bytes]
    damage: tuple[type[Exception], ...]
    """What reading raises when the compressed data is damaged."""
    plain: bool = False
    """True when the bytes come as they are, so that a pipe with nothing to read has nothing to give."""

    def read_some(self) -> bytes:
        """The next bytes as soon as there are some, none at the end."""
        try:
            return self.file.read1(CHUNK)  # type: ignore[attr-defined,no-any-return]  # all files that unpacked() makes have it
        except EOFError:
            raise UnreadableError("compressed data ends early") from None
        except self.damage as e:
            if isinstance(e, OSError) and e.errno is not None:  # a failing disk, not damaged data
                raise
            raise UnreadableError(f"damaged compressed data: {e}") from None

    def read_all(self) -> bytes:
        """Everything; UnreadableError for more than ``TEXT_MOST``, before it fills the memory."""
        parts, size = [], 0
        while part := self.read_some():
            parts.append(part)
            size += len(part)
            if size > TEXT_MOST:
                raise UnreadableError(f"more than {TEXT_MOST >> 20} MiB of text: too long for one article")
        return b"".join(parts)


def unpacked(raw: io.RawIOBase) -> Input:
    """``raw`` as it is, or unpacked when it begins like gzip, bzip2, xz or Zstandard data."""
    head = b""
    while (
        len(head) < _HEAD and any(head.startswith(mark[: len(head)]) for mark in _PACKED) and (more := raw.read(_HEAD - len(head)))
    ):
        head += more
    file = io.BufferedReader(_Rewound(head, raw), CHUNK)
    kind = next((kind for mark, kind in _PACKED.items() if head.startswith(mark)), None)
    if kind == "gzip":
        import gzip
        import zlib

        return Input(cast("IO[bytes]", gzip.GzipFile(fileobj=file)), (gzip.BadGzipFile, zlib.error))
    if kind == "bz2" and head[4:].startswith(_BZ2_BLOCKS):
        import bz2

        return Input(bz2.BZ2File(file), (OSError,))
    if kind == "lzma":
        import lzma

        return Input(lzma.LZMAFile(file), (lzma.LZMAError,))
    if kind == "zstd":
        try:
            from compression import zstd  # type: ignore[import-not-found,unused-ignore]  # Python 3.14
        except ImportError:
            raise UnreadableError("Zstandard data, which this Python cannot unpack: use zstd -dc FILE | article-parse") from None
        return Input(zstd.ZstdFile(file), (zstd.ZstdError,))
    return Input(file, (), plain=True)


class _Rewound(io.RawIOBase):
    """A file whose first bytes have been read already."""

    def __init__(self, head: bytes, rest: io.RawIOBase) -> None:
        self._head, self._rest = head, rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int | None:  # type: ignore[override]
        if self._head:
            n = min(len(buffer), len(self._head))
            buffer[:n], self._head = self._head[:n], self._head[n:]
            return n
        return self._rest.readinto(buffer)
