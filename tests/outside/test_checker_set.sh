#!/usr/bin/env bash
# The set that ./dev bench checker measures with: one seed gives the same bytes, every planted error
# stands where the gold says, and the scorer counts what it should. $1: the folder with the program (not used).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for turn in 1 2; do
    python3 tests/bench/checker/make_set.py "$scratch/set-$turn" --variants 3 >"$scratch/planted-$turn"
done
diff -r "$scratch/set-1" "$scratch/set-2"
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=tests/bench/checker python3 - "$scratch/set-1" "$scratch/planted-1" <<'PYTHON'
import json
import sys
from pathlib import Path

import score

folder = Path(sys.argv[1])
planted = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))["planted"]
assert all(planted.values()), f"nothing planted of {[name for name, count in planted.items() if not count]}"
gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
assert len(gold) == sum(planted.values())
texts = {path.name: score.text_of(path) for path in (folder / "seeded").glob("*.txt")}
for row in gold:
    assert texts[row["file"]][row["at"]:row["at"] + len(row["planted"])] == row["planted"], row
assert sum(score.visible(score.text_of(path)) for path in (folder / "clean").glob("*.txt")) >= 40_000


def found(row, **change):
    fix = {"start": row["at"], "end": row["at"] + len(row["planted"]), "text": row["right"][0]}
    return {"file": f"seeded/{row['file']}", "rule": row["rules"][0], "severity": "error", "file_start": row["start"], "file_end": row["end"],
            "start": row["start"], "end": row["end"], "fixes": [fix], **change}


def part(findings, figure):
    return score.Score(folder, findings).part(figure, decidable=False)


everything = [found(row) for row in gold]
assert all(part(everything, figure) == 1 for figure in ("found", "class", "fix"))
assert part([], "found") == 0
half = score.Score(folder, everything[::2])
assert half.part("found", decidable=False) < 0.75 and half.precision() == 1
assert part([found(row, rule="XXX99") for row in gold], "class") == 0
assert part([found(row, fixes=[]) for row in gold], "fix") == 0
alarms = [{"file": "clean/issue-1.txt", "rule": "PUN01", "severity": "hint", "file_start": 40, "file_end": 41}] * 3
noisy = score.Score(folder, everything + alarms)
assert noisy.alarms["clean"]["hint"] == 3 and not noisy.alarms["clean"]["error"] and not noisy.alarms["seeded"]
PYTHON
