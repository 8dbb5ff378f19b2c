#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""score.py SET FINDINGS.json [--misses FILE] [--json]: what of the planted errors was found, and what was found that is none.

SET is made by make_set.py; FINDINGS is a list as `bulletin check --json` prints it over SET/clean and
SET/seeded (peers: file, file_start, file_end and, where they know, severity and fixes).
A finding hits a planted error when it overlaps its range by up to two characters' distance. Of places
apart (both titles, the other copy) it counts where its rule is one that is meant.
"""
import argparse
import collections
import json
import sys
from pathlib import Path

NEAR = 2


def text_of(path):
    return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")


def visible(text):
    return sum(not character.isspace() for character in text)


def meant(rule, gold):
    return any(rule == wanted or (len(wanted) == 3 and rule.startswith(wanted)) for wanted in gold["rules"])


def overlaps(finding, start, end):
    return finding["file_start"] <= end + NEAR and finding["file_end"] >= start - NEAR


def hits(finding, gold):
    if overlaps(finding, gold["start"], gold["end"]):
        return True
    return meant(finding["rule"], gold) and any(overlaps(finding, start, end) for start, end in gold["places"])


def touches(finding, gold):
    """Not a false alarm: it stands where something was planted, whatever it says."""
    return overlaps(finding, gold["start"], gold["end"]) or any(overlaps(finding, start, end) for start, end in gold["places"])


def choices(finding):
    """The fixes, each as edits in the file's own positions."""
    shift = finding["file_start"] - finding.get("start", finding["file_start"])
    found = collections.defaultdict(list)
    for number, fix in enumerate(finding.get("fixes", [])):
        if "block" in fix or "article" in fix:
            continue
        start, end = fix.get("file_start", fix["start"] + shift), fix.get("file_end", fix["end"] + shift)
        found[fix.get("choice", number)].append((start, end, fix["text"]))
    return found.values()


def mends(finding, gold, text):
    wanted = {text[:gold["at"]] + right + text[gold["at"] + len(gold["planted"]):] for right in gold["right"]}
    for edits in choices(finding):
        near = [edit for edit in edits if edit[0] <= gold["end"] + NEAR and edit[1] >= gold["start"] - NEAR]
        mended = text
        for start, end, replacement in sorted(near, reverse=True):
            mended = mended[:start] + replacement + mended[end:]
        if near and mended in wanted:
            return True
        # Of two copies either may go.
        if gold["rules"][0] == "STR07" and any(not replacement and text[start:end].strip() == gold["planted"].strip() for start, end, replacement in edits):
            return True
    return False


class Score:
    def __init__(self, folder, findings):
        self.folder = folder
        self.gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        self.texts = {f"{part}/{path.name}": text_of(path) for part in ("clean", "seeded") for path in sorted((folder / part).glob("*.txt"))}
        self.findings = collections.defaultdict(list)
        self.unplaced = 0
        for finding in findings:
            if finding.get("file_start") is None:
                self.unplaced += 1
                continue
            path = Path(finding["file"])
            self.findings[f"{path.parent.name}/{path.name}"].append({"rule": "", "severity": "warning", **finding})
        self.rows = collections.OrderedDict()
        self.missed, self.other_class, self.other_fix, self.false = [], [], [], []
        self.match()
        self.count_false()

    def match(self):
        for gold in self.gold:
            row = self.rows.setdefault(gold["class"], collections.Counter(decidable=gold["decidable"], fixable=gold["fix"]))
            name = "seeded/" + gold["file"]
            found = [finding for finding in self.findings[name] if hits(finding, gold)]
            right = [finding for finding in found if meant(finding["rule"], gold)]
            row["planted"] += 1
            row["found"] += bool(found)
            row["class"] += bool(right)
            fixed = any(mends(finding, gold, self.texts[name]) for finding in found)
            row["fix"] += fixed
            if not found:
                self.missed.append(gold)
            elif not right:
                self.other_class.append((gold, found))
            elif gold["fix"] and not fixed:
                self.other_fix.append((gold, right))

    def count_false(self):
        self.alarms = {part: collections.Counter() for part in ("clean", "seeded")}
        by_file = collections.defaultdict(list)
        for gold in self.gold:
            by_file["seeded/" + gold["file"]].append(gold)
        for name, findings in self.findings.items():
            if name not in self.texts:
                continue
            for finding in findings:
                if not any(touches(finding, gold) for gold in by_file[name]):
                    self.alarms[name.split("/")[0]][finding["severity"]] += 1
                    self.false.append((name, finding))
        self.characters = {part: sum(visible(text) for name, text in self.texts.items() if name.startswith(part)) for part in self.alarms}

    def rate(self, part, *severities):
        count = sum(self.alarms[part][severity] for severity in severities or ("error", "warning", "hint"))
        return count / self.characters[part] * 10000 if self.characters[part] else 0

    def part(self, figure, decidable=True):
        rows = [row for row in self.rows.values() if row["decidable"] or not decidable]
        if figure == "fix":
            rows = [row for row in rows if row["fixable"]]
        planted = sum(row["planted"] for row in rows)
        return sum(row[figure] for row in rows) / planted if planted else 0

    def precision(self):
        """Of everything said about the seeded issues, how much touches a planted error."""
        said = sum(len(findings) for name, findings in self.findings.items() if name.startswith("seeded"))
        return 1 - sum(self.alarms["seeded"].values()) / said if said else 1

    def summary(self):
        figures = {figure: round(self.part(figure), 3) for figure in ("found", "class", "fix")}
        figures["found, all classes"] = round(self.part("found", decidable=False), 3)
        figures["precision"] = round(self.precision(), 3)
        for part in ("clean", "seeded"):
            figures[f"false alarms/10k, {part}"] = {
                "errors": round(self.rate(part, "error"), 2), "errors+warnings": round(self.rate(part, "error", "warning"), 2),
                "hints": round(self.rate(part, "hint"), 2)}
        figures["unplaced"] = self.unplaced
        figures["classes"] = {name: {key: row[key] for key in ("planted", "found", "class", "fix")} | {"decidable": bool(row["decidable"])}
                              for name, row in self.rows.items()}
        return figures

    def table(self):
        print(f"{'class':42} planted  found  class    fix")
        for name, row in sorted(self.rows.items(), key=lambda item: (not item[1]["decidable"], item[1]["class"] / item[1]["planted"])):
            share = [row[key] / row["planted"] for key in ("found", "class", "fix")]
            fix = f"{share[2]:6.2f}" if row["fixable"] else "     -"
            width = 42 - sum(ord(character) > 0x2E80 for character in name)
            print(f"{name:{width}} {row['planted']:7} {share[0]:6.2f} {share[1]:6.2f} {fix}{'' if row['decidable'] else '   (extra)'}")
        for key, value in self.summary().items():
            if key != "classes":
                print(f"{key}: {value}")

    def around(self, name, start, end):
        text = self.texts[name]
        return (text[max(0, start - 22):start] + "⟦" + text[start:end] + "⟧" + text[end:end + 22]).replace("\n", "⏎")

    def examples(self):
        """Everything that a writer of rules wants to see, by class."""
        lines = collections.defaultdict(list)
        for gold in self.missed:
            lines["MISSED " + gold["class"]].append(f"{self.around('seeded/' + gold['file'], gold['start'], gold['end'])}   right: {gold['right']}   wanted: {gold['rules'][0]}")
        for gold, found in self.other_class:
            said = "; ".join(f"{finding['rule']} “{finding.get('text', '')}” {finding.get('message', '')}" for finding in found[:3])
            lines["OTHER CLASS " + gold["class"]].append(f"{self.around('seeded/' + gold['file'], gold['start'], gold['end'])}   wanted: {gold['rules']}   said: {said}")
        for gold, found in self.other_fix:
            said = "; ".join(f"{finding['rule']} “{finding.get('text', '')}” → {[fix['text'] for fix in finding.get('fixes', [])]}" for finding in found[:3])
            lines["OTHER FIX " + gold["class"]].append(f"{self.around('seeded/' + gold['file'], gold['start'], gold['end'])}   right: {gold['right']}   said: {said}")
        for name, finding in self.false:
            part = name.split("/")[0]
            lines[f"FALSE ({part}) {finding['rule']} {finding['severity']}"].append(
                f"{name} {self.around(name, finding['file_start'], finding['file_end'])}   {finding.get('message', '')}")
        return lines


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("set", type=Path)
    parser.add_argument("findings", type=Path)
    parser.add_argument("--misses", type=Path, help="write the misses and false alarms there")
    parser.add_argument("--most", type=int, default=12, help="examples of each kind")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    score = Score(options.set, json.loads(options.findings.read_text(encoding="utf-8")))
    if options.misses:
        with options.misses.open("w", encoding="utf-8") as file:
            for kind, rows in sorted(score.examples().items()):
                file.write(f"## {kind} ({len(rows)})\n" + "".join(f"- {row}\n" for row in rows[:options.most]) + "\n")
    if options.json:
        json.dump(score.summary(), sys.stdout, ensure_ascii=False, indent=1)
    else:
        score.table()


if __name__ == "__main__":
    main()
