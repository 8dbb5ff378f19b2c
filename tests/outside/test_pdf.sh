#!/usr/bin/env bash
# The printed issue, read by other people's tools.
. "$(dirname "$0")/support.sh" "$1"

printed() { # label lines-of-Han-only
    run --json --data "$issue_desk" issue show "$issue_name"
    cp "$scratch/stdout" "$scratch/issue.json"
    run --json --data "$issue_desk" issue layout "$issue_name"
    expect_exit 0 "$1 laid out" || return
    cp "$scratch/stdout" "$scratch/layout.json"
    run --data "$issue_desk" issue export "$issue_name" --format pdf --out "$scratch/$1-first"
    expect_exit 0 "$1 printed" || return
    sleep 1.1
    run --data "$issue_desk" issue export "$issue_name" --format pdf --out "$scratch/$1-second"
    local first second
    first=$(ls "$scratch/$1-first/"*.pdf)
    second=$(ls "$scratch/$1-second/"*.pdf)
    cmp "$first" "$second" || fail "$1: two exports differ"
    check "$1 as a PDF" check_pdf.py "$scratch/issue.json" "$scratch/layout.json" "$first"
    check "$1 on its grid" check_layout.py "$scratch/issue.json" "$scratch/layout.json" "$first" "$2"
}

for_each_issue printed
finish
