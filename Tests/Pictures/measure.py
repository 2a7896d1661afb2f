#!/usr/bin/env python3
"""Measures what a picture promises, on the SVG that the program wrote.

    measure.py PICTURE.svg…          one line of figures a picture; status 1 where a promise is broken
    measure.py --moved OLD NEW       how many elements of the same name moved how far
    measure.py --self-test           plants a fault for each measure and looks whether it is found

Widths are those of the font's table (DejaVuSansWidths.swift beside the sources), not of what is installed.
"""
import math
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

# What every picture says of itself, in either language.
WINDOW = re.compile(r"\d{4} (to|bis) .*\d{4} ·|undated contacts|Kontakte ohne Datum")
STRUCTURE = re.compile(
    r"(line|informal|value-creation|communication) structure|official communities|"
    r"Linienstruktur|informelle Struktur|Wertschöpfungsstruktur|Kommunikationsstruktur|offizielle Communitys")
COVERAGE = re.compile(r"[\d.,]+ (of|von) [\d.,]+ (person|people|Person|Personen)\b.*\(\d+ ?%\)")
SHARE = re.compile(r"(?:Drawn|Gezeichnet): [^%]*?(\d+) ?% (?:of the exchange|vom Austausch)")

SVG = "{http://www.w3.org/2000/svg}"
BOLD = 1.2
ASCENT, DESCENT = 0.76, 0.24


def widths():
    """Advance widths in 1/2048 em, read from the project's own table."""
    source = Path(__file__).resolve().parents[2] / "Sources/Diagrams/Text/DejaVuSansWidths.swift"
    text = source.read_text(encoding="utf-8")
    table = {}
    for first, name in re.findall(r"\(0x([0-9a-f]+), (\w+)\)", text):
        body = re.search(r"static let %s: \[UInt16\] = \[(.*?)\]" % name, text, re.S).group(1)
        for offset, width in enumerate(re.findall(r"\d+", body)):
            table[int(first, 16) + offset] = int(width)
    return table


TABLE = widths()


def width(text, size, bold):
    units = sum(TABLE.get(ord(c), 1462) for c in text)
    return units / 2048 * size * (BOLD if bold else 1)


class Label:
    def __init__(self, element, owner):
        self.text = element.text or ""
        self.size = float(element.get("font-size"))
        bold = element.get("font-weight") == "bold"
        self.colour = element.get("fill")
        self.halo = element.get("paint-order") is not None
        w = width(self.text, self.size, bold)
        x, y = float(element.get("x")), float(element.get("y"))
        left = x - w / 2 if element.get("text-anchor") == "middle" else x
        self.box = (left, y - ASCENT * self.size, left + w, y + DESCENT * self.size)
        self.owner = owner


def numbers(text):
    return [float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", text)]


def points(path):
    """Points along a path of M, L and C with absolute places, close enough to each other to find a crossing."""
    result, here = [], (0.0, 0.0)
    for command, body in re.findall(r"([MLCZ])([^MLCZ]*)", path):
        n = numbers(body)
        if command == "M":
            here = (n[0], n[1])
            result.append(here)
        elif command == "L":
            steps = max(1, int(math.dist(here, n[:2])))
            result += [(here[0] + (n[0] - here[0]) * i / steps, here[1] + (n[1] - here[1]) * i / steps)
                       for i in range(1, steps + 1)]
            here = (n[0], n[1])
        elif command == "C":
            a, b, c, d = here, n[0:2], n[2:4], n[4:6]
            steps = max(4, int(math.dist(a, d)))
            for i in range(1, steps + 1):
                t = i / steps
                u = 1 - t
                result.append(tuple(
                    u**3 * a[k] + 3 * u * u * t * b[k] + 3 * u * t * t * c[k] + t**3 * d[k] for k in (0, 1)))
            here = (d[0], d[1])
    return result


def luminance(colour):
    channels = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055)**2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a, b):
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def inside(place, polygon):
    x, y = place
    result = False
    for (x1, y1), (x2, y2) in zip(polygon, polygon[1:] + polygon[:1]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            result = not result
    return result


def overlap(a, b, slack=0.01):
    return a[0] < b[2] - slack and b[0] < a[2] - slack and a[1] < b[3] - slack and b[1] < a[3] - slack


class Picture:
    def __init__(self, path):
        root = ET.parse(path).getroot()
        self.page = numbers(root.get("viewBox"))[2:]
        self.title = root.findtext(SVG + "title") or ""
        self.desc = root.findtext(SVG + "desc") or ""
        self.labels, self.lines, self.fills, self.names = [], [], [], {}
        # Boxes and people on lines, whether they have a name or not.
        self.items = []
        self.walk(root, "", None)

    def walk(self, element, layer, item):
        for child in element:
            tag = child.tag.replace(SVG, "")
            if tag == "g":
                name = child.get("id") or ""
                if re.fullmatch(r"[a-z]\d+", name):
                    if name[0] in "bp": self.items.append(name)
                    if name[0] == "l":
                        self.lines.append({"id": name, "ends": (child.get("data-from"), child.get("data-to")),
                                           "points": [], "weight": float(child.get("data-weight") or 0)})
                    self.walk(child, layer, name)
                else:
                    self.walk(child, name, None)
            elif tag == "text":
                self.labels.append(Label(child, item or layer))
                if item:
                    self.names.setdefault(item, []).append(child.text or "")
            elif tag == "path" and layer == "lines":
                self.lines[-1]["points"] = points(child.get("d"))
            elif tag in ("polygon", "rect", "circle") and layer in ("countries", "boxes"):
                self.fills.append((self.outline(child, tag), child.get("fill")))

    @staticmethod
    def outline(element, tag):
        get = lambda key: float(element.get(key))
        if tag == "polygon":
            n = numbers(element.get("points"))
            return list(zip(n[::2], n[1::2]))
        if tag == "rect":
            x, y, w, h = get("x"), get("y"), get("width"), get("height")
            return [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]
        return [(get("cx") + get("r") * math.cos(i / 8), get("cy") + get("r") * math.sin(i / 8)) for i in range(50)]

    def measures(self):
        labels = self.labels
        pairs = [(a.text, b.text) for i, a in enumerate(labels) for b in labels[i + 1:] if overlap(a.box, b.box)]
        w, h = self.page
        outside = [l.text for l in labels
                   if l.box[0] < 0 or l.box[1] < 0 or l.box[2] > w + 0.01 or l.box[3] > h + 0.01]
        crossing = [line["id"] for line in self.lines if self.foreign(line)]
        scale = 842 / w
        smallest = min((l.size * scale for l in labels), default=99)
        contrasts = [min(contrast(l.colour, f) for f in self.ground(l)) for l in labels]
        share = SHARE.search(self.desc)
        return {
            "boxes": sum(1 for k in self.items if k[0] == "b"), "labels": sum(1 for l in labels if re.fullmatch(r"[a-z]\d+", l.owner)),
            "lines": len(self.lines), "bridges": sum(1 for k in self.items if k[0] == "p"),
            "overlaps": pairs, "outside": outside, "foreign": crossing,
            "smallest": smallest, "contrast": min(contrasts, default=21),
            "nameless": [k for k in self.items if not "".join(self.names.get(k, [])).strip()],
            "cut": [l.text for l in labels if l.owner in self.items and "…" in l.text],
            "share": int(share.group(1)) if share else None,
            "unsaid": [what for what, rule in (("window", WINDOW), ("structure", STRUCTURE), ("coverage", COVERAGE))
                       if not rule.search(self.desc)],
        }

    def foreign(self, line):
        for label in self.labels:
            if label.owner in line["ends"] or not re.fullmatch(r"[bp]\d+", label.owner):
                continue
            x0, y0, x1, y1 = label.box
            if any(x0 < x < x1 and y0 < y < y1 for x, y in line["points"]):
                return True
        return False

    def ground(self, label):
        """What may lie below a label: white where it has a halo, else every shape below one of its corners."""
        x0, y0, x1, y1 = label.box
        corners = [(x0, y0), (x1, y0), (x0, y1), (x1, y1), ((x0 + x1) / 2, (y0 + y1) / 2)]
        below = {fill for shape, fill in self.fills if any(inside(c, shape) for c in corners)}
        return (below | {"#ffffff"}) if label.halo or not below else below

    def centres(self):
        result = {}
        for label in self.labels:
            if re.fullmatch(r"[bp]\d+", label.owner) and label.owner not in result:
                result[label.owner] = ((label.box[0] + label.box[2]) / 2, (label.box[1] + label.box[3]) / 2)
        return {" ".join(self.names[k][:-1] or self.names[k]): v for k, v in result.items() if k[0] == "b"}


def broken(m):
    faults = []
    if m["overlaps"]: faults.append("labels overlap")
    if m["outside"]: faults.append("labels outside the page")
    if m["lines"] and len(m["foreign"]) > 0.05 * m["lines"]: faults.append("lines through foreign labels")
    if m["smallest"] < 8.999: faults.append("small print")
    if m["contrast"] < 4.5: faults.append("low contrast")
    if m["boxes"] > 40 or m["labels"] > 120: faults.append("beyond the budget")
    if m["nameless"]: faults.append("without a name")
    if m["share"] is not None and m["share"] < 60: faults.append("too little drawn")
    if m["unsaid"]: faults.append("does not say its " + ", ".join(m["unsaid"]))
    return faults


def report(path):
    picture = Picture(path)
    m = picture.measures()
    print(f"{Path(path).name}: {m['boxes']} boxes, {m['labels']} labels, {m['lines']} lines, {m['bridges']} bridges; "
          f"overlapping {len(m['overlaps'])}, outside {len(m['outside'])}, "
          f"lines through foreign labels {len(m['foreign'])}, smallest {m['smallest']:.1f} pt, "
          f"contrast {m['contrast']:.1f}, cut names {len(m['cut'])}, "
          f"drawn {'-' if m['share'] is None else str(m['share']) + ' %'}"
          + "".join("; " + f.upper() for f in broken(m)))
    for pair in m["overlaps"][:3]: print("   overlap:", pair)
    for name in (m["outside"] + m["foreign"] + m["nameless"] + m["cut"])[:6]: print("   ", name)
    return not broken(m)


def moved(old, new):
    a, b = Picture(old), Picture(new)
    before, after = a.centres(), b.centres()
    common = sorted(set(before) & set(after))
    still = sum(1 for k in common if math.dist(before[k], after[k]) < 0.02 * a.page[0])
    print(f"{still} of {len(common)} elements moved less than 2 % of the page ({100 * still / max(1, len(common)):.1f} %)")
    return still >= 0.95 * len(common)


GOOD = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 842 595"><title>t</title>
<desc>1 Jan 2024 to 26 Dec 2025 · informal structure · 19 of 27 people have such contacts (70 %)
Drawn: 2 of 5 links between the groups, 72 % of the exchange.</desc>
<g id="lines"><g id="l0" data-from="b0" data-to="b1"><path d="M10,10L300,10"/></g></g>
<g id="boxes"><g id="b0"><text x="5" y="12" font-size="9" fill="#000000">A</text></g>
<g id="b1"><text x="290" y="12" font-size="9" fill="#000000">B</text></g>
<g id="b2"><text x="100" y="50" font-size="9" fill="#000000">C</text></g></g></svg>"""
FAULTS = [
    ('x="100" y="50"', 'x="6" y="14"', "labels overlap"), ('x="100" y="50"', 'x="840" y="50"', "labels outside the page"),
    ('x="100" y="50"', 'x="100" y="13"', "lines through foreign labels"),
    ('x="100" y="50" font-size="9"', 'x="100" y="50" font-size="8"', "small print"),
    ('font-size="9" fill="#000000">C', 'font-size="9" fill="#999999">C', "low contrast"),
    (">C</text>", "></text>", "without a name"), ("72 %", "59 %", "too little drawn"),
    ("1 Jan 2024 to 26 Dec 2025 · ", "", "does not say its window"), ("informal structure", "", "does not say its structure"),
    (" (70 %)", "", "does not say its coverage"),
]


def self_test():
    import tempfile
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "x.svg"
        file.write_text(GOOD)
        assert broken(Picture(file).measures()) == [], broken(Picture(file).measures())
        for before, after, fault in FAULTS:
            assert before in GOOD
            file.write_text(GOOD.replace(before, after))
            found = broken(Picture(file).measures())
            assert fault in found, (fault, found)
    print("every planted fault is found")
    return True


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments[:1] == ["--self-test"]:
        good = self_test()
    elif arguments[:1] == ["--moved"]:
        good = moved(arguments[1], arguments[2])
    else:
        good = all([report(path) for path in arguments])
    sys.exit(0 if good else 1)
