#!/usr/bin/env python3
"""Opens exported networks with the tools that people use, and looks whether all came through.

    exports.py FOLDER    with network.graphml, network.gexf, network.dot and expected.json

NetworkX, igraph and pydot are installed once, into .build/exports. Status 77 where that is impossible.
"""
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

HOME = Path(__file__).resolve().parents[2] / ".build/exports"
PACKAGES = ["networkx==3.6.1", "igraph==0.11.8", "pydot==3.0.4"]


def enter():
    """Goes on inside the environment, which is made where it is missing."""
    python = HOME / "bin/python"
    ready = HOME / "ready"
    if not ready.exists():
        shutil.rmtree(HOME, ignore_errors=True)
        steps = [[sys.executable, "-m", "venv", str(HOME)],
                 [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES]]
        for step in steps:
            if subprocess.run(step, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode != 0:
                print("cannot install " + ", ".join(PACKAGES))
                sys.exit(77)
        ready.write_text("\n".join(PACKAGES))
    if Path(sys.prefix).resolve() != HOME.resolve():
        os.execv(python, [str(python), __file__, *sys.argv[1:]])


def same(what, found, wanted):
    if found != wanted:
        print(f"{what}: {found!r} instead of {wanted!r}")
        sys.exit(1)


def check(folder):
    import igraph
    import networkx as nx

    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    labels, weights, detail = expected["labels"], expected["weights"], expected["detail"]

    graph = nx.read_graphml(folder / "network.graphml")
    same("NetworkX labels", [d["label"] for _, d in graph.nodes(data=True)], labels)
    same("NetworkX weights", sorted(d["weight"] for *_, d in graph.edges(data=True)), sorted(weights))
    same("NetworkX attribute", [d.get("detail") for _, d in graph.nodes(data=True)], detail)
    same("NetworkX colours", all(isinstance(d["r"], int) for _, d in graph.nodes(data=True)), True)

    other = igraph.Graph.Read_GraphML(str(folder / "network.graphml"))
    same("igraph labels", other.vs["label"], labels)
    same("igraph weights", other.es["weight"], weights)
    same("igraph flags", other.vs["marked"], expected["marked"])
    same("igraph places", all(isinstance(x, float) for x in other.vs["x"]), True)

    graph = nx.read_gexf(folder / "network.gexf")
    same("GEXF labels", [d["label"] for _, d in graph.nodes(data=True)], labels)
    same("GEXF weights", sorted(d["weight"] for *_, d in graph.edges(data=True)), sorted(weights))
    same("GEXF attribute", [d["detail"] for _, d in graph.nodes(data=True)], detail)
    same("GEXF looks", all(d["viz"]["position"]["x"] is not None for _, d in graph.nodes(data=True)), True)

    if shutil.which("dot"):
        run = subprocess.run(["dot", "-Tplain", str(folder / "network.dot")], capture_output=True)
        same("dot", (run.returncode, run.stderr), (0, b""))
    plain = nx.nx_pydot.read_dot(folder / "network.dot")
    same("DOT nodes", sum(1 for n in plain if n.startswith("n") and n[1:].isdigit()), len(labels))
    same("DOT edges", plain.number_of_edges(), len(weights))
    print(f"{len(labels)} nodes and {len(weights)} edges came through")


if __name__ == "__main__":
    enter()
    check(Path(sys.argv[1]))
