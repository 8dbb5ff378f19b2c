#!/usr/bin/env bash
# The checker on the command line: files without a desk, an issue of the desk, what is ignored.
. "$(dirname "$0")/support.sh" "$1"

# A finding's place in the file holds the finding's text, in code points, CRLF counted as LF.
expect_places() { # file
    python3 - "$scratch/stdout" "$1" <<'PY' || fail "places in $1"
import json, sys
findings = json.load(open(sys.argv[1], encoding="utf-8"))
text = open(sys.argv[2], "rb").read().decode("utf-8-sig").replace("\r\n", "\n")
assert findings, "nothing found"
for finding in findings:
    for key in ("rule", "severity", "file", "article", "block", "start", "end", "text", "message", "message_en",
                "evidence", "suggestion", "fixes", "confidence", "key"):
        assert key in finding, key
    there = text[finding["file_start"]:finding["file_end"]]
    assert "".join(there.split()) == "".join(finding["text"].split()), (finding["rule"], there, finding["text"])
    assert finding["end"] - finding["start"] == len(finding["text"]), finding
PY
}
rules() { jq -r '[.[].rule] | unique | join(" ")' "$scratch/stdout"; }

# A draft, with a mark at its start, Windows line ends and a letter beyond the basic plane.
printf '\xef\xbb\xbf石渡县𠮷祥镇开展库房安全检查\r\n\r\n6月3日,石渡县档案馆检查库房，共检查 3 处。\r\n\r\n（石渡县档案馆供稿）\r\n' >"$scratch/draft.txt"
run --json check "$scratch/draft.txt"
expect_exit 1 "a draft with an error"
expect_places "$scratch/draft.txt"
[ "$(rules)" = "PUN01 SPC01" ] || fail "the draft's rules: $(rules)"
jq -e '.[0].file_start == 20 and .[0].suggestion == "，"' "$scratch/stdout" >/dev/null || fail "the comma's place: $out"
run check "$scratch/draft.txt"
expect_exit 1 "the same for people"
grep -q 'PUN01' "$scratch/stdout" || fail "no table: $out"
run --lang en check "$scratch/draft.txt"
expect_exit 1 "the same in English"
grep -qP '[\x{4e00}-\x{9fff}].*error' "$scratch/stdout" || fail "English: $out"

run --json check --rules SPC "$scratch/draft.txt"
expect_exit 0 "one family: warnings alone end with 0"
[ "$(rules)" = SPC01 ] || fail "one family: $(rules)"
run check --rules PUN77 "$scratch/draft.txt"
expect_exit 2 "a rule that is none" && expect_sentence "a rule that is none"
printf '{"name":"ours","han_digit_blank":"either","rules":{"PUN01":"hint"}}' >"$scratch/ours.json"
run --json check --profile "$scratch/ours.json" "$scratch/draft.txt"
expect_exit 0 "a profile of one's own"
[ "$(jq -r '.[0].severity' "$scratch/stdout") $(rules)" = "hint PUN01" ] || fail "profile: $out"
run check --profile nobody "$scratch/draft.txt"
expect_exit 3 "a profile that is none" && expect_sentence "a profile that is none"
printf '{"rules":{"PUN01":"loud"}}' >"$scratch/bad.json"
run check --profile "$scratch/bad.json" "$scratch/draft.txt"
expect_exit 3 "a profile with a wrong value" && expect_sentence "a profile with a wrong value"
run check
expect_exit 2 "nothing to check"
: >"$scratch/empty.txt"
run check "$scratch/empty.txt"
expect_exit 4 "an empty file" && expect_sentence "an empty file"
expect_json_error failed "an empty file" check "$scratch/empty.txt"
run --json check "$scratch/draft.txt" "$scratch/draft.txt"
[ "$(jq length "$scratch/stdout")" = 6 ] || fail "two files: $out"

# A whole issue: its contents are compared with its body.
small_issue 3 147 >"$scratch/issue.txt"
run --json check "$scratch/issue.txt"
expect_exit 1 "an issue" # (总第 147 期)
expect_places "$scratch/issue.txt"
case " $(rules) " in *" PUN02 "*) ;; *) fail "half-width brackets of the masthead: $(rules)" ;; esac
sed '0,/- 市档案馆开展消防演练/s//- 市档案馆开展防汛演练/' "$scratch/issue.txt" >"$scratch/other.txt"
run --json check "$scratch/other.txt"
case " $(rules) " in *" STR01 "* | *" STR02 "*) ;; *) fail "a title of the contents that differs: $(rules)" ;; esac

# On a desk: the same issue, its texts alone; a finding is ignored with a reason, and taken back.
desk="$scratch/desk"
sed 's/消防演练，/消防演练,/' "$scratch/issue.txt" >"$scratch/dirty.txt"
cmp -s "$scratch/dirty.txt" "$scratch/issue.txt" && sed -i '0,/。$/s//,共二十人。/' "$scratch/dirty.txt"
run --data "$desk" issue import "$scratch/dirty.txt"
expect_exit 0 "import"
run --json --data "$desk" check --issue 2025-3
expect_exit 1 "an issue of the desk with an error"
key=$(jq -r '[.[] | select(.rule == "PUN01")][0].key' "$scratch/stdout")
errors=$(jq '[.[] | select(.severity == "error")] | length' "$scratch/stdout")
run --data "$desk" check --issue 2025-3 --ignore "$key"
expect_exit 3 "ignoring without a reason" && expect_sentence "ignoring without a reason"
run --json --data "$desk" check --issue 2025-3 --ignore "$key" --reason 引文原样
jq -e --argjson before "$errors" '[.[] | select(.severity == "error")] | length < $before' "$scratch/stdout" >/dev/null || fail "ignored: $out"
run --json --data "$desk" check --issue 2025-3 --ignored
jq -e --arg key "$key" '[.[] | select(.key == $key)][0].ignored.reason == "引文原样"' "$scratch/stdout" >/dev/null || fail "with what is ignored: $out"
run --data "$desk" log
grep -q 引文原样 "$scratch/stdout" || fail "the record does not hold the reason"
run --json --data "$desk" check --issue 2025-3 --heed "$key"
[ "$(jq '[.[] | select(.severity == "error")] | length' "$scratch/stdout")" = "$errors" ] || fail "it counts again: $out"
run --data "$desk" check --issue 2025-3 --ignore 0000 --reason 无
expect_exit 3 "a key that is none" && expect_sentence "a key that is none"

finish
