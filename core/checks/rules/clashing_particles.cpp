// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/doubled_characters.h"

#include "core/checks/lexicon.h"
#include "core/checks/person_words.h"

#include <algorithm>

namespace bulletin {
namespace {

bool isStop(QChar character)
{
    return QStringView(u"，。；：！？、").contains(character);
}

struct Clash {
    QStringView pair;
    QStringView kept;
};
constexpr Clash clashes[] = {{u"和与", u"和"}, {u"与和", u"与"}, {u"和及", u"和"}, {u"及和", u"及"}, {u"及与", u"及"}, {u"或和", u"和"}};

// Two words that do the same work, unless one of them ends or begins a word: 参与和, 和与会代表.
const Clash *clashAt(QStringView text, qsizetype position, const Lexicon &lexicon)
{
    for (const Clash &clash : clashes) {
        if (!text.sliced(position).startsWith(clash.pair))
            continue;
        const bool between = position > 0 && isHan(text.at(position - 1)) && position + 2 < text.size() && isHan(text.at(position + 2));
        const bool words = lexicon.longestTo(text, position + 1) > 0 || lexicon.longestFrom(text, position + 1) > 0 || lexicon.longestFrom(text, position) > 0;
        if (between && !words)
            return &clash;
    }
    return nullptr;
}

constexpr int mostFindings = 500; // so many are no prose

// ，的，: cut off from its word.
bool checkLoneParticle(const PreparedText &text, qsizetype position, const CheckContext &context, FindingList &findings)
{
    const QString &whole = text.text;
    const bool opens = position > 0 && isStop(whole.at(position - 1)) && whole.at(position - 1) != u'、';
    if (!opens || context.lexicon.longestFrom(whole, position) > 0)
        return false;
    const bool alone = position + 1 >= whole.size() || isStop(whole.at(position + 1));
    const QString mark = whole.mid(position - 1, 1);
    const Sentence message{QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” stands cut off by “%2”"), {whole.mid(position, 1), mark}};
    if (alone) {
        const qsizetype length = position + 1 < whole.size() ? 3 : 2;
        findings.add(text, "DUP03", position - 1, length, message, {replaceFix(text, position - 1, length, whole.mid(position + (length == 3 ? 1 : -1), 1))});
    } else if (mark == u"，") {
        findings.add(text, "DUP03", position - 1, 2, message, {replaceFix(text, position - 1, 1, {}), replaceFix(text, position, 1, {})});
    }
    return alone || mark == u"，";
}

// 等等四个专题
bool isCounted(QStringView text)
{
    return text.size() > 2 && QStringView(u"两三四五六七八九十23456789").contains(text.front()) && QStringView(u"个项类种方大场门").contains(text.at(1));
}

// 理发等等功能于一体: before what it stands for once is enough.
void checkAndSoOn(const PreparedText &text, qsizetype position, FindingList &findings)
{
    static constexpr QStringView nouns[] = {u"功能", u"方面", u"工作", u"活动", u"内容", u"形式", u"方式", u"措施", u"服务", u"环节", u"项目", u"课程", u"领域", u"手段", u"部门", u"单位", u"多种", u"各类"};
    const QStringView rest = QStringView(text.text).sliced(position);
    if (!rest.startsWith(u"等等") || (!isCounted(rest.sliced(2)) && std::none_of(std::begin(nouns), std::end(nouns), [rest](QStringView noun) { return rest.sliced(2).startsWith(noun); })))
        return;
    findings.add(text, "DUP03", position, 2, {QT_TRANSLATE_NOOP("bulletin::Checks", "Of “%1” one word is enough"), {QStringLiteral("等等")}}, {replaceFix(text, position, 1, {})}, {}, 0.9);
}

// 一个又一个又难题
void checkAgain(const PreparedText &text, qsizetype position, FindingList &findings)
{
    const QStringView rest = QStringView(text.text).sliced(position);
    if (rest.size() < 7 || rest.at(0) != u'一' || rest.at(2) != u'又' || rest.at(3) != u'一' || rest.at(4) != rest.at(1) || rest.at(5) != u'又' || !isHan(rest.at(6)) || rest.at(6) == u'一')
        return;
    findings.add(text, "DUP03", position + 5, 1, {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” stands %2 times where once is enough"), {QStringLiteral("又"), QStringLiteral("2")}}, {replaceFix(text, position + 5, 1, {})}, {}, 0.9);
}

} // namespace

void checkClashingParticles(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    const QStringView whole = text.text;
    int found = 0;
    for (qsizetype position = 0; position + 1 < whole.size() && found < mostFindings; ++position) {
        const QChar character = whole.at(position);
        if (character == u'的' && checkLoneParticle(text, position, context, findings))
            ++found;
        if (character == u'等')
            checkAndSoOn(text, position, findings);
        else if (character == u'一')
            checkAgain(text, position, findings);
        if (!QStringView(u"和与及或").contains(character))
            continue;
        if (const Clash *clash = clashAt(whole, position, context.lexicon)) {
            ++found;
            findings.add(text, "DUP03", position, 2, {QT_TRANSLATE_NOOP("bulletin::Checks", "Of “%1” one word is enough"), {clash->pair.toString()}},
                         {replaceFix(text, position, 2, clash->kept.toString())}, {}, 0.9);
        }
    }
    if (!whole.isEmpty() && whole.back() == u'的' && whole.size() > 1)
        checkLoneParticle(text, whole.size() - 1, context, findings);
}

} // namespace bulletin
