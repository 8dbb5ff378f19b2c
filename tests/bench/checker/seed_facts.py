# SPDX-License-Identifier: Apache-2.0
"""Errors of facts and of the issue's structure, planted one at a time."""
import re

from issue_texts import HAN, WEEKDAYS
from seeding import Edit, edit, matches, seed

PROSE = ("paragraph",)


@seed("impossible date or time", "DAT01", "DAT", roles=PROSE, fix=False)
def impossible(line):
    for match in matches(r"(?<!\d)(\d{1,2})月(\d{1,2})日", line):
        month = match.group(1)
        yield edit(match, f"{month}月{32 if month in ('1', '3', '5', '7', '8', '10', '12') else 31}日")
        yield edit(match, f"{month}月{match.group(2)}2日" if len(match.group(2)) == 2 else "2月30日")
        yield edit(match, f"13月{match.group(2)}日")
    for match in matches(r"(?<!\d)(\d{1,2}):(\d{2})(?!\d)", line):
        yield edit(match, f"{match.group(1)}:6{match.group(2)[1]}")
        yield edit(match, f"2{5 + int(match.group(2)[1]) % 4}:{match.group(2)}")


@seed("weekday", "DAT02", roles=PROSE)
def weekday(line):
    for match in matches(r"(?<=日（)星期([一二三四五六日])(?=）)", line):
        if re.search(r"20\d\d年\d+月\d+日（$", line.text[:match.start()]):
            for step in (1, 2, 3, 5):
                yield edit(match, "星期" + WEEKDAYS[(WEEKDAYS.index(match.group(1)) + step) % 7])


@seed("date after the issue", "DAT03", "DAT", roles=PROSE, fix=False)
def after_issue(line):
    """The lead says that something was done on a day that is still to come."""
    for match in matches(r"^(\d{1,2})月(\d{1,2})日(?=，)", line):
        if line.article and int(match.group(1)) <= 9:
            yield Edit(match.start(), match.end(), f"{int(match.group(1)) + 2}月{min(int(match.group(2)), 28)}日")


@seed("anniversary", "DAT05", "DAT", roles=PROSE)
def anniversary(line):
    for match in matches(r"(?:中国共产党成立|毛泽东同志诞辰|五四运动|新中国成立|反法西斯战争胜利)(\d+)周年", line):
        number = int(match.group(1))
        for wrong in (number + 2, number - 2, number + 5, number + 10, number - 10):
            yield edit(match, match.group().replace(str(number), str(wrong)))


@seed("anniversary, one year off", "DAT05", "DAT", roles=PROSE, decidable=False)
def near_anniversary(line):
    """Within the tolerance that plans and reviews need."""
    for match in matches(r"(?:中国共产党成立|毛泽东同志诞辰|五四运动|新中国成立|反法西斯战争胜利)(\d+)周年", line):
        number = int(match.group(1))
        for wrong in (number + 1, number - 1):
            yield edit(match, match.group().replace(str(number), str(wrong)))


@seed("sum", "NUM06", roles=PROSE, fix=False)
def total(line):
    for match in matches(r"(\d+)([篇项份条处个起场家户卷笔期])[^。，]{0,12}[，：]其中([^。]*?\d+\2[^。]*?)(?=[。，])", line):
        number = int(match.group(1))
        for wrong in (number - 1, number - 3, number - 10):  # more than the sum may be right: 其中 need not name all
            yield Edit(match.start(1), match.end(1), str(wrong), (-6, match.end() - match.start(1)))


@seed("announced count", "NUM08", roles=PROSE)
def announced(line):
    for match in matches(f"([三四五六])(?=个(?:方面|环节|重点|维度|着力点|话题|篇章|“必查”|关系|特点|“更加自觉”|角度|关键词)|件实事|道关口|项工作|项任务|个关键环节)", line):
        for step in (-1, 1):
            yield edit(match, HAN[HAN.index(match.group()) + step])


@seed("ordinal", "NUM09", "NUM08", roles=PROSE)
def ordinal(line):
    for match in matches(r"(?:(?<=。)|^)([二三四五六])(?=是)", line):
        at = HAN.index(match.group(1))
        yield edit(match, HAN[at + 1])
        yield edit(match, HAN[at - 1])


@seed("credit line gone", "STR05", whole=True, fix=False)
def credit_gone(issue, random):
    for line in issue.lines:
        if line.role == "credit":
            title = issue.title(line.article)
            before = issue.before(line)
            made = Edit(line.start, line.end + 2, "", (-2, 0), whole=True)
            made.places = [(title.start, title.end), (before.start, before.end)]
            yield made


@seed("two credit lines", "STR05", "STR06", "STR", whole=True, fix=False)
def credit_twice(issue, random):
    for line in issue.lines:
        if line.role == "credit":
            other = random.choice(("（市委党校教务处供稿）", "（市档案馆办公室供稿）"))
            if other != line.text:
                made = Edit(line.end, line.end, "\n\n" + other, (2, 2 + len(other)), whole=True)
                made.places = [(line.start, line.end), (issue.title(line.article).start, issue.title(line.article).end)]
                yield made


@seed("credited unit not in the roster", "STR06", "UNT01", "UNT", roles=("credit",))
def credit_unit(line):
    for match in matches("^（(市|[㐀-鿿]{2}[县区])([㐀-鿿]{3,9})供稿）", line):
        text = match.group(2)
        for right, slip in (("管理", "监管"), ("办公室", "办公厅"), ("农业农村", "农业农林"), ("研究", "研讨"), ("直属", "直管")):
            if right not in text:
                continue
            wrong = text.replace(right, slip)
            yield Edit(match.start(2), match.end(2), wrong, right=None)


@seed("contents differ from the title", "STR01", roles=("contents",))
def contents_differ(line):
    for match in matches("[㐀-鿿]{2}(?=[㐀-鿿]{2})", line):
        if match.start() > 5:
            yield edit(match, match.group()[0])
            yield edit(match, match.group()[::-1]) if match.group()[0] != match.group()[1] else edit(match, match.group()[0])
    for match in matches("（([^（）]+)）", line):
        yield edit(match, f"({match.group(1)})")


INVENTED = ("市委党校组织“赓续血脉、奋勇争先”专题宣讲", "市档案馆启动家庭档案征集活动", "市总工会走访慰问坚守岗位的一线职工", "市水利局完成冬季水利设施维修养护",
            "市科技局公布年度创新券兑现名单", "市民政局部署清明祭扫服务保障工作", "团市委开展“河小青”巡河护河行动", "市统计局举办统计法治宣传月启动仪式")


@seed("contents line without an article", "STR02", "STR", whole=True, fix=False)
def contents_without_article(issue, random):
    for line in issue.lines:
        if line.role == "contents":
            new = random.choice(INVENTED)
            yield Edit(line.end, line.end, "\n\n- " + new, (4, 4 + len(new)), whole=True)


@seed("article missing in the contents", "STR03", "STR", whole=True, fix=False)
def missing_in_contents(issue, random):
    contents = [line for line in issue.lines if line.role == "contents"]
    for number, line in enumerate(contents, 1):
        title = issue.title(number)
        made = Edit(line.start - 2, line.end + 2, "", (-2, 0), whole=True)
        made.places = [(title.start, title.end)]
        yield made


@seed("contents out of order", "STR04", "STR", whole=True, fix=False)
def contents_order(issue, random):
    contents = [line for line in issue.lines if line.role == "contents"]
    for first, second in zip(contents, contents[1:]):
        if second.start == first.end + 4:
            made = Edit(first.start, second.end, f"{second.text}\n\n- {first.text}", whole=True)
            numbers = (contents.index(first) + 1, contents.index(second) + 1)
            made.places = [(issue.title(number).start, issue.title(number).end) for number in numbers]
            yield made


def long_sentences(line):
    return [match for match in matches("(?:(?<=。)|^)[^。“”]{30,90}。", line) if not re.match("[一二三四五六]是", match.group())]


@seed("sentence repeated", "STR07", whole=True)
def repeated_sentence(issue, random):
    paragraphs = [line for line in issue.lines if line.role == "paragraph" and long_sentences(line)]
    for line in random.sample(paragraphs, min(12, len(paragraphs))):
        target = random.choice([other for other in paragraphs if abs(other.article - line.article) > 1])
        sentence = long_sentences(line)[0]
        made = Edit(target.end, target.end, sentence.group(), whole=True)
        made.places = [(line.start + sentence.start(), line.start + sentence.end())]
        yield made


@seed("paragraph repeated", "STR07", whole=True)
def repeated_paragraph(issue, random):
    paragraphs = [line for line in issue.lines if line.role == "paragraph" and len(line.text) > 50 and "是" not in line.text[:2]]
    for line in random.sample(paragraphs, min(12, len(paragraphs))):
        target = random.choice([other for other in paragraphs if other.article != line.article])
        made = Edit(target.end, target.end, "\n\n" + line.text, (2, 2 + len(line.text)), ["", "\n\n"], whole=True)
        made.places = [(line.start, line.end)]
        yield made


@seed("stop behind a title", "STR08", "STR01", "PUN", roles=("title",))
def title_stop(line):
    yield Edit(len(line.text), len(line.text), "。", (-1, 1), right=None)
