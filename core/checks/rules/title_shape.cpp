// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/scanning.h"
#include "core/checks/rules/structure_rules.h"

#include <QRegularExpression>

namespace bulletin {
namespace {

constexpr qsizetype mostLines = 2;
constexpr qsizetype shortestLine = 3;
constexpr qsizetype shortestBroken = 12; // a shorter title may well stand on short lines
// Never parted at a line's end.
constexpr QStringView wholePhrases[] = {u"习近平新时代中国特色社会主义思想", u"习近平", u"中国特色社会主义"};
constexpr QStringView noticeWords[] = {u"通知", u"启事", u"征稿", u"公告", u"征集", u"邀请", u"招聘", u"报名", u"名单", u"通讯录", u"联系方式"};
constexpr qsizetype longestLeftover = 60;

void checkStop(const PreparedText &title, FindingList &findings)
{
    const qsizetype end = skipBlanksBack(title.text, title.text.size());
    if (end < 2 || !QStringView(u"。；，：、.;,:").contains(title.text.at(end - 1)))
        return;
    findings.add(title, "STR08", end - 1, 1, {QT_TRANSLATE_NOOP("bulletin::Checks", "A title takes no “%1” at its end."), {title.text.mid(end - 1, 1)}},
                 {replaceFix(title, end - 1, 1, QString())}, {}, 0.97);
}

void checkLines(const PreparedText &title, int longest, FindingList &findings)
{
    const QList<qsizetype> &breaks = title.source.softBreaks;
    if (breaks.size() >= mostLines && title.text.size() >= shortestBroken)
        findings.add(title, "STR08", 0, title.text.size(), {QT_TRANSLATE_NOOP("bulletin::Checks", "A title of %1 lines."), {QString::number(breaks.size() + 1)}}, {}, {}, 0.8,
                     QStringLiteral("lines\n") + title.text);
    qsizetype start = 0;
    for (qsizetype index = 0; index <= breaks.size(); ++index) {
        const qsizetype end = std::clamp(index < breaks.size() ? breaks.at(index) : title.text.size(), start, title.text.size());
        const qsizetype length = end - start;
        if (length > longest)
            findings.add(title, "STR08", start, length, {QT_TRANSLATE_NOOP("bulletin::Checks", "A title’s line of %1 characters."), {QString::number(length)}}, {}, {}, 0.8,
                         QStringLiteral("length\n") + title.text);
        else if (breaks.size() == 1 && title.text.size() >= shortestBroken && length > 0 && length < shortestLine)
            findings.add(title, "STR08", start, length, {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” stands alone on a line of the title."), {title.text.mid(start, length)}}, {}, {}, 0.8);
        start = end;
    }
}

void checkBreaks(const PreparedText &title, FindingList &findings)
{
    for (const qsizetype end : title.source.softBreaks) {
        for (const QStringView phrase : wholePhrases) {
            for (qsizetype inside = 1; inside < phrase.size(); ++inside) {
                if (!standsAt(title.text, end - inside, phrase))
                    continue;
                findings.add(title, "STR08", end - inside, phrase.size(), {QT_TRANSLATE_NOOP("bulletin::Checks", "The title’s line ends within “%1”."), {phrase.toString()}}, {}, {}, 0.9);
                return;
            }
        }
    }
}

// 来源：…, an address alone, a mobile number: what the office that sent the text left in it.
bool isLeftover(const QString &line)
{
    static const QRegularExpression label(QStringLiteral("^[（(【]?(来源|稿源|稿件来源|文章来源|信息来源|签发|签发人|审核|审核人|审稿|核稿|核稿人|联系人|联系电话|联系方式|作者|作者单位|责任编辑|责编|编辑|校对|"
                                                         "投稿邮箱|阅读原文|点击|转自|转载自|图/文|图|文|撰稿人|通讯员|监制|终审|初审|复审|二审|三审|打字|拟稿|拟稿人|手机|手机号|电话|报送单位|报送人)\\s*[：:/丨|]"));
    static const QRegularExpression address(QStringLiteral("^(https?://|www\\.)[\\x21-\\x7E]+$"));
    static const QRegularExpression mobile(QStringLiteral("(?<![0-9])1[3-9][0-9]{9}(?![0-9])"));
    if (line.size() > longestLeftover)
        return address.match(line.left(400)).hasMatch() && line.size() <= 400;
    return label.match(line).hasMatch() || address.match(line).hasMatch() || (line.size() <= 40 && mobile.match(line).hasMatch());
}

void checkLeftover(const PreparedText &text, FindingList &findings)
{
    if (text.role != TextRole::Paragraph && text.role != TextRole::Heading && text.role != TextRole::Unknown)
        return;
    const QString line = text.text.trimmed();
    if (line.isEmpty() || line.size() > 400 || line.contains(u'。') || !isLeftover(line) || line.contains(QStringLiteral("供稿")))
        return;
    findings.add(text, "STR08", 0, text.text.size(), {QT_TRANSLATE_NOOP("bulletin::Checks", "A line that was left over: “%1”."), {line}},
                 {replaceFix(text, 0, text.text.size(), QString())}, {}, 0.9);
}

} // namespace

void checkTitleShape(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    if (text.role != TextRole::Title)
        return;
    if (context.profile.titlesWithoutStop)
        checkStop(text, findings);
    checkLines(text, context.profile.longestTitle, findings);
    checkBreaks(text, findings);
}

void checkLeftovers(const PreparedArticle &article, const CheckContext &, FindingList &findings)
{
    // A notice says whom to ask.
    if (!article.texts.empty() && holdsAny(article.texts.front().text, noticeWords))
        return;
    for (const PreparedText &text : article.texts)
        checkLeftover(text, findings);
}

void checkIssueLeftovers(const PreparedIssue &issue, const CheckContext &, FindingList &findings)
{
    for (const PreparedText &text : issue.texts)
        checkLeftover(text, findings);
    for (const PreparedArticle &article : issue.articles) {
        if (article.texts.empty() || article.texts.front().text.isEmpty())
            continue;
        const bool empty = std::none_of(article.texts.begin() + 1, article.texts.end(), [](const PreparedText &text) { return text.role != TextRole::Credit && !text.text.trimmed().isEmpty(); });
        if (empty)
            findings.add(article.texts.front(), "STR08", 0, article.texts.front().text.size(),
                         {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” has no text."), {article.texts.front().text}}, {}, {}, 0.95, QStringLiteral("empty\n") + article.texts.front().text);
    }
}

} // namespace bulletin
