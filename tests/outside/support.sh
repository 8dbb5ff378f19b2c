# Sourced by the tests of the whole program from outside. $1 of such a test is the folder of the
# built programs. Everything happens in a scratch folder that goes away at the end.
set -u
bin=$1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
scratch=$(mktemp -d)
mounts=()
failures=0
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen BULLETIN_TEST=1

cleanup() {
    local mount
    for mount in "${mounts[@]}"; do umount "$mount" 2>/dev/null || fusermount3 -u "$mount" 2>/dev/null; done
    rm -rf "$scratch"
}
trap cleanup EXIT

fail() {
    printf 'FAIL  %s\n' "$*"
    failures=$((failures + 1))
}
note() { printf '      %s\n' "$*"; }
skip() { printf 'SKIP  %s\n' "$*"; }

# run ARGUMENTS…: runs bulletin; sets status, and the texts out and err.
run() {
    status=0
    timeout 120 "$bin/bulletin" "$@" >"$scratch/stdout" 2>"$scratch/stderr" || status=$?
    err=$(<"$scratch/stderr")
    out=$(tr -d '\0' <"$scratch/stdout")
}

expect_exit() { # number what
    [ "$status" = "$1" ] && { printf 'ok    %s: exit %s\n' "$2" "$status"; return 0; }
    fail "$2: exit $status instead of $1; it said: ${err:0:300}"
    return 1
}

# What a person gets to read: something, at most three lines, and none of the machine's own words.
expect_sentence() { # what
    local lines
    lines=$(grep -c . "$scratch/stderr")
    if [ "$lines" -lt 1 ] || [ "$lines" -gt 3 ]; then
        fail "$1: $lines lines on stderr instead of a sentence: ${err:0:300}"
    fi
    if grep -qE 'SQLITE|QSql|errno|std::|what\(\)|0x[0-9a-f]{4}|terminate called|Assert|ASSERT|core dumped' "$scratch/stderr"; then
        fail "$1: not a sentence for a person: ${err:0:300}"
    fi
    note "${err:0:200}"
}

# The same command once more with --json: stdout is one document that names the kind of error.
expect_json_error() { # kind what arguments…
    local kind=$1 what=$2
    shift 2
    run --json "$@"
    jq -e --arg kind "$kind" '.error.kind == $kind and (.error.message | length > 0) and (.error | has("next"))' \
        "$scratch/stdout" >/dev/null 2>&1 || fail "$what: --json prints no error of kind $kind: ${out:0:200}"
}

# A model of a finished issue, small enough to read: two sections, three articles.
small_issue() { # number cumulative
    cat <<TEXT
青江档案工作

第 $1 期
(总第 $2 期)

青江市档案馆编

2025 年 5 月 30 日

【本馆动态】

- 市档案馆召开馆务会
- 市档案馆开展消防演练

【区县动态】

- 石渡县档案馆启动口述史料采集

【本馆动态】

市档案馆召开馆务会

5月8日，市档案馆召开馆务会，研究汛期库房巡查安排。

（市档案馆办公室供稿）

市档案馆开展消防演练

5月16日，市档案馆组织消防演练，全馆46人参加。

（市档案馆保管处供稿）

【区县动态】

石渡县档案馆启动口述史料采集

石渡县档案馆近日启动口述史料采集，首批采访12人。

（石渡县档案馆供稿）

报：青江市委办公室

送：兄弟市（州）档案馆

发：各区县档案馆

责编：孟昶 电话：0000—5550126 邮箱：bianwu@qingjiang.example
TEXT
}

new_desk() { # folder: a fresh desk that holds the small issue
    mkdir -p "$1"
    small_issue 5 147 >"$scratch/small.txt"
    run --data "$1" issue import "$scratch/small.txt"
    [ "$status" = 0 ] || fail "the small issue could not be imported: $err"
}

finish() {
    if [ "$failures" -gt 0 ]; then printf '%s failed\n' "$failures"; exit 1; fi
    exit 0
}

# The issues that every figure is checked on: the real one, where it stands beside the repository,
# and the sample. Sets issue_name and issue_desk for the function it calls with the issue's label and
# the number of lines of nothing but Han that its pages have at least.
for_each_issue() { # function
    issue_desk="$scratch/sample-desk"
    issue_name=2025-6
    [ -d "$issue_desk" ] || run --data "$issue_desk" init --sample
    "$1" sample 0
    if [ -z "${BULLETIN_MODEL_ISSUE:-}" ]; then
        skip "BULLETIN_MODEL_ISSUE is not set: the real issue is not checked"
        return
    fi
    issue_desk="$scratch/model-desk"
    issue_name=2024-1
    [ -d "$issue_desk" ] || run --data "$issue_desk" issue import "$BULLETIN_MODEL_ISSUE"
    "$1" model 3
}

# Runs a checker of this folder; what it prints is why it failed.
check() { # what script arguments…
    local what=$1 script=$2
    shift 2
    if python3 "$here/$script" "$@" >"$scratch/checked" 2>&1; then
        printf 'ok    %s\n' "$what"
        sed 's/^/      /' "$scratch/checked"
    else
        fail "$what"
        head -40 "$scratch/checked" | sed 's/^/      /'
    fi
}
