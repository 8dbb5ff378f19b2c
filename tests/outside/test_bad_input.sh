#!/usr/bin/env bash
# What cannot be read or written: a sentence, the right exit status, nothing half done.
. "$(dirname "$0")/support.sh" "$1"

input="$scratch/input"
mkdir -p "$input"
: >"$input/empty.txt"
: >"$input/empty.docx"
head -c 40000 /dev/urandom >"$input/binary.txt"
head -c 40000 /dev/urandom >"$input/binary.docx"
cp "$(readlink -f /bin/true)" "$input/program.txt"
printf '各位同事：\n\n请于周五前把考勤表交到办公室。\n\n谢谢。\n' >"$input/letter.txt"
{ small_issue 5 147 | head -12; yes '青江市档案馆整理档案，登记目录，核对页码。' | head -c 104857600; } >"$input/huge.txt"

# Nothing may come to be where reading failed: neither a desk nor an article.
rejected() { # status kind file what
    local desk="$scratch/desk-of-$(basename "$3")"
    run --data "$desk" issue import "$3"
    expect_exit "$1" "$4" && expect_sentence "$4"
    [ ! -e "$desk/desk.db" ] || fail "$4: left a desk behind"
    expect_json_error "$2" "$4" --data "$desk" issue import "$3"
}
rejected 4 failed "$input/empty.txt" "an empty text file"
rejected 4 failed "$input/empty.docx" "an empty Word file"
rejected 4 failed "$input/binary.txt" "random bytes called .txt"
rejected 4 failed "$input/binary.docx" "random bytes called .docx"
rejected 4 failed "$input/program.txt" "a program called .txt"
rejected 4 failed "$input/huge.txt" "100 MB of text"
rejected 4 failed "$input/no such file.txt" "a file that is not there"
rejected 4 failed "$input" "a folder"
rejected 3 refused "$input/letter.txt" "a text without masthead or sections"

new_desk "$scratch/good"
run --data "$scratch/good" issue export 2025-5 --format docx,txt --out "$scratch/whole"
expect_exit 0 "export of the small issue"
for part in 30 60 95; do
    size=$(stat -c %s "$scratch/whole/2025-05.docx")
    head -c $((size * part / 100)) "$scratch/whole/2025-05.docx" >"$input/cut$part.docx"
    rejected 4 failed "$input/cut$part.docx" "a Word file cut at $part %"
done
# A text cut in the middle of a character is still a text; only its end is in doubt.
sed '/^【/,$d' "$scratch/small.txt" >"$input/no-sections.txt"
rejected 3 refused "$input/no-sections.txt" "an issue without sections"

# The same number twice: the second is refused, the first stays as it was.
run --json --data "$scratch/good" issue show 2025-5
before=$out
sed 's/馆务会/办公会/g' "$scratch/small.txt" >"$input/same-number.txt"
run --data "$scratch/good" issue import "$input/same-number.txt"
expect_exit 3 "a second issue with the same number" && expect_sentence "a second issue with the same number"
run --json --data "$scratch/good" issue show 2025-5
[ "$out" = "$before" ] || fail "the first issue changed when the second was refused"
run --json --data "$scratch/good" issue list
[ "$(jq length "$scratch/stdout")" = 1 ] || fail "the refused issue is listed"
run --data "$scratch/good" verify
expect_exit 0 "the desk after refusals is sound"

# A broken desk is not opened, and not repaired by writing over it.
head -c 9000 /dev/urandom >"$scratch/noise.db"
sum=$(sha256sum "$scratch/noise.db")
run --db "$scratch/noise.db" issue list
expect_exit 4 "a database that is none" && expect_sentence "a database that is none"
[ "$(sha256sum "$scratch/noise.db")" = "$sum" ] || fail "the file that is no database was changed"

# A desk from a newer version: refused, its bytes untouched.
cp "$scratch/good/desk.db" "$scratch/newer.db"
python3 - "$scratch/newer.db" <<'PYTHON'
import sqlite3, sys
desk = sqlite3.connect(sys.argv[1])
desk.execute("PRAGMA user_version = 9999")
desk.close()
PYTHON
sum=$(sha256sum "$scratch/newer.db")
for command in "issue list" "issue show 2025-5" "verify" "issue import $scratch/small.txt" "backup $scratch/newer.backup"; do
    # shellcheck disable=SC2086
    run --db "$scratch/newer.db" $command
    expect_exit 3 "a newer desk, $command" && expect_sentence "a newer desk, $command"
done
[ "$(sha256sum "$scratch/newer.db")" = "$sum" ] || fail "the newer desk was changed"
[ ! -e "$scratch/newer.backup" ] || fail "a backup of a newer desk was begun"

# No desk there: asked for, not made.
run --data "$scratch/nowhere" issue list
expect_exit 3 "no desk there" && expect_sentence "no desk there"
[ ! -e "$scratch/nowhere/desk.db" ] || fail "reading made a desk"

finish
