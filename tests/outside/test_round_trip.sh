#!/usr/bin/env bash
# An issue that was exported and read back equals itself, in text and in Word form.
. "$(dirname "$0")/support.sh" "$1"

round_trip() { # label
    run --json --data "$issue_desk" issue show "$issue_name"
    expect_exit 0 "$1 shown" || return
    cp "$scratch/stdout" "$scratch/$1.json"
    run --data "$issue_desk" issue export "$issue_name" --format txt,docx --out "$scratch/$1-out"
    expect_exit 0 "$1 exported" || return
    local format depth file
    for format in txt docx; do
        file=$(ls "$scratch/$1-out/"*."$format")
        run --data "$scratch/$1-$format" issue import "$file"
        expect_exit 0 "$1 read back from $format" || continue
        run --json --data "$scratch/$1-$format" issue show "$issue_name"
        cp "$scratch/stdout" "$scratch/$1-$format.json"
        depth=whole
        [ "$format" = txt ] && depth=text
        check "$1 equals itself after $format" same_issue.py "$depth" "$scratch/$1.json" "$scratch/$1-$format.json"
        # And a second time round nothing drifts: the bytes are the same.
        run --data "$scratch/$1-$format" issue export "$issue_name" --format "$format" --out "$scratch/$1-again"
        [ "$format" = docx ] || cmp -s "$file" "$scratch/$1-again/$(basename "$file")" || fail "$1: the second $format differs from the first"
    done
}

model_facts() {
    [ -f "$scratch/model.json" ] || return
    local figures
    figures=$(jq -c '[(.sections | length), ([.sections[].articles[]] | length), (.contents | length),
        ([.doubts[] | select(.rule == "contents-without-article")] | length),
        ([.doubts[] | select(.rule == "joined")] | length)]' "$scratch/model.json")
    [ "$figures" = "[2,11,12,1,9]" ] || fail "the model issue has sections, articles, contents lines, lines without article, joints: $figures"
    jq -e '[.sections[0].articles[3].title_lines[]] == ["市委党史研究室举行理论学习中心组", "2024年第1次学习（扩大）会议"]' \
        "$scratch/model.json" >/dev/null || fail "the title of the fourth article is not two lines"
    jq -e '.number == 1 and .cumulative == 232 and .year == 2024 and .date == "2024-02-22"
        and .publisher == "中共重庆市委党史研究室" and .editor == "高速" and .phone == "023—63898542" and .email == "xjc8542@163.com"' \
        "$scratch/model.json" >/dev/null || fail "masthead or colophon of the model issue differ"
}

for_each_issue round_trip
model_facts
finish
