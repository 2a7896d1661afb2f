#!/usr/bin/env python3
"""Figures of multipliers and mentors against companies with planted truth.

usage: people.py PROGRAM COMPANY_FOLDER...

A company folder holds items.jsonl (or items.jsonl.gz) and truth.json. Each is imported into a workspace of its own in a
temporary folder and asked as a viewer who may read all; every reason given is counted again from the raw events.
Needs Python 3.9 or later and nothing else.
"""
import gzip
import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from datetime import datetime

DAY = 86400


def time(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00") if "T" in text else text + "T00:00:00+00:00").timestamp()


class Company:
    def __init__(self, folder):
        self.people, self.posts, self.reactions = {}, {}, []
        self.attributes = defaultdict(list)
        path = os.path.join(folder, "items.jsonl")
        opened = open(path, encoding="utf-8") if os.path.exists(path) else gzip.open(path + ".gz", "rt", encoding="utf-8")
        with opened as lines:
            for line in lines:
                item = json.loads(line)
                kind = item["type"]
                if kind == "person":
                    self.people[item["id"]] = item
                elif kind == "post" and not item.get("deleted"):
                    self.posts[item["id"]] = item
                elif kind == "reaction" and item.get("person"):
                    self.reactions.append(item)
                elif kind == "attribute":
                    self.attributes[item["person"]].append(item)
        self.path = path if os.path.exists(path) else path + ".gz"
        with open(os.path.join(folder, "truth.json"), encoding="utf-8") as file:
            self.truth = json.load(file)
        self.now = max(time(post["time"]) for post in self.posts.values() if post.get("time"))

    def authors(self, post):
        return post.get("authors") or [post["author"]]

    def unit(self, person):
        held = [a for a in self.attributes[person] if a["key"] == "unit" and (not a.get("from") or time(a["from"]) <= self.now)
                and (not a.get("until") or time(a["until"]) > self.now)]
        return held[-1]["value"] if held else self.people[person].get("unit")

    def events(self, likes=False):
        """Replies, mentions and thanks: who, to whom, when."""
        for post in self.posts.values():
            author, moment = self.authors(post)[0], time(post["time"])
            parent = self.posts.get(post.get("parent"))
            if parent:
                yield author, self.authors(parent)[0], moment
            for other in post.get("mentions", []):
                yield author, other, moment
        for reaction in self.reactions:
            if reaction["kind"] == "thanks" or likes:
                post = self.posts.get(reaction["post"])
                if post:
                    yield reaction["person"], self.authors(post)[0], time(reaction["time"])

    def contacts(self):
        """Ties as truth.json defines them, without likes."""
        start = time(self.truth["company"]["start"]) if "start" in self.truth.get("company", {}) else min(
            time(post["time"]) for post in self.posts.values())
        start -= (datetime.fromtimestamp(start).weekday()) * DAY
        bots = set(self.truth["decoys"]["bots"])
        weeks, counts = defaultdict(set), defaultdict(int)
        for one, other, moment in self.events():
            if one != other and one not in bots and other not in bots:
                pair = (min(one, other), max(one, other))
                weeks[pair].add(int((moment - start) // (7 * DAY)))
                counts[pair] += 1
        near = defaultdict(set)
        for (one, other), seen in weeks.items():
            if len(seen) >= 2 and counts[one, other] >= 2:
                near[one].add(other)
                near[other].add(one)
        return near


class Program:
    def __init__(self, program, company, folder):
        self.program, self.workspace = program, os.path.join(folder, "w.db")
        self.run("import", company.path, "--private-channels", "--no-analyse")

    def run(self, *arguments):
        command = [self.program, *arguments, "--workspace", self.workspace]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode not in (0, 1):
            sys.exit(f"{' '.join(command)}: {done.stderr}")
        return done.stdout

    def ask(self, *arguments):
        return json.loads(self.run(*arguments, "--viewer", "all", "--format", "json"))


def person(described):
    return described["id"].split("/")[-1].split("\t")[-1]


def multipliers(company, program):
    near = company.contacts()
    cover = company.truth["multipliers"]["withoutLikes"]["cover"]
    for count in (10, 20):
        picks = [person(row["people"][0]) for row in program.ask("multipliers", "--count", str(count))["rows"]]
        reached = set()
        for pick in picks:
            reached |= near[pick] | {pick}
        best = cover[min(count, len(cover)) - 1]
        verdict = "ok" if len(reached) >= 0.98 * best else "MISSED"
        print(f"  multipliers k={count}: reach {len(reached)} of {best} = {len(reached) / best:.3f} (>= .98) {verdict}")


def mentors(company, program):
    truth = company.truth["mentors"]
    planted = {entry["person"] for entry in truth["people"]}
    decoys = {one: kind for kind, people in truth["decoys"].items() for one in people}
    answer = program.ask("mentors", "--assume-willing", "--limit", "400")
    ranked = [person(row["people"][0]) for row in answer["rows"]]
    first = len(planted & set(ranked[:15]))
    wanted = min(15, len(planted))
    last = max((ranked.index(one) for one in planted if one in ranked), default=-1)
    above = [(ranked.index(one) + 1, decoys[one]) for one in ranked[: last + 1] if one in decoys]
    verdict = "ok" if first >= 0.8 * wanted and not above and planted <= set(ranked) else "MISSED"
    print(f"  mentors: {first} of {len(planted)} planted in the first 15 (>= 80 %), decoys above the last: {above or 'none'} "
          f"{verdict}; not listed: {sorted(planted - set(ranked)) or 'none'}")
    check_list(company, answer)


def check_list(company, answer):
    """Counts the reasons of the list again."""
    helped, own, thanked = defaultdict(set), defaultdict(set), defaultdict(set)
    accepted = defaultdict(int)
    hidden = {one for one, facts in company.people.items() if facts.get("staff")}
    for post in company.posts.values():
        parent = company.posts.get(post.get("parent"))
        if not parent:
            continue
        helper, asker = company.authors(post)[0], company.authors(parent)[0]
        if helper == asker or asker in hidden:
            continue
        if post.get("accepted"):
            accepted[helper] += 1
        joined = company.people[asker].get("joined")
        if joined and 0 <= time(parent["time"]) - time(joined) <= 90 * DAY:
            near = company.unit(helper) is not None and company.unit(helper) == company.unit(asker)
            (own if near else helped)[helper].add(asker)
    for reaction in company.reactions:
        post = company.posts.get(reaction["post"])
        if post and reaction["kind"] == "thanks" and reaction["person"] not in hidden:
            author = company.authors(post)[0]
            if author != reaction["person"]:
                thanked[author].add(reaction["person"])
    counted = {"helpedNewcomers": lambda p: len(helped[p]), "helpedOwnNewcomers": lambda p: len(own[p]),
               "accepted": lambda p: accepted[p], "thanked": lambda p: len(thanked[p])}
    wrong, checked = [], 0
    for row in answer["rows"]:
        one = person(row["people"][0])
        for fact in row["reasons"]:
            if fact["kind"] in counted:
                checked += 1
                if counted[fact["kind"]](one) != fact["count"]:
                    wrong.append((one, fact["kind"], fact["count"], counted[fact["kind"]](one)))
            if fact["kind"] == "longStanding" and not fact.get("words"):
                checked += 1
                years = int((company.now - time(company.people[one]["joined"])) // (365 * DAY))
                if years != fact["count"]:
                    wrong.append((one, fact["kind"], fact["count"], years))
    print(f"  mentors: {checked} reasons counted again, wrong: {wrong[:5] or 'none'}")


def pairs(company, program):
    """Counts the reasons of pairs again: line, unit, site, language, steps."""
    near = company.contacts()
    answer = program.ask("mentors", "--newcomers", "--assume-willing", "--limit", "500")
    wrong, checked, mentees = [], 0, defaultdict(int)
    for row in answer["rows"]:
        if len(row["people"]) < 2:
            continue
        new, mentor = (person(one) for one in row["people"])
        kinds = {fact["kind"]: fact for fact in row["reasons"] + row["cautions"]}
        if "bestTogether" in kinds:
            mentees[mentor] += 1
        checked += 1
        if line(company, new, mentor) or line(company, mentor, new):
            wrong.append((new, mentor, "line"))
        units = company.unit(new), company.unit(mentor)
        if ("otherUnit" in kinds) != (None not in units and units[0] != units[1]):
            wrong.append((new, mentor, "otherUnit"))
        shared = [code for code in company.people[new].get("languages", []) if code in company.people[mentor].get("languages", [])]
        if kinds.get("sharedLanguages", {}).get("words", []) != shared:
            wrong.append((new, mentor, "sharedLanguages"))
        if "steps" in kinds:
            way = [new] + [person(one) for one in kinds["steps"]["people"]] + [mentor]
            if len(way) != kinds["steps"]["count"] + 1 or any(b not in near[a] for a, b in zip(way, way[1:])):
                wrong.append((new, mentor, "steps", way))
        if ("alreadyInTouch" in kinds) != (mentor in near[new]):
            wrong.append((new, mentor, "alreadyInTouch"))
    over = {mentor: count for mentor, count in mentees.items() if count > 2}
    print(f"  mentors --newcomers: {checked} pairs checked, wrong: {wrong[:5] or 'none'}; beyond capacity: {over or 'none'}")


def line(company, person_, superior):
    """Whether somebody reports to somebody, at whatever distance."""
    current, steps = company.people[person_].get("manager"), 0
    while current and steps < 64:
        if current == superior:
            return True
        current, steps = company.people.get(current, {}).get("manager"), steps + 1
    return False


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    for folder in sys.argv[2:]:
        print(folder)
        company = Company(folder)
        with tempfile.TemporaryDirectory() as scratch:
            program = Program(os.path.abspath(sys.argv[1]), company, scratch)
            multipliers(company, program)
            mentors(company, program)
            pairs(company, program)


main()
