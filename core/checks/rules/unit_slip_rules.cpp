// SPDX-License-Identifier: Apache-2.0
#include "core/checks/knowledge_index.h"
#include "core/checks/lexicon.h"
#include "core/checks/meant_words.h"
#include "core/checks/person_words.h"
#include "core/checks/rules/unit_rules.h"
#include "core/checks/unit_names.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace bulletin {
namespace {

constexpr qsizetype shortestName = 4;
constexpr qsizetype longName = 6;

bool isConjunction(QStringView text)
{
    return text.size() == 1 && QStringView(u"和与及暨、").contains(text.front());
}

// 南川区文史馆 for 南川区文化馆: another word of the same length makes another unit; 市挡案馆 has none.
bool isOtherWord(QStringView text, const NearMiss &near, qsizetype place, const Lexicon &lexicon)
{
    static const QSet<QString> abbreviations{
        QStringLiteral("民宗"), QStringLiteral("教体"), QStringLiteral("科工"), QStringLiteral("经信"), QStringLiteral("文旅"), QStringLiteral("工信"),
        QStringLiteral("国资"), QStringLiteral("住建"), QStringLiteral("自规"), QStringLiteral("人社"), QStringLiteral("城管"), QStringLiteral("卫健"),
        QStringLiteral("医保"), QStringLiteral("财信"), QStringLiteral("文广"), QStringLiteral("林草"), QStringLiteral("网信"), QStringLiteral("港航")};
    const qsizetype zone = near.zoneStart();
    const qsizetype from = near.before > place ? zone - 1 : zone;
    const auto isWord = [&](qsizetype start) {
        const QStringView word = text.sliced(start, std::min<qsizetype>(2, text.size() - start));
        return lexicon.contains(word) || abbreviations.contains(word.toString());
    };
    return isWord(from) || (near.after == 1 && isWord(zone));
}

// 流域管理处 for 流域管理局, 市水利委 for 市水利局: one place has one organ for a thing; 馆 and 局 may both be.
bool isOtherOrgan(QStringView text, const NearMiss &near, QStringView name, qsizetype place, const Lexicon &lexicon)
{
    constexpr QStringView organs = u"局委厅办处部会";
    const bool told = place > 0 ? near.before >= place + 2 : name.size() >= longName;
    if (near.cost != 1 || near.zoneLength() != 1 || near.before + 1 != name.size() || !told)
        return false;
    const QChar wrong = text.at(near.zoneStart());
    if (!organs.contains(wrong) || !organs.contains(name.back()))
        return false;
    if (QStringView(u"委办").contains(wrong) && QStringView(u"委办").contains(name.back())) // 县文明委 and its office, 县文明办
        return false;
    const QStringView behind = text.sliced(near.end());
    return lexicon.longestFrom(text, near.zoneStart()) < 2 && !behind.startsWith(u"员会") && !behind.startsWith(u"公") && !behind.startsWith(u"室");
}

// 市税务具 for 市税务局, 县公路管理占 for 县公路管理站: what no unit's name ends in and no word begins with.
bool isMistakenEnd(QStringView text, const NearMiss &near, QStringView wrong, QStringView meant, const Lexicon &lexicon)
{
    if (near.cost != 1 || wrong.size() != 1 || meant.size() != 1 || near.before < shortestName - 1 || endsOrganisation(wrong.front()) || !isHan(wrong.front()))
        return false;
    return MeantWords::bundled().mayBeMistaken(wrong.front(), meant.front()) && lexicon.longestFrom(text, near.zoneStart()) < 2 && lexicon.longestTo(text, near.zoneStart() + 1) < 2;
}

// 云西区检察院 for 云溪区检察院, 桐华社区 for 桐花社区: another place has seldom a name of the same sound or shape.
bool isMistakenPlace(const NearMiss &near, QStringView wrong, QStringView meant, QStringView name)
{
    static constexpr QStringView areas = u"省市县区镇乡村州旗";
    if (name.size() < shortestName || near.cost != 1 || wrong.size() != 1 || meant.size() != 1 || near.before == 0 || name.first(near.before).contains(u'市'))
        return false;
    const QStringView written = u"县区"; // 团龙泉县委 for 团龙泉区委: the register knows no 龙泉县
    if (near.before >= 2 && near.after > 0 && name.size() > shortestName && written.contains(wrong.front()) && written.contains(meant.front()))
        return true;
    const QStringView behind = name.sliced(near.before + 1).first(std::min<qsizetype>(3, near.after));
    const bool place = std::any_of(behind.begin(), behind.end(), [](QChar character) { return areas.contains(character); }) || behind.startsWith(u"街道") || behind.startsWith(u"社区") || behind.startsWith(u"海关");
    return place && !areas.contains(wrong.front()) && MeantWords::bundled().mayBeMistaken(wrong.front(), meant.front());
}

} // namespace

bool isUnitSlip(QStringView text, const NearMiss &near, QStringView name, const Lexicon &lexicon)
{
    const QStringView wrong = text.sliced(near.zoneStart(), near.zoneLength());
    const QStringView meant = name.sliced(near.before, name.size() - near.before - near.after);
    const qsizetype place = placeEnd(name);
    const QStringView whole = text.sliced(near.start, near.length);
    if (std::any_of(whole.begin(), whole.end(), [](QChar character) { return QStringView(u"，。、；：！？“”").contains(character); }))
        return false;
    if (meant.isEmpty() && wrong.size() == 1 && QStringView(u"从在由对向把将为被于到让给请").contains(wrong.front())) // 柳塘区从疾控中心选派
        return false;
    if (wrong == u"级") // 县级医院: of that level, whichever
        return false;
    if (near.after == 0 && isMistakenEnd(text, near, wrong, meant, lexicon))
        return true;
    if (near.after == 0)
        return isOtherOrgan(text, near, name, place, lexicon);
    if (isMistakenPlace(near, wrong, meant, name))
        return true;
    if (name.size() < shortestName || place == 0 || near.before < place)
        return false;
    if (!std::all_of(wrong.begin(), wrong.end(), isHan) || !std::all_of(meant.begin(), meant.end(), isHan))
        return false;
    // 省委办公厅, 市委办公室: each level has its own.
    if ((wrong == u"厅" && meant == u"室") || (wrong == u"室" && meant == u"厅"))
        return false;
    const bool conjunction = (isConjunction(wrong) || wrong.isEmpty()) && (isConjunction(meant) || meant.isEmpty());
    if (conjunction)
        return name.size() >= longName;
    static constexpr QStringView deeds[] = {u"举行", u"召开", u"举办", u"开展", u"组织", u"学习", u"成立", u"邀请", u"赴", u"参加", u"传达", u"研究", u"部署", u"启动"};
    if (std::find(std::begin(deeds), std::end(deeds), wrong) != std::end(deeds)) // 市税务局举行党委…学习会
        return false;
    if (near.cost > 1) // 应急监管局 for 应急管理局
        return near.cost == 2 && wrong.size() == 2 && meant.size() == 2 && near.before >= place + 2;
    if (wrong.isEmpty()) // a character is missing inside a word
        return name.size() > shortestName && near.before > place && (lexicon.longestTo(text, near.zoneStart()) < 2 || lexicon.longestFrom(text, near.zoneStart()) < 2);
    if (wrong.size() > 1)
        return true;
    // 市生态环保局: most of the subject is there.
    return (name.size() >= longName && near.before >= place + 2) || !isOtherWord(text, near, place, lexicon);
}

namespace {

void reportUnit(const PreparedText &text, qsizetype start, qsizetype length, int right, const CheckContext &context, FindingList &findings)
{
    const QString &name = context.index.unitForms.phrase(right);
    const KnownUnit *unit = context.index.unitsByForm.value(right);
    const QString found = text.text.mid(start, length);
    if (!isValidOn(context.issueDate, unit->from, unit->to) || context.knowledge.rightWords.contains(found))
        return;
    findings.add(text, "UNT01", start, length, {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” is probably the unit “%2”"), {found, name}},
                 {replaceFix(text, start, length, name)},
                 {{Sentence{QT_TRANSLATE_NOOP("bulletin::Checks", "Register of units: %1"), {unit->fullName}}, {}, {}}}, 0.9);
}

// 重庆市委党史办公室 within a longer name that is right, or that is longer and wrong itself.
bool isWithinLonger(const QList<PhraseMatch> &matches, qsizetype number)
{
    constexpr qsizetype reach = 16; // sorted by start; no more than so many begin close by
    const PhraseMatch &match = matches.at(number);
    for (qsizetype at = std::max<qsizetype>(0, number - reach); at < std::min(matches.size(), number + reach); ++at) {
        const PhraseMatch &other = matches.at(at);
        if (other.length > match.length && other.start <= match.start && match.end() <= other.end())
            return true;
    }
    return false;
}

// 市科技委托…: the last character belongs to what follows.
bool goesOn(QStringView text, qsizetype last, const Lexicon &lexicon)
{
    const qsizetype length = lexicon.longestFrom(text, last);
    const QStringView rest = text.sliced(last);
    return length > 1 && !rest.startsWith(u"委员会") && !rest.sliced(1).startsWith(u"办公");
}

} // namespace

void checkKnownUnits(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    const PhraseIndex &index = context.index.unitForms;
    if (index.size() == 0)
        return;
    const PhraseIndex::Matches matches = index.find(text.text);
    qsizetype reached = 0;
    for (qsizetype number = 0; number < matches.exact.size(); ++number) {
        const PhraseMatch &match = matches.exact.at(number);
        const auto right = context.index.unitSlips.constFind(match.phrase);
        if (right == context.index.unitSlips.constEnd() || match.start < reached || isWithinLonger(matches.exact, number))
            continue;
        if (goesOn(text.text, match.end() - 1, context.lexicon))
            continue;
        reached = match.end();
        reportUnit(text, match.start, match.length, *right, context, findings);
    }
    reached = 0;
    for (const NearMiss &near : matches.near) {
        if (near.start < reached || !isUnitSlip(text.text, near, index.phrase(near.phrase), context.lexicon))
            continue;
        reached = near.end();
        reportUnit(text, near.start, near.length, near.phrase, context, findings);
    }
}

// Since 2018 they join with 和: 党史和文献研究院, 发展和改革委员会.
void checkFixedUnits(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    static const QRegularExpression joined(QStringLiteral(
        "(?:党史(与)(?:文献研究|地方志)|发展(与)改革(?:委|局)|人力资源(与)社会保障(?!工作|事业|领域|服务|水平)|住房(与)城乡建设(?:部|厅|局|委)|工业(与)信息化(?:部(?!门)|厅|局|委)"
        "|经济(与)信息化(?:委|厅|局)|文化(与)旅游(?:部(?!门)|厅|局(?!限|面|部)|委|发展委员会)|规划(与)自然资源局|自然资源(与)规划局|林业(与)草原局|教育(与)体育局"
        "|水利(与)湖泊局|民族(与)宗教事务|广播电视(与)旅游局|文化(与)广电旅游局)"));
    if (!text.text.contains(u'与'))
        return;
    for (auto matches = joined.globalMatch(text.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype at = match.capturedStart(match.lastCapturedIndex());
        if (text.isInTitle(at) || context.knowledge.rightWords.contains(match.captured()))
            continue;
        QString right = match.captured();
        right.replace(at - match.capturedStart(), 1, u'和');
        findings.add(text, "UNT01", match.capturedStart(), match.capturedLength(),
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "Names of units join with “和”: “%2”, not “%1”"), {match.captured(), right}},
                     {replaceFix(text, match.capturedStart(), match.capturedLength(), right)});
    }
}

} // namespace bulletin
