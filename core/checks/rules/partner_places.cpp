// SPDX-License-Identifier: Apache-2.0
#include "core/checks/characters.h"
#include "core/checks/lexicon.h"
#include "core/checks/rules/mark_pairs.h"

namespace bulletin {
namespace {

// How far away a partner is looked for.
constexpr qsizetype farthest = 48;

bool endsPhrase(QChar character)
{
    return isWideStop(character) || isSentenceEnd(character) || isOneOf(character, u",;:");
}

// “模范机关创建: what follows a name in quotation marks rather than ending it.
constexpr QStringView followers[] = {u"创建", u"建设", u"活动", u"行动", u"工作", u"精神", u"制度", u"机制", u"品牌", u"专题", u"主题", u"大学习",
                                     u"培训", u"要求", u"原则", u"目标", u"理念", u"改革", u"广场", u"中心", u"学习", u"方案", u"模式", u"论坛",
                                     u"项目", u"工程", u"计划", u"系列", u"宣讲", u"教育", u"的", u"等", u"和", u"与", u"为", u"中", u"这一", u"这个", u"这些"};
// 《…手册正式印发: the kinds of papers that a title ends with.
constexpr QStringView kinds[] = {u"手册", u"规程", u"办法", u"方案", u"意见", u"通知", u"条例", u"规定", u"细则", u"标准", u"指南", u"指引", u"规划", u"报告", u"汇编", u"倡议书", u"白皮书", u"通报", u"名录",
                                 u"图志", u"年鉴", u"日报", u"晚报", u"宣言", u"公约", u"备忘录", u"协议书", u"协议", u"清单", u"建议", u"决定", u"纲要", u"要点", u"章程", u"制度"};
// 开展模范机关”: what such a name follows.
constexpr QStringView leaders[] = {u"开展", u"举办", u"围绕", u"聚焦", u"深化", u"推进", u"落实", u"学习", u"坚持", u"召开", u"组织", u"打造", u"提出",
                                   u"抓好", u"做到", u"推动", u"实施", u"编写", u"出版", u"印发", u"发表", u"参与", u"纳入", u"作为", u"坚决", u"关于",
                                   u"在", u"以", u"为", u"把", u"将", u"了", u"的", u"和", u"与"};

qsizetype firstFollower(QStringView segment)
{
    for (qsizetype at = 2; at < segment.size(); ++at) {
        for (const QStringView word : followers) {
            if (startsWithAt(segment, at, word))
                return at;
        }
    }
    return -1;
}

// Behind the kind, unless it goes on (实施方案（试行）, 管理办法实施细则).
qsizetype firstKindEnd(QStringView segment)
{
    for (qsizetype at = 2; at < segment.size(); ++at) {
        for (const QStringView kind : kinds) {
            if (!startsWithAt(segment, at, kind))
                continue;
            const qsizetype end = at + kind.size();
            const QStringView rest = segment.sliced(end);
            const bool goesOn = rest.startsWith(u"（") || rest.startsWith(u"实施") || rest.startsWith(u"的") || std::any_of(std::begin(kinds), std::end(kinds), [rest](QStringView next) { return rest.startsWith(next); });
            if (!goesOn)
                return end;
        }
    }
    return -1;
}

qsizetype lastLeaderEnd(QStringView segment)
{
    for (qsizetype end = segment.size() - 2; end > 0; --end) {
        for (const QStringView word : leaders) {
            if (endsWithAt(segment, end, word))
                return end;
        }
    }
    return -1;
}

constexpr qsizetype mostPlaces = 8;

void addPlace(QList<qsizetype> &places, qsizetype place)
{
    if (!places.contains(place) && places.size() < mostPlaces)
        places.append(place);
}

// Ahead of a name's follower, at the marks of the sentence, where words end: in this order.
QList<qsizetype> closingPlaces(const QString &text, qsizetype start, qsizetype limit, MarkFamily family, const Lexicon &lexicon)
{
    QList<qsizetype> stops;
    for (qsizetype at = start; at < limit && stops.size() < 3; ++at) {
        if (!endsPhrase(text.at(at)))
            continue;
        const bool sentence = isSentenceEnd(text.at(at));
        stops.append(sentence && !stops.isEmpty() ? at + 1 : at); // “…，…。”: the stop stands inside
        if (sentence)
            break;
    }
    const qsizetype end = stops.isEmpty() ? limit : stops.last();
    QList<qsizetype> places;
    const qsizetype follower = family == MarkFamily::Bracket ? -1 : firstFollower(QStringView(text).sliced(start, std::min(end, limit) - start));
    const qsizetype kind = family == MarkFamily::Title ? firstKindEnd(QStringView(text).sliced(start, limit - start)) : -1;
    if (kind > 0)
        addPlace(places, start + kind);
    // “甲补一点、乙出一点的办法: what 、 parts belongs together.
    qsizetype clause = start;
    while (clause < limit && (text.at(clause) == u'、' || !endsPhrase(text.at(clause))))
        ++clause;
    const qsizetype whole = family == MarkFamily::DoubleQuote && clause > end ? firstFollower(QStringView(text).sliced(start, clause - start)) : -1;
    if (whole > 0)
        addPlace(places, start + whole);
    if (follower > 0)
        addPlace(places, start + follower);
    for (const qsizetype stop : stops.isEmpty() ? QList<qsizetype>{limit} : stops)
        addPlace(places, stop);
    for (qsizetype at = start; at < limit && at - start < 12 && !isOpening(text.at(at));) {
        at += std::max<qsizetype>(1, lexicon.longestFrom(text, at));
        if (at - start >= 2 && at <= limit)
            addPlace(places, at);
    }
    return places;
}

QList<qsizetype> openingPlaces(const QString &text, qsizetype limit, qsizetype end, const Lexicon &lexicon)
{
    QList<qsizetype> stops;
    for (qsizetype at = end - 1; at > limit && stops.size() < 3; --at) {
        if (endsPhrase(text.at(at - 1)) && at < end)
            stops.append(at);
        if (isSentenceEnd(text.at(at - 1)))
            break;
    }
    const qsizetype start = stops.isEmpty() ? limit : stops.first();
    QList<qsizetype> places;
    const qsizetype leader = lastLeaderEnd(QStringView(text).sliced(start, end - start));
    if (leader > 0)
        addPlace(places, start + leader);
    addPlace(places, start);
    for (const qsizetype stop : stops) {
        const qsizetype further = lastLeaderEnd(QStringView(text).sliced(std::max(limit, stop - 14), end - std::max(limit, stop - 14)));
        if (further > 0 && std::max(limit, stop - 14) + further < stop)
            addPlace(places, std::max(limit, stop - 14) + further);
        addPlace(places, stop);
    }
    for (qsizetype at = end; at > limit && end - at < 12;) {
        at -= std::max<qsizetype>(1, lexicon.longestTo(text, at));
        if (end - at >= 2 && at >= limit)
            addPlace(places, at);
    }
    return places;
}

} // namespace

QList<qsizetype> partnerPlaces(const QString &text, const QList<PairedMark> &marks, int index, const Lexicon &lexicon)
{
    const PairedMark &mark = marks.at(index);
    if (mark.opens) {
        // A pair inside belongs to what is enclosed: 《…“一件事”办理规程.
        int next = index + 1;
        while (next < marks.size() && marks.at(next).opens && marks.at(next).partner > next && marks.at(next).family != mark.family)
            next = marks.at(next).partner + 1;
        const qsizetype limit = next < marks.size() ? marks.at(next).position : text.size();
        return closingPlaces(text, mark.position + 1, std::min(limit, mark.position + farthest), mark.family, lexicon);
    }
    const qsizetype limit = index > 0 ? marks.at(index - 1).position + 1 : 0;
    return openingPlaces(text, std::max(limit, mark.position - farthest), mark.position, lexicon);
}

} // namespace bulletin
