#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""make_set.py OUT [--seed N] [--variants N]: clean issues, the same with planted errors, what was planted, what the office knows.

OUT/clean/*.txt, OUT/seeded/*.txt, OUT/gold.json, OUT/knowledge.json. The same seed gives the same bytes.
Ranges count code points of the file after removing a BOM and turning CRLF into LF.
"""
import argparse
import json
import random
import shutil
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
import cast  # noqa: E402
import issue_texts  # noqa: E402
import seed_facts  # noqa: E402,F401
import seed_marks  # noqa: E402,F401
import seed_words  # noqa: E402,F401
from seeding import CLASSES, Edit  # noqa: E402

APART = 14  # characters between two errors
ERRORS = 26  # in one issue


class Planting:
    """Edits of one clean issue that do not touch each other."""

    def __init__(self, issue, chance):
        self.issue, self.random = issue, chance
        self.edits = []
        self.taken = []  # ranges of the clean file in which nothing more is planted
        self.paired = set()  # lines that hold an error of pairing
        self.structural = set()  # articles whose structure is touched

    def line_at(self, position):
        return next((line for line in self.issue.lines if line.start - 2 <= position <= line.end + 2), None)

    def fits(self, edit):
        spans = [(edit.start - APART, edit.end + APART)] + [(start, end) for start, end in edit.places]
        return all(end <= taken_start or start >= taken_end for start, end in spans for taken_start, taken_end in self.taken)

    def candidates(self, kind):
        if kind.whole:
            return [(edit, None) for edit in kind.make(self.issue, self.random)]
        role = self.random.choice(kind.roles)
        for wanted in (role, *kind.roles):
            found = []
            for line in self.issue.lines:
                if line.role == wanted:
                    found += [(edit, line) for edit in kind.make(line)]
            if found:
                return found
        return []

    def plant(self, kind):
        found = self.candidates(kind)
        self.random.shuffle(found)
        for edit, line in found[:60]:
            if line and not edit.whole:
                edit.start, edit.end = edit.start + line.start, edit.end + line.start
            if (kind.pair and line in self.paired) or not self.fits(edit):
                continue
            if self.issue.text[edit.start:edit.end] == edit.new:
                continue
            edit.kind = kind
            self.edits.append(edit)
            self.taken.append((edit.start - APART, edit.end + APART))
            self.taken += edit.places
            if kind.pair:
                self.paired.add(line)
            if line and line.role in ("title", "contents"):
                self.block_twin(edit, line)
            return True
        return False

    def block_twin(self, edit, line):
        """A title and its contents line: an error in one is found through the other."""
        text = line.text.replace(" ", "")
        for other in self.issue.lines:
            if other is not line and other.role in ("title", "contents") and other.text.replace(" ", "") == text:
                self.taken.append((other.start, other.end))
                edit.places.append((other.start, other.end))

    def written(self, name):
        """The file's text and its gold rows."""
        clean, text, rows, at = self.issue.text, "", [], 0
        moved = []  # (clean start, clean end, seeded start) of what stayed
        for edit in sorted(self.edits, key=lambda edit: edit.start):
            moved.append((at, edit.start, len(text)))
            text += clean[at:edit.start]
            edit.at = len(text)
            text += edit.new
            at = edit.end
        moved.append((at, len(clean), len(text)))
        text += clean[at:]

        def place(position):
            for start, end, seeded in reversed(moved):
                if position >= start:
                    return seeded + min(position, end) - start
            return 0

        for edit in sorted(self.edits, key=lambda edit: edit.start):
            low, high = edit.gold or (0, len(edit.new))
            high = len(edit.new) if high is None else high
            kind = edit.kind
            rows.append({"file": name, "class": kind.name, "start": max(0, edit.at + low), "end": edit.at + high,
                         "rules": list(kind.rules), "decidable": kind.decidable, "fix": kind.fix,
                         "planted": edit.new, "was": clean[edit.start:edit.end],
                         "at": edit.at, "right": edit.right or [clean[edit.start:edit.end]],
                         "places": [[place(start), place(end)] for start, end in edit.places]})
        return text, rows


def write(path, text, odd):
    """Every seventh file as Windows writes it."""
    data = text.encode("utf-8")
    path.write_bytes(b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n") if odd else data)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=20240222)
    parser.add_argument("--variants", type=int, default=9, help="seeded issues made of each clean one")
    options = parser.parse_args()
    for part in ("clean", "seeded"):
        shutil.rmtree(options.out / part, ignore_errors=True)
        (options.out / part).mkdir(parents=True)
    count = len(issue_texts.HEADS)
    for index in range(count):
        issue = issue_texts.Issue(random.Random(f"{options.seed}/{index}"), index)
        write(options.out / "clean" / f"issue-{index + 1}.txt", issue.text, index == 4)
    gold, kinds, planted = [], list(CLASSES.values()), {name: 0 for name in CLASSES}
    for turn in range(options.variants):
        for index in range(count):
            name = f"issue-{index + 1}-{turn + 1}.txt"
            chance = random.Random(f"{options.seed}/{index}/{turn}/seeds")
            issue = issue_texts.Issue(random.Random(f"{options.seed}/{index}/{turn}"), index, turn)
            planting = Planting(issue, chance)
            order = sorted(kinds, key=lambda kind: (planted[kind.name], chance.random()))
            for kind in order:
                if len(planting.edits) >= ERRORS:
                    break
                planted[kind.name] += planting.plant(kind)
            text, rows = planting.written(name)
            gold += rows
            write(options.out / "seeded" / name, text, (turn * count + index) % 7 == 6)
    (options.out / "gold.json").write_text(json.dumps(gold, ensure_ascii=False, indent=0), encoding="utf-8")
    (options.out / "knowledge.json").write_text(json.dumps(cast.knowledge(), ensure_ascii=False, indent=1), encoding="utf-8")
    print(json.dumps({"clean": count, "seeded": count * options.variants, "planted": planted}, ensure_ascii=False))


if __name__ == "__main__":
    main()
