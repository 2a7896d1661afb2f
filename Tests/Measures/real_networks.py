#!/usr/bin/env python3
"""Compares structure and what-if on real, undated networks with values computed here.

usage: real_networks.py PROGRAM NETWORKS

NETWORKS is the folder with the advice, friendship and reporting ties of high-tech managers (Krackhardt), the
law firm (Lazega), the consulting and the manufacturing firm (Cross, Parker). They are read as native tie lines.
Every figure is computed a second time from the files by plain Python 3.9 or later, without any library.
"""
import csv, itertools, json, math, os, subprocess, sys, tempfile

SETS = {
    "high-tech managers": [("ht_advice.edges.csv", "advice"), ("ht_friends.edges.csv", "friendship"),
                           ("ht_reports.edges.csv", "reports_to")],
    "law firm": [("law_advice.edges.csv", "advice"), ("law_friends.edges.csv", "friendship"),
                 ("law_cowork.edges.csv", "cowork")],
    "consulting firm": [("Cross.Parker.Consulting.net.info.tsv", "information"),
                        ("Cross.Parker.Consulting.net.value.tsv", "value")],
    "manufacturing firm": [("Cross.Parker.Manufacturing.net.info.tsv", "information"),
                           ("Cross.Parker.Manufacturing.net.aware.tsv", "aware")],
}
STRUCTURE = {"advice": "informal", "friendship": "informal", "information": "informal", "reports_to": "line",
             "cowork": "valueCreation", "value": "valueCreation", "aware": "valueCreation"}


def edges(path):
    with open(path) as file:
        if path.endswith(".csv"):
            for row in csv.DictReader(file):
                yield row["source"], row["target"], 1.0
        else:
            for line in file:
                a, b, *weight = line.split()
                yield a, b, float(weight[0]) if weight else 1.0


def correlation(one, other):
    """Of two sets of undirected ties, over all pairs of people in either."""
    people = {p for tie in one | other for p in tie}
    pairs = math.comb(len(people), 2)
    p, q = len(one) / pairs, len(other) / pairs
    spread = math.sqrt(p * (1 - p) * q * (1 - q))
    return (len(one & other) / pairs - p * q) / spread if spread else None


def main():
    program, folder = sys.argv[1:3]
    faults = 0
    for name, files in SETS.items():
        ties = {}
        with tempfile.TemporaryDirectory() as work:
            path, base = os.path.join(work, "ties.jsonl"), os.path.join(work, "w.db")
            with open(path, "w") as out:
                for file, kind in files:
                    for a, b, weight in edges(os.path.join(folder, file)):
                        if a == b or weight <= 0:
                            continue
                        ties.setdefault(STRUCTURE[kind], set()).add(frozenset((a, b)))
                        print(json.dumps({"type": "tie", "from": a, "to": b, "kind": kind, "weight": weight}),
                              file=out)
            run = lambda *arguments: subprocess.run(
                [program, *arguments, "--workspace", base], capture_output=True, text=True)
            imported = run("import", path)
            if imported.returncode:
                sys.exit(imported.stderr)
            found = json.loads(run("structure", "--format", "json").stdout)
            print(name)
            for agreement in found["agreements"]:
                one, other = (ties.get(s, set()) for s in agreement["structures"])
                expected = correlation(one, other) if one and other else None
                same = (agreement["shared"], agreement["ties"]) == (len(one & other), len(one)) and (
                    (agreement["correlation"] is None) == (expected is None)
                    and (expected is None or abs(agreement["correlation"] - expected) < 1e-9))
                faults += not same
                print(f"  {' / '.join(agreement['structures']):28} {agreement['correlation']} "
                      f"shared {agreement['shared']} of {agreement['ties']}   {'as computed' if same else expected}")
            everything = set().union(*(t for s, t in ties.items() if s != "line"))
            for person in sorted({p for tie in everything for p in tie}, key=int)[:5]:
                lost = json.loads(run("what-if", "--leaves", person, "--format", "json").stdout)
                own = sum(person in tie for tie in everything)
                same = (lost["lostTies"], lost["ties"]) == (own, len(everything))
                faults += not same
                print(f"  without {person:3} {lost['lostTies']} of {lost['ties']} ties   "
                      f"{'as computed' if same else (own, len(everything))}")
            bridges = json.loads(run("bridges", "--format", "json").stdout)
            groups = json.loads(run("groups", "--format", "json").stdout)
            print(f"  groups {groups['groups']} (modularity {groups['modularity']:.3f}, by chance "
                  f"{groups['modularityByChance']:.3f}), bridges {bridges['found']}")
    print("all as computed" if not faults else f"{faults} differ")
    sys.exit(min(1, faults))


if __name__ == "__main__":
    main()
