# SPDX-License-Identifier: Apache-2.0
"""Clean issues, made of the hand-written sentences in texts/: proof-read bulletin text of an invented city.

Within one issue no sentence stands twice; numbers, dates, people and places are filled in by the seed.
"""
import datetime
import functools
import re
from dataclasses import dataclass

import cast
from topics import anywhere, topics

HAN = "零一二三四五六七八九十"


@dataclass(eq=False)
class Line:
    role: str  # masthead contents section title paragraph heading caption cell credit tail
    text: str
    article: int = 0
    start: int = 0  # code points in the file
    break_at: int = -1  # title: where its second line begins

    @property
    def end(self):
        return self.start + len(self.text)


@dataclass
class Head:
    name: str
    publisher: str
    number: int
    cumulative: int
    date: datetime.date


HEADS = [
    Head("澜江政务简报", "中共澜江市委办公室", 18, 264, datetime.date(2024, 9, 27)),
    Head("澜江党建", "中共澜江市委直属机关工作委员会", 21, 197, datetime.date(2024, 11, 15)),
    Head("澜江工作通讯", "中共澜江市委办公室", 10, 342, datetime.date(2025, 5, 30)),
    Head("澜江史志", "澜江市地方志办公室", 6, 88, datetime.date(2025, 6, 27)),
    Head("澜江改革动态", "中共澜江市委办公室", 16, 119, datetime.date(2025, 8, 22)),
    Head("澜江民生", "澜江市民政局", 20, 205, datetime.date(2025, 10, 31)),
]
SECTIONS = ("市级动态", "区县动态", "经验交流")
WEEKDAYS = "一二三四五六日"


class Article:
    """Fills one topic's sentences with people, places, dates and numbers that agree with each other."""

    def __init__(self, random, topic, use, head):
        self.random, self.topic, self.use, self.issue = random, topic, use, head
        self.title = topic.titles[use % len(topic.titles)]
        self.county = random.choice(cast.COUNTIES) if "{县}" in self.title else ""
        self.other = random.choice([county for county in cast.COUNTIES if county != self.county])
        self.any_county = self.county or random.choice([county for county in cast.COUNTIES if county != self.other])
        self.day = head.date - datetime.timedelta(days=random.randint(6, 24))
        self.dated = False
        self.introduced = False
        post, name, deputy_post, deputy, _ = cast.TOPICS[topic.name]
        if self.county:
            kind = self.county[-1]
            name, deputy = cast.COUNTY_HEADS[self.county]
            post, deputy_post = f"副{kind}长", f"{kind}委常委"
        self.head, self.deputy = (post, name), (deputy_post, deputy)
        self.unit = topic.county_unit(self.county) if self.county else topic.unit

    def date(self, day):
        return f"{day.month}月{day.day}日"

    def next_date(self):
        if not self.dated:
            self.dated = True
            weekday = f"（星期{WEEKDAYS[self.day.weekday()]}）"
            chance = self.random.random()
            if chance < 0.12:
                return f"{self.day.year}年{self.date(self.day)}{weekday}"
            return self.date(self.day) + (weekday if chance < 0.2 else "")
        self.day += datetime.timedelta(days=self.random.randint(1, 2))
        return self.date(self.day)

    def span(self):
        self.dated = True
        last = self.day + datetime.timedelta(days=self.random.randint(1, 3))
        end = f"{last.day}日" if last.month == self.day.month else self.date(last)
        text = self.date(self.day) + self.random.choice("——至") + end
        self.day = last
        return text

    def person(self, before, introduced):
        post, name = self.head
        if introduced or before.endswith(post):
            return name
        return post + name

    def slot(self, match, before):
        word = match.group(1)
        if word == "d" or word == "d2":
            return self.next_date()
        if word == "span":
            return self.span()
        if word == "ymdw":
            self.dated = True
            return f"{self.day.year}年{self.date(self.day)}（星期{WEEKDAYS[self.day.weekday()]}）"
        if word in ("H", "h"):
            text = self.person(before, self.introduced and word == "h")
            self.introduced = True
            return text
        if word in ("G", "g"):
            return "".join(self.deputy)
        if word == "u":
            return self.unit
        if word == "县":
            return self.any_county
        if word == "县2":
            return self.other
        if word in "abc":
            return str(self.parts["abc".index(word)])
        if word == "sum3":
            self.parts = [self.random.randint(low, low + 30) for low in (21, 9, 3)]
            return str(sum(self.parts))
        if word.startswith("yN:"):
            return str(self.issue.date.year - int(word[3:]))
        low, high = word.removeprefix("n:").split("-")
        return str(self.random.randint(int(low), int(high)))

    def fill(self, text):
        done, at = "", 0
        for match in re.finditer(r"\{([^}]+)\}", text):
            done += text[at:match.start()]
            done += self.slot(match, done)
            at = match.end()
        return done + text[at:]

    def picked(self, pool, count):
        """A different part of the pool for each use of the topic."""
        first = self.use * count
        return [pool[(first + step) % len(pool)] for step in range(count)]

    def lead(self):
        fitting = [lead for lead in self.topic.leads if not ("{县}" in lead and not self.county)]
        local = [lead for lead in fitting if "{县}" in lead]
        return self.random.choice(local or fitting)

    def enumeration(self):
        count = min(self.random.choice((3, 4, 4, 5, 5, 6)), len(self.topic.items))
        first = self.random.randint(0, len(self.topic.items) - count)
        chosen = [self.fill(item) for item in self.topic.items[first:first + count]]
        intro = self.fill(self.topic.intro.replace("{N}", HAN[count]))
        style = self.random.choice(("inline", "inline", "apart", "headings"))
        if style == "headings":
            lines = [("paragraph", intro)]
            for number, item in enumerate(chosen, 1):
                label, _, rest = item.partition("。")
                lines += [("heading", f"{HAN[number]}、{label}"), ("paragraph", rest)]
            return lines
        numbered = [f"{HAN[number]}是{item}" for number, item in enumerate(chosen, 1)]
        if style == "inline":
            return [("paragraph", intro + "".join(numbered))]
        return [("paragraph", intro)] + [("paragraph", item) for item in numbered]

    def credit(self, other_unit):
        random, name = self.random, self.deputy[1]
        if self.county:
            return random.choice((f"（{self.unit}供稿）", f"（{self.unit}供稿）", f"（{self.unit}、{self.topic.unit}供稿）"))
        office = self.unit + random.choice(self.topic.offices)
        return random.choice((f"（{office}供稿）", f"（{office}供稿）", f"（{self.unit}、{other_unit}供稿）", f"（{office} {name} 供稿）"))

    def lines(self, other_unit, table, common):
        texts = self.picked(self.topic.texts, 3)
        found = [("paragraph", self.fill(self.lead()))]
        found.append(("paragraph", self.fill(texts[0])))
        found += self.enumeration()
        found.append(("paragraph", self.fill(texts[1])))
        found.append(("paragraph", common[0]))
        if table:
            found += table
        found.append(("paragraph", self.fill(texts[2]) + common[1]))
        found.append(("paragraph", self.fill(self.topic.ends[self.use % len(self.topic.ends)])))
        found.append(("credit", self.credit(other_unit)))
        return found


def table_lines(random, number):
    what, unit = random.choice((("各区县任务完成情况", "件"), ("各区县活动场次", "场"), ("各区县投稿及采用情况", "篇")))
    lines = [("caption", f"表{number}　{what}（单位：{unit}）"), ("cell", "区县　计划　完成　完成率")]
    for county in random.sample(cast.COUNTIES, 4):
        plan = random.randint(20, 90)
        done = random.randint(10, plan)
        lines.append(("cell", f"{county}　{plan}　{done}　{done / plan * 100:.1f}%"))
    return lines


class Issue:
    """lines in printed order; text is the file as it is written, each line followed by an empty one."""

    def __init__(self, random, index, turn=0, articles=13):
        head = self.head = HEADS[index]
        pool = list(topics().values())
        shift = (index * 5 + turn * 7) % len(pool)
        chosen = (pool[shift:] + pool[:shift])[:articles]
        random.shuffle(chosen)
        made = [Article(random, topic, index + turn + position, head) for position, topic in enumerate(chosen)]
        city = [article for article in made if not article.county]
        county = [article for article in made if article.county]
        cut = max(1, len(city) - 3)
        self.sections = [part for part in ((SECTIONS[0], city[:cut]), (SECTIONS[1], county), (SECTIONS[2], city[cut:])) if part[1]]
        self.lines = []
        self.write(random)
        self.place()

    def add(self, role, text, article=0, break_at=-1):
        self.lines.append(Line(role, text, article, 0, break_at))

    def write(self, random):
        head = self.head
        date = f"{head.date.year}年{head.date.month}月{head.date.day}日"
        for text in (head.name, f"第{head.number}期", f"（总第{head.cumulative}期）", f"{head.publisher}编", date):
            self.add("masthead", text)
        for section, articles in self.sections:
            self.add("contents-section", f"【{section}】")
            for article in articles:
                article.title_text = article.fill(article.title)
                self.add("contents", article.title_text.replace("|", ""))
        number = tables = 0
        common = random.sample(anywhere(), len(anywhere()))
        for section, articles in self.sections:
            self.add("section", f"【{section}】")
            for article in articles:
                number += 1
                cut = article.title_text.find("|")
                self.add("title", article.title_text.replace("|", " "), number, cut)
                table = None
                if number in (4, 9):
                    tables += 1
                    table = table_lines(random, tables)
                other = random.choice([topic.unit for topic in topics().values() if topic is not article.topic])
                for role, text in article.lines(other, table, common[2 * number - 2:2 * number]):
                    self.add(role, text, number)
        self.add("tail", "报：中共澜江市委、澜江市人民政府")
        self.add("tail", "送：市人大常委会办公室，市政协办公室，市级有关部门")
        self.add("tail", "发：各区县党委办公室、政府办公室，各处室")
        self.add("tail", "责编：尹成志 电话：0571-5550126 邮箱：bianji@lanjiang.example")

    def place(self):
        at = 0
        for line in self.lines:
            at += 2 if line.role == "contents" else 0
            line.start = at
            at = line.end + 2

    def title(self, number):
        return next(line for line in self.lines if line.role == "title" and line.article == number)

    def before(self, line):
        return self.lines[self.lines.index(line) - 1]

    @functools.cached_property
    def text(self):
        return "".join(("- " if line.role == "contents" else "") + line.text + "\n\n" for line in self.lines)
