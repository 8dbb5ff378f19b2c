// SPDX-License-Identifier: Apache-2.0
#include "core/checks/check_rule.h"

#include "core/checks/finding_key.h"

#include <array>

namespace bulletin {
namespace {

const std::array<RuleFamily, 10> &families()
{
    static const std::array<RuleFamily, 10> all{punctuationRules(), numberRules(), spacingRules(), doublingRules(), wordRules(),
                                                termRules(), nameRules(), unitRules(), dateRules(), structureRules()};
    return all;
}

QHash<QString, const RuleInfo *> rulesById()
{
    QHash<QString, const RuleInfo *> rows;
    for (const RuleFamily &family : families()) {
        for (const RuleInfo &rule : family.rules)
            rows.insert(QLatin1StringView(rule.id), &rule);
    }
    return rows;
}

} // namespace

std::span<const RuleFamily> ruleFamilies()
{
    return families();
}

const RuleInfo *ruleInfo(const QString &id)
{
    static const QHash<QString, const RuleInfo *> rows = rulesById();
    return rows.value(id);
}

void FindingList::add(const PreparedText &text, const char *rule, qsizetype start, qsizetype length, const Sentence &message,
                      QList<Fix> fixes, QList<Evidence> evidence, double confidence, const QString &keyText)
{
    const RuleInfo *info = ruleInfo(QLatin1StringView(rule));
    Q_ASSERT(info);
    addAs(info->severity, text, rule, start, length, message, std::move(fixes), std::move(evidence), confidence, keyText);
}

void FindingList::addAs(Severity severity, const PreparedText &text, const char *rule, qsizetype start, qsizetype length, const Sentence &message,
                        QList<Fix> fixes, QList<Evidence> evidence, double confidence, const QString &keyText)
{
    Q_ASSERT(start >= 0 && length >= 0 && start + length <= text.text.size());
    const QString id = QLatin1StringView(rule);
    const QString key = keyText.isEmpty() ? findingKey(id, text.text, start, length) : findingKey(id, keyText);
    const Profile::Level level = m_profile.levels.value(id);
    if (!level.on)
        return;
    m_findings.append({id, level.severity.value_or(severity), text.source.at(start, length), text.text.mid(start, length), message,
                       std::move(evidence), std::move(fixes), confidence, key});
}

void FindingList::add(const char *rule, const Place &place, const QString &text, const Sentence &message, QList<Fix> fixes,
                      QList<Evidence> evidence, double confidence, const QString &keyText)
{
    const QString id = QLatin1StringView(rule);
    const Profile::Level level = m_profile.levels.value(id);
    if (!level.on)
        return;
    const RuleInfo *info = ruleInfo(id);
    Q_ASSERT(info);
    m_findings.append({id, level.severity.value_or(info->severity), place, text, message, std::move(evidence), std::move(fixes), confidence,
                       findingKey(id, keyText)});
}

Fix replaceFix(const PreparedText &text, qsizetype start, qsizetype length, const QString &replacement, bool safe)
{
    return {{{text.source.at(start, length), replacement}}, safe};
}

} // namespace bulletin
