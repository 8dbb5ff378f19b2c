# SPDX-License-Identifier: Apache-2.0
"""Errors of words, names, units and terms, planted one at a time."""
import functools
from pathlib import Path

import cast
from seeding import edit, matches, seed
from topics import TEXTS

HAN = "[㐀-鿿]"
PROSE = ("paragraph",)
# Characters that are words when they stand twice, and those before which an organ's name may end and a word begin.
TWICE = set("人天年月日家户个件次种样条项步层回处时事代世点滴看走说想听问试谈常往渐慢好多少大小早高红绿星妈爸爷奶哥姐弟妹叔公婆太宝"
            "刚仅恰偏频连屡每白明默匆纷缕深切轻重静悄远近习作中市原本本朗清干净区县室馆会部局院长员工学校镇村乡街组站所店厂队科师生团党委")


ROSTER = [name for post in cast.TOPICS.values() for name in (post[1], post[3])] + [name for pair in cast.COUNTY_HEADS.values() for name in pair]


@functools.cache
def pairs():
    """How often two characters stand side by side in the hand-written texts."""
    found = {}
    for path in TEXTS.glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        for at in range(len(text) - 1):
            found[text[at:at + 2]] = found.get(text[at:at + 2], 0) + 1
    return found


def ends_and_begins(before, character, after):
    """Doubled there it could be the end of one word and the beginning of the next: 工作作风."""
    return pairs().get(before + character, 0) > 1 and pairs().get(character + after, 0) > 1


@seed("doubled character", "DUP01", "DUP03", "STR01", roles=("paragraph", "paragraph", "paragraph", "title"))
def doubled_character(line):
    names = [match.span() for match in matches("|".join(ROSTER), line)]
    for match in matches(f"(?<={HAN}){HAN}(?={HAN})", line):
        character, before, after = match.group(), line.text[match.start() - 1], line.text[match.end()]
        if any(start <= match.start() < end for start, end in names):
            continue
        if character not in TWICE and before != character != after and not ends_and_begins(before, character, after):
            yield edit(match, character * 2)


WORDS = ("召开 开展 推进 工作 会议 服务 群众 问题 建设 企业 干部 部门 活动 加强 坚持 推动 落实 提升 全市 通过 要求 强调 组织 管理 发展 培训 "
         "检查 安全 重点 建立 我们 他们 进行 成为 更加 以及 以来 目前 今年 累计 覆盖 保障 提高 参加 主持 发现 解决 按照").split()


@seed("doubled word", "DUP02", "DUP01", "STR07", roles=PROSE)
def doubled_word(line):
    for match in matches("|".join(WORDS), line):
        yield edit(match, match.group() * 2)


@seed("doubled little word", "DUP03", "DUP01", roles=PROSE)
def doubled_little_word(line):
    for match in matches("(?<!目)的(?!确)|(?<=[到立成出展加])了(?![解不])|(?<=[㐀-鿿]{2})和(?=[㐀-鿿]{2})(?!谐|解|睦|平)|(?<=，)(?:把|将|对|在|由|让)(?!来|准|外|于|应|照)", line):
        if match.group() == "的" and match.start() % 5:
            continue
        if match.group() != "和" or line.text[match.start() - 1] not in "总温饱缓柔中平共":
            yield edit(match, match.group() * 2)


@functools.cache
def wrong_words():
    rows = (Path(__file__).parent / "wrong_words.tsv").read_text(encoding="utf-8").split("\n")
    return dict(row.split("\t") for row in rows if row)


@seed("wrong word", "WRD01", "WRD03", "WRD02", "WRD", "STR01", roles=("paragraph", "paragraph", "title"), decidable=False)
def wrong_word(line):
    for match in matches("|".join(wrong_words()), line):
        yield edit(match, wrong_words()[match.group()])


CONTEXT = {"截至": "截止", "作了题为": "做了题为", "作总结讲话": "做总结讲话", "反映强烈": "反应强烈", "反映的问题": "反应的问题", "作了说明": "做了说明", "作开班动员": "做开班动员",
           "会议记录": "会议纪录", "作了交流发言": "做了交流发言", "作了阐释": "做了阐释", "必须坚决": "必需坚决", "必须达到": "必需达到",
           "必须直截": "必需直截", "纪录片": "记录片", "作工作部署": "做工作部署", "系统地记录": "系统地纪录"}


@seed("word wrong beside its neighbours", "WRD02", "WRD", roles=PROSE, decidable=False)
def context_word(line):
    for match in matches("|".join(CONTEXT), line):
        yield edit(match, CONTEXT[match.group()])


SHAPES = {"自己": "自已", "已经": "己经", "未来": "末来", "进入": "进人", "加入": "加人", "收入": "收人", "社会": "杜会", "深入": "深人", "融入": "融人", "投入": "投人",
          "早已": "早己", "年末": "年未", "从未": "从末", "均已": "均己", "已建成": "己建成", "已有": "己有", "已办结": "己办结", "未发生": "末发生", "纳入": "纳人", "入党": "人党",
          "管理": "菅理", "土地": "士地"}


@seed("similar shape", "WRD03", "WRD01", "WRD", roles=PROSE, decidable=False)
def similar_shape(line):
    for match in matches("|".join(SHAPES), line):
        yield edit(match, SHAPES[match.group()])


TRADITIONAL = dict(zip("们这来时会国实现动对学习开门问题应该经济战组织员团发边还进过说话读书见视听觉树标准为义务报导师带帮头讲认识历记设计电车长",
                       "們這來時會國實現動對學習開門問題應該經濟戰組織員團發邊還進過說話讀書見視聽覺樹標準為義務報導師帶幫頭講認識歷記設計電車長"))


@seed("traditional character", "WRD04", roles=PROSE, decidable=False)
def traditional(line):
    for match in matches(f"(?<={HAN}){HAN}", line):
        wrong = TRADITIONAL.get(match.group())
        if wrong and wrong != match.group():
            yield edit(match, wrong)


@seed("的 for 地", "WRD07", "WRD02", roles=PROSE, decidable=False)
def adverb(line):
    for match in matches("(?<=更好|深刻|认真|不断|充分|有力|清楚)地", line):
        yield edit(match, "的", gold=(-2, 1))


@seed("name", "NAM02", "NAM01", "NAM", roles=("paragraph", "paragraph", "credit"))
def name(line):
    for match in matches("|".join(ROSTER), line):
        for at, character in enumerate(match.group()):
            if at and character in cast.LIKE:
                yield edit(match, match.group()[:at] + cast.LIKE[character] + match.group()[at + 1:])


@seed("post of a person", "NAM03", "NAM", roles=PROSE, fix=False)
def post(line):
    for match in matches("(?<![室副市务])(副主任|副局长|副书记|局长|书记|主任|副馆长|副院长)(" + "|".join(ROSTER) + ")", line):
        post, person = match.groups()
        wrong = post[1:] if post.startswith("副") else "副" + post
        yield edit(match, wrong + person)


UNITS = {"市农业农村委": ["市农村农业委", "市农业农林委"], "市水利局": ["市水力局", "市水利委"], "市中级人民法院": ["市中级人民法庭", "市中级人民检院"], 
         "市疾控中心": ["市疾空中心", "市疾控中央"], "市档案馆": ["市挡案馆"], "市委党校": ["市委党效"], "市总工会": ["市工总会", "市总工委"],
         "市委党史研究室": ["市委党史研究院", "市委党史办公室"], "市纪委监委": ["市纪委监察委", "市纪监委"], "市交通运输委": ["市交通运输局"],
         "市文化旅游委": ["市文化旅游局", "市文旅旅游委"], "市生态环境局": ["市生态环保局", "市生态环境委"], "市应急管理局": ["市应急局管理", "市应急管理委"],
         "市科技局": ["市科技委"], "市民政局": ["市民正局", "市民政委"], "市人力社保局": ["市人社保局", "市人力社保委"], 
         "市市场监管局": ["市市场监督局", "市市场监管委"], "市统计局": ["市统记局"], "市委办公室": ["市委办公厅"], "市委直属机关工委": ["市直属机关工委", "市委直机关工委"],
         "市地方志办公室": ["市地方史办公室", "市地方志办公厅"], "市委老干部局": ["市委老干部处"]}


@seed("unit", "UNT01", "UNT", "STR06", "TRM", roles=("paragraph", "credit"))
def unit(line):
    for match in matches("|".join(UNITS), line):
        for wrong in UNITS[match.group()]:
            yield edit(match, wrong)


NEAR = {"习近平新时代中国特色社会主义思想": ["习近平新时代中国特色社会主义理论", "习近平新时代中国特色社会主思想", "习近平新时代特色社会主义思想", "习近平新时代中国特社会主义思想"],
        "习近平总书记": ["习近平书记", "习近总书记"], "习近平生态文明思想": ["习近平生态文明思维"], "“两个维护”": ["“两个拥护”"], "“两个确立”": ["“两个确定”"],
        "“四个意识”": ["“四个认识”"], "“四个自信”": ["“四个信心”"], "全面从严治党": ["全面从严管党"], "中国式现代化": ["中国式的现代化"],
        "为党管档、为国守史、为民服务": ["为党管档、为国守史、为民管理", "为党管档、为国存史、为民服务"], "中央八项规定及其实施细则精神": ["中央八项规定及实施细则精神"],
        "总书记有号令、党中央有部署，澜江见行动、党史有作为": ["总书记有号令、党中央有部署，澜江见行动、党史有担当"],
        "绿水青山就是金山银山": ["青山绿水就是金山银山", "绿水青山就是银山金山"], "社会主义现代化": ["社会主意现代化"]}


@seed("fixed phrase", "TRM02", "TRM", "WRD", roles=PROSE)
def fixed_phrase(line):
    for match in matches("|".join(NEAR), line):
        for wrong in NEAR[match.group()]:
            yield edit(match, wrong)


LOOSE = {"理论学习中心组": "理论中心组", "户外劳动者驿站": "户外劳动驿站", "高标准农田": "高标农田", "劳模和工匠人才创新工作室": "劳模和工匠创新工作室",
         "困难群众": "弱势群众", "残疾人": "残废人", "独居老人": "孤寡老人"}


@seed("term of the office's table", "TRM01", "TRM03", "STR01", "TRM", roles=("paragraph", "paragraph", "title"))
def loose_term(line):
    for match in matches("|".join(LOOSE), line):
        yield edit(match, LOOSE[match.group()])
