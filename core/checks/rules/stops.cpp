// SPDX-License-Identifier: Apache-2.0
#include "core/checks/characters.h"
#include "core/checks/rules/mark_checks.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

bool isStop(QChar character)
{
    return isWideStop(character) || isOneOf(character, u",;:!?｡､");
}

QChar wideStop(QChar mark)
{
    constexpr QStringView narrow = u",;:!?｡､";
    constexpr QStringView wide = u"，；：！？。、";
    const qsizetype index = narrow.indexOf(mark);
    return index < 0 ? mark : wide.at(index);
}

// Up to three of ！ and ？ may stand together; six 。 are an ellipsis typed (PUN14).
bool isRightRun(QStringView run)
{
    const auto loud = [](QChar mark) { return isOneOf(mark, u"！？!?"); };
    const auto full = [](QChar mark) { return mark == u'。'; };
    return (run.size() <= 3 && std::all_of(run.begin(), run.end(), loud)) || (run.size() >= 3 && std::all_of(run.begin(), run.end(), full));
}

// The marks of a run that could be the one that was meant: each once, full stops first at a paragraph's end.
QStringList choicesOf(QStringView run, bool atEnd)
{
    QStringList choices;
    for (const QChar mark : run) {
        const QString wide(wideStop(mark));
        if (!isBlank(mark) && !choices.contains(wide))
            choices.append(wide);
    }
    const qsizetype full = choices.indexOf(QStringLiteral("。"));
    if (atEnd && full > 0)
        choices.move(full, 0);
    // 、 is the weakest and mostly the one that was left behind.
    if (choices.size() > 1 && choices.first() == QStringLiteral("、"))
        choices.move(0, choices.size() - 1);
    return choices;
}

// A run of marks, blanks between them passed over; its length, 0 where it is no run.
qsizetype stopRun(const PreparedText &text, qsizetype start)
{
    qsizetype end = start;
    qsizetype marks = 0;
    for (qsizetype at = start; at < text.text.size(); ++at) {
        if (isStop(text.text.at(at)) && !text.isProtected(at)) {
            ++marks;
            end = at + 1;
        } else if (!isBlank(text.text.at(at))) {
            break;
        }
    }
    return marks > 1 ? end - start : 0;
}

// ，。 、， 。。
void checkRun(const PreparedText &text, qsizetype start, qsizetype length, FindingList &findings)
{
    const QStringView run = QStringView(text.text).sliced(start, length);
    // ！！ may be meant, in a text that shouts.
    if (run.size() == 2 && run.front() == run.back() && isOneOf(run.front(), u"！？"))
        findings.addAs(Severity::Hint, text, "PUN08", start, length, {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”: only one mark can stand here."), {run.toString()}}, {replaceFix(text, start, 1, {})}, {}, 0.6);
    const bool wide = std::any_of(run.begin(), run.end(), isWideStop);
    if (isRightRun(run) || (!wide && !hasHanNear(text.text, start, 2)))
        return;
    QList<Fix> fixes;
    for (const QString &choice : choicesOf(run, start + length >= text.text.size()))
        fixes.append(replaceFix(text, start, length, choice));
    findings.add(text, "PUN08", start, length,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”: only one mark can stand here."), {run.toString()}}, fixes);
}

void add(const PreparedText &text, qsizetype start, qsizetype length, const QString &right, FindingList &findings)
{
    findings.add(text, "PUN16", start, length,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” should be “%2”."), {text.text.mid(start, length), right}},
                 {replaceFix(text, start, length, right)});
}

void remove(const PreparedText &text, qsizetype position, FindingList &findings)
{
    const qsizetype start = std::max<qsizetype>(0, position - 2);
    findings.add(text, "PUN16", position, 1,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "The “%1” in “%2” is one too many."), {text.text.mid(position, 1), text.text.mid(start, 5)}},
                 {replaceFix(text, position, 1, {})});
}

// 会议（扩大。）召开: the stop is one too many; …纪念馆（位于解放路。）: it belongs behind the note.
void checkStopInBrackets(const PreparedText &text, qsizetype position, FindingList &findings)
{
    constexpr qsizetype shortestNote = 8;
    const QString &body = text.text;
    const QChar behind = characterAt(body, position + 2);
    const qsizetype open = QStringView(body).first(position).lastIndexOf(u'（');
    // A note that is no part of the sentence before it has its own stop.
    const bool within = open > 0 && !isSentenceEnd(body.at(open - 1)) && !isClosing(body.at(open - 1));
    const bool ends = position + 2 >= body.size();
    if (isOneOf(behind, u"。，；") || (isHan(behind) && !(within && position - open > shortestNote)))
        remove(text, position, findings);
    else if (within && position - open > shortestNote && (ends || isHan(behind)) && text.role == TextRole::Paragraph)
        add(text, position, 2, QStringLiteral("）。"), findings);
}

// “好。”。 and “（扩大。）会议”
void checkBeforeClosing(const PreparedText &text, qsizetype position, FindingList &findings)
{
    const QString &body = text.text;
    const QChar mark = body.at(position);
    const QChar closing = characterAt(body, position + 1);
    const QChar behind = characterAt(body, position + 2);
    if (closing == u'”' && isOneOf(mark, u"。！？") && behind == u'。')
        remove(text, position + 2, findings);
    else if (closing == u'”' && mark == u'、')
        remove(text, position, findings);
    else if (closing == u'》' && isOneOf(mark, u"。，、；："))
        remove(text, position, findings);
    else if (closing == u'）' && isOneOf(mark, u"，、；："))
        remove(text, position, findings);
    else if (closing == u'）' && mark == u'。')
        checkStopInBrackets(text, position, findings);
}

// （，见附件） “、好”
void checkAfterOpening(const PreparedText &text, qsizetype position, FindingList &findings)
{
    const bool atHead = position == 0 && text.role == TextRole::Paragraph;
    if ((atHead || isOpening(characterAt(text.text, position - 1))) && isOneOf(text.text.at(position), u"，。、；："))
        remove(text, position, findings);
}

// （一）、 at the head of a line; 1、 too, whose mark is the point.
void checkListNumber(const PreparedText &text, FindingList &findings)
{
    const QString &body = text.text;
    if (text.role != TextRole::Paragraph && text.role != TextRole::Heading)
        return;
    const qsizetype digits = skipDigits(body, 0);
    if (digits > 0 && digits < 3 && characterAt(body, digits) == u'、' && (isHan(characterAt(body, digits + 1)) || isOpening(characterAt(body, digits + 1)))) {
        add(text, 0, digits + 1, body.left(digits) + u'.', findings);
        return;
    }
    const qsizetype close = body.startsWith(u'（') ? body.left(6).indexOf(u'）') : -1;
    if (close > 1 && isOneOf(characterAt(body, close + 1), u"、，.") && (isHanNumeral(body.at(1)) || isDigit(body.at(1))))
        remove(text, close + 1, findings);
}

// …完成任务。（见附件）: the note belongs to the sentence.
void checkNoteBehindStop(const PreparedText &text, qsizetype position, FindingList &findings)
{
    const QString &body = text.text;
    static constexpr QStringView heads[] = {u"见附", u"见图", u"见表", u"详见", u"参见", u"附件", u"附后", u"下同", u"以下简称", u"以下统称"};
    // 免费发给学员。（资料电子版可下载）。: a stop before and behind
    const qsizetype shut = startsWithAt(body, position, u"。（") ? QStringView(body).sliced(position, std::min<qsizetype>(60, body.size() - position)).indexOf(u"）。") : -1;
    if (shut > 2 && !QStringView(body).sliced(position + 1, shut - 1).contains(u'。')) {
        remove(text, position, findings);
        return;
    }
    if (!startsWithAt(body, position, u"。（")
        || std::none_of(std::begin(heads), std::end(heads), [&](QStringView head) { return startsWithAt(body, position + 2, head); }))
        return;
    const qsizetype reach = QStringView(body).sliced(position, std::min<qsizetype>(24, body.size() - position)).indexOf(u'）');
    const qsizetype close = position + reach;
    if (reach < 0 || QStringView(body).sliced(position + 1, close - position).contains(u'。'))
        return;
    const qsizetype end = characterAt(body, close + 1) == u'。' ? close + 2 : close + 1;
    add(text, position, end - position, body.mid(position + 1, close - position) + u'。', findings);
}

// 他说：“好”。: the stop of a whole sentence stands inside.
void checkQuotedSentence(const PreparedText &text, qsizetype position, FindingList &findings)
{
    const QString &body = text.text;
    if (!startsWithAt(body, position, u"”。") || !isHan(characterAt(body, position - 1)))
        return;
    const qsizetype first = std::max<qsizetype>(0, position - 200);
    const QStringView quotation = QStringView(body).sliced(first, position - first);
    const qsizetype open = first + quotation.lastIndexOf(u'“');
    const qsizetype close = first + quotation.lastIndexOf(u'”');
    static constexpr QStringView verbs[] = {u"说", u"说道", u"指出", u"强调", u"写道", u"问", u"答", u"表示", u"答道"};
    static constexpr QStringView names[] = {u"为", u"是", u"主题", u"口号", u"要求", u"名为", u"题为", u"叫", u"即", u"做到", u"原则", u"目标", u"精神", u"标语", u"对联", u"理念"};
    // 他介绍了那段岁月：“……，……”。 is somebody's words too, if not a slogan's.
    const bool words = position - open >= 14 && QStringView(body).sliced(std::max<qsizetype>(0, open), position - std::max<qsizetype>(0, open)).contains(u'，')
        && std::none_of(std::begin(names), std::end(names), [&](QStringView name) { return endsWithAt(body, open - 1, name); });
    if (open < std::max<qsizetype>(2, first) || close > open || position - open < 2 || body.at(open - 1) != u'：'
        || (!words && std::none_of(std::begin(verbs), std::end(verbs), [&](QStringView verb) { return endsWithAt(body, open - 1, verb); })))
        return;
    add(text, position, 2, QStringLiteral("。”"), findings);
}

// 要做“贴心人。”: a phrase within the sentence, whose stop stands behind it.
void checkStopInsidePhrase(const PreparedText &text, qsizetype position, FindingList &findings)
{
    const QString &body = text.text;
    const bool single = startsWithAt(body, position, u"。’");
    if (!single && !startsWithAt(body, position, u"。”"))
        return;
    const qsizetype first = std::max<qsizetype>(0, position - 16);
    const qsizetype open = first + QStringView(body).sliced(first, position - first).lastIndexOf(single ? u'‘' : u'“');
    const QStringView phrase = open >= first ? QStringView(body).sliced(open + 1, position - open - 1) : QStringView();
    const bool plain = !phrase.isEmpty() && std::all_of(phrase.begin(), phrase.end(), [](QChar character) { return isHan(character) || character == u'、'; });
    static constexpr QStringView governing[] = {u"做", u"当", u"是", u"成为", u"称为", u"叫", u"争当", u"当好", u"做好", u"打造", u"建成", u"切忌", u"杜绝", u"防止", u"避免", u"实现", u"争做", u"变成", u"化为", u"名为"};
    if (plain && std::any_of(std::begin(governing), std::end(governing), [&](QStringView word) { return endsWithAt(body, open, word); }))
        add(text, position, 2, single ? QStringLiteral("’。") : QStringLiteral("”。"), findings);
}

// “条件苦，可群众把我们当亲人”。黎崇岳说。: whole sentences, said before it is told who said them.
void checkQuotationBeforeSpeaker(const PreparedText &text, qsizetype position, FindingList &findings)
{
    const QString &body = text.text;
    if (!startsWithAt(body, position, u"”。") || !isHan(characterAt(body, position - 1)))
        return;
    const qsizetype first = std::max<qsizetype>(0, position - 200);
    const qsizetype open = first + QStringView(body).sliced(first, position - first).lastIndexOf(u'“');
    const bool begins = open >= first && (open == 0 || isSentenceEnd(characterAt(body, open - 1)) || characterAt(body, open - 1) == u'”');
    if (!begins || !QStringView(body).sliced(open, position - open).contains(u'，'))
        return;
    qsizetype end = position + 2;
    while ((isHan(characterAt(body, end)) || characterAt(body, end) == u'、') && end - position < 24)
        ++end;
    static constexpr QStringView verbs[] = {u"说", u"道", u"表示", u"介绍", u"感慨", u"回忆", u"告诉记者", u"坦言", u"直言", u"说道"};
    const bool told = (characterAt(body, end) == u'。' || characterAt(body, end) == u'，') && std::any_of(std::begin(verbs), std::end(verbs), [&](QStringView verb) { return endsWithAt(body, end, verb); });
    const bool alone = open == 0 && position - open >= 12 && text.role == TextRole::Paragraph; // what somebody says opens the paragraph
    if (told || alone)
        add(text, position, 2, QStringLiteral("。”"), findings);
}

// 他说：“离生活有多近，离读者就有多近”老诗人今年78岁: the speech ends without its stop.
void checkSpeechRunsOn(const PreparedText &text, qsizetype position, FindingList &findings)
{
    constexpr qsizetype shortestSpeech = 12;
    const QString &body = text.text;
    const QChar behind = characterAt(body, position + 1);
    if (!isHan(characterAt(body, position - 1)) || !isHan(behind) || isOneOf(behind, u"的地得等为是与和及或之这那一中里上下后前时在从对将被把让使给成就来去等式型性化类"))
        return;
    const qsizetype first = std::max<qsizetype>(0, position - 200);
    const QStringView before = QStringView(body).sliced(first, position - first);
    const qsizetype open = first + before.lastIndexOf(u'“');
    const bool speaks = open > first && body.at(open - 1) == u'：';
    if (!speaks || position - open < shortestSpeech || before.lastIndexOf(u'”') + first > open || !QStringView(body).sliced(open, position - open).contains(u'，'))
        return;
    add(text, position, 1, QStringLiteral("。”"), findings);
}

// 一是…；二是…、三是…: the items part where the sentence does.
void checkBeforeItem(const PreparedText &text, qsizetype position, FindingList &findings)
{
    constexpr QStringView numerals = u"一二三四五六七八九十";
    const QString &body = text.text;
    const qsizetype item = numerals.indexOf(characterAt(body, position + 1));
    if (body.at(position) != u'、' || item < 1 || !isOneOf(characterAt(body, position + 2), u"是要"))
        return;
    const QString earlier = QString(numerals.at(item - 1)) + body.at(position + 2);
    const qsizetype begin = body.lastIndexOf(earlier, position);
    if (begin < 0 || position - begin > 120)
        return;
    const QChar mark = characterAt(body, begin - 1);
    add(text, position, 1, isOneOf(mark, u"；。") && item > 1 ? QString(mark) : QStringLiteral("；"), findings);
}

void checkPlaces(const PreparedText &text, qsizetype position, FindingList &findings)
{
    if (startsWithAt(text.text, position, u"、以及"))
        add(text, position, 3, QStringLiteral("，以及"), findings);
    checkBeforeItem(text, position, findings);
    const bool quotedMark = isOpening(characterAt(text.text, position - 1)) && isClosing(characterAt(text.text, position + 1));
    if (quotedMark) // 用“、”隔开
        return;
    checkBeforeClosing(text, position, findings);
    checkAfterOpening(text, position, findings);
    checkNoteBehindStop(text, position, findings);
}

} // namespace

void checkStops(const PreparedText &text, const CheckContext &, FindingList &findings)
{
    const QString &body = text.text;
    for (qsizetype position = 0; position < body.size();) {
        if (body.at(position) == u'。')
            checkStopInsidePhrase(text, position, findings);
        if (body.at(position) == u'”') {
            checkQuotedSentence(text, position, findings);
            checkQuotationBeforeSpeaker(text, position, findings);
            checkSpeechRunsOn(text, position, findings);
        }
        if (!isStop(body.at(position)) || text.isProtected(position)) {
            ++position;
            continue;
        }
        const qsizetype run = stopRun(text, position);
        if (run > 0)
            checkRun(text, position, run, findings);
        else
            checkPlaces(text, position, findings);
        position += std::max<qsizetype>(1, run);
    }
    checkListNumber(text, findings);
}

} // namespace bulletin
