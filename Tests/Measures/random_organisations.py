#!/usr/bin/env python3
"""Counts random organisations without structure in which the program finds no group structure.

usage: random_organisations.py PROGRAM [--runs 100] [--people 120] [--posts 1500]

Everybody replies to anybody, in threads of random people, in communities whose members are drawn at random;
thanks, likes and mentions go to anybody. Python 3.9 or later, nothing else; the seed of run n is n.
"""
import argparse, json, os, random, subprocess, tempfile


def company(seed, people, posts):
    r = random.Random(seed)
    lines = [{"type": "person", "id": f"p{i}", "name": f"Nora{i} Niemand{i}", "unit": f"u{r.randrange(8)}"}
             for i in range(people)]
    rooms = [f"c{i}" for i in range(6)]
    lines += [{"type": "community", "id": c, "name": c} for c in rooms]
    stamp = lambda d: f"2024-{d // 28 % 12 + 1:02d}-{d % 28 + 1:02d}T10:00:00Z"
    number = 0
    while number < posts:
        thread, room, day = f"t{number}", r.choice(rooms), r.randrange(336)
        last = None
        for _ in range(r.choice((1, 2, 2, 3, 4, 6))):
            post = {"type": "post", "id": f"m{number}", "author": f"p{r.randrange(people)}", "thread": thread,
                    "community": room, "time": stamp(day), "text": r.choice(("so", "ja", "gut", "nein"))}
            if last is not None:
                post["parent"] = last
            if r.random() < .1:
                post["mentions"] = [f"p{r.randrange(people)}"]
            lines.append(post)
            if r.random() < .3:
                lines.append({"type": "reaction", "person": f"p{r.randrange(people)}", "post": post["id"],
                              "kind": r.choice(("like", "thanks")), "time": stamp(day)})
            last = post["id"]
            number += 1
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--runs", type=int, default=100)
    parser.add_argument("--people", type=int, default=120)
    parser.add_argument("--posts", type=int, default=1500)
    options = parser.parse_args()
    none = 0
    with tempfile.TemporaryDirectory() as work:
        for seed in range(1, options.runs + 1):
            path, base = os.path.join(work, "x.jsonl"), os.path.join(work, f"{seed}.db")
            with open(path, "w") as file:
                for line in company(seed, options.people, options.posts):
                    file.write(json.dumps(line) + "\n")
            subprocess.run([options.program, "import", "--no-analyse", "--workspace", base, path], check=True,
                           stdout=subprocess.DEVNULL)
            run = subprocess.run([options.program, "groups", "--workspace", base, "--format", "json"],
                                 capture_output=True, text=True)
            found = json.loads(run.stdout)
            none += not found["structureFound"]
            if found["structureFound"]:
                print(f"seed {seed}: modularity {found['modularity']:.3f}, by chance {found['modularityByChance']:.3f}")
            os.remove(base)
    print(f"no group structure in {none} of {options.runs}")


if __name__ == "__main__":
    main()
