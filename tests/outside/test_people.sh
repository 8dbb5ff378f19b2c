#!/usr/bin/env bash
# People on shared PCs: the administrator, accounts, one-time codes, recovery, waiting, rights; what
# every command says on a desk with accounts.
. "$(dirname "$0")/support.sh" "$1"
desk="$scratch/desk"
admin_password='Harbour-3-lights'
editor_password='Willow-5-baskets'

as() { # login password arguments…
    local login=$1 password=$2
    shift 2
    BULLETIN_PASSWORD=$password run --data "$desk" --as "$login" "$@"
}
value() { jq -r "$1" "$scratch/stdout"; }
expect_value() { # filter wanted what
    local found
    found=$(value "$1")
    [ "$found" = "$2" ] && printf 'ok    %s\n' "$3" || fail "$3: $found instead of $2"
}

administrator() {
    BULLETIN_PASSWORD=admin2024 run --data "$desk" init --admin admin
    expect_exit 3 "a weak first password" && expect_sentence "a weak first password"
    BULLETIN_PASSWORD=$admin_password run --data "$desk" init --admin 'ad min'
    expect_exit 3 "a login with a blank"
    setsid -w "$bin/bulletin" --data "$desk" init --admin admin >"$scratch/stdout" 2>"$scratch/stderr" </dev/null
    status=$? err=$(<"$scratch/stderr")
    expect_exit 3 "no password and nobody to ask" && expect_sentence "no password and nobody to ask"
    [ ! -e "$desk/desk.db" ] || fail "a desk was begun without its administrator"
    BULLETIN_PASSWORD=$admin_password run --json --data "$desk" init --admin admin --name 管理员老周
    expect_exit 0 "init --admin"
    expect_value .account.login admin "the account"
    recovery=$(value .recovery_code)
    [[ $recovery =~ ^([A-Z2-7]{4}-){7}[A-Z2-7]{4}$ ]] || fail "the recovery code is $recovery"
    BULLETIN_PASSWORD=$admin_password run --data "$desk" init --admin admin
    expect_exit 3 "init --admin over a desk"
}

closed() {
    small_issue 5 147 >"$scratch/small.txt"
    local command
    for command in "issue list" "issue new" "issue import $scratch/small.txt" "issue show 2025-5" "issue export 2025-5 --format txt --out $scratch/out" \
        "issue layout 2025-5" "article import $scratch/small.txt" "user list" "user set admin" "rules show" "rules set --idle-lock 5" log journal; do
        # shellcheck disable=SC2086
        run --data "$desk" $command
        expect_exit 3 "$command, nobody signed in"
        grep -q -- --as "$scratch/stderr" || fail "$command does not say --as: $err"
    done
    expect_json_error refused "nobody signed in" --data "$desk" issue list
    run --data "$desk" verify
    expect_exit 0 "verify needs nobody"
    as admin "$editor_password" user list
    expect_exit 3 "a wrong password" && expect_sentence "a wrong password"
    as nobody "$editor_password" user list
    expect_exit 3 "an unknown person" && expect_sentence "an unknown person"
}

people() {
    BULLETIN_NEW_PASSWORD=First-9-words as admin "$admin_password" --json user add wang --name 王编辑 --role editor,first-review
    expect_exit 0 "user add with a first password"
    expect_value '.account.roles | join(",")' editor,first-review "both roles"
    expect_value .one_time_code null "no code"
    BULLETIN_PASSWORD=First-9-words run --data "$desk" --as wang issue list
    expect_exit 3 "a first password is not enough" && expect_sentence "a first password is not enough"
    BULLETIN_NEW_PASSWORD=short as wang First-9-words user password
    expect_exit 3 "a weak own password" && expect_sentence "a weak own password"
    BULLETIN_NEW_PASSWORD=$editor_password as wang First-9-words user password
    expect_exit 0 "an own password"
    as wang "$editor_password" issue import "$scratch/small.txt"
    expect_exit 0 "the editor imports"
    as admin "$admin_password" issue import "$scratch/small.txt"
    expect_exit 3 "the administrator does not" && expect_sentence "the administrator does not"
    grep -q 王编辑 "$scratch/stderr" || fail "it does not say whom to ask: $err"
    as wang "$editor_password" user add li --role editor
    expect_exit 3 "an editor adds nobody"

    # With nobody to ask, a one-time code.
    as_without_terminal admin "$admin_password" --json user add li --name 李供稿 --role contributor --unit 宣教处
    expect_exit 0 "user add without a password"
    expect_value .account.unit 宣教处 "the unit"
    local code
    code=$(value .one_time_code)
    as li "$code" issue list
    expect_exit 3 "a one-time code is not enough"
    BULLETIN_NEW_PASSWORD='Lantern-2-reeds' as li "${code,,}" user password
    expect_exit 0 "an own password with the code"
    as li Lantern-2-reeds --json issue show 2025-5
    expect_exit 0 "the contributor looks at the issue"
    expect_value '[.sections[].articles[]] | length' 0 "and sees none of the others' articles"
    as wang "$editor_password" --json issue show 2025-5
    expect_value '[.sections[].articles[]] | length' 3 "the editor sees them"

    as admin "$admin_password" --json user list
    expect_value length 3 "user list"
    grep -qE "argon2|$code" "$scratch/stdout" && fail "the list shows secrets"
    as admin "$admin_password" user add x --role emperor
    expect_exit 2 "a role that is not"
    as admin "$admin_password" --json user set li --role proofread --name 李校对 --no-unit
    expect_value '.account | [.name, .roles[0], .unit] | join("/")' "李校对/proofread/" "user set"
    as admin "$admin_password" user disable admin
    expect_exit 3 "the last administrator stays" && expect_sentence "the last administrator stays"
    as admin "$admin_password" user disable li
    expect_exit 0 "user disable"
    as li Lantern-2-reeds issue list
    expect_exit 3 "who is disabled is out"
    as admin "$admin_password" user enable li
    expect_exit 0 "user enable"
    as admin "$admin_password" --json user reset li
    code=$(value .one_time_code)
    as li Lantern-2-reeds issue list
    expect_exit 3 "the old password counts no more"
    BULLETIN_NEW_PASSWORD='Lantern-2-reeds' as li "$code" user password
    expect_exit 3 "one of the last five" && expect_sentence "one of the last five"
    BULLETIN_NEW_PASSWORD='Lantern-4-stones' as li "$code" user password
    expect_exit 0 "an own one again"
}

as_without_terminal() { # login password arguments…
    local login=$1 password=$2
    shift 2
    status=0
    BULLETIN_PASSWORD=$password setsid -w "$bin/bulletin" --data "$desk" --as "$login" "$@" >"$scratch/stdout" 2>"$scratch/stderr" </dev/null || status=$?
    out=$(<"$scratch/stdout") err=$(<"$scratch/stderr")
}

rules() {
    as admin "$admin_password" rules set --relax several-reviews
    expect_exit 3 "no relaxation without a reason" && expect_sentence "no relaxation without a reason"
    as admin "$admin_password" rules set --relax several-reviews --reason 本室只有两人 --idle-lock 5 --date-follows-sign-off no
    expect_exit 0 "rules set"
    as wang "$editor_password" --json rules show
    expect_value '[.several_reviews.reason, .idle_lock_minutes, .date_follows_sign_off, .author_reviews.relaxed] | map(tostring) | join("/")' 本室只有两人/5/false/false "rules show"
    as admin "$admin_password" rules set --keep several-reviews
    as wang "$editor_password" --json rules show
    expect_value .several_reviews.relaxed false "kept again"
    as wang "$editor_password" rules set --idle-lock 1
    expect_exit 3 "the editor sets no rules"
}

recovery() {
    local next
    BULLETIN_RECOVERY_CODE=AAAA-BBBB BULLETIN_NEW_PASSWORD='Harbour-4-lights' run --data "$desk" user recover admin
    expect_exit 3 "a wrong recovery code" && expect_sentence "a wrong recovery code"
    BULLETIN_RECOVERY_CODE=$recovery BULLETIN_NEW_PASSWORD='Harbour-4-lights' run --json --data "$desk" user recover admin
    expect_exit 0 "user recover"
    next=$(value .recovery_code)
    [ "$next" != "$recovery" ] || fail "the code stays the same"
    as admin "$admin_password" user list
    expect_exit 3 "the forgotten password"
    admin_password='Harbour-4-lights'
    as admin "$admin_password" user list
    expect_exit 0 "the new password"
    BULLETIN_RECOVERY_CODE=$recovery BULLETIN_NEW_PASSWORD='Harbour-5-lights' run --data "$desk" user recover admin
    expect_exit 3 "a code is used once"
}

# Neither a new program nor another clock shortens the waiting.
waiting() {
    local i
    for i in 1 2 3 4; do as wang wrong issue list; done
    as wang "$editor_password" issue list
    expect_exit 3 "too early" && expect_sentence "too early"
    as wang "$editor_password" --now 2034-01-01T00:00:00Z issue list
    expect_exit 3 "too early, by another clock"
}

open_desk() {
    local desk="$scratch/open"
    new_desk "$desk"
    BULLETIN_PASSWORD=x run --data "$desk" --as wang issue list
    expect_exit 3 "--as on an open desk" && expect_sentence "--as on an open desk"
    run --data "$desk" user add li --role editor
    expect_exit 3 "the first account is the administrator's" && expect_sentence "the first account is the administrator's"
    run --json --data "$desk" user list
    expect_value length 0 "an open desk has no people"
    BULLETIN_NEW_PASSWORD=$admin_password run --json --data "$desk" user add zhou --role administrator,editor
    expect_exit 0 "an open desk is closed"
    expect_value '.account.roles | join(",")' editor,administrator "administrator and editor"
    expect_value '.recovery_code | length' 39 "with its recovery code"
    run --data "$desk" issue list
    expect_exit 3 "and is closed now"
    BULLETIN_PASSWORD=$admin_password run --json --data "$desk" --as zhou issue show 2025-5
    expect_value '[.sections[].articles[]] | length' 3 "what was there is there"
}

administrator
closed
people
rules
recovery
waiting
open_desk
finish
