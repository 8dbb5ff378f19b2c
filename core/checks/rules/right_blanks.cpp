// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/right_blanks.h"

#include "core/checks/lexicon.h"
#include "core/checks/person_words.h"
#include "core/checks/characters.h"
#include "core/checks/rules/mark_checks.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr QChar wideBlank(0x3000);
constexpr qsizetype longestByline = 40;

template <size_t Size>
bool endsAny(QStringView text, qsizetype end, const QStringView (&words)[Size])
{
    return std::any_of(std::begin(words), std::end(words), [&](QStringView word) { return endsWithAt(text, end, word); });
}

} // namespace

bool RightBlanks::isRight(qsizetype start, qsizetype end) const
{
    return readsAsSpacedName(m_body, start, end, m_lexicon) || isBehindPost(start, end) || isBehindHead(start) || isCredit() || isSlogan(start, end) || isBetweenIssuers(start, end)
        || isByline(start, end);
}

QChar RightBlanks::before(qsizetype start) const
{
    return characterAt(m_body, start - 1);
}

// 记者 陈国栋, 副主任 徐光煦
bool RightBlanks::isBehindPost(qsizetype start, qsizetype end) const
{
    static constexpr QStringView posts[] = {u"记者", u"通讯员", u"作者", u"撰稿", u"撰文", u"摄影", u"责编", u"编辑", u"主任", u"书记", u"部长", u"处长", u"局长",
                                            u"馆长", u"会长", u"院长", u"教授", u"研究员", u"校长", u"主席", u"市长", u"区长", u"县长", u"科长", u"所长",
                                            u"组长", u"队长", u"委员", u"代表", u"干部", u"同志", u"校对", u"审核", u"供稿", u"主编", u"秘书长"};
    qsizetype name = end;
    while (isHan(characterAt(m_body, name)))
        ++name;
    const bool named = (name - end >= 2 && name - end <= 4) || (isSurname(characterAt(m_body, end)) && m_lexicon.longestFrom(m_body, end) != 2);
    // 张三 通讯员 李四, 张三 摄
    static constexpr QStringView next[] = {u"记者", u"通讯员", u"摄影", u"摄）", u"摄", u"文/", u"报道", u"供稿", u"撰稿", u"整理"};
    return (endsAny(m_body, start, posts) && named)
        || std::any_of(std::begin(next), std::end(next), [&](QStringView word) { return startsWithAt(m_body, end, word); });
}

// 本报讯, 新华社重庆6月3日电
bool RightBlanks::isBehindDateline(qsizetype start) const
{
    static constexpr QStringView heads[] = {u"讯", u"电"};
    return start <= 16 && endsAny(m_body, start, heads);
}

// 本报讯, 第五条, 附件一
bool RightBlanks::isBehindHead(qsizetype start) const
{
    if (isBehindDateline(start))
        return true;
    const qsizetype number = QStringView(m_body).first(std::min<qsizetype>(start, 12)).lastIndexOf(u'第');
    return number == 0 && start <= 8 && isOneOf(before(start), u"条章节款项编篇部课讲集期");
}

bool RightBlanks::isCredit() const
{
    const QString tail = m_body.right(6);
    return m_body.size() < 60 && (tail.contains(QStringLiteral("供稿")) || tail.contains(QStringLiteral("来稿")) || tail.contains(QStringLiteral("摄）")));
}

// （施民法 田琦琦） at the end of a report or behind its 本报讯; and the two of them alone on a line.
bool RightBlanks::isByline(qsizetype start, qsizetype end) const
{
    qsizetype from = start;
    while (start - from < longestByline && (isBlank(before(from)) || isHan(before(from)) || isOneOf(before(from), u"、/")))
        --from;
    qsizetype to = end;
    while (to - end < longestByline && (isBlank(characterAt(m_body, to)) || isHan(characterAt(m_body, to)) || isOneOf(characterAt(m_body, to), u"、/")))
        ++to;
    const bool bracketed = isOneOf(before(from), u"（(") && isOneOf(characterAt(m_body, to), u"）)") && (from <= 8 || to + 2 >= m_body.size());
    // ——党委工作部　牟羽飞
    const QStringView lead = QStringView(m_body).first(from);
    const bool alone = to == m_body.size() && std::all_of(lead.begin(), lead.end(), [](QChar mark) { return mark == u'—'; });
    if (to - from > longestByline || !(bracketed || alone))
        return false;
    const QString pieces = QString(m_body.mid(from, to - from)).replace(u'、', u' ').replace(u'/', u' ').replace(wideBlank, u' ');
    const QStringList names = pieces.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(names.begin(), names.end(), [this](const QString &name) { return isBylinePiece(name); });
}

bool RightBlanks::isBylinePiece(const QString &piece) const
{
    static constexpr QStringView labels[] = {u"记者", u"通讯员", u"特约", u"实习", u"摄影", u"报道", u"文", u"图", u"摄", u"整理", u"撰稿", u"融媒体"};
    const bool label = std::any_of(std::begin(labels), std::end(labels), [&piece](QStringView word) { return piece.startsWith(word) || piece.endsWith(word); });
    const bool name = piece.size() >= 2 && piece.size() <= 4 && (isSurname(piece.front()) || isSurname(piece.first(2))) && m_lexicon.frequency(piece) < 20;
    return label || name || (piece.size() >= 2 && endsOrganisation(piece.back()));
}

// “赓续红色血脉 弘扬红岩精神”, 《红岩魂 重庆情》: two phrases of some length inside one pair of marks.
bool RightBlanks::isSlogan(qsizetype start, qsizetype end) const
{
    qsizetype from = start;
    const auto isOfSlogan = [](QChar character) { return isHan(character) || isOneOf(character, u"‘’·"); };
    while (isOfSlogan(characterAt(m_body, from - 1)) && start - from < 24)
        --from;
    qsizetype to = end;
    while (isOfSlogan(characterAt(m_body, to)) && to - end < 24)
        ++to;
    const QChar opening = characterAt(m_body, from - 1);
    const QChar closing = characterAt(m_body, to);
    const bool inside = (isOpening(opening) && (isClosing(closing) || isPlainBlank(closing))) || (isPlainBlank(opening) && isClosing(closing));
    const qsizetype uneven = opening == u'《' || closing == u'》' ? 3 : 4; // 《信息与文献 档案数字化规范》
    const bool words = m_lexicon.longestTo(m_body, start) > 0 && m_lexicon.longestFrom(m_body, end) > 0;
    const bool even = start - from == to - end && start - from >= 4; // “秋满山城 情暖夕阳”
    return inside && (words || even) && start - from >= 3 && to - end >= 3 && std::abs((start - from) - (to - end)) <= uneven;
}

// 《中共中央 国务院关于……的意见》
bool RightBlanks::isBetweenIssuers(qsizetype start, qsizetype end) const
{
    static constexpr QStringView first[] = {u"中共中央", u"国务院", u"中共中央办公厅", u"最高人民法院"};
    static constexpr QStringView second[] = {u"国务院", u"中央军委", u"最高人民检察院"};
    return endsAny(m_body, start, first) && std::any_of(std::begin(second), std::end(second), [&](QStringView issuer) { return startsWithAt(m_body, end, issuer); });
}

} // namespace bulletin
