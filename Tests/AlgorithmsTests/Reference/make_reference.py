#!/usr/bin/env python3
"""Makes the reference values that the tests of Algorithms are held against, with igraph and NetworkX.

  python3 -m venv /tmp/venv && /tmp/venv/bin/pip install igraph==1.0.0 networkx==3.6.1 numpy==2.4.6 scipy==1.17.1
  /tmp/venv/bin/python make_reference.py            writes generated.txt and classic.txt beside this script

Format, one fact a line, words separated by spaces; a graph's lines follow its "graph" line:

  # comment                                 (the first ones state the tools and versions)
  graph NAME NODES DIRECTED WEIGHTED        DIRECTED and WEIGHTED are 0 or 1
  ties U V W U V W ...                      as they were drawn: any order, with repeats and self-loops; W is 1 where
                                            the graph is unweighted
  MEASURE VALUE VALUE ...                   by node number, by arc, or one value: see below

Every measure is that of the simple graph: self-loops dropped, repeats merged (weights added, or 1 where unweighted).
Weights are powers of two and repeats come at most in equal pairs, so that sums and distances 1/w are exact.
Values have 13 digits; "nan" and "inf" are written so. A measure is missing where it makes no sense. Those that are about
undirected graphs are taken on the undirected view of a directed graph (weights added, a tie there and back 2 where
unweighted); their names begin with "u_" in every graph, so that an undirected graph is its own view.
Where both tools have a measure, the script refuses to write values on which they disagree.

By node:     degree strength (undirected), degree_in degree_out strength_in strength_out (directed), pagerank (unweighted),
             pagerank_w, pagerank_p (weighted; restart weight 1 + node mod 3), eigenvector (weighted by w, length 1, connected
             undirected graphs of some spread), harmonic (sum of 1/d from all others to the node), betweenness,
             betweenness_w (distance 1/w), u_core, u_clustering (0 below two neighbours), constraint, effective
             (weighted, nan without ties), u_component (lowest node in it), strong (lowest node of the strong component),
             u_articulation (0 or 1), hops (from node 0, inf where unreached), distance (1/w from node 0)
By tie:      edge_betweenness, edge_betweenness_w, u_bridge: triples U V VALUE; of an undirected graph with U < V
One value:   reciprocity (directed), u_blocks (number of biconnected components), modularity, modularity_2 (weighted,
             undirected graphs; group = node mod 3; resolutions 1 and 2), components, strong_components
"""
import math, os, random, sys
from fractions import Fraction
import igraph as ig
import networkx as nx
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))

# ---------------------------------------------------------------- graphs

def er(r, n, d): return [(a, b) for a in range(n) for b in range(n) if (a < b or d) and a != b and r.random() < 2.5 / n]
def dense(r, n, d): return [(a, b) for a in range(n) for b in range(n) if (a < b or d) and a != b and r.random() < .45]
def ba(r, n, d):
    ends, ties = [0], []
    for v in range(1, n):
        for u in sorted({r.choice(ends) for _ in range(2)}): ties.append((v, u)); ends += [u, v]
    return ties
def sbm(r, n, d):
    return [(a, b) for a in range(n) for b in range(n)
            if (a < b or d) and a != b and r.random() < (.6 if a % 3 == b % 3 else .08)]
def star(r, n, d): return [(0, v) if r.random() < .7 else (v, 0) for v in range(1, n)]
def chain(r, n, d): return [(v, v + 1) for v in range(n - 1)]
def grid(r, n, d):
    w = max(2, int(math.sqrt(n))); t = []
    for v in range(n):
        if (v + 1) % w and v + 1 < n: t.append((v, v + 1))
        if v + w < n: t.append((v, v + w))
    return t
def ring(r, n, d): return [(v, (v + 1) % n) for v in range(n) if n > 1] + [(v, r.randrange(n)) for v in range(n) if r.random() < .3]
def isolates(r, n, d): k = max(1, 2 * n // 3); return [(a, b) for a, b in dense(r, n, d) if a % 3 and b % 3 and r.random() < .5]
def tree(r, n, d): return [(r.randrange(v), v) for v in range(1, n)]
def parts(r, n, d): return [(a, b) for a, b in dense(r, n, d) if (a < n // 2) == (b < n // 2)]
def blocks(r, n, d):
    return [(a, b) for a, b in ((a, b) for a in range(n) for b in range(a + 1, min(n, a + 4))) if a // 4 == b // 4 or b == a + 1 and b % 4 == 0]
def multi(r, n, d): return er(r, n, d)
FAMILIES = [er, dense, ba, sbm, star, chain, grid, ring, isolates, tree, parts, blocks, multi]

def draw(family, size, directed, weighted, seed):
    r = random.Random(f"{family.__name__} {size} {directed} {weighted} {seed}")
    seen, ties = set(), []
    for a, b in family(r, size, directed):
        key = (a, b) if directed or a < b else (b, a)
        if a == b or key in seen: continue
        seen.add(key)
        w = 2.0 ** r.randrange(-2, 4) if weighted else 1.0
        ties.append((a, b, w))
        if family is multi and r.random() < .4:                  # an equal twin, the other way round where that is the same
            ties.append((b, a, w) if not directed else (a, b, w))
        if directed and (b, a) not in seen and r.random() < .15:
            seen.add((b, a)); ties.append((b, a, 2.0 ** r.randrange(-2, 4) if weighted else 1.0))
    if family is multi: ties += [(v, v, 1.0) for v in range(0, size, 3)]
    r.shuffle(ties)
    return ties

# ---------------------------------------------------------------- measures

def simple(n, ties, directed, weighted):
    g = nx.DiGraph() if directed else nx.Graph(); g.add_nodes_from(range(n))
    for a, b, w in ties:
        if a == b: continue
        if g.has_edge(a, b): g[a][b]["w"] += w if weighted else 0.0
        else: g.add_edge(a, b, w=w if weighted else 1.0)
    for a, b, x in g.edges(data=True): x["d"] = 1 / Fraction(x["w"])  # exact, so that equal ways are equal
    return g

def view(g):
    if not g.is_directed(): return g
    u = nx.Graph(); u.add_nodes_from(g)
    for a, b, x in g.edges(data=True):
        if u.has_edge(a, b): u[a][b]["w"] += x["w"]
        else: u.add_edge(a, b, w=x["w"])
    return u

def to_igraph(g):
    h = ig.Graph(n=len(g), edges=[(a, b) for a, b in g.edges()], directed=g.is_directed())
    h.es["w"] = [x["w"] for *_, x in g.edges(data=True)]; h.es["d"] = [1 / w for w in h.es["w"]]
    return h

def both(name, x, y, tolerance=1e-9):
    """The first tool's values, once the second agrees."""
    for a, b in zip(x, y, strict=True):
        if not (a == b or math.isnan(a) and math.isnan(b) or abs(a - b) <= tolerance * max(1, abs(a))):
            raise SystemExit(f"{name}: NetworkX {a!r}, igraph {b!r}")
    return list(x)

def by(values, n): return [float(values[v]) for v in range(n)]
def lowest(sets, n):
    out = [0.0] * n
    for s in sets:
        for v in s: out[v] = float(min(s))
    return out
def triples(values, directed):
    rows = [((a, b) if directed or a < b else (b, a), float(x)) for (a, b), x in values]
    return [y for (a, b), x in sorted(rows) for y in (a, b, x)]

def measure(g, weighted):
    n, directed, m = len(g), g.is_directed(), {}
    u = view(g); h, hu = to_igraph(g), to_igraph(u)
    if n == 0: return {"components": [0], "strong_components": [0], "u_blocks": [0]}
    if directed:
        m["degree_in"] = by(dict(g.in_degree()), n); m["degree_out"] = by(dict(g.out_degree()), n)
        m["strength_in"] = both("strength", by(dict(g.in_degree(weight="w")), n), h.strength(mode="in", weights="w"))
        m["strength_out"] = both("strength", by(dict(g.out_degree(weight="w")), n), h.strength(mode="out", weights="w"))
        if g.number_of_edges(): m["reciprocity"] = both("reciprocity", [nx.overall_reciprocity(g)], [h.reciprocity()])
        strong = list(nx.strongly_connected_components(g))
        m["strong"] = lowest(strong, n); m["strong_components"] = [len(strong)]
    else:
        m["degree"] = by(dict(g.degree()), n)
        m["strength"] = both("strength", by(dict(g.degree(weight="w")), n), h.strength(weights="w"))
        if g.number_of_edges():
            groups = [{v for v in g if v % 3 == k} for k in range(3)]
            for key, gamma in (("modularity", 1), ("modularity_2", 2)):
                m[key] = both(key, [nx.community.modularity(g, groups, weight="w", resolution=gamma)],
                              [h.modularity([v % 3 for v in range(n)], weights="w", resolution=gamma)])
    restart = [1.0 + v % 3 for v in range(n)]
    rank = lambda **k: by(nx.pagerank(g, alpha=.85, tol=1e-15, max_iter=10000, **k), n)
    m["pagerank"] = both("pagerank", rank(weight=None), h.pagerank(damping=.85), 1e-8)
    m["pagerank_w"] = both("pagerank_w", rank(weight="w"), h.pagerank(damping=.85, weights="w"), 1e-8)
    m["pagerank_p"] = both("pagerank_p", rank(weight="w", personalization=dict(enumerate(restart))),
                           h.personalized_pagerank(damping=.85, weights="w", reset=restart), 1e-8)
    if not directed and n > 2 and nx.is_connected(g):
        a = nx.to_numpy_array(g, weight="w"); val, vec = np.linalg.eigh(a)
        if val[-1] - val[-2] > .05 * val[-1]:
            x = np.abs(vec[:, -1])
            i = np.array(h.eigenvector_centrality(weights="w")); m["eigenvector"] = both("eigenvector", list(x), list(i / np.linalg.norm(i)), 1e-7)
    m["harmonic"] = both("harmonic", by(nx.harmonic_centrality(g), n),
                         [x * max(1, n - 1) if x == x else 0.0 for x in h.harmonic_centrality(mode="in")] if n > 1 else [0.0])
    m["betweenness"] = both("betweenness", by(nx.betweenness_centrality(g, normalized=False), n), h.betweenness())
    m["betweenness_w"] = both("betweenness_w", by(nx.betweenness_centrality(g, normalized=False, weight="d"), n), h.betweenness(weights="d"))
    for key, w in (("edge_betweenness", None), ("edge_betweenness_w", "d")):
        x = triples(nx.edge_betweenness_centrality(g, normalized=False, weight=w).items(), directed)
        m[key] = both(key, x, triples([(e.tuple, v) for e, v in zip(h.es, h.edge_betweenness(weights=w))], directed))
    m["u_core"] = both("core", by(nx.core_number(u), n), hu.coreness())
    m["u_clustering"] = both("clustering", by(nx.clustering(u), n), hu.transitivity_local_undirected(mode="zero"))
    m["constraint"] = both("constraint", by(nx.constraint(g, weight="w"), n), hu.constraint(weights="w"))
    # Naming the nodes takes the way of the definition; for all nodes at once 3.6.1 divides by the wrong node's maximum.
    # That way skips nodes whom others turn to but who turn to nobody; the undirected view has the same mutual weights.
    m["effective"] = by(nx.effective_size(u, nodes=list(u), weight="w"), n)
    weak = list(nx.connected_components(u)); m["components"] = [len(weak)]; m["u_component"] = lowest(weak, n)
    cut = set(nx.articulation_points(u)); m["u_articulation"] = both("articulation", [float(v in cut) for v in range(n)], [float(v in set(hu.articulation_points())) for v in range(n)])
    m["u_bridge"] = both("bridge", triples([(e, 1) for e in nx.bridges(u)], False), triples([(hu.es[e].tuple, 1) for e in hu.bridges()], False))
    m["u_blocks"] = both("blocks", [len(list(nx.biconnected_components(u)))], [len(hu.biconnected_components())])
    hops = nx.single_source_shortest_path_length(g, 0); far = nx.single_source_dijkstra_path_length(g, 0, weight="d")
    m["hops"] = both("hops", [float(hops.get(v, math.inf)) for v in range(n)], [float(x) for x in h.distances(0)[0]])
    m["distance"] = both("distance", [float(far.get(v, math.inf)) for v in range(n)], [float(x) for x in h.distances(0, weights="d")[0]])
    return m

# ---------------------------------------------------------------- writing

def number(x):
    x = float(x)
    return str(int(x)) if x.is_integer() and abs(x) < 1e15 else f"{x:.13g}"

def write(path, graphs):
    count = kinds = 0; names = set()
    with open(path, "w") as f:
        f.write("# Made by make_reference.py, which explains the format; do not edit.\n")
        f.write(f"# NetworkX {nx.__version__}, igraph {ig.__version__}, numpy {np.__version__}, Python {sys.version.split()[0]}\n")
        for name, n, directed, weighted, ties in graphs:
            f.write(f"graph {name} {n} {int(directed)} {int(weighted)}\n")
            f.write(" ".join(["ties"] + [f"{a} {b} {number(w)}" for a, b, w in ties]) + "\n")
            for key, values in measure(simple(n, ties, directed, weighted), weighted).items():
                f.write(" ".join([key] + [number(x) for x in values]) + "\n"); names.add(key)
            count += 1
    print(f"{path}: {count} graphs, {len(names)} measures, {os.path.getsize(path) / 1e6:.2f} MB")

def generated():
    sizes = [2, 4, 6, 8, 9, 11, 12, 14, 16, 22]
    for family in FAMILIES:
        for directed in (False, True):
            for weighted in (False, True):
                for seed, size in enumerate(sizes):
                    yield (f"{family.__name__}-{'d' if directed else 'u'}{'w' if weighted else 'n'}-{size}", size, directed, weighted,
                           draw(family, size, directed, weighted, seed))

def classic():
    def plain(name, g, directed=False): 
        order = {v: i for i, v in enumerate(g)}
        return (name, len(g), directed, False, [(order[a], order[b], 1.0) for a, b in g.edges()])
    def weighed(name, g, directed=False):
        x = plain(name, g, directed); return (x[0], x[1], x[2], True, [(a, b, 2.0 ** ((a * 7 + b * 3) % 5 - 1)) for a, b, _ in x[4]])
    karate, kite, florence = nx.karate_club_graph(), nx.krackhardt_kite_graph(), nx.florentine_families_graph()
    yield plain("karate", karate)
    order = list(karate); yield ("karate-zachary-weights", 34, False, True, [(a, b, float(x["weight"])) for a, b, x in karate.edges(data=True)])
    yield plain("krackhardt-kite", kite); yield plain("florentine-families", florence); yield plain("barbell", nx.barbell_graph(5, 3))
    yield plain("star", nx.star_graph(7)); yield plain("path", nx.path_graph(9)); yield plain("cycle", nx.cycle_graph(6))
    yield plain("complete", nx.complete_graph(6)); yield ("empty", 0, False, False, []); yield ("one-node", 1, False, False, [])
    yield ("one-node-directed", 1, True, False, []); yield ("no-ties", 5, False, False, [])
    yield plain("disconnected", nx.disjoint_union(nx.cycle_graph(4), nx.disjoint_union(nx.path_graph(3), nx.empty_graph(2))))
    for name, g in (("krackhardt-kite", kite), ("florentine-families", florence), ("barbell", nx.barbell_graph(5, 3)), ("path", nx.path_graph(9))):
        yield weighed(name + "-weighted", g)
    for name, g in (("karate", karate), ("krackhardt-kite", kite), ("florentine-families", florence), ("star", nx.star_graph(7)), ("path", nx.path_graph(9))):
        yield plain(name + "-directed", g, True); yield weighed(name + "-directed-weighted", g, True)

write(os.path.join(HERE, "classic.txt"), classic())
write(os.path.join(HERE, "generated.txt"), generated())
