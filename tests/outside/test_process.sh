#!/usr/bin/env bash
# The way of an article on the command line: draft, submission, three reviews, return, placing, merging,
# versions, comments, commissions; who may not, and what is said then.
. "$(dirname "$0")/support.sh" "$1"
desk="$scratch/desk"
own=Harbour-3-lights
export BULLETIN_PASSWORD=$own

as() { # login arguments…
    local login=$1
    shift
    run --data "$desk" --as "$login" "$@"
}
value() { jq -r "$1" "$scratch/stdout"; }
expect_value() { # filter wanted what
    local found
    found=$(value "$1")
    [ "$found" = "$2" ] && printf 'ok    %s\n' "$3" || fail "$3: $found instead of $2"
}
expect_refused() { # what words…: exit 3, one sentence, and each of the words in it
    local what=$1 word
    shift
    expect_exit 3 "$what" && expect_sentence "$what"
    for word in "$@"; do grep -qF -- "$word" "$scratch/stderr" || fail "$what: “$word” is not in: $err"; done
}

person() { # login name roles unit
    BULLETIN_NEW_PASSWORD=First-9-words as admin user add "$1" --name "$2" --role "$3" ${4:+--unit "$4"}
    [ "$status" = 0 ] || fail "user add $1: $err"
    BULLETIN_PASSWORD=First-9-words BULLETIN_NEW_PASSWORD=$own run --data "$desk" --as "$1" user password
    [ "$status" = 0 ] || fail "user password $1: $err"
}

office() {
    new_desk "$desk"
    BULLETIN_NEW_PASSWORD=$own run --data "$desk" user add admin --name 老周 --role administrator
    [ "$status" = 0 ] || fail "user add admin: $err"
    person wang 王编辑 editor
    person li 李供稿 contributor 市档案馆保管处
    person zhao 赵初审 first-review
    person qian 钱复审 second-review,final-review
    person sun 孙终审 final-review
    as wang issue new --date 2025-06-30
    [ "$status" = 0 ] || fail "issue new: $err"
    printf '市档案馆举办开放日\n\n6月9日，市档案馆举办开放日活动，共25人参加。\n' >"$scratch/one.txt"
    printf '市档案馆举办开放日\n\n6月9日，市档案馆举办开放日活动，共52人参加。\n' >"$scratch/two.txt"
}

drafts() {
    as li --json article new "$scratch/one.txt" --section 本馆动态 --unit 市档案馆保管处
    expect_exit 0 "article new"
    expect_value .stage draft "a draft"
    expect_value .revision 1 "its first version"
    id=$(value .id)
    as wang article history "$id"
    expect_refused "another's draft"
    as li --json article save "${id:0:8}" "$scratch/two.txt" --base 1
    expect_exit 0 "article save"
    expect_value .revision 2 "a second version"
    expect_value '.units[0]' 市档案馆保管处 "its unit stays"
    as li article save "$id" "$scratch/one.txt" --base 1
    expect_refused "a save on an old version" 没有覆盖
    printf '市档案馆举办开放日\n\n6月9日，市档案馆举办了开放日活动，共25人参加。\n' >"$scratch/three.txt"
    as li article save "$id" "$scratch/three.txt" --base 1 --merge
    expect_exit 0 "a save that is merged"
    as li --json article diff "$id" --from 1
    expect_value .changed_characters 3 "both changes are in it"
    printf '市档案馆举办开放日\n\n6月9日，市档案馆举办开放日活动，共29人参加。\n' >"$scratch/four.txt"
    as li article save "$id" "$scratch/four.txt" --base 1 --merge
    expect_refused "a number that both changed is asked"
    as li --json article restore "$id" 2
    as li --json article diff "$id" --from 1
    expect_value .changed_characters 2 "diff"
    as li article diff "$id" --from 1 --to 2
    grep -qF '[-25-]{+52+}人' "$scratch/stdout" || fail "the difference is not marked: $out"
    as li --json article restore "$id" 1
    expect_value .revision 5 "restore makes a new version"
    as li article restore "$id" 9
    expect_refused "no such version"
    as li article new
    expect_exit 2 "article new without a file or a title"
    as li article history abc
    expect_refused "too short a name"
}

reviews() {
    as li --json article submit "$id" --checked-by 陈处长 --note 请审
    expect_exit 0 "submit"
    receipt=$(value .receipt)
    [[ $receipt =~ ^[0-9]{4}-0001$ ]] || fail "the receipt is $receipt"
    as li article save "$receipt" "$scratch/two.txt" --base 5
    expect_refused "saved after it was handed in"
    as li article review "$receipt" --level first --pass
    expect_refused "a review by a contributor"
    as wang --json article list --waiting
    expect_value '.[0].receipt' "$receipt" "it waits for the editor"
    as wang article place "$receipt" --issue 2025-6 --section 本馆动态
    expect_refused "placed before its reviews" 赵初审
    expect_json_error refused "placed before its reviews" --data "$desk" --as wang article place "$receipt" --issue 2025-6 --section 本馆动态
    as wang article receive "$receipt"
    expect_exit 0 "receive"
    as zhao article review "$receipt" --level first --return --opinion 短
    expect_refused "a return without a reason"
    as zhao --json article review "$receipt" --level first --return --opinion 请核对参加人数
    expect_value .stage returned "returned"
    as li --json article list --mine
    expect_value '.[0].last_reason' 请核对参加人数 "the reason is seen"
    as li article submit "$receipt"
    expect_exit 0 "submitted again"
    as zhao --json article review "$receipt" --level first --pass --opinion 可用
    expect_value .stage second-review "first review"
    as qian article review "$receipt" --level second --pass --version-read 1
    expect_refused "a version that is not the newest"
    as qian article review "$receipt" --level second --pass
    expect_exit 0 "second review"
    as qian article review "$receipt" --level final --pass
    expect_refused "two reviews by one person" 孙终审
    as zhao article review "$receipt" --level final
    expect_exit 2 "a review without a verdict"
    as sun --json article review "$receipt" --level final --pass
    expect_value .approved true "approved"
    as wang --json article place "$receipt" --issue 2025-6 --section 本馆动态
    expect_value .stage placed "placed"
    as wang article place "$receipt" --issue 2025-6 --section 没有的栏目
    expect_refused "no such section" 本馆动态
    as wang --json article save "$receipt" "$scratch/two.txt" --base 5
    expect_value .stage second-review "a change reopens the reviews"
    as wang --json article unplace "$receipt"
    expect_value .issue null "unplaced"
    as wang --json article history "$receipt"
    expect_value '[.acts[].verb] | join(" ")' \
        "submit-article receive-article review-article submit-article review-article review-article review-article place-article reopen-article" "the history"
    expect_value '.acts[0].details.checked_by' 陈处长 "who checked it"
}

set_aside() {
    as wang article hold "$receipt"
    expect_refused "held over while under review" 钱复审
    as wang --json article reject "$receipt" space
    expect_value .stage rejected "rejected"
    as wang article reject "$receipt" whim
    expect_refused "rejected twice"
    as wang --json article reconsider "$receipt" --reason 领导要求再看
    expect_value .stage submitted "reconsidered"
    as li --json article new --title '另一稿|两行'
    expect_value '.title_lines | length' 2 "a title in two lines"
    other=$(value .id)
    as li article submit "$other"
    expect_refused "an empty draft"
    as li article save "$other" "$scratch/two.txt" --base 1
    as li article submit "$other"
    expect_exit 0 "submit the other"
    as wang --json article merge "$receipt" "$other" --title 开放日综述
    expect_exit 0 "merge"
    expect_value .stage submitted "the merged one"
    merged=$(value .id)
    as wang --json article list --stage merged
    expect_value '[.[].merged_into] | unique | join(" ")' "$merged" "its sources"
    as li article list --stage nowhere
    expect_exit 2 "an unknown stage"
}

remarks() {
    as zhao --json article comment add "$merged" 请核对 --on 52人
    expect_exit 0 "comment add"
    remark=$(value .id)
    as wang article comment add "$merged" 已核对 --answer "$remark"
    expect_exit 0 "an answer"
    as wang article comment add "$merged" 哪里 --on 没有的话
    expect_refused "words that are not there"
    as wang --json article comment list "$merged"
    expect_value '[.[] | select(.answers == null)][0].place.quote' 52人 "its place"
    as wang article comment resolve "$merged" "$remark"
    expect_exit 0 "comment resolve"
    as wang article comment resolve "$merged" "$remark"
    expect_refused "resolved twice"
    as wang --json commission add --unit 市档案馆办公室 --subject 汛期巡查 --due 2020-06-20 --issue 2025-6
    expect_exit 0 "commission add"
    expect_value .overdue true "overdue"
    asked=$(value .id)
    as wang --json commission missing 2025-6
    expect_value '.[0].unit' 市档案馆办公室 "missing"
    as wang commission close "$asked"
    expect_refused "closed without a reason"
    as wang commission close "$asked" --reason 活动改期了
    expect_exit 0 "commission close"
    as wang --json commission list
    expect_value '.[0].closed_reason' 活动改期了 "commission list"
    as wang commission add --unit 没有的单位 --subject 题 --due 2020-06-20
    expect_refused "an unknown unit"
}

recorded() {
    as wang --json log --limit 500
    expect_exit 0 "log"
    [ "$(jq '[.. | objects | select(.outcome? == "refused")] | length' "$scratch/stdout")" -gt 10 ] || fail "the refusals are not in the record"
    run --data "$desk" verify
    expect_exit 0 "verify"
}

office
drafts
reviews
set_aside
remarks
recorded
finish
