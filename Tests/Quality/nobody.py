#!/usr/bin/env python3
"""How often the search says "nobody", per form, on a collection's own topics and on those of others.

usage: nobody.py PROGRAM NAME=WORKSPACE=TOPICS ...

Each TOPICS file is `id<TAB>query[<TAB>form]`. A topic of one collection is asked in another where at least one word of
it is used there (the answer's own list of words says so). Nothing is pooled: a line for each pair and form, with the
share that ended in an honest no-answer or in weak signs. For the curve, `--curve` repeats it with the outcome taken
from the best person's coverage, strength or recognition at several thresholds.
"""
import json
import subprocess
import sys


def topics(path):
    """Yields (query, form)."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if len(fields) >= 2:
                yield fields[1], fields[2] if len(fields) > 2 and fields[2] else "all"


def ask(program, workspace, query):
    """The answer as the program gives it to scripts, or None where the question has no word."""
    done = subprocess.run(
        [program, "about", query, "--workspace", workspace, "--format", "json"], capture_output=True, check=False)
    return json.loads(done.stdout) if done.stdout else None


def facts(answer):
    """Outcome, whether any word is used here, and what the first ten people amount to."""
    best = answer["experts"][:10]
    return {
        "no": answer["outcome"] != "found",
        "shares": any(not word["unknown"] for word in answer["words"]),
        "coverage": max((one["coverage"] for one in best), default=0),
        "strength": max((one["strength"] for one in best), default=0),
        "people": max((one["recognition"]["people"] for one in best), default=0),
    }


def share(rows, test):
    return sum(1 for row in rows if test(row)) / len(rows) if rows else 0


def show(label, form, rows, curve):
    line = f"{label:16} {form:18} {len(rows):4}  no {share(rows, lambda r: r['no']):.2f}"
    if curve:
        for level in (0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
            line += f"  c{level} {share(rows, lambda r: r['coverage'] < level):.2f}"
        for level in (0.6, 0.9, 1.2, 1.5, 1.8):
            line += f"  s{level} {share(rows, lambda r: r['strength'] < level):.2f}"
        for level in (1, 2, 3, 5):
            line += f"  r{level} {share(rows, lambda r: r['people'] < level):.2f}"
    print(line, flush=True)


def main(arguments):
    curve = "--curve" in arguments
    program, *collections = [one for one in arguments if one != "--curve"]
    parts = [one.split("=") for one in collections]
    for source, _, path in parts:
        asked = list(topics(path))
        for target, workspace, _ in parts:
            own = source == target
            forms = {}
            for query, form in asked:
                if not own and form not in ("all", "base", "other-language"):
                    continue
                answer = ask(program, workspace, query)
                if answer is None:
                    continue
                row = facts(answer)
                if own or row["shares"]:
                    forms.setdefault(form, []).append(row)
            for form in sorted(forms):
                show(f"{source}->{target}", form, forms[form], curve)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1:])
