// SPDX-License-Identifier: Apache-2.0
#include "core/checks/characters.h"
#include "core/checks/rules/mark_checks.h"

#include "core/checks/lexicon.h"
#include "core/checks/person_names.h"

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
    if (text.startsWith(u"附：") && text.size() < 40 && !text.contains(u'。'))
        return true;
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
        u"为落实", u"为保障", u"为纪念", u"与会", u"通过", u"同时", u"此外", u"目前", u"当前", u"接下来", u"今后", u"期间", u"当天", u"当日", u"随后", u"大家", u"一直以来", u"自", u"按照", u"针对", u"对于", u"根据", u"随着", u"面对", u"多年", u"这些", u"这一", u"这次", u"这是", u"此次", u"有关部门", u"有关单位", u"实践", u"围绕", u"聚焦", u"着眼", u"立足", u"依托", u"此前", u"至此", u"为此", u"其间", u"去年", u"今年", u"下午", u"上午", u"签约", u"据介绍", u"据了解"};
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

// Whether a sentence stops here without its mark; `closes`: nothing goes on behind it.
bool lacksStop(QStringView text, bool closes)
{
    const QChar last = text.back();
    if (endsOpen(text) || (closes && last == u'；'))
        return true;
    if (last == u'”' || last == u'’') {
        const QStringView inner = characterAt(text, text.size() - 2) == u'’' ? text.chopped(1) : text; // ‘要努力。’”
        return !isSentenceEnd(characterAt(inner, inner.size() - 2)) && characterAt(text, text.size() - 2) != u'”';
    }
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
    const bool comma = isOneOf(text.text.at(end - 1), u"，、,；");
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
    const qsizetype half = article.texts[index].text.size() / 2;
    const auto bare = [&article, half](size_t at) {
        if (at >= article.texts.size() || article.texts[at].role != TextRole::Paragraph)
            return false;
        const QStringView body = QStringView(article.texts[at].text).trimmed();
        return !body.isEmpty() && body.size() < 60 && body.size() >= half && endsOpen(body) && !body.contains(u'。');
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

// A word runs from one side to the other: 干部队|伍, and the sides are not whole words themselves.
bool splitsWord(QStringView left, QStringView right, const Lexicon &lexicon)
{
    const QString seam = left.last(std::min<qsizetype>(3, left.size())).toString() + right.first(std::min<qsizetype>(3, right.size())).toString();
    const qsizetype middle = std::min<qsizetype>(3, left.size());
    if (lexicon.longestTo(seam, middle) > 0 && lexicon.longestFrom(seam, middle) > 0)
        return false;
    for (qsizetype back = 1; back <= middle; ++back) {
        for (qsizetype ahead = 1; ahead <= seam.size() - middle; ++ahead) {
            if (lexicon.contains(QStringView(seam).sliced(middle - back, back + ahead)))
                return true;
        }
    }
    return false;
}

// 督导组在…, 副区长毛文轩表示, 科研处统计: whoever acts in the sentence that begins here.
bool beginsWithActor(QStringView text)
{
    static constexpr QStringView actors[] = {u"负责人", u"人员", u"干部", u"群众", u"党员", u"学员", u"代表", u"专家", u"评委", u"同志", u"志愿者", u"记者", u"讲解员", u"评审", u"居民", u"村民", u"市民", u"队员", u"职工",
                                             u"书记", u"主任", u"局长", u"区长", u"县长", u"市长", u"部长", u"馆长", u"院长", u"处长", u"科长", u"校长", u"会长", u"庭长", u"组长", u"队长", u"组", u"局", u"委",
                                             u"处", u"科", u"馆", u"院", u"办公室", u"研究室", u"中心", u"公司", u"社区", u"镇", u"县", u"区", u"街道", u"团", u"法院", u"协会", u"学会", u"工会", u"班", u"们"};
    const QStringView head = text.first(std::min<qsizetype>(9, text.size()));
    qsizetype stop = 0;
    while (stop < head.size() && isHan(head.at(stop)))
        ++stop;
    for (const QStringView actor : actors) {
        const qsizetype at = head.first(stop).indexOf(actor);
        const QChar behind = characterAt(text, at + actor.size());
        if (at >= 0 && !isOneOf(behind, u"、和与及的）”，。；城域内里外直属级史") && (at > 0 || actor.size() > 1))
            return true;
    }
    return false;
}

// 检查中，… 实践证明，…: a setting or a remark that a sentence opens with.
bool beginsWithSetting(QStringView text)
{
    static constexpr QStringView verbs[] = {u"指出", u"表示", u"介绍", u"强调", u"认为", u"要求", u"证明", u"直言", u"回忆", u"说", u"致辞", u"主持", u"坦言", u"感慨", u"总结", u"分析", u"提出", u"代表", u"讲话", u"通报", u"宣读"};
    // 在云盘乡竹溪村地质灾害隐患点，方亦舟…
    const qsizetype comma = text.first(std::min<qsizetype>(26, text.size())).indexOf(u'，');
    if (text.startsWith(u'在') && comma > 3)
        return true;
    qsizetype end = 0;
    while (end < text.size() && end < 14 && isHan(text.at(end)))
        ++end;
    const QStringView head = text.first(end);
    if (end <= 6 && end >= 2 && characterAt(text, end) == u'，' && isOneOf(head.back(), u"中后时前间上日来下里际外"))
        return true;
    return std::any_of(std::begin(verbs), std::end(verbs), [head](QStringView verb) { return head.indexOf(verb) > 0; });
}

// 扩充到26人, 投资3.4万元: a number and its unit end a sentence as they are.
bool endsCounted(const QString &tail)
{
    qsizetype at = tail.size();
    while (at > 0 && !isDigit(tail.at(at - 1)))
        --at;
    if (at == 0)
        return false;
    while (isOneOf(characterAt(tail, at), u"万亿千百余多"))
        ++at;
    return at == tail.size() || measureAt(tail, at) == tail.size() - at;
}

// Of two halves that a break parted: the first is a whole sentence that lost its stop, not the half of one.
bool endsSentence(QStringView left, QStringView right, const Lexicon &lexicon)
{
    const bool opens = (beginsParagraph(right) && !right.startsWith(u"针对性")) || right.front() == u'“';
    if (isOneOf(left.back(), u"，、,的和与在把将对为以从向及是被由并而也都到于至给让使按据经"))
        return false;
    if (!opens && isOneOf(right.front(), u"的了和与及并而地着过等也都就才又仍则上中下里内间性化者们"))
        return false;
    const QString tail = left.last(std::min<qsizetype>(8, left.size())).toString();
    const bool counted = endsCounted(tail);
    if (!counted && splitsWord(left, right, lexicon))
        return false;
    if (beginsItem(right) || (opens && isHan(left.back())))
        return true;
    const bool whole = counted || left.back() == u'了' || lexicon.longestTo(tail, tail.size()) > 0;
    // 增长5.6%|市场消费持续恢复: a number is complete, and no particle goes on with it.
    if (counted && isOneOf(left.back(), u"%％元吨亩里米度倍人次") && right.size() >= 20 && isHan(right.front()))
        return true;
    return whole && (opens || beginsWithActor(right) || beginsWithSetting(right));
}

void addCut(const PreparedText &text, FindingList &findings)
{
    const qsizetype end = text.text.size();
    findings.add(text, "SPC04", end - 1, 1,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "The paragraph breaks off at “…%1”: join it to the next one, or end its sentence."),
                  {text.text.mid(std::max<qsizetype>(0, end - 8))}});
}

// 东岭县人民法院：收案5120件，… line by line: a table without its lines.
bool isRow(QStringView line)
{
    const qsizetype colon = line.first(std::min<qsizetype>(line.size(), 16)).indexOf(u'：');
    return colon > 1 && !line.contains(u'。') && std::any_of(line.begin(), line.end(), [](QChar character) { return isDigit(character); });
}

bool isRowOfTable(QStringView left, QStringView right)
{
    return isRow(right) && !left.isEmpty() && (isRow(left) || isDigit(left.back()) || left.back() == u'%');
}

bool endsWithRow(const PreparedText &text)
{
    const QList<qsizetype> &joints = text.source.joints;
    if (joints.isEmpty() || joints.last() < 1 || joints.last() >= text.text.size())
        return false;
    const qsizetype before = joints.size() > 1 ? std::clamp<qsizetype>(joints.at(joints.size() - 2), 0, joints.last()) : 0;
    return isRowOfTable(QStringView(text.text).sliced(before, joints.last() - before), QStringView(text.text).sliced(joints.last()));
}

} // namespace

void checkJoints(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    const QList<qsizetype> &joints = text.source.joints;
    for (qsizetype index = 0; index < joints.size(); ++index) {
        const qsizetype joint = joints.at(index);
        if (joint < 1 || joint >= text.text.size())
            continue;
        const QStringView left = QStringView(text.text).first(joint);
        const QStringView right = QStringView(text.text).sliced(joint);
        const qsizetype before = index > 0 ? std::clamp<qsizetype>(joints.at(index - 1), 0, joint) : 0;
        const qsizetype next = index + 1 < joints.size() ? std::clamp(joints.at(index + 1), joint, text.text.size()) : text.text.size();
        if (isRowOfTable(left.sliced(before), right.first(next - joint)))
            continue;
        const QString sides = text.text.mid(joint - 1, 2);
        if (endsSentence(left, right, context.lexicon)) {
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

// 市文联副主席季蕙到会祝贺: short, but between sentences and the credit, and somebody does something in it.
bool isClosingSentence(const PreparedArticle &article, size_t index, const CheckContext &context)
{
    if (index == 0 || index + 1 >= article.texts.size() || article.texts[index + 1].role != TextRole::Credit)
        return false;
    const PreparedText *before = proseAt(article, index - 1, 20);
    const QStringView body = QStringView(article.texts[index].text).trimmed();
    if (!before || !isSentenceEnd(QStringView(before->text).trimmed().back()) || !std::all_of(body.begin(), body.end(), isHan))
        return false;
    const QList<NameMention> names = namesIn(article.texts[index], context.lexicon, context.index);
    return std::any_of(names.begin(), names.end(), [&body](const NameMention &name) { return name.end() + 2 <= body.size(); });
}

void checkParagraphEnds(const PreparedArticle &article, const CheckContext &context, FindingList &findings)
{
    for (size_t index = 0; index < article.texts.size(); ++index) {
        const PreparedText *text = proseAt(article, index, 12);
        if (!text)
            continue;
        const QStringView body = QStringView(text->text).trimmed();
        const PreparedText *next = proseAt(article, index + 1, 12);
        const bool whole = hasStop(body) || body.size() >= 30 || (body.size() >= 20 && (body.startsWith(u"会议") || body.startsWith(u"会上") || body.startsWith(u"活动")));
        const bool closes = index + 1 >= article.texts.size() || article.texts[index + 1].role == TextRole::Credit;
        if (!lacksStop(body, closes) || !(whole || isClosingSentence(article, index, context)) || isLineOfList(article, index) || isHeadingLine(body) || endsWithRow(*text))
            continue;
        if (next && body.size() >= 20 && endsOpen(body) && goesOn(body, QStringView(next->text).trimmed()) && !endsSentence(body, QStringView(next->text).trimmed(), context.lexicon))
            addCut(*text, findings);
        else
            addMissingStop(*text, findings);
    }
}

} // namespace bulletin
