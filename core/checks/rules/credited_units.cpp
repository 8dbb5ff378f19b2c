// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/credited_units.h"

#include "core/checks/lexicon.h"
#include "core/checks/person_words.h"
#include "core/checks/rules/scanning.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr QStringView unitEndings[] = {u"处", u"室", u"科", u"股", u"局", u"办", u"部", u"委", u"院", u"馆", u"中心", u"会", u"所", u"组", u"队", u"校", u"厅", u"司", u"社",
    u"学院", u"党委", u"支部", u"党支部", u"办公室", u"研究室", u"委员会"};
constexpr QStringView endings[] = {u"联合供稿", u"共同供稿", u"供稿", u"联合撰稿", u"撰稿", u"来稿", u"整理"};
constexpr QStringView labels[] = {u"供稿单位", u"供稿处室", u"供稿部门", u"来稿单位", u"撰稿单位", u"作者单位", u"供稿", u"撰稿", u"来源", u"作者", u"来稿", u"投稿", u"撰文", u"文"};

} // namespace

bool endsAsUnit(QStringView name)
{
    return !wordBefore(name, name.size(), unitEndings).isEmpty();
}

namespace {

// 王小明: two to four characters, no office.
bool mayBePerson(QStringView word)
{
    // Rare characters of names stand beyond the first plane: 吴𠮷安.
    const auto isOfName = [](QChar character) { return isIdeograph(character) || character.isSurrogate(); };
    if (word.size() < 2 || word.size() > 4 || !std::all_of(word.begin(), word.end(), isOfName))
        return false;
    // 石登科, but not 金融科
    const bool named = word.size() == 3 && isSurname(word.first(1)) && !Lexicon::bundled().contains(word.first(2));
    return named || !endsAsUnit(word);
}

// The stretch within the brackets and before 供稿.
Span insideOf(const QString &credit)
{
    const QStringView view(credit);
    qsizetype start = skipBlanks(view, 0);
    while (start < view.size() && QStringView(u"—－-□◇○※●").contains(view.at(start))) // —— 立案庭
        start = skipBlanks(view, start + 1);
    const bool bracket = start < view.size() && QStringView(u"（(【〔[［").contains(view.at(start));
    if (bracket)
        start = skipBlanks(view, start + 1);
    // 供稿单位：甲室, 文/甲室
    const QStringView label = wordAt(view, start, labels);
    const qsizetype sign = skipBlanks(view, start + label.size());
    if (!label.isEmpty() && sign < view.size() && QStringView(u"：:/／").contains(view.at(sign)))
        start = skipBlanks(view, sign + 1);
    qsizetype end = view.size();
    while (end > start && (isSpacing(view.at(end - 1)) || view.at(end - 1) == u'。' || (bracket && QStringView(u"）)】〕]］").contains(view.at(end - 1)))))
        --end;
    // 文/语文组　图/校团委
    if (const qsizetype picture = view.first(end).indexOf(u"图/"); label == u"文" && picture > start)
        end = skipBlanksBack(view, picture);
    // 县图书馆　文/冉秋实
    for (const QStringView person : {QStringView(u"文/"), QStringView(u"文／"), QStringView(u"图/"), QStringView(u"撰稿/")}) {
        const qsizetype at = view.first(end).indexOf(person, start + 1);
        if (at > start + 2 && isSpacing(view.at(at - 1)))
            end = skipBlanksBack(view, at);
    }
    const QStringView ending = wordBefore(view, end, endings);
    end = skipBlanksBack(view, end - ending.size());
    return {start, std::max<qsizetype>(0, end - start)};
}

// 高　原: a name of two characters set over three places.
qsizetype spreadNameBack(QStringView text, qsizetype start, qsizetype end)
{
    const qsizetype blank = skipBlanksBack(text, end - 1);
    if (end - start < 5 || blank == end - 1 || blank < start + 2 || !isIdeograph(text.at(end - 1)) || !isIdeograph(text.at(blank - 1)))
        return end;
    const qsizetype unit = skipBlanksBack(text, blank - 1);
    return unit < blank - 1 && unit > start ? unit : end;
}

// A wide blank parts two offices: 人事处　医政处.
qsizetype partAt(QStringView text, qsizetype start, qsizetype end)
{
    for (qsizetype blank = start + 1; blank < end; ++blank) {
        if (text.at(blank) == QChar(0x3000) && !mayBePerson(text.sliced(blank, end - blank).trimmed()) && endsAsUnit(text.sliced(start, skipBlanksBack(text, blank) - start)) && endsAsUnit(text.sliced(blank, end - blank)))
            return blank;
    }
    return end;
}

} // namespace

QList<CreditUnit> unitsOf(const PreparedText &credit, const PreparedArticle &article)
{
    QList<CreditUnit> units;
    if (credit.text.size() > 200)
        return units;
    const Span inside = insideOf(credit.text);
    for (qsizetype start = inside.start; start < inside.end();) {
        qsizetype end = start;
        while (end < inside.end() && !QStringView(u"、，,；").contains(credit.text.at(end)))
            ++end;
        end = partAt(credit.text, start, end);
        qsizetype last = spreadNameBack(credit.text, start, end);
        // Whom the reader took for a person is one.
        for (qsizetype blank = last - 1; blank > start + 1; --blank) {
            if (isSpacing(credit.text.at(blank)) && article.source.contributors.contains(credit.text.mid(blank + 1, last - blank - 1)))
                last = skipBlanksBack(credit.text, blank);
        }
        for (qsizetype blank = end - 1; blank > start; --blank) {
            if (blank < last && isSpacing(credit.text.at(blank)) && blank - start >= 4 && mayBePerson(QStringView(credit.text).sliced(blank + 1, last - blank - 1).trimmed()))
                last = skipBlanksBack(credit.text, blank);
        }
        QString name = credit.text.mid(start, last - start);
        name.removeIf([](QChar character) { return isSpacing(character); });
        // 市税务局机关党委伍云帆: a person behind the unit, with no blank between.
        for (qsizetype person = std::min<qsizetype>(3, name.size()); person >= 2 && !endsAsUnit(name); --person) {
            const QString unit = name.chopped(person);
            if (unit.size() >= 4 && endsAsUnit(unit) && mayBePerson(QStringView(name).sliced(unit.size())) && isSurname(QStringView(name).sliced(unit.size(), 1)))
                name = unit;
        }
        if (name.size() >= 2)
            units.append({&credit, &article, start, last - start, name});
        start = end + 1;
    }
    return units;
}

} // namespace bulletin
