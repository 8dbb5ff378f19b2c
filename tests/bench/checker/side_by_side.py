# SPDX-License-Identifier: Apache-2.0
"""The checker beside autocorrect and zhlint, on the same files and by the same scorer; one table."""
import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import score  # noqa: E402

PEERS = ("autocorrect-node@2.14.0", "zhlint@0.8.2")
OURS = "ours"
NAMES = (OURS, "autocorrect", "autocorrect, GB", "zhlint", "zhlint, GB")


def width(text):
    return sum(2 if ord(character) > 0x2E7F else 1 for character in text)


def cell(text, room):
    return text + " " * max(0, room - width(text))


class SideBySide:
    """run(*command, allow=status) as in tests/bench/run; kept: a folder that stays between runs."""

    def __init__(self, build, kept, scratch, sample, run, say):
        self.build, self.kept, self.scratch, self.run, self.say = build, kept, scratch, run, say
        self.set = scratch / "set"
        self.issues = {"the sample": sample}
        if model := os.environ.get("BULLETIN_MODEL_ISSUE"):
            self.issues["the model issue"] = Path(model)
        self.findings, self.ms, self.scores = {}, {}, {}

    def prepare(self):
        self.say("making the seeded set")
        self.run(sys.executable, HERE / "make_set.py", self.set)
        self.peers = self.kept / "peers"
        if not (self.peers / "node_modules").is_dir():
            self.say(f"installing {' and '.join(PEERS)} into {self.peers} (for this measurement only)")
            self.peers.mkdir(exist_ok=True)
            self.run("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", self.peers, *PEERS)
        self.files = sorted((self.set / "clean").glob("*.txt")) + sorted((self.set / "seeded").glob("*.txt"))

    def ours(self, *files):
        done = subprocess.run([self.build / "bin/bulletin", "--json", "check", "--knowledge", self.set / "knowledge.json", *files],
                              capture_output=True, text=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
        if done.returncode > 1:
            sys.exit(f"bulletin check ended with {done.returncode}: {done.stderr or done.stdout}")
        return json.loads(done.stdout)

    def measure(self):
        self.say("the checker beside its peers")
        issues = list(self.issues.values())
        self.findings[OURS] = self.ours(*self.files, *issues)
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
        typical = self.set / "clean" / "issue-1.txt"
        self.speed = json.loads(self.run(self.kept / "bench_checker", self.set / "knowledge.json", typical, *self.files, environment=environment))
        self.ms[OURS] = self.speed["set_ms"]
        figures = json.loads(self.run("node", HERE / "peers.mjs", self.peers, self.scratch, *self.files))
        answers = {name: json.loads((self.scratch / f"{name}.json").read_text(encoding="utf-8")) for name in NAMES[1:]}
        self.run("node", HERE / "peers.mjs", self.peers, self.scratch, *issues)
        for name in NAMES[1:]:
            self.ms[name] = figures[name]["ms"]
            self.findings[name] = answers[name] + json.loads((self.scratch / f"{name}.json").read_text(encoding="utf-8"))
        self.scores = {name: score.Score(self.set, self.findings[name]) for name in NAMES}

    def said(self, name, issue):
        rows = [row for row in self.findings[name] if row["file"] == str(issue)]
        if name != OURS:
            return str(len(rows))
        return "/".join(str(sum(row["severity"] == severity for row in rows)) for severity in ("error", "warning", "hint"))

    def lines(self):
        scores = [self.scores[name] for name in NAMES]
        characters = sum(scores[0].characters.values())
        for kind, row in sorted(scores[0].rows.items(), key=lambda item: not item[1]["decidable"]):
            label = f"{kind} ({row['planted']})" + ("" if row["decidable"] else ", extra")
            yield label, [f"{one.rows[kind]['found'] / row['planted']:.2f}" for one in scores]
        yield "all decidable: found", [f"{one.part('found'):.3f}" for one in scores]
        yield "  with the right class", [f"{scores[0].part('class'):.3f}"]
        yield "  with the right fix", [f"{one.part('fix'):.3f}" for one in scores]
        yield "precision on the seeded set", [f"{one.precision():.3f}" for one in scores]
        for part in ("clean", "seeded"):
            yield f"false alarms/10,000, {part}", [f"{one.rate(part):.1f}" for one in scores]
        yield "  clean: errors", [f"{scores[0].rate('clean', 'error'):.2f}"]
        yield "  clean: errors and warnings", [f"{scores[0].rate('clean', 'error', 'warning'):.2f}"]
        yield "  clean: hints", [f"{scores[0].rate('clean', 'hint'):.2f}"]
        for label, issue in self.issues.items():
            yield f"said about {label} (ours: errors/warnings/hints)", [self.said(name, issue) for name in NAMES]
        yield f"ms for {characters} characters", [f"{self.ms[name]:.0f}" for name in NAMES]
        yield "characters a second", [f"{characters / self.ms[name] * 1000:.0f}" for name in NAMES]

    def table(self):
        rows = list(self.lines())
        room = max(width(label) for label, _ in rows) + 2
        print(cell("share found, by class", room) + "".join(cell(name, 17) for name in NAMES))
        for label, figures in rows:
            print((cell(label, room) + "".join(cell(figure, 17) for figure in figures)).rstrip())
        print("Found: something was said within two characters of the error, whatever it was; so who says much finds much.\n")

    def goals(self):
        """what, figure, its unit, the goal as the issue has it, reached"""
        ours, speed = self.scores[OURS], self.speed
        rate = ours.rate
        return [
            ("checker: decidable errors found", ours.part("found"), "", ">= 0.95", ours.part("found") >= 0.95),
            ("checker: with the right class", ours.part("class"), "", ">= 0.93", ours.part("class") >= 0.93),
            ("checker: with the right fix", ours.part("fix"), "", ">= 0.80", ours.part("fix") >= 0.80),
            ("checker: false errors on clean text", rate("clean", "error"), "/10k", "<= 0.5", rate("clean", "error") <= 0.5),
            ("checker: and warnings", rate("clean", "error", "warning"), "/10k", "<= 2", rate("clean", "error", "warning") <= 2),
            ("checker: false hints", rate("clean", "hint"), "/10k", "<= 5", rate("clean", "hint") <= 5),
            ("checker: issue of 8,000 characters, p50", speed["issue_p50_ms"], "ms", "< 50 ms", speed["issue_p50_ms"] < 50),
            ("checker: slowest paragraph, p50", speed["paragraph_ms"], "ms", "< 5 ms", speed["paragraph_ms"] < 5),
            ("checker: 100 issues", speed["hundred_issues_ms"], "ms", "< 3000 ms", speed["hundred_issues_ms"] < 3000),
        ]
