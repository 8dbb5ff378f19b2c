#!/usr/bin/env bash
# The record from outside: who did what, as lines, JSON and a spreadsheet; texts that wait for a save.
. "$(dirname "$0")/support.sh" "$1"
desk="$scratch/desk"
new_desk "$desk"

run --data "$desk" issue show 2025-9 # asks, and leaves no row
run --json --data "$desk" log
expect_exit 0 "the record"
jq -e 'length == 1 and .[0].verb == "import-issue" and .[0].outcome == "done" and .[0].sequence == 1 and (.[0].sentence | length > 5)
    and (.[0].at | test("^[0-9-]{10}T[0-9:.]{12}Z$")) and (.[0].details.number == "2025-5")' "$scratch/stdout" >/dev/null || fail "log: $out"
run --json --data "$desk" issue new --date 2025-06-27
run --data "$desk" issue import "$scratch/small.txt" # its number is taken
run --json --data "$desk" log --outcome refused
jq -e 'length == 1 and .[0].verb == "import-issue" and (.[0].details.reason | length > 0)' "$scratch/stdout" >/dev/null || fail "a refusal is not in the record: $out"
run --json --data "$desk" log --limit 1
jq -e 'length == 1 and .[0].sequence == 3' "$scratch/stdout" >/dev/null || fail "the newest row does not come first: $out"
run --json --data "$desk" log --issue 2025-6
jq -e '[.[].verb] == ["create-issue"]' "$scratch/stdout" >/dev/null || fail "log --issue: $out"
id=$("$bin/bulletin" --json --data "$desk" issue show 2025-5 | jq -r '.sections[0].articles[0].id')
run --json --data "$desk" log --article "$id"
expect_exit 0 "an article's own record"
run --json --data "$desk" log --from 2099-01-01
[ "$(jq length "$scratch/stdout")" = 0 ] || fail "log --from: $out"
run --json --data "$desk" log --actor local --verb create-issue
[ "$(jq length "$scratch/stdout")" = 1 ] || fail "log --actor --verb: $out"
run --lang zh_CN --data "$desk" log
grep -q '新建' "$scratch/stdout" || fail "the record is not in Chinese: $out"
for wrong in "--outcome maybe" "--from yesterday" "--article 7" "--limit -1" "--format csv" "--out $scratch/x.csv" "--format xml --out x"; do
    # shellcheck disable=SC2086
    run --data "$desk" log $wrong
    expect_exit 2 "log $wrong"
done
[ ! -e "$scratch/x.csv" ] || fail "wrong usage wrote a file"

# A title that a spreadsheet program would run.
printf '=HYPERLINK("http://x.example","打开")\n\n正文。\n' >"$scratch/draft.txt"
run --data "$desk" article import "$scratch/draft.txt"
run --data "$desk" log --format csv --out "$scratch/record.csv"
expect_exit 0 "the record as a spreadsheet"
python3 - "$scratch/record.csv" <<'PYTHON' || fail "the spreadsheet"
import csv, sys
rows = list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline="")))
assert len(rows) == 5 and len({len(row) for row in rows}) == 1, rows
assert not [cell for row in rows for cell in row if cell[:1] in ("=", "+", "-", "@", "\t", "\r") and cell], rows
PYTHON
[ "$(stat -c %a "$scratch/record.csv")" = 600 ] || fail "the list is not its owner's alone"

# What was being written.
run --data "$desk" journal
expect_exit 0 "nothing waits"
python3 - "$desk/desk.db" "$id" <<'PYTHON'
import json, sqlite3, sys
desk = sqlite3.connect(sys.argv[1])
content = {"title_lines": ["写到一半"], "units": [], "contributors": [], "credit_ending": "供稿", "blocks": [{"kind": "paragraph", "text": "断电前写的话"}], "images": []}
desk.execute("INSERT INTO journal VALUES (?, 'local', 's', '办公室-1', '', '', '', ?, '2025-06-02T01:02:03.000Z')", (sys.argv[2], json.dumps(content)))
desk.execute("INSERT INTO journal VALUES (?, '别人', 's', '办公室-1', '', '', '', ?, '2025-06-02T01:02:03.000Z')", (sys.argv[2], json.dumps(content).replace("断", "藏")))
desk.commit()
PYTHON
run --json --data "$desk" journal
expect_exit 0 "what was being written"
jq -e --arg id "$id" 'length == 1 and .[0].article == $id and .[0].author == "local" and .[0].host == "办公室-1" and .[0].saved_at == "2025-06-02T01:02:03.000Z"' \
    "$scratch/stdout" >/dev/null || fail "journal: $out"

# Backups as the window makes them, a second place for them, one tried out, and the list to choose from.
run --json --data "$desk" backup
expect_exit 0 "a dated backup"
backup=$(jq -r .backup "$scratch/stdout")
[ -s "$backup" ] && [ -s "${backup%.db}.anchor.json" ] || fail "no backup with its anchor: $out"
run --json --data "$desk" verify --anchor "${backup%.db}.anchor.json"
expect_exit 0 "the record against its anchor"
mkdir "$scratch/stick"
run --data "$desk" backup --second "$scratch/stick"
expect_exit 0 "a second place"
run --json --data "$desk" backup
jq -e '.second.failure == "" and (.second.newest | length > 0)' "$scratch/stdout" >/dev/null || fail "the second copy: $out"
[ "$(find "$scratch/stick" -name '*.db' | wc -l)" = 1 ] || fail "nothing came to the second place"
run --data "$desk" backup --second "$desk/backups"
expect_exit 3 "a second place beside the first" && expect_sentence "a second place beside the first"
run --json --data "$desk" backup --drill "$backup"
expect_exit 0 "a restore on trial"
jq -e '.sound and .rows.articles == 4 and .texts == 4' "$scratch/stdout" >/dev/null || fail "the trial: $out"
head -c 9000 "$backup" >"$scratch/half.db"
run --data "$desk" backup --drill "$scratch/half.db"
expect_exit 4 "half a backup on trial" && expect_sentence "half a backup on trial"
run --json --data "$desk" restore --list
expect_exit 0 "the list of backups"
jq -e 'length >= 2 and .[0].articles == 4 and .[0].failure == "" and (.[0].last_event | length > 3)' \
    "$scratch/stdout" >/dev/null || fail "the list: $out"
echo broken >"$desk/desk.db"
run --json --data "$desk" restore --list
expect_exit 0 "the list where the desk itself is broken"
[ "$(jq length "$scratch/stdout")" -ge 1 ] || fail "no list where it is needed most: $out"
run --data "$desk" restore "$backup"
expect_exit 0 "the desk from its backup"
run --data "$desk" verify
expect_exit 0 "the restored desk"
run --data "$desk" restore
expect_exit 2 "restore without a file"

# A damaged file: what is left of it becomes a new desk, and what was lost is said.
python3 - "$desk/desk.db" "$scratch/damaged.db" <<'PYTHON'
import sys
data = bytearray(open(sys.argv[1], "rb").read())
data[:4096] = bytes(4096)
open(sys.argv[2], "wb").write(data)
PYTHON
run --db "$scratch/damaged.db" verify
expect_exit 4 "a desk without its beginning" && expect_sentence "a desk without its beginning"
run --json salvage "$scratch/damaged.db" --out "$scratch/new.db"
expect_exit 0 "salvage"
jq -e '[.tables[] | select(.table == "articles") | .saved] == [4] and (.losses | type) == "array"' "$scratch/stdout" >/dev/null || fail "salvage: $out"
run --db "$scratch/new.db" verify
expect_exit 0 "the salvaged desk is sound"
run --json --db "$scratch/new.db" issue show 2025-5
[ "$(jq '[.sections[].articles[]] | length' "$scratch/stdout")" = 3 ] || fail "the salvaged issue: $out"
run salvage "$scratch/damaged.db" --out "$scratch/new.db"
expect_exit 3 "salvage over a desk" && expect_sentence "salvage over a desk"
run salvage "$scratch/draft.txt" --out "$scratch/none.db"
expect_exit 4 "salvage of something else" && expect_sentence "salvage of something else"
[ ! -e "$scratch/none.db" ] || fail "an empty desk was left behind"
finish
