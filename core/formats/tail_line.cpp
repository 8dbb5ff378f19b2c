// SPDX-License-Identifier: Apache-2.0
#include "core/formats/tail_line.h"

#include <QRegularExpression>
#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 12;

struct LabelWords {
    TailLabel label;
    bool opens; // stands in no article's text
    QStringView words;
};

constexpr LabelWords labelTable[] = {
    {TailLabel::Recipients, true, u"本期发送|本期分送|本期报送|抄报|抄送|抄发|主报|主送|分报|分送|发送|呈报|呈送|报送|印送|印发|呈|报|送|发"},
    {TailLabel::Editor, true, u"本期责任编辑|本期责编|责任编辑|责编|本期编辑|执行编辑|值班编辑|编辑"},
    {TailLabel::Phone, true, u"编辑部电话|联系电话|值班电话|办公电话|咨询电话|投稿电话|电话|Tel"},
    {TailLabel::Email, true, u"电子邮箱|电子信箱|电子邮件|投稿邮箱|投稿信箱|联系邮箱|邮箱|信箱|E-?mail"},
    // The issue has no place for these: their line is kept as a doubt.
    {TailLabel::Other, true, u"编印单位|编发单位|编印|编发|期号|出版日期|印刷日期|签发人|签发|核稿人|核稿|审稿|审读|审核|审定|终审|复审|初审|校对|总编辑|总编|副主编|主编|编审|编校|排版|印刷|承印|准印证号|主管单位|主办单位|承办单位|协办单位|主管|主办|承办|协办"},
    {TailLabel::Other, false, u"联系人|联系地址|通讯地址|通信地址|地址|邮政编码|邮编|传真|网址|网站|微信公众号|公众号"},
};

// 责 任 编 辑: blanks may stand between the letters of a label.
QString spaced(QStringView words)
{
    QString pattern;
    for (qsizetype index = 0; index < words.size(); ++index) {
        pattern += words.at(index);
        const bool han = words.at(index).unicode() >= 0x2E80;
        if (han && index + 1 < words.size() && words.at(index + 1).unicode() >= 0x2E80)
            pattern += u"[\\s\\x{3000}]*"_s;
    }
    return pattern;
}

// 报送　省委办公厅: at the start of a line a wide blank may stand for the colon.
const QRegularExpression &blankLabelPattern()
{
    static const QRegularExpression pattern = [] {
        QStringList groups;
        for (const LabelWords &row : labelTable)
            groups.append(u'(' + row.words.toString() + u')');
        return QRegularExpression(u"^[\\s\\x{3000}]*(?:%1)\\x{3000}[\\s\\x{3000}]*(?=\\S)"_s.arg(groups.join(u'|')));
    }();
    return pattern;
}

const QRegularExpression &labelPattern()
{
    static const QRegularExpression pattern = [] {
        QStringList groups;
        // 播报： is no 报：, but 本报编辑： is an editor.
        for (const LabelWords &row : labelTable)
            groups.append((row.label == TailLabel::Recipients ? u"(?<![\\x{3400}-\\x{9FFF}])("_s : u"("_s) + spaced(row.words) + u')');
        const QString any = groups.join(u'|');
        return QRegularExpression(u"(?|[【［\\[]\\s*(?:%1)\\s*[】］\\]]\\s*[:：]?|(?:%1)\\s*[:：])[\\s\\x{3000}]*"_s.arg(any), QRegularExpression::CaseInsensitiveOption);
    }();
    return pattern;
}

} // namespace

std::optional<FoundLabel> findTailLabel(const QString &text, qsizetype from)
{
    static const QString signs = u":：】］]"_s;
    QRegularExpressionMatch match;
    if (from == 0 && text.left(longestLabel).contains(QChar(0x3000)))
        match = blankLabelPattern().match(text);
    if (!match.hasMatch() && std::any_of(text.begin() + from, text.end(), [](QChar character) { return signs.contains(character); }))
        match = labelPattern().match(text, from);
    if (!match.hasMatch())
        return std::nullopt;
    FoundLabel found;
    found.start = match.capturedStart();
    found.end = match.capturedEnd();
    int group = 1;
    for (const LabelWords &row : labelTable) {
        if (match.capturedLength(group) > 0) {
            found.label = row.label;
            found.opens = row.opens;
            found.word = match.captured(group);
        }
        ++group;
    }
    static const QRegularExpression blanks(u"[\\s\\x{3000}]"_s);
    found.word.remove(blanks);
    return found;
}

std::optional<TailLine> tailLine(const QString &text)
{
    static const QRegularExpression front(u"^[\\s\\x{3000}（(]*$"_s);
    bool colophon = false;
    bool other = false;
    for (auto found = findTailLabel(text); found; found = findTailLabel(text, found->end)) {
        const bool first = front.match(text.left(found->start)).hasMatch();
        if (found->label == TailLabel::Recipients) {
            if (first)
                return TailLine::Recipients;
        } else if (found->label == TailLabel::Other) {
            other = other || (first && found->opens);
        } else {
            colophon = true;
        }
    }
    if (!colophon && !other)
        return std::nullopt;
    return colophon ? TailLine::Colophon : TailLine::Other;
}

} // namespace bulletin
