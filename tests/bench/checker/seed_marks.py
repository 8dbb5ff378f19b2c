# SPDX-License-Identifier: Apache-2.0
"""Errors of punctuation, width, numbers and blanks, planted one at a time."""
from seeding import edit, matches, seed

HAN = "[㐀-鿿]"
PROSE = ("paragraph",)
HALF = {"，": ",", "；": ";", "：": ":", "？": "?", "！": "!"}
WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


@seed("comma width", "PUN01", roles=PROSE)
def comma_width(line):
    for match in matches(f"(?<={HAN})，(?={HAN})", line):
        yield edit(match, ",")


@seed("other mark's width", "PUN01", roles=PROSE)
def mark_width(line):
    for match in matches(f"(?<={HAN})[；：？！](?=[㐀-鿿“])|(?<={HAN})[？！](?=”)", line):
        yield edit(match, HALF[match.group()])


@seed("bracket width", "PUN02", "STR01", roles=("paragraph", "title"))
def bracket_width(line):
    for match in matches(r"（([^（）]{1,14})）", line):
        yield edit(match, f"({match.group(1)})")


@seed("one bracket's width", "PUN02", "PUN05", "PUN06", roles=PROSE)
def mixed_bracket(line):
    for match in matches(r"（([^（）]{1,14})）", line):
        yield edit(match, f"（{match.group(1)})")
        yield edit(match, f"({match.group(1)}）")


@seed("half-width stop", "PUN03", "PUN01", roles=PROSE)
def stop_width(line):
    for match in matches(f"(?<={HAN})。(?={HAN})", line):
        yield edit(match, ".")


@seed("straight quotes", "PUN04", "STR01", roles=("paragraph", "title"), pair=True)
def straight_quotes(line):
    for match in matches("“([^“”]{2,14})”", line):
        yield edit(match, f'"{match.group(1)}"')
    for match in matches("‘([^‘’]{2,14})’", line):
        yield edit(match, f"'{match.group(1)}'")


@seed("closing mark missing", "PUN05", "PUN06", "STR01", roles=("paragraph", "title"), pair=True)
def closing_missing(line):
    for match in matches("“[^“”‘’]{2,30}”|《[^《》]{2,20}》|（[^（）]{1,20}）", line):
        yield edit(match, match.group()[:-1])


@seed("opening mark missing", "PUN05", "PUN06", "STR01", roles=("paragraph", "title"), pair=True)
def opening_missing(line):
    for match in matches("“[^“”‘’]{2,30}”|《[^《》]{2,20}》|（[^（）]{1,20}）", line):
        yield edit(match, match.group()[1:])


@seed("quotes the wrong way round", "PUN06", "PUN05", roles=PROSE, pair=True)
def reversed_quotes(line):
    for match in matches("“([^“”‘’]{2,14})”", line):
        yield edit(match, f"”{match.group(1)}“")
        yield edit(match, f"“{match.group(1)}“")
        yield edit(match, f"”{match.group(1)}”")


@seed("nesting", "PUN07", "PUN05", "PUN06", roles=PROSE, pair=True)
def nesting(line):
    for match in matches("“[^“”‘’]*‘([^‘’“”]+)’[^“”‘’]*”", line):
        yield edit(match, match.group().replace("‘", "“").replace("’", "”"))
    for match in matches("〈([^〈〉]+)〉", line):
        yield edit(match, f"《{match.group(1)}》")


@seed("doubled stops", "PUN08", "DUP01", "DUP03", roles=PROSE)
def doubled_stops(line):
    for match in matches(f"(?<={HAN})[，。；、：](?={HAN})", line):
        mark = match.group()
        yield edit(match, mark * 2)
        yield edit(match, {"，": "，、", "。": "。，", "；": "；，", "、": "、，", "：": "：，"}[mark])
    for match in matches(f"(?<={HAN})。$", line):
        yield edit(match, "。。")


@seed("stop missing at the end", "PUN09", roles=PROSE, fix=True)
def end_stop(line):
    for match in matches(f"(?<={HAN})。$", line):
        yield edit(match, "", gold=(-1, 0))


@seed("、 between adjacent titles or quotes", "PUN10", roles=PROSE)
def series_comma(line):
    for match in matches("(?<=》)(?=《)|(?<=”)(?=“)", line):
        yield edit(match, "、")


@seed("range of dates or times", "PUN11", roles=PROSE)
def date_range(line):
    for match in matches(r"(?<=[日月年0-9])—(?=[0-9])", line):
        for mark in ("-", "--", "——", "–"):
            yield edit(match, mark)


@seed("dash of a phone or model number", "PUN12", roles=("paragraph", "tail"))
def number_dash(line):
    for match in matches(r"(?<=0571)-(?=\d)|(?<=CCTV)-(?=\d)", line):
        yield edit(match, "—")


@seed("range of numbers", "PUN13", "PUN11", roles=PROSE)
def number_range(line):
    for match in matches(r"(?<=[0-9%])～(?=\d)", line):
        yield edit(match, "~", right=["～", "—"])
        yield edit(match, "-", right=["～", "—"])


@seed("ellipsis or dash form", "PUN14", "PUN08", "PUN15", roles=PROSE)
def ellipsis(line):
    for match in matches("……", line):
        for form in ("...", "。。。", "…"):
            yield edit(match, form)
    for match in matches(f"(?<={HAN})——(?={HAN})", line):
        for form in ("--", "—", "-"):
            yield edit(match, form)


@seed("interpunct", "PUN15", roles=PROSE)
def interpunct(line):
    for match in matches(f"(?<={HAN})·(?={HAN})", line):
        for form in "•・.":
            yield edit(match, form)


@seed("、 before 以及", "PUN16", "PUN08", roles=PROSE)
def before_also(line):
    for match in matches("，(?=以及)", line):
        yield edit(match, "、")


@seed("newspaper without 《》", "PUN17", roles=PROSE)
def bare_newspaper(line):
    for match in matches("(》?)《(人民日报|光明日报|学习时报|老年日报|中国文化报)》(?=《)", line):
        before = match.group(1)
        first = before + "、" * bool(before)
        # Mended name by name: the 、 beside it is another cause (PUN10).
        yield edit(match, first + match.group(2) + "、", gold=(len(first), None), right=[match.group(), f"{first}《{match.group(2)}》、"])


@seed("full-width digits", "NUM01", roles=("paragraph", "masthead", "contents", "tail"))
def wide_digits(line):
    for match in matches(r"(?<![\d.A-Za-z-])\d{1,4}(?![\d.A-Za-z@-])", line):
        yield edit(match, match.group().translate(WIDE))


@seed("full-width percent", "NUM01", "NUM", "PUN01", roles=PROSE, decidable=False)
def wide_percent(line):
    for match in matches(r"(?<=\d)%(?=[^～])", line):
        yield edit(match, "％")


@seed("Arabic in a set term", "NUM02", "TRM02", "TRM01", roles=PROSE)
def arabic_term(line):
    for term, wrong in (("党的二十大", "党的20大"), ("“第一议题”", "“第1议题”"), ("“三会一课”", "“3会1课”"), ("“两个维护”", "“2个维护”"),
                        ("“四个意识”", "“4个意识”"), ("“两个确立”", "“2个确立”"), ("“四个自信”", "“4个自信”"), ("二十届三中全会", "20届3中全会"),
                        ("中央八项规定", "中央8项规定"), ("第一书记", "第1书记"), ("“四不两直”", "“4不2直”")):
        for match in matches(term, line):
            yield edit(match, wrong)


@seed("、 in an approximate number", "NUM04", roles=PROSE)
def approximate(line):
    for match in matches("[二三四五六七](?=[三四五六七八](?!十年代)[天小十年个分名百])", line):
        follower = line.text[match.end()]
        if "一二三四五六七八九".index(follower) == "一二三四五六七八九".index(match.group()) + 1:
            yield edit(match, match.group() + "、", gold=(0, 3))


@seed("approximation said twice", "NUM05", "WRD08", roles=PROSE)
def twice_approximate(line):
    for match in matches(r"约(\d[\d.]*[个%]?(?:万人|千克|小时|亿元|吨))", line):
        yield edit(match, match.group() + "左右", right=[match.group(), match.group(1) + "左右"])
    for match in matches(r"近(百万元|百万字|三个小时|百人)", line):
        yield edit(match, match.group() + "左右", right=[match.group(), match.group(1) + "左右"])
    for match in matches(r"(\d+000)余(条|册|人|名|盏|件)", line):
        yield edit(match, "近" + match.group(), right=[match.group(), "近" + match.group(1) + match.group(2)])


@seed("blank between Han and digit", "SPC01", roles=("paragraph", "paragraph", "masthead", "contents", "caption"))
def digit_blank(line):
    for match in matches(rf"(?<={HAN})(?=\d)|(?<=\d)(?={HAN})", line):
        yield edit(match, " ")


@seed("blank between Han", "SPC02", "SPC05", roles=PROSE)
def han_blank(line):
    for match in matches(f"(?<={HAN}{HAN})(?={HAN}{HAN})", line):
        yield edit(match, " ")


@seed("blank beside a mark", "SPC03", "SPC02", roles=PROSE)
def mark_blank(line):
    for match in matches(f"(?<=[，。；、：”》）])(?={HAN})|(?<={HAN})(?=[，。；“《（])", line):
        yield edit(match, " ")


@seed("invisible character", "SPC05", "SPC02", "SPC03", "SPC01", roles=PROSE)
def invisible(line):
    for match in matches(f"(?<={HAN})(?={HAN})", line):
        for character in "\u00a0\u200b\ufeff\t\u3000\u2003":
            yield edit(match, character)


@seed("hard break inside a sentence", "SPC04", "PUN09", roles=PROSE, fix=False)
def hard_break(line):
    for match in matches(f"(?<={HAN}{{6}})(?={HAN}{{6}})|(?<={HAN}{{4}}，)(?={HAN}{{6}})", line):
        if 40 < match.start() < len(line.text) - 30:
            yield edit(match, "\n\n", gold=(-1, 3))


@seed("number in two scripts", "NUM", roles=PROSE, decidable=False)
def mixed_number(line):
    for match in matches(r"(?<![\d.])(\d)(\d{3})(?=名|人|户|件|份|台|次|张|家|根)", line):
        yield edit(match, f"{match.group(1)}千{match.group(2)}")


@seed("date with leading noughts", "NUM", "DAT", roles=PROSE, decidable=False)
def leading_nought(line):
    for match in matches(r"(?<!\d)([1-9])月([1-9])日", line):
        yield edit(match, f"0{match.group(1)}月0{match.group(2)}日")


@seed("mark behind an enumerator", "PUN", "NUM", roles=("heading",), decidable=False)
def enumerator_mark(line):
    for match in matches("^([一二三四五六])、", line):
        if match.group(1) == "一":  # the whole list would have to change with it
            yield edit(match, f"（{match.group(1)}）、", right=[f"（{match.group(1)}）", match.group()])
