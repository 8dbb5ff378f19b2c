// SPDX-License-Identifier: Apache-2.0
#include "core/checks/knowledge_index.h"
#include "core/checks/lexicon.h"
#include "core/checks/person_names.h"
#include "core/checks/person_words.h"
#include "core/checks/rules/term_rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace bulletin {
namespace {

constexpr QStringView departments[] = {u"宣传", u"组织", u"统战"};
constexpr qsizetype departmentLength = 2;

Sentence better(const QString &form, const QString &preferred)
{
    return {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” is better written “%2”"), {form, preferred}};
}

bool isDepartment(QStringView word)
{
    return std::find(std::begin(departments), std::end(departments), word) != std::end(departments);
}

void reportHead(const PreparedText &text, qsizetype post, FindingList &findings)
{
    const qsizetype start = post - departmentLength;
    const QString form = text.text.mid(start, departmentLength + 2);
    const QString preferred = form.left(departmentLength) + QStringLiteral("部部长");
    // Papers shorten it so often that it is no more than a hint.
    findings.addAs(Severity::Hint, text, "TRM03", start, form.size(), better(form, preferred), {replaceFix(text, start, form.size(), preferred)});
}

// 任宣传部长。 兼组织部长、
bool isAppointment(QStringView text, qsizetype post)
{
    static constexpr QStringView appointing[] = {u"任", u"兼", u"市委", u"区委", u"县委", u"州委", u"省委", u"党委", u"工委", u"常委、", u"地委"};
    const QStringView before = text.first(post - departmentLength);
    const qsizetype end = post + 2;
    const bool closed = end >= text.size() || !isHan(text.at(end));
    return closed && std::any_of(std::begin(appointing), std::end(appointing), [before](QStringView word) { return before.endsWith(word); });
}

// As somebody's post it is 宣传部部长; 宣传部长会议 is the name of a meeting.
void checkHeads(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    static const QString word = QStringLiteral("部长");
    QList<qsizetype> heads;
    for (qsizetype at = text.text.indexOf(word, departmentLength); at >= 0; at = text.text.indexOf(word, at + 1)) {
        if (isDepartment(QStringView(text.text).sliced(at - departmentLength, departmentLength)) && !text.isInTitle(at))
            heads.append(at);
    }
    if (heads.isEmpty())
        return;
    QSet<qsizetype> named;
    for (const NameMention &mention : namesIn(text, context.lexicon, context.index)) {
        if (mention.kind == NameMention::Kind::AfterPost)
            named.insert(mention.postStart);
    }
    for (const qsizetype at : heads) {
        if (named.contains(at) || isAppointment(text.text, at))
            reportHead(text, at, findings);
    }
}

// 中共四川省省委: the level is said once. 津市市 is a town's name.
void checkCommittees(const PreparedText &text, FindingList &findings)
{
    static const QRegularExpression twice(QStringLiteral("中共([\\x{4e00}-\\x{9fff}]{1,6})([省市区县州])\\2委"));
    if (!text.text.contains(u"中共"))
        return;
    for (auto matches = twice.globalMatch(text.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if ((match.captured(1) + match.captured(2)).endsWith(u"津市") || text.isInTitle(match.capturedStart()))
            continue;
        const QString form = match.captured();
        const QString preferred = QStringLiteral("中共") + match.captured(1) + match.captured(2) + u'委';
        findings.add(text, "TRM03", match.capturedStart(), form.size(), better(form, preferred),
                     {replaceFix(text, match.capturedStart(), form.size(), preferred)});
    }
}

} // namespace

void checkPostForms(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    checkHeads(text, context, findings);
    checkCommittees(text, findings);
}

} // namespace bulletin
