# SPDX-License-Identifier: Apache-2.0
"""The invented office: its people, units, places and terms; what a real office would load as its knowledge."""
from topics import topics

CITY = "澜江市"
COUNTIES = ["云泽县", "青岭区", "宁陵县", "临溪区", "松坪县", "白鹤区", "望湖区", "石渡县"]
COUNTY_HEADS = {
    "云泽县": ("于海宁", "雷鸣远"), "青岭区": ("李百川", "林疏影"), "宁陵县": ("卢照野", "陆丰年"), "临溪区": ("毛文轩", "倪书同"),
    "松坪县": ("裴度之", "戚建功"), "白鹤区": ("乔木森", "阮星河"), "望湖区": ("苏问渠", "田本初"), "石渡县": ("孔令闻", "江心月"),
}

# topic: head's post and name, deputy's post and name, the unit's full name
TOPICS = {
    "agriculture": ("主任", "程远舟", "副主任", "顾明礼", "澜江市农业农村委员会"),
    "water": ("局长", "罗秋原", "副局长", "陶思齐", "澜江市水利局"),
    "court": ("院长", "欧阳牧", "副院长", "邵颖", "澜江市中级人民法院"),
    "education": ("主任", "白若川", "副主任", "段景行", "澜江市教育委员会"),
    "health": ("主任", "葛春阳", "副主任", "简文涛", "澜江市疾病预防控制中心"),
    "archives": ("馆长", "康北辰", "副馆长", "黎素梅", "澜江市档案馆"),
    "school": ("常务副校长", "马驰野", "副校长", "聂安澜", "中共澜江市委党校"),
    "union": ("常务副主席", "彭立诚", "副主席", "秦羽", "澜江市总工会"),
    "history": ("室主任", "任守拙", "室副主任", "沈棠", "中共澜江市委党史研究室"),
    "discipline": ("监委副主任", "谭知秋", "纪委副书记", "万长庚", "中共澜江市纪律检查委员会、澜江市监察委员会"),
    "transport": ("主任", "夏侯婧", "副主任", "徐望舒", "澜江市交通运输委员会"),
    "culture": ("主任", "严冬梅", "副主任", "叶锦程", "澜江市文化和旅游发展委员会"),
    "environment": ("局长", "袁朴", "副局长", "詹定国", "澜江市生态环境局"),
    "emergency": ("局长", "章含光", "副局长", "赵一鸣", "澜江市应急管理局"),
    "science": ("局长", "郑雪松", "副局长", "钟离安", "澜江市科学技术局"),
    "civil": ("局长", "周砚耕", "副局长", "朱亦凡", "澜江市民政局"),
    "labour": ("局长", "左思远", "副局长", "邹平川", "澜江市人力资源和社会保障局"),
    "youth": ("书记", "冯小满", "副书记", "韩令仪", "共青团澜江市委员会"),
    "market": ("局长", "何见山", "副局长", "蒋初晴", "澜江市市场监督管理局"),
    "stats": ("局长", "龙腾霄", "副局长", "柳如松", "澜江市统计局"),
    "workstyle": ("主任", "孟昭阳", "副主任", "潘石泉", "中共澜江市委办公室"),
    "party": ("书记", "曲水清", "副书记", "石磊磊", "中共澜江市委直属机关工作委员会"),
    "annals": ("主任", "唐婉婷", "副主任", "汪洋", "澜江市地方志办公室"),
    "veterans": ("局长", "向前进", "副局长", "薛岩", "中共澜江市委老干部局"),
}

# Small slips that an eye skips, by sound or by shape.
LIKE = dict(pair.split(">") for pair in (
    "舟>州 礼>理 原>源 齐>其 牧>木 颖>影 川>穿 行>形 阳>扬 涛>韬 辰>晨 梅>玫 野>也 澜>兰 诚>城 羽>雨 拙>茁 棠>堂 秋>邱 庚>更 婧>靖 "
    "舒>抒 程>城 朴>扑 国>囯 光>广 鸣>铭 松>淞 安>按 耕>更 凡>帆 远>原 平>萍 满>曼 仪>宜 山>珊 晴>清 霄>宵 如>茹 阳>洋 泉>全 清>青 磊>垒 "
    "婷>亭 进>近 宁>凝 岩>研 影>颖 年>念 轩>宣 同>桐 之>芝 功>工 森>深 河>和 渠>曲 初>楚 闻>文 月>悦 洋>扬").split())

TERMS = [
    {"kind": "preferred", "form": "理论中心组", "preferred": "理论学习中心组"},
    {"kind": "preferred", "form": "户外劳动驿站", "preferred": "户外劳动者驿站"},
    {"kind": "preferred", "form": "高标农田", "preferred": "高标准农田"},
    {"kind": "preferred", "form": "劳模和工匠创新工作室", "preferred": "劳模和工匠人才创新工作室"},
    {"kind": "forbidden", "form": "弱势群众", "preferred": "困难群众"},
    {"kind": "forbidden", "form": "残废人", "preferred": "残疾人"},
    {"kind": "forbidden", "form": "孤寡老人", "preferred": "独居老人"},
    {"kind": "fixed", "preferred": "为党管档、为国守史、为民服务"},
    {"kind": "fixed", "preferred": "总书记有号令、党中央有部署，澜江见行动、党史有作为"},
]


def knowledge():
    people, units = [], []
    for order, (name, (post, head, deputy_post, deputy, full)) in enumerate(TOPICS.items()):
        topic = topics()[name]
        people.append({"name": head, "posts": [{"title": post, "unit": topic.unit}], "order": 2 * order + 1})
        people.append({"name": deputy, "posts": [{"title": deputy_post, "unit": topic.unit}], "order": 2 * order + 2})
        units.append({"full": full, "short": topic.unit, "aliases": []})
        for office in topic.offices:
            units.append({"full": full + office, "short": topic.unit + office, "aliases": []})
        for county in COUNTIES:
            units.append({"full": CITY + topic.county_unit(county), "short": topic.county_unit(county), "aliases": []})
    for county, (head, deputy) in COUNTY_HEADS.items():
        kind = county[-1]
        people.append({"name": head, "posts": [{"title": f"副{kind}长", "unit": county}], "order": 0})
        people.append({"name": deputy, "posts": [{"title": f"{kind}委常委", "unit": county}], "order": 0})
    return {"people": people, "units": units, "terms": TERMS}
