#!/usr/bin/env bash
# The command line as outsiders know it: words, exit statuses, JSON.
. "$(dirname "$0")/support.sh" "$1"
desk="$scratch/desk"
new_desk "$desk"

wrong_usage() { # what arguments…
    local what=$1
    shift
    run "$@"
    expect_exit 2 "$what" && expect_sentence "$what"
}
wrong_usage "no command"
wrong_usage "an unknown command" publish
wrong_usage "a command that does not exist yet" serve-check
wrong_usage "an unknown option" --colour issue list
wrong_usage "import without a file" --data "$desk" issue import
wrong_usage "an unknown format" --data "$desk" issue export 2025-5 --format papyrus --out "$scratch/out"
expect_json_error usage "an unknown command" publish
[ ! -e "$scratch/out" ] || fail "wrong usage made a folder"

# Global options stand before or after the command.
run --data "$desk" --json issue list
expect_exit 0 "options before"
first=$out
run issue list --json --data "$desk"
expect_exit 0 "options behind"
[ "$out" = "$first" ] || fail "the place of an option matters"
run --json --db "$desk/desk.db" issue list
[ "$out" = "$first" ] || fail "--db and --data differ"
run --help
expect_exit 0 "help"
run --version
expect_exit 0 "version"

# Both ways to name an issue.
run --json --data "$desk" issue show 2025-5
shown=$out
for name in 总147 total147; do
    run --json --data "$desk" issue show "$name"
    [ "$status" = 0 ] && [ "$out" = "$shown" ] || fail "issue show $name: exit $status"
done
run --data "$desk" issue show fünf
expect_exit 3 "a name that is no issue's" && expect_sentence "a name that is no issue's"
run --data "$desk" issue show 2025-9
expect_exit 3 "an issue that is not there" && expect_sentence "an issue that is not there"
jq -e '.bulletin == "青江档案工作" and .number == 5 and .cumulative == 147 and .year == 2025 and .date == "2025-05-30"
    and .publisher == "青江市档案馆" and (.sections | map(.articles | length)) == [2, 1]
    and .sections[1].articles[0].units == ["石渡县档案馆"] and .sections[0].articles[0].stage == "placed"
    and .distribution == {"报": "青江市委办公室", "送": "兄弟市（州）档案馆", "发": "各区县档案馆"}
    and .editor == "孟昶" and .phone == "0000—5550126" and .email == "bianwu@qingjiang.example"
    and (.contents | length) == 3 and .doubts == []' <<<"$shown" >/dev/null || fail "the issue was not read as it stands: $shown"

# The next issue: numbers run on; the year starts the first one anew.
run --json --data "$desk" issue new --date 2025-06-27
expect_exit 0 "the next issue"
jq -e '.number == 6 and .cumulative == 148 and .bulletin == "青江档案工作" and .editor == "孟昶"' "$scratch/stdout" >/dev/null || fail "next issue: $out"
run --json --data "$desk" issue new --date 2026-01-30
jq -e '.number == 1 and .cumulative == 149 and .year == 2026' "$scratch/stdout" >/dev/null || fail "first issue of the year: $out"
run --json --data "$desk" issue list
jq -e '[.[].cumulative] == [149, 148, 147]' "$scratch/stdout" >/dev/null || fail "the list is not newest first: $out"

# Every file has its name, and is replaced whole.
run --json --data "$desk" issue export 2025-5 --format pdf,docx,html,txt --out "$scratch/out/deep"
expect_exit 0 "export in four formats"
jq -e '[.files[].format] == ["pdf", "docx", "html", "txt"] and ([.files[].path | split("/") | last] == ["2025-05.pdf", "2025-05.docx", "2025-05.html", "2025-05.txt"])' \
    "$scratch/stdout" >/dev/null || fail "files: $out"
[ "$(find "$scratch/out" -type f | wc -l)" = 4 ] || fail "other files lie about: $(find "$scratch/out" -type f)"
grep -q 'Content-Security-Policy' "$scratch/out/deep/2025-05.html" || fail "the page carries no content security policy"
! grep -qiE '<script|javascript:|https?://[^w]' "$scratch/out/deep/2025-05.html" || fail "the page reaches outside or runs a script"
grep -q '石渡县档案馆近日启动口述史料采集' "$scratch/out/deep/2025-05.txt" || fail "the text does not hold the text"

# Drafts.
run --json --data "$desk" article text "$scratch/out/deep/2025-05.docx"
expect_exit 0 "the text of a Word file"
printf '石渡县开展库房安全检查\n\n6月3日，石渡县档案馆检查库房。\n\n（石渡县档案馆供稿）\n' >"$scratch/draft.txt"
run article text "$scratch/draft.txt"
expect_exit 0 "the text of a draft"
grep -q '^6月3日，石渡县档案馆检查库房。$' "$scratch/stdout" || fail "article text: $out"
run --data "$desk" article import "$scratch/draft.txt"
expect_exit 0 "a draft taken in"

# Backup, restore, verify.
run --data "$desk" verify
expect_exit 0 "the desk is sound"
run --data "$desk" backup "$scratch/backup.db"
expect_exit 0 "backup"
run --data "$scratch/second" restore "$scratch/backup.db"
expect_exit 0 "restore"
run --json --data "$desk" issue show 2025-5
shown=$out
run --json --data "$scratch/second" issue show 2025-5
[ "$out" = "$shown" ] || fail "the restored issue differs"
head -c 20000 "$scratch/backup.db" >"$scratch/half.db"
sum=$(sha256sum "$scratch/second/desk.db")
run --data "$scratch/second" restore "$scratch/half.db"
expect_exit 4 "restore from half a backup" && expect_sentence "restore from half a backup"
[ "$(sha256sum "$scratch/second/desk.db")" = "$sum" ] || fail "half a backup harmed the desk"

# The end of the record cut off is seen by an anchor that was kept elsewhere, and by nothing else.
python3 - "$scratch/backup.db" >"$scratch/kept.anchor.json" <<'PYTHON'
import json, sqlite3, sys
fields = ("desk", "sequence", "hash", "at", "occasion", "public_key", "signature")
row = sqlite3.connect(sys.argv[1]).execute(f"SELECT {', '.join(fields)} FROM anchors").fetchone()
print(json.dumps({"format": "bulletin-anchor-1", **dict(zip(fields, row))}))
PYTHON
cp -r "$desk" "$scratch/cut"
run --data "$scratch/cut" verify --anchor "$scratch/kept.anchor.json"
expect_exit 0 "the anchor of a backup fits"
python3 - "$scratch/cut/desk.db" <<'PYTHON'
import sqlite3, sys
desk = sqlite3.connect(sys.argv[1])
desk.execute("DELETE FROM events WHERE sequence = (SELECT max(sequence) FROM events)")
desk.execute("DELETE FROM revisions WHERE id NOT IN (SELECT json_extract(r.value, '$.revision') FROM events, json_each(details, '$.revisions') r)")
desk.execute("DELETE FROM articles WHERE head_revision_id NOT IN (SELECT id FROM revisions)")
desk.execute("DELETE FROM article_credits WHERE article_id NOT IN (SELECT id FROM articles)")
desk.execute("DELETE FROM anchors")
desk.commit()
PYTHON
run --data "$scratch/cut" verify
expect_exit 0 "a desk alone cannot tell that its end is missing"
run --json --data "$scratch/cut" verify --anchor "$scratch/kept.anchor.json"
expect_exit 1 "the anchor tells"
jq -e '.sound == false and (.damage | length) == 1' "$scratch/stdout" >/dev/null || fail "verify --anchor: $out"
run --data "$desk" verify --anchor "$scratch/draft.txt"
expect_exit 4 "an anchor that is none" && expect_sentence "an anchor that is none"

# Damage is found: one character of a saved text changed behind the program's back.
python3 - "$scratch/second/desk.db" <<'PYTHON'
import sqlite3, sys
desk = sqlite3.connect(sys.argv[1])
for (name,) in desk.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
    desk.execute(f"DROP TRIGGER {name}")
tables = [t for (t,) in desk.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%revision%'")]
changed = 0
for table in tables:
    for column in [row[1] for row in desk.execute(f"PRAGMA table_info({table})")]:
        changed += desk.execute(f"UPDATE {table} SET {column} = replace({column}, '46人', '64人') WHERE {column} LIKE '%46人%'").rowcount
desk.commit()
assert changed, "no saved text found"
PYTHON
run --data "$scratch/second" verify
expect_exit 1 "a text changed behind the program's back"
grep -q '消防演练' "$scratch/stdout" || fail "verify does not say which article is damaged: $out"

# Where neither --data nor --db is given.
export XDG_DATA_HOME="$scratch/home"
run init
expect_exit 0 "init"
[ -f "$scratch/home/bulletin-desk/desk.db" ] || fail "the desk is not where it belongs"
[ "$(stat -c %a "$scratch/home/bulletin-desk/desk.db")" = 600 ] || fail "others may read the desk: $(stat -c %a "$scratch/home/bulletin-desk/desk.db")"
run init
expect_exit 3 "init over a desk"
unset XDG_DATA_HOME

# Languages: the sentence changes, the facts do not.
run --lang zh_CN --data "$scratch/nowhere" issue list
grep -qP '\p{Han}' "$scratch/stderr" || fail "--lang zh_CN does not speak Chinese: $err"
run --lang en --data "$scratch/nowhere" issue list
! grep -qP '\p{Han}' "$scratch/stderr" || fail "--lang en speaks Chinese: $err"

# A fixed clock is for tests alone.
run --now 2025-06-01T00:00:00Z --data "$desk" issue list
expect_exit 0 "--now in a test"
BULLETIN_TEST='' run --now 2025-06-01T00:00:00Z --data "$desk" issue list
expect_exit 2 "--now outside of tests"

finish
