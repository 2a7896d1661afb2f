#!/usr/bin/env python3
"""Compares structure, bridges, what-if and multipliers on real, undated networks with values computed here.

usage: real_networks.py PROGRAM NETWORKS

NETWORKS is the folder with the advice, friendship and reporting ties of high-tech managers (Krackhardt), the
law firm (Lazega), the consulting and the manufacturing firm (Cross, Parker), and the e-mail of a European institution
(SNAP). They are read as native tie lines; groups are the program's, everything about bridges between them is
counted again. Every figure is computed a second time from the files by plain Python 3.9 or later, without any library.
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


def local(person):
    return person["id"].split("/", 1)[-1]


def bridge_faults(run, strengths):
    """Counts ties, shares and scores of every bridge again; all ties are lasting, since all are stated."""
    groups = json.loads(run("groups", "--members", "--limit", "100000", "--format", "json").stdout)
    place = {local(p): row["id"] for row in groups["rows"] for p in row["members"]}
    between, contacts = {}, {}
    for tie, weight in strengths.items():
        a, b = sorted(tie)
        if a not in place or b not in place:
            continue
        for one, other in ((a, b), (b, a)):
            contacts.setdefault(one, {}).setdefault(place[other], []).append(weight)
        if place[a] != place[b]:
            pair = frozenset((place[a], place[b]))
            between[pair] = between.get(pair, 0) + weight
    rows = json.loads(run("bridges", "--limit", "100000", "--format", "json").stdout)["rows"]
    faults = 0
    expected = sum(len(c.get(place[p], [])) >= 3 and any(len(w) >= 3 for g, w in c.items() if g != place[p])
                   for p, c in contacts.items())
    faults += expected != len(rows)
    for row in rows:
        person = local(row["person"])
        own, ties = place[person], contacts[person]
        linked = {g: w for g, w in ties.items() if g != own and len(w) >= 2}
        score = sum(sum(w) / (between[frozenset((own, g))] + 5) * math.log(1 + len(w)) for g, w in linked.items())
        same = (row["group"] == own and row["ownTies"] == len(ties[own])
                and {l["group"]: l["ties"] for l in row["links"]} == {g: len(w) for g, w in linked.items()}
                and all(abs(l["share"] - sum(linked[l["group"]]) / between[frozenset((own, l["group"]))]) < 1e-5
                        for l in row["links"]) and abs(row["score"] - score) < 1e-5)
        faults += not same
    return len(rows), faults


def email(program, folder):
    """Of the largest part of the e-mail network, without caps, 29 people are to reach 85 of 100."""
    near = {}
    for line in open(os.path.join(folder, "email-Eu-core.txt")):
        a, b = line.split()
        if a != b:
            near.setdefault(a, set()).add(b)
            near.setdefault(b, set()).add(a)
    part, wait = set(), [max(near, key=lambda p: len(near[p]))]
    while wait:
        person = wait.pop()
        if person not in part:
            part.add(person)
            wait += near[person]
    with tempfile.TemporaryDirectory() as work:
        path, base = os.path.join(work, "ties.jsonl"), os.path.join(work, "w.db")
        with open(path, "w") as out:
            for a in sorted(part):
                for b in sorted(near[a]):
                    if a < b:
                        print(json.dumps({"type": "tie", "from": a, "to": b, "kind": "email"}), file=out)
        subprocess.run([program, "import", "--no-analyse", "--workspace", base, path], check=True,
                       stdout=subprocess.DEVNULL)
        run = subprocess.run([program, "multipliers", "--count", "29", "--format", "json", "--workspace", base],
                             capture_output=True, text=True)
        rows = json.loads(run.stdout)["rows"]
    reached = set()
    for row in rows:
        person = local(row["people"][0])
        reached |= near[person] | {person}
    print(f"e-mail: {len(rows)} of {len(part)} people reach {len(reached) / len(part):.4f} (wanted .85)")
    return len(rows) != 29 or len(reached) < 0.85 * len(part)


def main():
    program, folder = sys.argv[1:3]
    faults = 0
    for name, files in SETS.items():
        ties, strengths = {}, {}
        with tempfile.TemporaryDirectory() as work:
            path, base = os.path.join(work, "ties.jsonl"), os.path.join(work, "w.db")
            with open(path, "w") as out:
                for file, kind in files:
                    read = [e for e in edges(os.path.join(folder, file)) if e[0] != e[1] and e[2] > 0]
                    largest = max(weight for _, _, weight in read)
                    for a, b, weight in read:
                        if STRUCTURE[kind] != "line":
                            tie = frozenset((a, b))
                            strengths[tie] = strengths.get(tie, 0) + weight / largest
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
            bridges, wrong = bridge_faults(run, strengths)
            faults += wrong
            groups = json.loads(run("groups", "--format", "json").stdout)
            print(f"  groups {groups['groups']} (modularity {groups['modularity']:.3f}, by chance "
                  f"{groups['modularityByChance']:.3f}), bridges {bridges}, counted again: {wrong} differ")
    faults += email(program, folder)
    print("all as computed" if not faults else f"{faults} differ")
    sys.exit(min(1, faults))


if __name__ == "__main__":
    main()
