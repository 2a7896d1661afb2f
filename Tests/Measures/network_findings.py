#!/usr/bin/env python3
"""Measures groups, bridges, fragile contacts and structure against planted truth.

usage: network_findings.py PROGRAM COMPANY... [--seeds 5] [--work DIR]

PROGRAM is a built whoknows, COMPANY a folder with items.jsonl(.gz) and truth.json. Private communities are
imported and everything may be read. Needs Python 3.9 or later; betweenness and adjusted mutual information are
computed here, so that they do not depend on the program. Plain Leiden is igraph's (1.0.0 when the figures were noted),
left out with a message where igraph is not installed.
"""
import argparse, collections, gzip, json, math, os, random, subprocess, sys, tempfile, datetime


def entropy(counts, n):
    return -sum(c / n * math.log(c / n) for c in counts if c)


def adjusted_mutual_information(a, b):
    """Vinh, Epps, Bailey, JMLR 2010; normalised by the mean of both entropies."""
    n = len(a)
    ca, cb, cells = collections.Counter(a), collections.Counter(b), collections.Counter(zip(a, b))
    mutual = sum(v / n * math.log(n * v / (ca[x] * cb[y])) for (x, y), v in cells.items())
    lg = [math.lgamma(i + 1) for i in range(n + 1)]
    expected = 0.0
    for (s, ms), (t, mt) in ((x, y) for x in collections.Counter(ca.values()).items()
                             for y in collections.Counter(cb.values()).items()):
        for k in range(max(1, s + t - n), min(s, t) + 1):
            p = math.exp(lg[s] + lg[t] + lg[n - s] + lg[n - t] - lg[n] - lg[k] - lg[s - k] - lg[t - k]
                         - lg[n - s - t + k])
            expected += ms * mt * k / n * math.log(n * k / (s * t)) * p
    top = (entropy(ca.values(), n) + entropy(cb.values(), n)) / 2
    return 1.0 if top == expected else (mutual - expected) / (top - expected)


def read_items(folder):
    path = os.path.join(folder, "items.jsonl.gz")
    stream = gzip.open(path, "rt") if os.path.exists(path) else open(os.path.join(folder, "items.jsonl"))
    with stream:
        return [json.loads(line) for line in stream]


def day(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp() / 86400


def interactions(items):
    posts = {o["id"]: o for o in items if o["type"] == "post"}
    for o in items:
        if o["type"] == "post":
            parent = posts.get(o.get("parent"))
            if parent:
                yield o["author"], parent["author"], day(o["time"])
            for person in o.get("mentions", []):
                yield o["author"], person, day(o["time"])
        elif o["type"] == "reaction" and o["kind"] == "thanks" and o.get("person"):
            post = posts[o["post"]]
            yield o["person"], post["author"], day(o.get("time") or post["time"])


def baselines(items, bots):
    """Betweenness, degree and lasting-tie degree over ties of two different weeks (replies, mentions, thanks)."""
    weeks = collections.defaultdict(set)
    for a, b, d in interactions(items):
        if a != b and a not in bots and b not in bots:
            weeks[min(a, b), max(a, b)].add(math.floor((d + 3) / 7))
    near = collections.defaultdict(set)
    lasting = collections.Counter()
    for (a, b), w in weeks.items():
        if len(w) >= 2:
            near[a].add(b)
            near[b].add(a)
        if len(w) >= 4:
            lasting[a] += 1
            lasting[b] += 1
    between = collections.Counter()
    for s in near:
        order, parents, sigma, dist = [], collections.defaultdict(list), collections.Counter({s: 1}), {s: 0}
        queue = collections.deque([s])
        while queue:
            v = queue.popleft()
            order.append(v)
            for w in near[v]:
                if w not in dist:
                    dist[w] = dist[v] + 1
                    queue.append(w)
                if dist[w] == dist[v] + 1:
                    sigma[w] += sigma[v]
                    parents[w].append(v)
        delta = collections.Counter()
        for w in reversed(order):
            for v in parents[w]:
                delta[v] += sigma[v] / sigma[w] * (1 + delta[w])
            if w != s:
                between[w] += delta[w]
    by = lambda score: sorted(near, key=lambda v: (-score[v], v))
    return by(between), by(collections.Counter({v: len(n) for v, n in near.items()})), by(lasting)


def precision(order, truth):
    planted = {x["person"] for x in truth["bridges"]["people"]}
    also = {x["person"] for x in truth["bridges"]["alsoQualify"]}
    first = [x for x in order if x not in also][:len(planted)]
    return sum(x in planted for x in first) / len(planted)


class Program:
    def __init__(self, path, folder, work):
        self.path, self.db = path, os.path.join(work, os.path.basename(os.path.normpath(folder)) + ".db")
        if not os.path.exists(self.db):
            items = os.path.join(folder, "items.jsonl.gz")
            if not os.path.exists(items):
                items = items[:-3]
            subprocess.run([path, "import", "--private-channels", "--workspace", self.db, items], check=True,
                           stdout=subprocess.DEVNULL)

    def json(self, *arguments):
        run = subprocess.run(
            [self.path, *arguments, "--workspace", self.db, "--viewer", "all", "--format", "json"],
            capture_output=True, text=True)
        if run.returncode not in (0, 1):
            raise SystemExit(run.stderr)
        return json.loads(run.stdout)


def local(person):
    return person["id"].split("/", 1)[-1]


def measure(program, truth, items, seed):
    figures = {}
    found = program.json("groups", "--members", "--limit", "100000", "--seed", str(seed))
    place = {local(m): row["id"] for row in found["rows"] for m in row["members"]}
    planted = {p: g for g, people in truth["groups"]["now"].items() for p in people}
    people = sorted(planted)
    figures["groups AMI"] = adjusted_mutual_information(
        [planted[p] for p in people], [place.get(p, "alone " + p) for p in people])
    figures["groups found"] = len(found["rows"])
    bridges = program.json("bridges", "--limit", "100000", "--seed", str(seed))
    figures["bridges precision"] = precision([local(r["person"]) for r in bridges["rows"]], truth)
    certain = [local(r["person"]) for r in bridges["rows"] if r["certain"]]
    figures["bridges certain"] = len(certain)
    figures["fragile before decoys"] = fragile(program, truth, place, seed)
    return figures


def fragile(program, truth, place, seed):
    """How many planted pairs come before any decoy; a pair is found by its person and its groups' members."""
    rows = program.json("bridges", "--fragile", "--limit", "100000", "--seed", str(seed))["rows"]
    now = truth["groups"]["now"]
    main = {g: collections.Counter(place.get(p) for p in people if place.get(p)).most_common(1)
            for g, people in now.items()}
    main = {g: top[0][0] for g, top in main.items() if top}
    pair = lambda x: {main.get(g) for g in x["groups"]}
    decoys = [pair(x) for x in truth["fragileDecoys"]]
    hit = set()
    for row in rows:
        groups = set(row["groups"])
        if any(groups == d and len(d) == 2 for d in decoys):
            break
        for x in truth["fragile"]:
            if x["person"] == local(row["person"]):
                hit.add(x["person"])
    return len(hit)


def structure(program, truth):
    rows = program.json("structure", "--limit", "10")["rows"][:5]
    pairs = [frozenset(r["units"]) for r in rows]
    planted = [frozenset(x["units"]) for x in truth["mismatch"]["closeInLineButSilent"]
               + truth["mismatch"]["farInLineButOne"]]
    return sum(p in pairs for p in planted), len(planted)


def units_agreement(items, truth):
    unit = {o["id"]: o.get("unit") for o in items if o["type"] == "person"}
    for o in sorted((o for o in items if o["type"] == "attribute" and o["key"] == "unit"),
                    key=lambda o: o.get("from") or ""):
        unit[o["person"]] = o["value"]
    planted = {p: g for g, people in truth["groups"]["now"].items() for p in people}
    people = sorted(planted)
    return adjusted_mutual_information([planted[p] for p in people], [unit.get(p) for p in people])


def plain_leiden(items, truth, bots, seeds):
    """The mean agreement of igraph's Leiden by modularity over all replies, mentions and thanks, as often as they are."""
    try:
        import igraph
    except ImportError:
        return None
    weights = collections.Counter()
    for a, b, _ in interactions(items):
        if a != b and a not in bots and b not in bots:
            weights[min(a, b), max(a, b)] += 1
    names = sorted({p for pair in weights for p in pair})
    number = {p: n for n, p in enumerate(names)}
    pairs = sorted(weights)
    graph = igraph.Graph(n=len(names), edges=[(number[a], number[b]) for a, b in pairs])
    graph.es["weight"] = [weights[pair] for pair in pairs]
    planted = {p: g for g, people in truth["groups"]["now"].items() for p in people}
    people = sorted(planted)
    sums = 0.0
    for seed in range(1, seeds + 1):
        random.seed(seed)
        found = graph.community_leiden(objective_function="modularity", weights="weight", n_iterations=-1).membership
        place = {p: str(found[number[p]]) for p in names}
        sums += adjusted_mutual_information([planted[p] for p in people], [place.get(p, "alone " + p) for p in people])
    return sums / seeds


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("companies", nargs="+")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--work")
    options = parser.parse_args()
    work = options.work or tempfile.mkdtemp()
    for folder in options.companies:
        truth = json.load(open(os.path.join(folder, "truth.json")))
        items = read_items(folder)
        program = Program(options.program, folder, work)
        runs = [measure(program, truth, items, seed) for seed in range(1, options.seeds + 1)]
        print(f"{folder}: mean of {options.seeds} seeds")
        for key in runs[0]:
            values = [r[key] for r in runs]
            print(f"  {key:24} {sum(values) / len(values):8.3f}   {' '.join(f'{v:.3g}' for v in values)}")
        bots = set(truth["decoys"]["bots"])
        for name, order in zip(("betweenness", "degree", "lasting-tie degree"), baselines(items, bots)):
            print(f"  {name + ' precision':24} {precision(order, truth):8.3f}")
        plain = plain_leiden(items, truth, bots, options.seeds)
        print("  plain Leiden AMI: igraph is not installed" if plain is None else f"  {'plain Leiden AMI':24} {plain:8.3f}")
        print(f"  {'units AMI':24} {units_agreement(items, truth):8.3f}")
        print(f"  {'mismatches in first five':24} %d of %d" % structure(program, truth))
        print(f"  {'fragile planted':24} {len(truth['fragile'])}")


if __name__ == "__main__":
    main()
