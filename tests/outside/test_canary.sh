#!/usr/bin/env bash
# A password and a draft's text, each of a kind that stands nowhere else, through a whole session: the
# password is then in no file at all, the draft in the desk's alone. No log, no core dump, no leftovers.
. "$(dirname "$0")/support.sh" "$1"
# A sanitizer would answer the signal in the program's place.
export ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}handle_segv=0

bin=$(cd "$bin" && pwd)
word() { head -c 9 /dev/urandom | base64 | tr -d '+/='; } # letters and digits
password="Kanarie-7-$(word)"
second="Kanarie-8-$(word)"
mistyped="Kanarie-9-$(word)"
draft="金丝雀$(word)飞过编务台"
title="金丝雀稿$(word)"
inputs="$scratch/inputs"     # what the person brings along
watched="$scratch/watched"   # everything the programs could write into
export HOME="$watched/home" XDG_DATA_HOME="$watched/data" XDG_CACHE_HOME="$watched/cache" XDG_CONFIG_HOME="$watched/config" TMPDIR="$watched/tmp"
mkdir -p "$inputs" "$HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_CONFIG_HOME" "$TMPDIR" "$watched/here"
desk="$XDG_DATA_HOME/bulletin-desk/desk.db"
printf '%s\n\n%s。\n\n（宣教处供稿）\n' "$title" "$draft" >"$inputs/draft.txt"
small_issue 5 147 >"$inputs/issue.txt"
touch "$scratch/begin"
cd "$watched/here" || exit 1
ulimit -c unlimited 2>/dev/null

as() { # login password arguments…
    local login=$1 word=$2
    shift 2
    BULLETIN_PASSWORD=$word run --as "$login" "$@"
}

session() {
    BULLETIN_PASSWORD=$password run init --admin admin
    expect_exit 0 "init"
    BULLETIN_NEW_PASSWORD="Startwort-5" as admin "$password" user add wang --role contributor --unit 宣教处
    BULLETIN_NEW_PASSWORD=$second as wang "Startwort-5" user password
    expect_exit 0 "an own password"
    BULLETIN_NEW_PASSWORD="Startwort-5" as admin "$password" user add editor --role editor
    BULLETIN_NEW_PASSWORD="Startwort-6" as editor "Startwort-5" user password
    as editor Startwort-6 issue import "$inputs/issue.txt"
    as wang "$second" article import "$inputs/draft.txt"
    expect_exit 0 "the draft"
    as wang "$mistyped" journal
    as "$mistyped" "$second" journal # the password typed as the name
    expect_exit 3 "a password typed as the name"
    as wang "$second" journal
    expect_exit 0 "signed in again"
    BULLETIN_NEW_PASSWORD=$password as admin "$password" user password
    expect_exit 3 "the same password again"
}

# What others are shown holds neither.
others() {
    as editor Startwort-6 --json log
    expect_exit 0 "the record"
    grep -qE "$draft|$title" "$scratch/stdout" && fail "the record shows a draft"
    as editor Startwort-6 --json issue show 2025-5
    grep -qE "$draft|$title" "$scratch/stdout" && fail "the editor sees a draft"
    as admin "$password" --json user list
    grep -qE "Kanarie|argon2" "$scratch/stdout" && fail "the list of people shows secrets"
}

terminal() {
    python3 "$here/type_password.py" "$bin/bulletin" "$second" --as wang journal >"$scratch/shown" 2>&1
    status=$? err=$(<"$scratch/shown")
    expect_exit 0 "the password typed at a terminal"
    grep -q "$second" "$scratch/shown" && fail "the terminal shows the password"
}

crashes() {
    python3 "$here/type_password.py" "$bin/bulletin" "$second" --crash --as wang journal >"$scratch/shown" 2>&1
    status=$? err=$(<"$scratch/shown")
    expect_exit 139 "the command line ended by SIGSEGV"
    "$bin/bulletin-desk" >"$watched/window.log" 2>&1 &
    local window=$! tries=0
    until grep -qE 'Max core file size +0 +0' "/proc/$window/limits" 2>/dev/null; do
        tries=$((tries + 1))
        [ $tries -lt 200000 ] && kill -0 $window 2>/dev/null || { fail "the window allows core dumps"; break; }
    done
    kill -SEGV $window
    wait $window 2>/dev/null
    status=$?
    expect_exit 139 "the window ended by SIGSEGV"
}

# Files of the programs, and whatever appeared in /tmp since; but for what this script keeps itself.
files_with() { # words
    { find "$watched" -type f -print0
      find /tmp -xdev -type f -newer "$scratch/begin" -not -path "$scratch/*" -print0 2>/dev/null
    } | xargs -0 grep -laF -- "$1" 2>/dev/null
}
nowhere() { # words what
    local found
    found=$(files_with "$1")
    [ -z "$found" ] && printf 'ok    %s: in no file\n' "$2" || fail "$2 stands in: $found"
}
only_in_the_desk() { # words what
    local found
    found=$(files_with "$1")
    [ "$found" = "$desk" ] && printf 'ok    %s: in the desk alone\n' "$2" || fail "$2 stands in: ${found:-no file at all}"
}

session
others
terminal
crashes
nowhere "$password" "the administrator's password"
nowhere "$second" "the contributor's password"
nowhere "${second:0:18}" "half of it"
nowhere "$mistyped" "a wrong password, also as a name"
only_in_the_desk "$draft" "the draft's text"
only_in_the_desk "$title" "the draft's title"
cores=$(find "$watched" -name 'core*' -type f)
[ -z "$cores" ] || fail "a core dump: $cores"
[ -z "$(find "$TMPDIR" -type f)" ] || fail "left over: $(find "$TMPDIR" -type f)"
[ "$(stat -c %a "$desk")" = 600 ] || fail "others may read the desk"
# The watch sees what there is to see.
printf '%s' "$password" >"$watched/here/note.txt"
[ "$(files_with "$password")" = "$watched/here/note.txt" ] || fail "the watch is blind"
finish
