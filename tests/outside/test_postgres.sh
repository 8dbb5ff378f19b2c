#!/usr/bin/env bash
# The same commands on a desk in PostgreSQL.
. "$(dirname "$0")/support.sh" "$1"
if [ -z "${BULLETIN_TEST_POSTGRES:-}" ]; then
    skip "BULLETIN_TEST_POSTGRES is not set: no server to test on"
    exit 0
fi
new_desk "$scratch/file"
name=outside_$$
server=$BULLETIN_TEST_POSTGRES
psql -q "$server" -c "CREATE DATABASE $name" || { fail "no database can be made"; finish; }
trap 'psql -q "$server" -c "DROP DATABASE IF EXISTS $name"; cleanup' EXIT
url=$(python3 - "$server" "$name" <<'PYTHON'
import sys, urllib.parse
parts = urllib.parse.urlsplit(sys.argv[1])
print(f"{parts.scheme}://{parts.netloc}/{sys.argv[2]}" + (f"?{parts.query}" if parts.query else ""))
PYTHON
)
run --db "$url" init
expect_exit 0 "a new desk on the server"
run --db "$url" issue import "$scratch/small.txt"
expect_exit 0 "import"
run --json --db "$url" issue show 2025-5
cp "$scratch/stdout" "$scratch/there.json"
run --json --data "$scratch/file" issue show 2025-5
cp "$scratch/stdout" "$scratch/here.json"
check "both engines hold the same issue" same_issue.py whole "$scratch/here.json" "$scratch/there.json"
run --db "$url" issue import "$scratch/small.txt"
expect_exit 3 "the same number twice" && expect_sentence "the same number twice"
run --db "$url" issue export 2025-5 --format pdf,txt --out "$scratch/out"
expect_exit 0 "export"
run --db "$url" verify
expect_exit 0 "verify"
run --db "$url" backup "$scratch/copy.db"
expect_exit 3 "backup of a server" && expect_sentence "backup of a server"
run --db "${url%%:*}://nobody@127.0.0.1:1/none" issue list
expect_exit 4 "a server that is not there" && expect_sentence "a server that is not there"
finish
