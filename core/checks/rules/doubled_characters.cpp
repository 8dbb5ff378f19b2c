// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/doubled_characters.h"

#include "core/checks/knowledge_index.h"
#include "core/checks/language_model.h"
#include "core/checks/lexicon.h"
#include "core/checks/person_names.h"
#include "core/checks/person_words.h"
#include "core/checks/rules/doubling_names.h"
#include "core/checks/rules/doubling_seams.h"
#include "core/checks/rules/reduplications.h"
#include "core/checks/word_division.h"
#include "core/checks/word_index.h"

#include <algorithm>
#include <optional>

namespace bulletin {
namespace {

// By how much the text must become likelier without the second character: this part of what a
// character that belongs to no word costs (log10).
constexpr double enough = 0.7;
// With the language model, which sees neighbours where frequencies see single words.
constexpr double enoughForModel = 2.5;
constexpr double modelsVeto = 0.3;
constexpr double enoughForModelAlone = 2.6;

// So many doubles are no prose, and each takes a while to judge.
constexpr int mostDoubles = 400;

bool holds(QStringView set, QChar character)
{
    return set.contains(character);
}

// 天天, 干干净净, 沉甸甸; the likelihood of the clause with that word in it, or unlikely.
double asReduplication(const Doubling &doubling, const Lexicon &lexicon)
{
    double best = unlikely;
    const QStringView clause = doubling.clause;
    for (qsizetype length = 2; length <= Lexicon::longestWord; ++length) {
        for (qsizetype start = std::max<qsizetype>(0, doubling.first + 2 - length); start <= doubling.first && start + length <= clause.size(); ++start) {
            const quint32 frequency = lexicon.frequency(clause.sliced(start, length));
            if (frequency == 0 || (length == 2 && frequency < commonWord))
                continue;
            best = std::max(best, divisionScore(clause.first(start), lexicon) + wordScore(frequency) + divisionScore(clause.sliced(start + length), lexicon));
        }
    }
    return best;
}

double gainByModel(const Doubling &doubling, const LanguageModel &model)
{
    const QString without = doubling.clause.first(doubling.first + 1).toString() + doubling.clause.sliced(doubling.first + 2).toString();
    return model.score(without) - model.score(doubling.clause);
}

// 现化化 for 现代化: the character before is an orphan too, and deleting one of the two joins nothing.
bool isSlipForAnother(const Doubling &doubling, const Lexicon &lexicon, double best)
{
    constexpr double slack = 0.3;
    const QStringView before = doubling.left().chopped(1);
    if (before.isEmpty() || !holds(u"化性度力率者员", doubling.character))
        return false;
    const double beforeScore = divisionScore(before, lexicon);
    const double beforeAlone = divisionScore(before.chopped(1), lexicon) + divisionScore(before.last(1), lexicon);
    const double aloneStill = beforeScore + divisionScore(doubling.left().last(1), lexicon) + divisionScore(doubling.right().sliced(1), lexicon);
    return beforeAlone > beforeScore - slack && best < aloneStill + slack && !isParticle(doubling.before);
}

// “时时不我待”: the pair begins a phrase of four characters.
bool beginsPhrase(const Doubling &doubling, const Lexicon &lexicon)
{
    return !isHan(doubling.before) && lexicon.longestFrom(doubling.right(), 0) >= 4;
}

// 手把把手, 愿不愿愿意: A…A that only the doubling spoils, though words end and begin there too.
bool breaksEcho(const Doubling &doubling, const Lexicon &lexicon)
{
    const QStringView left = doubling.left();
    const QStringView right = doubling.right().sliced(1);
    const bool around = left.size() >= 2 && !right.isEmpty() && left.at(left.size() - 2) == right.front();
    const bool before = left.size() >= 3 && left.at(left.size() - 3) == doubling.character && left.at(left.size() - 2) == u'不';
    const QString echo = around ? left.last(2).toString() + right.front() : QString();
    return (around && lexicon.frequency(echo) >= commonWord) || (before && !right.isEmpty() && lexicon.contains(QString(doubling.character) + right.front()));
}

// 热火朝朝天, 以身试试法, 千家万万户: within a phrase of four, which nothing else explains.
bool isWithinPhrase(const Doubling &doubling, const Lexicon &lexicon)
{
    constexpr qsizetype phrase = 4;
    if (lexicon.longestTo(doubling.left(), doubling.left().size()) >= 2) // 宣传部部长
        return false;
    const QString without = doubling.left().toString() + doubling.right().sliced(1).toString();
    for (qsizetype start = std::max<qsizetype>(0, doubling.first - phrase + 2); start < doubling.first; ++start) {
        if (start + phrase <= without.size() && start + phrase > doubling.first + 1 && lexicon.frequency(QStringView(without).sliced(start, phrase)) > 0)
            return true;
    }
    return false;
}

// 连连点点头, 正帮帮老人: what is done a little is not done again and again, nor just now.
bool isUnderWay(const Doubling &doubling, const Lexicon &lexicon)
{
    const QStringView left = doubling.left().chopped(1);
    if (!mayBeSaidTwice(doubling.character) || left.isEmpty())
        return false;
    return left.endsWith(u"连连") || left.endsWith(u"频频") || (left.endsWith(u'正') && lexicon.longestTo(left, left.size()) < 2);
}

// By the characters around it alone, whatever names and words may be seen there.
bool isCertain(const Doubling &doubling, const Lexicon &lexicon)
{
    const bool digits = doubling.before >= u'0' && doubling.before <= u'9';
    // 3月20日日至25日, 2024年年，
    const bool dated = digits && holds(u"年月日", doubling.character) && holds(u"至到—～-前起止，。、（", doubling.next);
    // 186万人人次, 每季季度
    const bool heads = holds(u"人批架户轮班频", doubling.character) && doubling.next == u'次' && (isAfterNumber(doubling) || holds(u"万亿余", doubling.before));
    const bool quarter = doubling.character == u'季' && doubling.next == u'度' && doubling.before == u'每';
    // 1860万万元, 1.82亿亿元
    const bool sum = digits && holds(u"万亿百千", doubling.character);
    // 符合序时要要求。
    const bool demand = doubling.character == u'要' && doubling.next == u'求' && doubling.right().size() == 2 && isHan(doubling.before);
    // 120余人参参加: no ginseng
    const bool takesPart = doubling.character == u'参' && doubling.before == u'人' && holds(u"加与观赛会训演", doubling.next);
    // 规避招标的的现象: the word is 招标, not 标的
    const bool target = doubling.character == u'的' && holds(u"目标打", doubling.before) && lexicon.longestTo(doubling.left(), doubling.left().size() - 1) >= 2;
    // 法庭庭审理, 西北北方向
    const bool court = doubling.character == u'庭' && doubling.right().startsWith(u"庭审理");
    const bool direction = holds(u"东南西北", doubling.character) && holds(u"东南西北", doubling.before) && doubling.right().sliced(1).startsWith(u"方向");
    // 院各处处室, 坐一个个小时公交, 件件有着着落, 把实事事办实, 提升升至
    const auto between = [&doubling](QChar before, QChar character, QStringView next) { return doubling.before == before && doubling.character == character && doubling.right().sliced(1).startsWith(next); };
    const bool set = between(u'各', u'处', u"室") || (doubling.character == u'个' && doubling.right().startsWith(u"个小时")) || between(u'有', u'着', u"落") || between(u'实', u'事', u"办") || between(u'提', u'升', u"至");
    // 听得懂、学学得会, 写写好1篇: what is done a little is done neither well nor so that it succeeds.
    const bool done = (doubling.next == u'得' && holds(u"学看听说写读走跑做想干拿用吃", doubling.character)) || (doubling.next == u'好' && holds(u"写做办", doubling.character));
    // 先进集体20个个，
    const bool people = doubling.character == u'人' && holds(u"余多万亿名", doubling.before) && !isHan(doubling.next); // 2100余人人。
    const bool each = people || (digits && isMeasure(doubling.character) && !isHan(doubling.next));
    return dated || heads || quarter || sum || demand || takesPart || target || court || direction || set || done || each;
}

bool isMistake(const Doubling &doubling, const CheckContext &context)
{
    const Lexicon &lexicon = context.lexicon;
    const bool digits = doubling.before >= u'0' && doubling.before <= u'9';
    // 每一一笔, 无一一错案, 一行行5人: the words are 每一, 无一, 一行.
    const bool ones = doubling.character == u'一' && holds(u"每无唯", doubling.before);
    const bool party = doubling.character == u'行' && doubling.before == u'一' && doubling.next >= u'0' && doubling.next <= u'9';
    // 五五类产品, 三三趟: no number says a numeral twice before what it counts.
    const bool counted = holds(u"二三四五六七八九两", doubling.character) && holds(u"类趟次项条件个名位家户场批天块张份种大支处所座篇门", doubling.next) && !isNumeral(doubling.before)
        && !holds(u"〇零第星周年月日初对", doubling.before) && !digits;
    // 二十三三日
    const bool tens = holds(u"一二三四五六七八九", doubling.character) && holds(u"十百", doubling.before) && holds(u"日月年人个项名条次届", doubling.next);
    // 坚定不移移走: a word of four is whole without what its last character might begin
    const bool idiom = lexicon.longestTo(doubling.left(), doubling.left().size()) >= 4 && isHan(doubling.next) && lexicon.frequency(doubling.right().first(std::min<qsizetype>(2, doubling.right().size()))) < 500
        && lexicon.frequency(doubling.left().last(2)) < 200 && !belongsToOrganisation(doubling.character, doubling.next) && !mayFollowItself(doubling.character) && !isParticle(doubling.character);
    if (isWithinPhrase(doubling, lexicon) || isUnderWay(doubling, lexicon) || idiom || counted || tens || ones || party || breaksEcho(doubling, lexicon))
        return true;
    if (isReduplication(doubling) && !beginsPhrase(doubling, lexicon))
        return false;
    const QString without = doubling.left().toString() + doubling.right().sliced(1).toString();
    const Halves halves = halvesOf(doubling, lexicon);
    // 9月月开工, 运行3427天天: no 月月, no 天天 behind a number, unless a word begins (年年底).
    if (doubling.before >= u'0' && doubling.before <= u'9' && holds(u"年月日天周时分秒次场期件户项", doubling.character) && !halves.beginsWord())
        return true;
    // 岁岁不误, 你捶捶我: no word is spoilt, so that the two may well be meant.
    if (!halves.joinsWord() && mayBeSaidTwice(doubling.character))
        return false;
    const double asWord = isLittleWord(doubling) ? unlikely : asReduplication(doubling, lexicon);
    const double best = divisionScore(without, lexicon);
    const double gain = best - std::max(halves.asItStands(), asWord);
    // 视频频, 电视片片: a word that ends (begins) there leaves the other an orphan sooner than 频频 is meant.
    const double allowance = halves.endsWord() || halves.beginsWord() ? 0 : 1.5;
    const bool numbered = digits; // 3个个: no 个个 behind a number
    const bool spoilt = lexicon.longestFrom(doubling.right(), 0) >= 3; // 查看代代表性田块
    const bool reduplicated = !numbered && !spoilt && asWord > unlikely && asWord > halves.asItStands() - allowance;
    if (isSeam(doubling, halves, gain))
        return false;
    if (reduplicated && gain < enoughAgainstSeam)
        return context.languageModel && gainByModel(doubling, *context.languageModel) >= enoughForModelAlone;
    if (isSlipForAnother(doubling, lexicon, best))
        return false;
    const double wanted = enough * -divisionScore(doubling.left().last(1), lexicon);
    if (!context.languageModel)
        return gain >= wanted;
    const double byModel = gainByModel(doubling, *context.languageModel);
    return byModel >= enoughForModel || (gain >= wanted && byModel >= modelsVeto);
}

// 竟竟业业 for 兢兢业业: the word tables know what was meant.
bool isInWrongWord(const Doubling &doubling, const WordIndex &words)
{
    const QList<WordIndex::Hit> hits = words.find(doubling.clause);
    return std::any_of(hits.begin(), hits.end(), [&](const WordIndex::Hit &hit) { return hit.start <= doubling.first + 1 && doubling.first < hit.end(); });
}

// 人民民住 for 人民民主: a fixed phrase, and deleting one of the two does not restore it.
bool isInFixedPhrase(const Doubling &doubling, const PhraseIndex &phrases)
{
    const QString without = doubling.left().toString() + doubling.right().sliced(1).toString();
    const QList<NearMiss> near = phrases.find(doubling.clause).near;
    return std::any_of(near.begin(), near.end(), [&](const NearMiss &miss) {
        return miss.start <= doubling.first + 1 && doubling.first < miss.end() && !without.contains(phrases.phrase(miss.phrase));
    });
}

// Of three, two may be meant: 连连称赞, 一个个解决, 等等.
QStringList kept(const PreparedText &text, qsizetype start, qsizetype count, const Lexicon &lexicon)
{
    const QString once = text.text.mid(start, 1);
    if (count == 2)
        return {once};
    const QString twice = text.text.mid(start, 2);
    const bool word = once == u"等" || lexicon.frequency(twice) >= commonWord || (start > 0 && text.text.at(start - 1) == u'一');
    return word ? QStringList{twice, once} : QStringList{once, twice};
}

void report(const PreparedText &text, qsizetype start, qsizetype count, const Lexicon &lexicon, FindingList &findings, Severity severity = Severity::Error)
{
    const QString doubled = text.text.mid(start, count);
    const bool particle = isParticle(doubled.front());
    QList<Fix> fixes;
    for (const QString &right : kept(text, start, count, lexicon))
        fixes.append(replaceFix(text, start, count, right));
    findings.addAs(severity, text, particle || count > 2 ? "DUP03" : "DUP01", start, count,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” stands %2 times where once is enough"), {doubled.left(1), QString::number(count)}},
                 fixes, {}, severity == Severity::Hint ? 0.5 : particle ? 0.95 : 0.9);
}

// 院长讲讲党课, 落实好好休息: people speak so; a report does not, so that it may be a slip.
bool isTooCasual(const PreparedText &text, const Doubling &doubling, qsizetype start, const CheckContext &context)
{
    const bool said = doubling.character == u'说' && (doubling.next == u'。' || doubling.next == u'：' || doubling.next == u'，');
    if (text.role != TextRole::Paragraph || !isHan(doubling.before) || (!said && !isHan(doubling.next)))
        return false;
    const QStringView before = QStringView(text.text).first(start);
    if (before.lastIndexOf(u'“') > before.lastIndexOf(u'”'))
        return false;
    const bool good = doubling.character == u'好' && context.lexicon.longestTo(text.text, start) >= 2;
    return good || said || holds(u"讲读问写查谈听走拍总", doubling.character);
}

void checkRun(const PreparedText &text, qsizetype start, qsizetype count, const CheckContext &context, std::optional<QList<NameMention>> &names, FindingList &findings)
{
    const QString &whole = text.text;
    const QChar character = whole.at(start);
    // Doubles of doubles, and sounds: 天天天天, 哈哈哈.
    if (count > 3 || (count == 3 && (isNumeral(character) || holds(u"哈嘿呵啦哒咚铃叮咣砰轰嗡嘀滴", character))))
        return;
    if (count == 3) {
        report(text, start, count, context.lexicon, findings);
        return;
    }
    // （北原客运段工会 柳盼盼）: who wrote it
    if (text.role == TextRole::Credit && start > 1 && isSurname(QStringView(whole).sliced(start - 1, 1)) && !isHan(whole.at(start - 2)) && (start + 2 >= whole.size() || !isHan(whole.at(start + 2))))
        return;
    const Span clause = clauseAround(whole, start, start + 2, 10);
    const QChar before = start > 0 ? whole.at(start - 1) : QChar();
    const QChar next = start + 2 < whole.size() ? whole.at(start + 2) : QChar();
    const Doubling doubling{QStringView(whole).sliced(clause.start, clause.length), start - clause.start, character, before, next};
    const auto isExplained = [&] {
        return (start > 0 && context.recurringDoubles.contains(whole.mid(start - 1, 4))) || standsTwice(whole, doubling, start) || isInWrongWord(doubling, context.words) || isInFixedPhrase(doubling, context.index.fixedTerms)
            || isInName(text, start, context, names) || joinsTwoNames(text, doubling, start, context);
    };
    const bool mistake = isBehindKnownName(doubling, context) || isWithinKnownName(text, start, context) || isCertain(doubling, context.lexicon) || (isMistake(doubling, context) && !isExplained());
    if (mistake)
        report(text, start, count, context.lexicon, findings);
    else if (isTooCasual(text, doubling, start, context) && !isExplained())
        report(text, start, count, context.lexicon, findings, Severity::Hint);
}

} // namespace

void checkDoubledCharacters(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    const QString &whole = text.text;
    int doubles = 0;
    std::optional<QList<NameMention>> names;
    for (qsizetype start = 0; start + 1 < whole.size() && doubles < mostDoubles;) {
        qsizetype end = start + 1;
        while (end < whole.size() && whole.at(end) == whole.at(start))
            ++end;
        if (end - start > 1 && isHan(whole.at(start))) {
            checkRun(text, start, end - start, context, names, findings);
            ++doubles;
        }
        start = end;
    }
}

} // namespace bulletin
