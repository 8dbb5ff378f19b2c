// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/announcements.h"
#include "core/checks/rules/count_rules.h"
#include "core/checks/rules/ordinals.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr qsizetype farthestOwner = 40; // characters between the promise and the first point
// Things that are counted by name, not point by point.
constexpr QStringView thingNouns[] = {u"区县", u"县区", u"部门", u"单位", u"处室", u"乡镇", u"街道", u"镇街", u"课题", u"字"};
// Undertakings whose points may tell how, not which: only directly before the points.
constexpr QStringView looseNouns[] = {u"行动", u"工程", u"主题", u"专题", u"领域", u"板块", u"部分", u"关系", u"问题", u"阶段", u"篇章", u"话题", u"目标", u"机制", u"意识", u"能力", u"本领", u"保障", u"难题", u"短板",
    u"创新", u"突破", u"方式", u"方法", u"模式", u"体系", u"要素", u"平台", u"渠道", u"链条", u"制度", u"队伍", u"品牌", u"关", u"文章", u"硬仗", u"战役", u"事", u"大事", u"故事", u"承诺", u"倡议", u"安排", u"部署", u"变化", u"认识", u"成效", u"载体", u"主线", u"方向", u"支撑", u"支点"};
// What somebody else had announced, and was told of here.
constexpr QStringView toldOf[] = {u"传达", u"宣读", u"听取", u"审议", u"学习了", u"通过了", u"印发", u"转发", u"通报了"};
constexpr QStringView generalNouns[] = {u"方面", u"重点", u"举措", u"措施", u"抓手", u"环节", u"维度", u"着力点", u"关键", u"任务", u"步骤", u"层面"};
constexpr QStringView titleVerbs[] = {u"聚焦", u"围绕", u"抓实", u"做好", u"用好", u"突出", u"坚持", u"推进", u"落实", u"从", u"以", u"抓住", u"紧扣", u"把握", u"守牢", u"抓好", u"“"};
constexpr QStringView furtherWords[] = {u"最后", u"此外", u"另外", u"同时"};

bool isAmong(QStringView word, Words words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

// 一是 … N是, counted without a slip from one on.
struct PointList {
    QList<Ordinal> points;
    bool slipped = false; // NUM09 speaks of it
};

QList<PointList> listsOf(const QList<Ordinal> &ordinals)
{
    QList<PointList> lists;
    QHash<QString, qsizetype> open; // by kind
    for (const Ordinal &ordinal : ordinals) {
        const qsizetype current = open.value(ordinal.kind, -1);
        if (ordinal.number.value == 1) {
            open.insert(ordinal.kind, lists.size());
            lists.append({{ordinal}, false});
        } else if (current >= 0) {
            PointList &list = lists[current];
            list.slipped = list.slipped || ordinal.number.value != list.points.last().number.value + 1;
            list.points.append(ordinal);
        }
    }
    return lists;
}

class CountCheck {
public:
    CountCheck(const PreparedArticle &article, FindingList &findings)
        : m_article(article)
        , m_findings(findings)
        , m_lists(listsOf(ordinalsOf(article)))
    {
    }

    void run()
    {
        for (const PointList &list : std::as_const(m_lists)) {
            if (list.points.size() >= 2)
                checkLead(list);
        }
        checkTitle();
    }

private:
    // The sentence before the first point: in its block, or the last of the block before.
    void checkLead(const PointList &list)
    {
        const Ordinal &first = list.points.front();
        if (skipBlanks(first.text->text, 0) < first.start)
            checkRegion(*first.text, first.start, list);
        else if (first.block >= 1 && m_article.texts[size_t(first.block - 1)].role != TextRole::Title)
            checkRegion(m_article.texts[size_t(first.block - 1)], m_article.texts[size_t(first.block - 1)].text.size(), list);
    }

    void checkRegion(const PreparedText &text, qsizetype end, const PointList &list)
    {
        qsizetype stop = skipBlanksBack(text.text, end);
        if (stop > 0 && endsSentence(text.text.at(stop - 1).unicode()))
            --stop;
        qsizetype start = stop;
        while (start > 0 && stop - start < 120 && !endsSentence(text.text.at(start - 1).unicode()))
            --start;
        const QStringView region = QStringView(text.text).sliced(start, stop - start);
        const QList<Announcement> announced = announcementsIn(region);
        if (announced.isEmpty())
            return;
        Announcement last = announced.last();
        const qsizetype gap = region.size() - last.end();
        if (isAmong(last.noun, thingNouns) || gap > (isAmong(last.noun, looseNouns) ? 6 : farthestOwner) || isNegated(region, last))
            return;
        // “五个着力点”，做到……: a slogan among others, not the lead of the points.
        const QStringView between = region.sliced(last.end());
        if (before(region, last.start, 1) == u"“" && (between.contains(u'，') || between.contains(u'“')))
            return;
        const bool leads = stop < text.text.size() && text.text.at(stop) == u'。';
        if (leads && holdsAny(before(region, last.start, 30), toldOf))
            return;
        last.start += start;
        last.number.start += start;
        compare(text, last, list);
    }

    // 三个方面要求 of somebody else's, quoted whole: 《…》 or told of in the past.
    static bool isNegated(QStringView region, const Announcement &announced)
    {
        return region.lastIndexOf(u'《', announced.start) > region.lastIndexOf(u'》', announced.start);
    }

    void checkTitle()
    {
        QList<const PointList *> whole;
        for (const PointList &list : m_lists) {
            if (list.points.size() >= 2)
                whole.append(&list);
        }
        if (whole.size() != 1 || m_article.texts.empty() || m_article.texts.front().role != TextRole::Title || m_article.texts.front().text.size() > 300)
            return;
        const PreparedText &title = m_article.texts.front();
        for (const Announcement &announced : announcementsIn(title.text)) {
            const bool owned = !wordBefore(title.text, skipBlanksBack(title.text, announced.start), titleVerbs).isEmpty();
            if (owned && !isAmong(announced.noun, thingNouns) && (isAmong(announced.noun, generalNouns) || pointsSay(*whole.front(), announced.noun)))
                compare(title, announced, *whole.front());
        }
    }

    // Most points begin with the word: 一是着力…二是着力…
    static bool pointsSay(const PointList &list, QStringView noun)
    {
        qsizetype saying = 0;
        for (const Ordinal &point : list.points)
            saying += behind(point.text->text, point.end(), 10).contains(noun) ? 1 : 0;
        return saying * 5 >= list.points.size() * 3;
    }

    void compare(const PreparedText &text, const Announcement &announced, const PointList &list)
    {
        const int counted = int(list.points.size());
        const Ordinal &last = list.points.last();
        if (counted == announced.number.value || std::abs(counted - announced.number.value) > 6)
            return;
        // Where a point was lost or its number slipped, NUM09 speaks.
        if (list.slipped && announced.number.value == last.number.value)
            return;
        const QStringView rest = behind(last.text->text, last.end(), 300);
        if (announced.number.value == counted + 1 && holdsAny(rest, furtherWords))
            return;
        const QString there = last.text->text.mid(last.start, last.length);
        addWrongCount(text, announced, counted,
                      {{{QT_TRANSLATE_NOOP("bulletin::Checks", "The last point"), {}}, last.text->source.at(last.start, last.length), there}}, m_findings);
    }

    const PreparedArticle &m_article;
    FindingList &m_findings;
    QList<PointList> m_lists;
};

} // namespace

void checkAnnouncedCounts(const PreparedArticle &article, const CheckContext &, FindingList &findings)
{
    CountCheck(article, findings).run();
}

} // namespace bulletin
