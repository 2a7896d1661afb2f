#!/usr/bin/env python3
"""Writes the digests of the page's script and style into their sources; run it after changing one of them."""
import base64
import hashlib
import re
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "Sources/Diagrams/Page"


def value(source):
    """The value of the multi-line literal `text`, as the compiler sees it."""
    body = re.search(r'static let text = """\n(.*?)\n    """\n', source, re.S).group(1)
    lines = [line[4:] if line.startswith("    ") else line for line in body.split("\n")]
    return "\n".join(line.replace("\\\\", "\\") for line in lines)


for name in ("PageScript", "PageStyle"):
    path = FOLDER / f"{name}.swift"
    source = path.read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(value(source).encode()).digest()).decode()
    path.write_text(re.sub(r'static let digest = "[^"]*"', f'static let digest = "{digest}"', source), encoding="utf-8")
    print(name, digest)
