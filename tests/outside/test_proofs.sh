#!/usr/bin/env bash
# The way of an issue from assembly to print on the command line: what is missing, rounds of proof,
# sign-off, sheets; who may, and what is said where it does not go.
. "$(dirname "$0")/support.sh" "$1"
desk="$scratch/desk"
password='Harbour-3-lights'

as() { # login arguments…
    local login=$1
    shift
    BULLETIN_PASSWORD=$password run --data "$desk" --as "$login" "$@"
}
person() { # login role
    BULLETIN_NEW_PASSWORD=First-9-words as admin --json user add "$1" --name "老$1" --role "$2"
    [ "$status" = 0 ] || fail "user add $1: $err"
    BULLETIN_PASSWORD=First-9-words BULLETIN_NEW_PASSWORD=$password run --data "$desk" --as "$1" user password
    [ "$status" = 0 ] || fail "user password $1: $err"
}
is_pdf() { # file what
    [ "$(head -c 5 "$1" 2>/dev/null)" = %PDF- ] && printf 'ok    %s\n' "$2" || fail "$2: no PDF"
}

office() {
    BULLETIN_PASSWORD=$password run --data "$desk" init --admin admin
    expect_exit 0 "init --admin"
    person editor editor
    person reader proofread
    person boss sign
    small_issue 5 147 >"$scratch/small.txt"
    as editor issue import "$scratch/small.txt"
    expect_exit 0 "issue import"
}

missing() {
    as editor issue preflight 2025-5
    expect_exit 1 "preflight of what is not reviewed"
    as editor --json issue preflight 2025-5
    expect_exit 1 "preflight --json"
    jq -e '.items | length > 3 and all(.severity and .code and .message and .unblocks) and any(.code == "review-missing" and .article)' "$scratch/stdout" >/dev/null || fail "the preflight's items: ${out:0:300}"
    for command in "proof open 2025-5 --reader reader" "proof close 2025-5" "proof correct 2025-5 --kind delete --original x" "proof settle 2025-5 1" \
        "proof sheet 2025-5 --out $scratch/p.pdf" "issue publish 2025-5" "issue reassemble 2025-5 --reason 再加一篇稿件" \
        "issue erratum add 2025-5 --printed a --correct b"; do
        # shellcheck disable=SC2086
        as editor $command
        expect_exit 3 "$command" && expect_sentence "$command"
    done
    as boss issue sign 2025-5
    expect_exit 3 "sign before the proofs" && expect_sentence "sign before the proofs"
    as editor issue sign 2025-5
    expect_exit 3 "sign by the editor" && expect_sentence "sign by the editor"
    BULLETIN_PASSWORD=$password expect_json_error refused "proof open" --data "$desk" --as editor proof open 2025-5 --reader reader
    as editor proof list 2025-5
    expect_exit 0 "proof list"
    as editor --json proof list 2025-5
    jq -e '.proofs == [] and .stage == "assembling"' "$scratch/stdout" >/dev/null || fail "proof list --json: ${out:0:200}"
    as editor issue erratum list 2025-5
    expect_exit 0 "erratum list"
}

sheets() {
    as editor issue sheet 2025-5 --kind review --out "$scratch/review.pdf"
    expect_exit 0 "review sheet" && is_pdf "$scratch/review.pdf" "review sheet"
    as boss issue sheet 2025-5 --kind sign --out "$scratch/sign.pdf"
    expect_exit 0 "sign-off sheet" && is_pdf "$scratch/sign.pdf" "sign-off sheet"
    as editor --json issue show 2025-5
    local id
    id=$(jq -r '.sections[0].articles[0].id' "$scratch/stdout")
    as editor --json article sheet "$id" --out "$scratch/article.pdf"
    expect_exit 0 "release sheet" && is_pdf "$scratch/article.pdf" "release sheet"
    jq -e '.path and .pages == 1' "$scratch/stdout" >/dev/null || fail "release sheet --json: ${out:0:200}"
    pdftotext "$scratch/article.pdf" - 2>/dev/null | grep -q 市档案馆召开馆务会 || fail "the release sheet does not name its article"
    as editor article sheet nothing --out "$scratch/none.pdf"
    expect_exit 2 "a sheet of no article" && expect_sentence "a sheet of no article"
    as editor issue sheet 2025-5 --kind review --out "$scratch/no/such/folder/review.pdf"
    expect_exit 4 "a folder that is not there" && expect_sentence "a folder that is not there"
}

usage() {
    local command
    for command in "proof" "proof open 2025-5" "proof correct 2025-5 --kind improve --original x" "proof decline 2025-5 1" "issue sheet 2025-5 --kind poster --out x" \
        "issue unsign 2025-5" "proof correct 2025-5 --kind delete --original x --page 0"; do
        # shellcheck disable=SC2086
        as editor $command
        expect_exit 2 "$command" && expect_sentence "$command"
    done
}

office
missing
sheets
usage
finish
