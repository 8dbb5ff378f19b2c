// SPDX-License-Identifier: Apache-2.0
#include "core/checks/meant_words.h"
#include "core/checks/name_likeness.h"
#include "core/checks/rules/name_rules.h"
#include "core/checks/rules/organisation.h"

#include <algorithm>

namespace bulletin {
namespace {

using Kind = NameMention::Kind;

// More places tell nothing new.
constexpr qsizetype toldPlaces = 16;

// Who wrote for the bulletin is one of the unit; it says nothing of his post.
bool isLabel(const QString &post)
{
    static const QSet<QString> labels{QStringLiteral("供稿"), QStringLiteral("供稿人"), QStringLiteral("撰稿"), QStringLiteral("撰稿人"), QStringLiteral("作者")};
    return labels.contains(post);
}

bool hasPost(const NamePlace &place)
{
    return !place.mention.post.isEmpty() && !isLabel(place.mention.post);
}

bool hasLabel(const NamePlace &place)
{
    return isLabel(place.mention.post);
}

bool isNamed(const NamePlace &place)
{
    return place.mention.kind == Kind::Speaker || place.mention.kind == Kind::Comrade || hasLabel(place);
}

// Words that many people in one article bear: two villagers are two people.
bool isCommonPost(const QString &post)
{
    static const QSet<QString> common{QStringLiteral("村民"), QStringLiteral("居民"), QStringLiteral("战士"), QStringLiteral("党员"), QStringLiteral("学员"),
                                      QStringLiteral("教师"), QStringLiteral("干部"), QStringLiteral("老人"), QStringLiteral("委员"), QStringLiteral("专家"),
                                      QStringLiteral("学者"), QStringLiteral("记者"), QStringLiteral("英雄"), QStringLiteral("烈士"), QStringLiteral("先烈"),
                                      QStringLiteral("人物"), QStringLiteral("常委"), QStringLiteral("教授"), QStringLiteral("研究员"), QStringLiteral("将军"),
                                      QStringLiteral("先生"), QStringLiteral("女士"), QStringLiteral("供稿"), QStringLiteral("讲解员"), QStringLiteral("工程师"),
                                      QStringLiteral("职工"), QStringLiteral("工人"), QStringLiteral("农民"), QStringLiteral("医生"), QStringLiteral("护士"),
                                      QStringLiteral("医师"), QStringLiteral("村医"), QStringLiteral("信息员"), QStringLiteral("学生"), QStringLiteral("本科生"), QStringLiteral("硕士生"),
                                      QStringLiteral("博士生"), QStringLiteral("研究生"), QStringLiteral("辅导员"), QStringLiteral("班主任"), QStringLiteral("老师"),
                                      QStringLiteral("校友"), QStringLiteral("导师"), QStringLiteral("选手"), QStringLiteral("队员"), QStringLiteral("志愿者"),
                                      QStringLiteral("宣讲员"), QStringLiteral("工作人员"), QStringLiteral("执笔人"), QStringLiteral("执笔人之一"), QStringLiteral("创业青年"),
                                      QStringLiteral("种粮大户"), QStringLiteral("大户"), QStringLiteral("第一书记"), QStringLiteral("网格员"), QStringLiteral("法官"),
                                      QStringLiteral("检察官"), QStringLiteral("民警"), QStringLiteral("律师"), QStringLiteral("技术员"), QStringLiteral("农技员"),
                                      QStringLiteral("经理"), QStringLiteral("作家"), QStringLiteral("画家"), QStringLiteral("导演"), QStringLiteral("传承人"),
                                      QStringLiteral("河长"), QStringLiteral("村支书"), QStringLiteral("店主"), QStringLiteral("商户"), QStringLiteral("会员"),
                                      QStringLiteral("劳模"), QStringLiteral("工匠"), QStringLiteral("司机"), QStringLiteral("收银员"), QStringLiteral("农民工"), QStringLiteral("获奖者"),
                                      QStringLiteral("主讲人"), QStringLiteral("主持人"), QStringLiteral("带头人"), QStringLiteral("致富带头人"), QStringLiteral("骑手"),
                                      QStringLiteral("快递员"), QStringLiteral("社工"), QStringLiteral("教练"), QStringLiteral("艺人"), QStringLiteral("师傅"),
                                      QStringLiteral("侄孙"), QStringLiteral("后人"), QStringLiteral("馆员"), QStringLiteral("译员"), QStringLiteral("店长"),
                                      QStringLiteral("班长"), QStringLiteral("小将"), QStringLiteral("儿子"), QStringLiteral("女儿"), QStringLiteral("妻子"), QStringLiteral("丈夫"), QStringLiteral("老伴"),
                                      QStringLiteral("孙女"), QStringLiteral("侄子"), QStringLiteral("书记员")};
    return common.contains(post);
}

bool qualifiersAgree(const QString &a, const QString &b)
{
    return a.endsWith(b) || b.endsWith(a);
}

bool sameArticle(const NamePlace &a, const NamePlace &b)
{
    return a.article != nullptr && a.article == b.article;
}

bool sameOrganisation(const NamePlace &a, const NamePlace &b)
{
    return a.article != nullptr && b.article != nullptr && ofOneOrganisation(*a.article, *b.article);
}

bool isListed(const NamePlace &place)
{
    const QString &text = place.text->text;
    const auto parts = [&text](qsizetype at) { return at >= 0 && at < text.size() && text.at(at) == u'、'; };
    return parts(place.mention.start - 1) || parts(place.mention.end());
}

// What 、 parts from the name, before and behind it.
QStringList neighbours(const NamePlace &place)
{
    static constexpr QStringView marks = u"、，。；：！？（）“”";
    const QStringView text(place.text->text);
    QStringList found;
    for (const bool ahead : {false, true}) {
        const qsizetype mark = ahead ? place.mention.end() : place.mention.start - 1;
        if (mark < 0 || mark >= text.size() || text.at(mark) != u'、')
            continue;
        qsizetype end = ahead ? mark + 1 : mark;
        const qsizetype step = ahead ? 1 : -1;
        const auto goesOn = [&](qsizetype at) { return at >= 0 && at < text.size() && !marks.contains(text.at(at)); };
        while (std::abs(end - mark) < 3 && goesOn(ahead ? end : end - 1))
            end += step;
        found.append(ahead ? text.sliced(mark + 1, end - mark - 1).toString() : text.sliced(end, mark - end).toString());
    }
    found.removeIf([](const QString &name) { return name.size() < 2; });
    return found;
}

// 钟若兰、贾书恒获评……。钟若岚、贾书恒介绍……: two lists, one row of people.
bool standBesideTheSame(const NamePlace &a, const NamePlace &b)
{
    const auto [first, second] = std::minmax(a.mention.start, b.mention.start);
    if (!QStringView(a.text->text).sliced(first, second - first).contains(u'。'))
        return false;
    const QStringList others = neighbours(b);
    const QStringList own = neighbours(a);
    return std::any_of(own.begin(), own.end(), [&others](const QString &name) { return others.contains(name); });
}

// Side by side in one list, or one right after the other: two people.
bool areSideBySide(const NamePlace &a, const NamePlace &b)
{
    if (a.text != b.text)
        return false;
    if (a.mention.series > 0 && a.mention.series == b.mention.series)
        return true;
    if (isListed(a) && isListed(b)) // of winners, of guests
        return !standBesideTheSame(a, b);
    const auto [first, second] = std::minmax(a.mention, b.mention, [](const NameMention &x, const NameMention &y) { return x.start < y.start; });
    if (second.start - first.end() > 1)
        return false;
    return second.start > first.end() && QStringView(u"、和与及，").contains(a.text->text.at(first.end()));
}

bool tellsOfKin(const NamePlace &a, const NamePlace &b)
{
    static constexpr QStringView kin[] = {u"兄弟", u"姐妹", u"兄妹", u"姐弟", u"胞弟", u"胞兄", u"弟弟", u"哥哥", u"姐姐", u"妹妹",
                                          u"父亲", u"母亲", u"儿子", u"女儿", u"妻子", u"丈夫", u"堂弟", u"堂兄", u"之子", u"之女", u"父子", u"烈士名录"};
    return a.text == b.text
        && std::any_of(std::begin(kin), std::end(kin), [&a](QStringView word) { return a.text->text.contains(word); });
}

bool postsAgree(const NamePlace &a, const NamePlace &b)
{
    if (a.mention.post != b.mention.post || !qualifiersAgree(a.mention.qualifier, b.mention.qualifier))
        return false;
    if (sameArticle(a, b) && !isCommonPost(a.mention.post) && !hasLabel(a) && a.mention.name.size() > 2)
        return true;
    if (isCommonPost(a.mention.post) || hasLabel(a))
        return !sameArticle(a, b) && sameOrganisation(a, b) && (hasLabel(a) || a.mention.post == u"记者");
    const qsizetype telling = std::min(a.mention.qualifier.size(), b.mention.qualifier.size());
    return telling >= 3 || sameOrganisation(a, b);
}

// 副局长端木松涛 came, and then 组长端木松滔 spoke: in one article, of the same sound or shape, whatever the posts.
bool isSlipWithinArticle(const NamePlace &a, const NamePlace &b, Likeness like)
{
    return like == Likeness::OneGiven && sameArticle(a, b) && isLikelySlip(a.mention.name, b.mention.name);
}

bool anyHasPost(const NamePlaces &places)
{
    return std::any_of(places.begin(), places.end(), hasPost);
}

// 春燕 and 春艳, where brothers are 玉兰 and 玉堂.
bool mayBeMistaken(const QString &a, const QString &b)
{
    static constexpr QStringView usual = u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英兰玉华建国文辉力民永健世广志义兴良海山仁波宁贵福生龙元全胜学祥才发武新利清飞彬富顺信子林友昌成康星光天达安岩中茂进有坚和彪"
                                          u"博诚先敬震振壮会思群豪心邦承乐绍功松善厚庆裕河哲江浩亮政谦亨奇固之翰朗伯宏言若鸣朋斌梁栋维启克伦翔旭鹏泽晨辰士家致树炎德行时泰盛雄琛钧冠策腾楠榕风航弘红梅春菊堂玲芬珍莲凤洁琳素云真"
                                          u"环雪荣爱妹香月莺媛瑞凡佳嘉琼勤珠桃根大";
    for (qsizetype at = 0; at < std::min(a.size(), b.size()); ++at) {
        if (a.at(at) == b.at(at))
            continue;
        const bool bothUsual = usual.contains(a.at(at)) && usual.contains(b.at(at));
        return !bothUsual || b.contains(a.at(at)) || MeantWords::bundled().mayBeMistaken(a.at(at), b.at(at)); // or changed places
    }
    return true;
}

// `bare` never stands beside a post; `introduced` does.
bool isLeftUnexplained(const NamePlace &bare, const NamePlace &introduced, Likeness like)
{
    const bool strong = like == Likeness::OneGiven || like == Likeness::Surname;
    // Of villagers, workers and people without a post a text tells many, families among them.
    if ((!hasPost(introduced) || isCommonPost(introduced.mention.post)) && !mayBeMistaken(bare.mention.name, introduced.mention.name))
        return false;
    if (!hasPost(introduced))
        return strong && (isNamed(introduced) || isNamed(bare)) && sameArticle(bare, introduced);
    if (sameArticle(bare, introduced))
        return strong || isNamed(bare);
    return strong && isNamed(bare) && sameOrganisation(bare, introduced);
}

// （市总工会办公室 秦雨 供稿）, and the roster has 秦羽 of 市总工会
bool isCreditedTo(const NamePlace &place, const Person &person)
{
    return place.mention.kind == Kind::Credit && std::any_of(person.posts.begin(), person.posts.end(), [&place](const Post &post) {
        return !post.unit.isEmpty() && place.text->text.contains(post.unit);
    });
}

} // namespace

bool mayBeOnePerson(const QString &a, const NamePlaces &placesOfA, const QString &b, const NamePlaces &placesOfB)
{
    const Likeness like = likeness(a, b);
    const NamePlaces first = placesOfA.first(std::min(toldPlaces, placesOfA.size()));
    const NamePlaces second = placesOfB.first(std::min(toldPlaces, placesOfB.size()));
    const bool firstIntroduced = anyHasPost(first);
    const bool secondIntroduced = anyHasPost(second);
    bool one = false;
    for (const NamePlace &x : first) {
        for (const NamePlace &y : second) {
            if (areSideBySide(x, y) || tellsOfKin(x, y))
                return false;
            if ((hasPost(x) && hasPost(y)) || (hasLabel(x) && hasLabel(y)))
                one = one || postsAgree(x, y) || isSlipWithinArticle(x, y, like);
            else if (like == Likeness::Missing)
                continue;
            else if (!firstIntroduced)
                one = one || isLeftUnexplained(x, y, like);
            else if (!secondIntroduced)
                one = one || isLeftUnexplained(y, x, like);
        }
    }
    return one;
}

bool areTwoPeople(const NamePlaces &placesOfA, const NamePlaces &placesOfB)
{
    for (const NamePlace &a : placesOfA.first(std::min(toldPlaces, placesOfA.size()))) {
        for (const NamePlace &b : placesOfB.first(std::min(toldPlaces, placesOfB.size()))) {
            if (areSideBySide(a, b) || tellsOfKin(a, b))
                return true;
        }
    }
    return false;
}

bool isNeverIntroduced(const NamePlaces &places)
{
    return std::none_of(places.begin(), places.end(), [](const NamePlace &place) { return hasPost(place) || hasLabel(place) || isListed(place) || place.mention.kind == Kind::Credit; });
}

bool isLikelySlip(const QString &form, const QString &name)
{
    for (qsizetype at = 0; at < std::min(form.size(), name.size()); ++at) {
        if (form.at(at) != name.at(at))
            return name.contains(form.at(at)) || MeantWords::bundled().mayBeMistaken(form.at(at), name.at(at));
    }
    return true;
}

bool fitsRoster(const Person &person, const NamePlaces &places)
{
    const bool introduced = anyHasPost(places);
    const bool isShort = person.name.size() == 2;
    for (const NamePlace &place : places) {
        if (isCreditedTo(place, person))
            return true;
        if (place.text->role == TextRole::Colophon && !isShort && isLikelySlip(place.mention.name, person.name)) // 责编：… are the office's own people
            return true;
        if (!hasPost(place)) {
            // Who wrote an article is seldom one of the leaders.
            const bool credited = hasLabel(place) || place.mention.kind == Kind::Credit;
            if ((!introduced || credited) && !isShort && (!credited || isLikelySlip(place.mention.name, person.name)))
                return true;
            continue;
        }
        const QString &post = place.mention.post;
        const QString &qualifier = place.mention.qualifier;
        for (const Post &held : person.posts) {
            if (!held.title.endsWith(post) || (isShort && isCommonPost(post)))
                continue;
            const QString own = held.unit + held.title.chopped(post.size());
            if (qualifiersAgree(own, qualifier) || qualifiersAgree(held.title.chopped(post.size()), qualifier))
                return true;
        }
        if (person.posts.isEmpty() && !isShort)
            return true;
    }
    return false;
}

} // namespace bulletin
