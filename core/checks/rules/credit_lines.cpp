// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/scanning.h"
#include "core/checks/rules/structure_rules.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr QStringView endings[] = {u"供稿", u"供稿）", u"供稿)", u"撰稿）", u"撰稿)", u"来稿）", u"供稿）。", u"供稿。"};
constexpr qsizetype longestCredit = 60;
constexpr qsizetype longestLabel = 14;

// A paragraph that is itself a credit, however its brackets fare.
bool isCreditLine(const PreparedText &text)
{
    const QString line = text.text.trimmed();
    if (line.size() < 4 || line.size() > longestCredit)
        return false;
    const bool bracket = line.startsWith(u'（') || line.startsWith(u'(');
    return !wordBefore(line, line.size(), endings).isEmpty() && (bracket || !line.contains(u'，')) && !line.contains(u'。');
}

// （××供稿） at the end of a paragraph.
bool endsInCredit(const PreparedText &text)
{
    const QString end = text.text.trimmed().right(longestCredit);
    const qsizetype open = end.lastIndexOf(u'（');
    return open > 0 && (end.endsWith(QStringLiteral("供稿）")) || end.endsWith(QStringLiteral("供稿)"))) && text.role == TextRole::Paragraph;
}

bool isProse(const PreparedText &text)
{
    return text.role == TextRole::Paragraph || text.role == TextRole::Heading;
}

QList<const PreparedText *> creditsOf(const PreparedArticle &article)
{
    QList<const PreparedText *> credits;
    for (const PreparedText &text : article.texts) {
        if ((text.role == TextRole::Credit && !text.text.trimmed().isEmpty()) || (isProse(text) && (isCreditLine(text) || endsInCredit(text))))
            credits.append(&text);
    }
    return credits;
}

void addSecond(const PreparedText &text, const PreparedText &other, FindingList &findings)
{
    const qsizetype open = text.role == TextRole::Credit || isCreditLine(text) ? 0 : text.text.lastIndexOf(u'（');
    findings.add(text, "STR05", open, text.text.size() - open,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "A second credit line: “%1”."), {text.text.mid(open)}},
                 {replaceFix(text, open, text.text.size() - open, QString())},
                 {{{QT_TRANSLATE_NOOP("bulletin::Checks", "The other credit line"), {}}, other.source.place, other.text.right(longestCredit)}}, 0.95);
}

void addMissing(const PreparedArticle &article, FindingList &findings)
{
    const PreparedText &last = article.texts.back();
    findings.add(last, "STR05", last.text.size(), 0,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” has no credit line."), {article.texts.front().text}}, {}, {}, 0.97,
                 QStringLiteral("missing\n") + article.texts.front().text);
}

// 简讯, 数字看板, 图片新闻: columns whose pieces are the editors' own.
bool needsCredit(const PreparedArticle &article)
{
    static constexpr QStringView columns[] = {u"简讯", u"短讯", u"快讯", u"短波", u"一句话", u"数字", u"看板", u"图片", u"图说", u"链接", u"资料", u"附录", u"附件", u"启事", u"公告", u"通知", u"编者", u"卷首", u"名单", u"预告", u"提示"};
    const QString &title = article.texts.front().text;
    return article.texts.size() > 1 && !isFactSheet(article) && !title.startsWith(u'附') && !title.trimmed().isEmpty() && !holdsAny(article.source.section, columns) && (title.size() > 8 || !holdsAny(title, columns));
}

} // namespace

bool isFactSheet(const PreparedArticle &article)
{
    const auto isFact = [](const PreparedText &text) {
        const qsizetype colon = text.text.indexOf(u'：');
        return colon > 1 && colon <= longestLabel && !text.text.contains(u'。') && std::any_of(text.text.begin() + colon, text.text.end(), isAnyDigit);
    };
    return article.texts.size() > 2 && std::all_of(article.texts.begin() + 1, article.texts.end(), isFact);
}

void checkCredits(const PreparedIssue &issue, const CheckContext &context, FindingList &findings)
{
    QList<QList<const PreparedText *>> credits;
    for (const PreparedArticle &article : issue.articles)
        credits.append(creditsOf(article));
    // A bulletin that prints none has none missing; one that prints few credits only what others sent.
    qsizetype with = 0, without = 0;
    for (size_t index = 0; index < issue.articles.size(); ++index) {
        with += !credits.at(qsizetype(index)).isEmpty();
        without += credits.at(qsizetype(index)).isEmpty() && needsCredit(issue.articles[index]);
    }
    const bool wanted = context.profile.creditRequired && (issue.articles.size() < 3 || (with > 0 && (without < 3 || without <= with)));
    for (size_t index = 0; index < issue.articles.size(); ++index) {
        const QList<const PreparedText *> &of = credits.at(qsizetype(index));
        if (of.isEmpty() && wanted && needsCredit(issue.articles[index]))
            addMissing(issue.articles[index], findings);
        for (qsizetype second = 1; second < of.size(); ++second)
            addSecond(*of.at(second), *of.front(), findings);
    }
}

} // namespace bulletin
