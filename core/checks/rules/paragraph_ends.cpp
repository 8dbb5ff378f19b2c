// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/characters.h"
#include "core/checks/rules/mark_checks.h"

#include "core/checks/lexicon.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

template <size_t Size>
bool beginsAny(QStringView text, const QStringView (&words)[Size])
{
    return std::any_of(std::begin(words), std::end(words), [&](QStringView word) { return text.startsWith(word); });
}

// 一、 （一） 1. 一是 首先: the head of an item.
bool beginsItem(QStringView text)
{
    static constexpr QStringView words[] = {u"首先", u"其次", u"再次", u"最后", u"第一", u"第二", u"第三", u"其一", u"其二", u"—", u"●", u"◆", u"■", u"★", u"▲", u"·", u"•", u"-", u"※"};
    if (beginsAny(text, words))
        return true;
    const qsizetype open = isOneOf(characterAt(text, 0), u"（(〔【") ? 1 : 0;
    qsizetype end = open;
    while (end < text.size() && end < 5 && (isHanNumeral(text.at(end)) || isDigit(text.at(end))))
        ++end;
    const QChar behind = characterAt(text, end);
    return end > open && (isOneOf(behind, u"、.．)），是要") || (open == 1 && behind == u'是'));
}

// 一、加强领导 without a full stop in it: a heading that was not set as one.
bool isHeadingLine(QStringView text)
{
    if (text.size() >= 40 || text.contains(u'。') || !beginsItem(text))
        return false;
    const QStringView head = text.left(6);
    return !text.contains(u'，') || std::any_of(head.begin(), head.end(), [](QChar mark) { return isOneOf(mark, u"、.．）)"); });
}

// How a paragraph of a bulletin begins; the rest of a cut sentence does not.
bool beginsParagraph(QStringView text)
{
    static constexpr QStringView words[] = {
        u"近日", u"近期", u"日前", u"会议", u"座谈会", u"活动", u"培训", u"会上", u"会后", u"据悉", u"据统计", u"下一步", u"截至", u"为深入", u"为贯彻", u"为进一步", u"为加强",
        u"为落实", u"为保障", u"为纪念", u"与会", u"通过", u"同时", u"此外", u"目前", u"当前", u"接下来", u"今后", u"期间", u"当天", u"当日", u"随后", u"大家", u"一直以来", u"自", u"按照"};
    if (beginsItem(text) || beginsAny(text, words))
        return true;
    const qsizetype digits = skipDigits(text.toString(), 0);
    return digits > 0 && isOneOf(characterAt(text, digits), u"月年");
}

// 联系人：…, 附件：…: fields of a form.
bool isField(QStringView text)
{
    const qsizetype colon = text.first(std::min<qsizetype>(text.size(), 8)).indexOf(u'：');
    return colon >= 1 && colon <= 6;
}

bool isDate(QStringView text)
{
    return text.size() <= 16 && (text.endsWith(u'日') || text.endsWith(u'月')) && text.contains(u'年');
}

bool endsOpen(QStringView text)
{
    return isHan(text.back()) || isDigit(text.back()) || isLatin(text.back()) || isOneOf(text.back(), u"，、,%％℃");
}

// Prose long enough to be sure that it was meant as sentences.
bool isProse(const PreparedText &text, qsizetype shortest)
{
    const QStringView body = QStringView(text.text).trimmed();
    if (text.role != TextRole::Paragraph || body.size() < shortest || isField(body) || isDate(body))
        return false;
    const qsizetype blanks = body.count(u' ') + body.count(QChar(0x3000));
    return blanks < 3 && std::any_of(body.begin(), body.end(), isHan);
}

bool hasStop(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar mark) { return isOneOf(mark, u"，。；！？、,;"); });
}

// （××供稿） at the end of the last paragraph, （完）, （记者…）
bool isClosingNote(QStringView text, qsizetype open)
{
    const QStringView note = text.sliced(open);
    static constexpr QStringView words[] = {u"供稿", u"来稿", u"摄", u"图", u"文", u"记者", u"通讯员", u"撰稿", u"作者", u"完", u"来源", u"整理", u"单位", u"投稿", u"报送"};
    return note.size() <= 40
        && (isSentenceEnd(characterAt(text, open - 1)) || note.contains(u'。')
            || std::any_of(std::begin(words), std::end(words), [note](QStringView word) { return note.contains(word); }));
}

// Whether a sentence stops here without its mark.
bool lacksStop(QStringView text)
{
    const QChar last = text.back();
    if (endsOpen(text))
        return true;
    if (last == u'”' || last == u'’')
        return !isSentenceEnd(characterAt(text, text.size() - 2)) && characterAt(text, text.size() - 2) != u'”';
    if (last == u'》')
        return true;
    if (last == u'）') {
        const qsizetype open = text.lastIndexOf(u'（');
        return open > 0 && !isClosingNote(text, open);
    }
    return false;
}

Sentence missingStop(const QString &tail)
{
    return {QT_TRANSLATE_NOOP("bulletin::Checks", "The sentence “…%1” ends without its stop."), {tail}};
}

void addMissingStop(const PreparedText &text, FindingList &findings)
{
    qsizetype end = text.text.size();
    while (end > 0 && isBlank(text.text.at(end - 1)))
        --end;
    const bool comma = isOneOf(text.text.at(end - 1), u"，、,");
    const Fix fix = comma ? replaceFix(text, end - 1, 1, QStringLiteral("。")) : replaceFix(text, end, 0, QStringLiteral("。"));
    findings.add(text, "PUN09", end - 1, 1, missingStop(text.text.mid(std::max<qsizetype>(0, end - 8), std::min<qsizetype>(8, end))), {fix});
}

const PreparedText *proseAt(const PreparedArticle &article, size_t index, qsizetype shortest)
{
    return index < article.texts.size() && isProse(article.texts[index], shortest) ? &article.texts[index] : nullptr;
}

// Neighbours that do without stops as well: the lines of a list or a poem.
bool isLineOfList(const PreparedArticle &article, size_t index)
{
    const auto bare = [&article](size_t at) {
        if (at >= article.texts.size() || article.texts[at].role != TextRole::Paragraph)
            return false;
        const QStringView body = QStringView(article.texts[at].text).trimmed();
        return !body.isEmpty() && body.size() < 60 && endsOpen(body) && !body.contains(u'。');
    };
    return bare(index) && (bare(index + 1) || (index > 0 && bare(index - 1)));
}

// The rest of a sentence that was cut in two.
bool goesOn(QStringView left, QStringView right)
{
    if (beginsParagraph(right) || isOpening(right.front()) || !(isHan(right.front()) || isDigit(right.front()) || isWideStop(right.front())))
        return isWideStop(right.front());
    return !isField(right) && !isDate(right) && (isOneOf(left.back(), u"，、,") || hasStop(right));
}

void addCut(const PreparedText &text, FindingList &findings)
{
    const qsizetype end = text.text.size();
    findings.add(text, "SPC04", end - 1, 1,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "The paragraph breaks off at “…%1”: join it to the next one, or end its sentence."),
                  {text.text.mid(std::max<qsizetype>(0, end - 8))}});
}

} // namespace

void checkJoints(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    for (const qsizetype joint : text.source.joints) {
        if (joint < 1 || joint >= text.text.size())
            continue;
        const QStringView left = QStringView(text.text).first(joint);
        const QStringView right = QStringView(text.text).sliced(joint);
        const QString sides = text.text.mid(joint - 1, 2);
        const bool splitsWord = context.lexicon.contains(sides) || isOneOf(left.back(), u"，、,的");
        if (!splitsWord && beginsParagraph(right)) {
            findings.add(text, "PUN09", joint - 1, 2, missingStop(left.last(std::min<qsizetype>(8, left.size())).toString()),
                         {replaceFix(text, joint, 0, QStringLiteral("。"))});
            continue;
        }
        // In the file the cure takes out the break; here the halves already stand together.
        findings.add(text, "SPC04", joint - 1, 2,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "The paragraph was cut between “%1” and “%2”; it has been joined."),
                      {left.last(std::min<qsizetype>(5, left.size())).toString(), right.first(std::min<qsizetype>(5, right.size())).toString()}},
                     {replaceFix(text, joint - 1, 2, sides, true)});
    }
}

void checkParagraphEnds(const PreparedArticle &article, const CheckContext &, FindingList &findings)
{
    for (size_t index = 0; index < article.texts.size(); ++index) {
        const PreparedText *text = proseAt(article, index, 12);
        if (!text)
            continue;
        const QStringView body = QStringView(text->text).trimmed();
        const PreparedText *next = proseAt(article, index + 1, 12);
        const bool whole = hasStop(body) || body.size() >= 30;
        if (!lacksStop(body) || !whole || isLineOfList(article, index) || isHeadingLine(body))
            continue;
        if (next && body.size() >= 20 && endsOpen(body) && goesOn(body, QStringView(next->text).trimmed()))
            addCut(*text, findings);
        else
            addMissingStop(*text, findings);
    }
}

} // namespace bulletin
