#!/usr/bin/env python3
"""Draws and measures the networks of ../shared/data, which are no part of the project.

    networks.py PROGRAM FOLDER [NAME…]    imports each network into FOLDER, draws its pictures there and measures them
"""
import csv
import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

DATA = Path(__file__).resolve().parents[2].parent / "shared/data/networks"
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


NETWORKS = {"hightech": hightech, "law": law, "email": email}
MAPS = {"hightech": ["groups", "units", "structure", "org", "bridges"], "law": ["groups", "units", "bridges"],
        "email": ["groups", "units", "bridges"]}


def fewer(items, part):
    """The same network without a part of its ties."""
    random.seed(11)
    return [i for i in items if i["type"] != "tie" or random.random() >= part]


def call(program, *arguments):
    start = time.time()
    run = subprocess.run([program, *arguments], capture_output=True, text=True)
    if run.returncode != 0:
        print("FAILED:", " ".join(arguments), run.stderr.strip())
    return time.time() - start


def main(program, folder, names):
    folder.mkdir(parents=True, exist_ok=True)
    measure = [sys.executable, str(Path(__file__).with_name("measure.py"))]
    for name in names or NETWORKS:
        items = NETWORKS[name]()
        workspace = folder / f"{name}.db"
        for file in folder.glob(f"{name}.db*"):
            file.unlink()
        export = folder / f"{name}.jsonl"
        export.write_text("".join(json.dumps(i, ensure_ascii=False) + "\n" for i in items), encoding="utf-8")
        call(program, "import", str(export), "--workspace", str(workspace), "--lang", "en")
        files = []
        for subject in MAPS[name]:
            file = folder / f"{name}-{subject}.svg"
            seconds = call(program, "map", subject, "--workspace", str(workspace), "-o", str(file), "--lang", "en")
            print(f"{name} {subject}: {seconds:.2f} s")
            again = file.read_bytes()
            call(program, "map", subject, "--workspace", str(workspace), "-o", str(file), "--lang", "en")
            if file.read_bytes() != again:
                print("NOT THE SAME TWICE:", file)
            files.append(str(file))
        subprocess.run(measure + files)
        export.write_text("".join(json.dumps(i, ensure_ascii=False) + "\n" for i in fewer(items, 0.05)), encoding="utf-8")
        later = folder / f"{name}-later.db"
        stability(program, name, workspace, later, export, folder, measure)


def stability(program, name, workspace, later, export, folder, measure):
    """Draws the network without a twentieth of its ties, with the places of the whole one."""
    import shutil
    import sqlite3
    for file in folder.glob(f"{name}-later.db*"):
        file.unlink()
    call(program, "import", str(export), "--workspace", str(later), "--no-analyse")
    old, new = sqlite3.connect(workspace), sqlite3.connect(later)
    for row in old.execute("SELECT id, name, viewer, scope, state, method FROM derived WHERE name LIKE 'places%'"):
        new.execute("INSERT INTO derived (id, name, viewer, scope, state, method) VALUES (?, ?, ?, ?, ?, ?)", (row[0] + 100, *row[1:]))
        for part in old.execute("SELECT position, data FROM derived_part WHERE derived = ?", (row[0],)):
            new.execute("INSERT INTO derived_part VALUES (?, ?, ?)", (row[0] + 100, *part))
    new.commit()
    new.close()
    old.close()
    for subject in ("groups", "units"):
        file = folder / f"{name}-{subject}-later.svg"
        call(program, "map", subject, "--workspace", str(later), "-o", str(file), "--lang", "en")
        subprocess.run(measure + [str(file)])
        subprocess.run(measure + ["--moved", str(folder / f"{name}-{subject}.svg"), str(file)])


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3:])
