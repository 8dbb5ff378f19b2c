#!/usr/bin/env bash
# The office's own knowledge on the command line: rows, spreadsheets in and out, what the record says.
. "$(dirname "$0")/support.sh" "$1"
desk="$scratch/desk"
run --data "$desk" init
expect_exit 0 "a new desk"

knowledge() { run --data "$desk" --lang en "$@"; }

knowledge knowledge add people 徐光煦 --post 副主任 --unit 市委党史研究室 --from 2020年1月 --order 2
expect_exit 0 "a person is added"
knowledge --json knowledge list people
jq -e '.[0] | .name == "徐光煦" and .order == 2 and .posts[0].title == "副主任" and .posts[0].from == "2020-01-01" and .version == 1' "$scratch/stdout" >/dev/null || fail "the person is not as he was added: $out"
knowledge knowledge add people 徐光煦
expect_exit 3 "a second row of that name" && expect_sentence "a second row of that name"
knowledge knowledge add words 的 --right 地
expect_exit 3 "a word of one character" && expect_sentence "a word of one character"
knowledge knowledge add words 庚续
expect_exit 3 "a word without its right form"
knowledge knowledge add terms 理论中心组 --preferred 理论学习中心组 --source 学习规则
expect_exit 0 "a term is added"
knowledge knowledge add people 黄绚 --from 去年
expect_exit 2 "a day that is none"
knowledge knowledge list nonsense
expect_exit 2 "a kind that is none"

# A spreadsheet from an office: GB18030, a title above, a column nobody knows.
printf '领导名单,,,\n姓名,职务,起,电话\n姚红,室主任,2019年3月,63898542\n,党组书记,2019年3月,\n周廷勇,副主任,,\n' | iconv -f UTF-8 -t GB18030 >"$scratch/people.csv"
knowledge --json knowledge import "$scratch/people.csv" --kind people
expect_exit 0 "a spreadsheet is imported"
jq -e '.added == 2 and .updated == 0 and .unknown_columns == ["电话"]' "$scratch/stdout" >/dev/null || fail "what was imported: $out"
knowledge --json knowledge list people
jq -e 'length == 3 and .[0].name == "徐光煦" and ([.[] | select(.name == "姚红")][0].posts | length == 2)' "$scratch/stdout" >/dev/null || fail "the people after the import: $out"

# All or none, and the row is named.
printf '错,对\n庚续,赓续\n编篡,编纂\n坐谈,\n' >"$scratch/words.csv"
knowledge knowledge import "$scratch/words.csv" --kind words
expect_exit 3 "a spreadsheet with a bad row" && expect_sentence "a spreadsheet with a bad row"
grep -q 'Row 4' <<<"$err" || fail "the bad row is not named: $err"
knowledge --json knowledge list words
[ "$(jq length "$scratch/stdout")" = 0 ] || fail "a refused import left rows: $out"
printf '名称;类别\n重庆日报;报纸\n' >"$scratch/titles.csv"
(cd "$scratch" && soffice -env:UserInstallation="file://$scratch/profile" --headless --infilter=CSV:59,34,76,1 --convert-to xlsx titles.csv >/dev/null 2>&1)
knowledge knowledge import "$scratch/titles.xlsx" --kind titles
expect_exit 0 "a workbook that LibreOffice wrote"
knowledge --json knowledge list titles
jq -e '.[0].name == "重庆日报" and .[0].kind == "newspaper"' "$scratch/stdout" >/dev/null || fail "the titles of the workbook: $out"
head -c 700 "$scratch/titles.xlsx" >"$scratch/cut.xlsx"
knowledge knowledge import "$scratch/cut.xlsx" --kind titles
expect_exit 4 "half a workbook" && expect_sentence "half a workbook"
printf 'a,b\n"c,d\n' >"$scratch/open.csv"
knowledge knowledge import "$scratch/open.csv" --kind titles
expect_exit 3 "a quotation mark that is never closed"

# Out, and in again on another desk: the same.
knowledge knowledge export people --out "$scratch/out.csv"
expect_exit 0 "exported"
run --data "$scratch/other" init
run --data "$scratch/other" knowledge import "$scratch/out.csv" --kind people
expect_exit 0 "imported elsewhere"
run --json --data "$scratch/other" knowledge list people
there=$(jq -S 'map(del(.id, .version))' "$scratch/stdout")
knowledge --json knowledge list people
[ "$(jq -S 'map(del(.id, .version))' "$scratch/stdout")" = "$there" ] || fail "what was exported and imported differs"
knowledge --json knowledge import "$scratch/out.csv" --kind people
jq -e '.added == 0 and .updated == 0 and .same == 3' "$scratch/stdout" >/dev/null || fail "the same once more: $out"

knowledge knowledge remove people 周廷勇
expect_exit 0 "removed"
knowledge knowledge remove people 周廷勇
expect_exit 3 "removed twice" && expect_sentence "removed twice"
knowledge log
grep -q 'Removed “周廷勇” from the office' <<<"$out" || fail "the record does not tell of it: ${out:0:300}"
finish
