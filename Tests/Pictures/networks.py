#!/usr/bin/env python3
"""Draws and measures the sample company and the networks of ../shared/data, which are no part of the project.

    networks.py PROGRAM FOLDER [NAME…]    imports each network into FOLDER, draws its pictures there and measures them

Each is then analysed again without a twentieth of its ties, as a later import would, and the pictures are compared.
Status 1 where a promise is broken.
"""
import csv
import gzip
import json
import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared/data/networks"
COMPANIES = ROOT.parent / "shared/data/companies"
FIRST = "Anna Bilal Clara Dmitri Elif Frank Greta Hüseyin Ines Jürgen Katja Łukasz Mehmet Nora Olaf Petra Renate Şeyma".split()
LAST = "Köhler Demir Groß Öztürk Müller Nowak Weiß Schäfer Yıldız Kowalczyk Becker Lindström Haas Vogt Ahlers Brandt".split()


def person(number, unit, names):
    name = random.choice(FIRST) + " " + random.choice(LAST)
    while name in names:
        name = random.choice(FIRST) + " " + random.choice(LAST) + "-" + random.choice(LAST)
    names.add(name)
    return {"type": "person", "id": f"p{number}", "name": name, "unit": unit}


def people(units):
    random.seed(7)
    names = set()
    return [person(n, u, names) for n, u in sorted(units.items())]


def ties(file, kind):
    with open(DATA / file, encoding="utf-8") as lines:
        return [{"type": "tie", "from": f"p{r['source']}", "to": f"p{r['target']}", "kind": kind} for r in csv.DictReader(lines)]


def nodes(file):
    with open(DATA / file, encoding="utf-8") as lines:
        return {int(r["id"]): r for r in csv.DictReader(lines)}


def hightech():
    units = {n: f"Department {float(r['dept']):.0f}" for n, r in nodes("ht_advice.nodes.csv").items()}
    return people(units) + ties("ht_advice.edges.csv", "advice") + ties("ht_friends.edges.csv", "friendship") + ties(
        "ht_reports.edges.csv", "reports_to")


def law():
    office = {1: "Boston", 2: "Hartford", 3: "Providence"}
    practice = {1: "litigation", 2: "corporate"}
    units = {n: office[int(float(r["office"]))] + " " + practice[int(float(r["practice"]))]
             for n, r in nodes("law_advice.nodes.csv").items()}
    return people(units) + ties("law_advice.edges.csv", "advice") + ties("law_cowork.edges.csv", "cowork") + ties(
        "law_friends.edges.csv", "friendship")


def email():
    units = {}
    for line in (DATA / "email-Eu-core-department-labels.txt").read_text().split("\n"):
        if line:
            node, department = line.split()
            units[int(node)] = f"Department {department}"
    edges = [line.split() for line in (DATA / "email-Eu-core.txt").read_text().split("\n") if line]
    return people(units) + [{"type": "tie", "from": f"p{a}", "to": f"p{b}", "kind": "email"} for a, b in edges if a != b]


def lines(file):
    opened = gzip.open if file.suffix == ".gz" else open
    with opened(file, "rt", encoding="utf-8") as text:
        return [json.loads(line) for line in text if line.strip()]


NETWORKS = {"sample": lambda: lines(ROOT / "Data/company/items.jsonl"), "company-a": lambda: lines(COMPANIES / "A/items.jsonl.gz"),
            "hightech": hightech, "law": law, "email": email}
ALL = ["groups", "units", "bridges", "structure", "org"]
MAPS = {"sample": ALL + ["communities", "ego p238", "topic Batteriekühlung"], "company-a": ALL + ["communities"], "hightech": ALL,
        "law": ["groups", "units", "bridges"], "email": ["groups", "units", "bridges"]}


def fewer(items, part):
    """The same without a part of its ties: stated ones, replies and reactions."""
    random.seed(11)
    is_tie = lambda i: i["type"] in ("tie", "reaction") or i["type"] == "post" and i.get("parent")
    return [i for i in items if not is_tie(i) or random.random() >= part]


FAILURES = []


def call(program, *arguments):
    start = time.time()
    run = subprocess.run([program, *arguments], capture_output=True, text=True)
    if run.returncode != 0:
        print("FAILED:", " ".join(arguments), run.stderr.strip())
        FAILURES.append(arguments)
    return time.time() - start


def measure(*arguments):
    if subprocess.run([sys.executable, str(Path(__file__).with_name("measure.py")), *arguments]).returncode != 0:
        FAILURES.append(arguments)


def write(items, file):
    file.write_text("".join(json.dumps(i, ensure_ascii=False) + "\n" for i in items), encoding="utf-8")


def main(program, folder, names):
    folder.mkdir(parents=True, exist_ok=True)
    for name in names or NETWORKS:
        items = NETWORKS[name]()
        workspace, later, export = folder / f"{name}.db", folder / f"{name}-later.db", folder / f"{name}.jsonl"
        for file in folder.glob(f"{name}*.db*"):
            file.unlink()
        write(items, export)
        call(program, "import", str(export), "--workspace", str(workspace), "--lang", "en")
        files = {subject: folder / f"{name}-{subject}.svg" for subject in MAPS[name]}
        for subject, file in files.items():
            seconds = draw(program, subject, workspace, file)
            again = file.read_bytes()
            draw(program, subject, workspace, file)
            print(f"{name} {subject}: {seconds:.2f} s" + ("" if file.read_bytes() == again else ", NOT THE SAME TWICE"))
            if file.read_bytes() != again:
                FAILURES.append(file)
        measure(*map(str, files.values()))
        write(fewer(items, 0.05), export)
        call(program, "import", str(export), "--workspace", str(later), "--no-analyse", "--lang", "en")
        inherit(workspace, later)
        call(program, "analyse", "--workspace", str(later))
        for subject, file in files.items():
            after = folder / f"{name}-{subject}-later.svg"
            draw(program, subject, later, after)
            print(f"{name} {subject} without 5 % of the ties:")
            measure("--moved", str(file), str(after))
            measure(str(after))
    for failure in FAILURES:
        print("BROKEN:", failure)
    return 1 if FAILURES else 0


def draw(program, subject, workspace, file):
    return call(program, "map", *subject.split(), "--workspace", str(workspace), "-o", str(file), "--lang", "en")


def inherit(workspace, later):
    """Gives a workspace what the analysis of an earlier one kept: known groups and places."""
    old, new = sqlite3.connect(workspace), sqlite3.connect(later)
    for row in old.execute(
            "SELECT id, name, viewer, scope, state, method FROM derived WHERE name LIKE 'places%' OR name IN ('known-groups', 'contacts')"):
        new.execute("INSERT INTO derived (id, name, viewer, scope, state, method) VALUES (?, ?, ?, ?, ?, ?)", row)
        for part in old.execute("SELECT position, data FROM derived_part WHERE derived = ?", (row[0],)):
            new.execute("INSERT INTO derived_part VALUES (?, ?, ?)", (row[0], *part))
    new.commit()
    new.close()
    old.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), sys.argv[3:]))
