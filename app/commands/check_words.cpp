// SPDX-License-Identifier: Apache-2.0
#include "app/commands/check_words.h"

#include "core/checks/check_rule.h"

namespace bulletin {
namespace {

constexpr qsizetype shownTitle = 20;

QString placeWords(const Place &place, const std::function<QString(int)> &articleTitle)
{
    if (place.article == 0)
        return CheckWords::tr("the issue");
    const QString title = articleTitle(place.article);
    const QString article = title.isEmpty() ? CheckWords::tr("article %1").arg(place.article)
                                            : QStringLiteral("《%1》").arg(title.size() > shownTitle ? title.left(shownTitle) + u'…' : title);
    return place.block == 0 ? CheckWords::tr("%1, title").arg(article) : CheckWords::tr("%1, paragraph %2").arg(article).arg(place.block);
}

// The first way to cure it, where it is one replacement.
QString cureWords(const Finding &finding)
{
    if (finding.fixes.size() != 1 || finding.fixes.front().edits.size() != 1)
        return {};
    const Edit &edit = finding.fixes.front().edits.front();
    if (edit.text.isEmpty())
        return CheckWords::tr(" [delete it]");
    return CheckWords::tr(" [make it “%1”]").arg(edit.text);
}

} // namespace

void sayFindings(const Session &session, const QString &name, const QList<Finding> &findings, const std::function<QString(int)> &articleTitle)
{
    for (const Finding &finding : findings) {
        session.say(CheckWords::tr("%1: %2: %3 %4: %5")
                        .arg(name, placeWords(finding.place, articleTitle), severityName(finding.severity), finding.rule, inProgramLanguage(finding.message))
                    + cureWords(finding));
        for (const Evidence &evidence : finding.evidence) {
            const QString sentence = inProgramLanguage(evidence.sentence);
            if (!sentence.isEmpty())
                session.say(QStringLiteral("    ") + (evidence.place ? CheckWords::tr("%1: %2").arg(placeWords(*evidence.place, articleTitle), sentence) : sentence));
        }
    }
}

void FindingSummary::add(const QList<Finding> &findings, int characters)
{
    for (const Finding &finding : findings) {
        ++m_bySeverity[finding.severity];
        ++m_byRule[finding.rule];
    }
    m_characters += characters;
}

void FindingSummary::say(const Session &session) const
{
    if (m_byRule.isEmpty()) {
        session.say(CheckWords::tr("Nothing found in %n character(s).", nullptr, m_characters));
        return;
    }
    session.say({});
    for (auto row = m_byRule.begin(); row != m_byRule.end(); ++row) {
        const QString name = inProgramLanguage(Sentence{ruleInfo(row.key())->name, {}});
        session.say(QStringLiteral("  %1  %2  %3").arg(row.key()).arg(row.value(), 4).arg(name));
    }
    session.say(CheckWords::tr("%1 error(s), %2 warning(s), %3 hint(s) in %4 characters")
                    .arg(m_bySeverity.value(Severity::Error))
                    .arg(m_bySeverity.value(Severity::Warning))
                    .arg(m_bySeverity.value(Severity::Hint))
                    .arg(m_characters));
}

} // namespace bulletin
