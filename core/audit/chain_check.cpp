// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "core/audit/desk_key.h"
#include "core/audit/event_row.h"
#include "core/store/query.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct ChainTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::AuditLog)
};

QString timeOf(const Anchor &anchor)
{
    return QLocale().toString(anchor.at.toLocalTime(), QLocale::ShortFormat);
}

// Who could vouch for nothing: a forged anchor, one of another desk.
std::optional<ChainDamage> badAnchor(const Anchor &anchor, const std::optional<DeskKey> &key)
{
    if (!isGenuine(anchor))
        return ChainDamage{anchor.sequence, ChainTexts::tr("The anchor of %1 was changed or forged: its signature does not fit.").arg(timeOf(anchor))};
    if (key && anchor.desk == key->desk && anchor.publicKey == key->publicKey)
        return std::nullopt;
    return ChainDamage{anchor.sequence, ChainTexts::tr("The anchor of %1 belongs to another desk, or this desk was exchanged.").arg(timeOf(anchor))};
}

// Walks the chain once and meets the anchors on its way, both by sequence.
class ChainWalk final {
public:
    explicit ChainWalk(QList<Anchor> anchors)
        : m_anchors(std::move(anchors))
    {
        std::stable_sort(m_anchors.begin(), m_anchors.end(), [](const Anchor &a, const Anchor &b) { return a.sequence < b.sequence; });
    }
    // A row, and the hash that stands in it.
    std::optional<ChainDamage> step(const QStringList &fields, const QString &hash)
    {
        if (auto damage = meet())
            return damage;
        ++m_sequence;
        if (fields.first() != QString::number(m_sequence) || hash != chainHash(m_hash, fields))
            return ChainDamage{m_sequence, ChainTexts::tr("The record was changed from its row %1 on.").arg(m_sequence)};
        m_hash = hash;
        return std::nullopt;
    }
    std::optional<ChainDamage> end()
    {
        if (auto damage = meet())
            return damage;
        if (m_met == m_anchors.size())
            return std::nullopt;
        const Anchor &newest = m_anchors.last();
        return ChainDamage{m_sequence + 1, ChainTexts::tr("The end of the record was cut off: it ends with row %1, but the anchor of %2 (%3) knows row %4.")
                                               .arg(m_sequence)
                                               .arg(timeOf(newest), occasionText(newest.occasion))
                                               .arg(newest.sequence)};
    }

private:
    std::optional<ChainDamage> meet()
    {
        for (; m_met < m_anchors.size() && m_anchors.at(m_met).sequence <= m_sequence; ++m_met) {
            const Anchor &anchor = m_anchors.at(m_met);
            if (anchor.hash != m_hash)
                return ChainDamage{m_sequence, ChainTexts::tr("The record was written anew up to its row %1: the anchor of %2 (%3) knows another one.")
                                                   .arg(m_sequence)
                                                   .arg(timeOf(anchor), occasionText(anchor.occasion))};
        }
        return std::nullopt;
    }

    QList<Anchor> m_anchors;
    qsizetype m_met = 0;
    qint64 m_sequence = 0;
    QString m_hash;
};

} // namespace

std::optional<ChainDamage> AuditLog::verifyChain(const QList<Anchor> &outside) const
{
    const std::optional<DeskKey> key = findDeskKey(m_database);
    if (key && !isWholePair(*key))
        return ChainDamage{1, ChainTexts::tr("The key that signs the record was changed.")};
    std::optional<ChainDamage> bad; // told only where the chain itself fits: that would weigh more
    QList<Anchor> good;
    for (const Anchor &anchor : anchors() + outside) {
        const auto damage = badAnchor(anchor, key);
        if (!damage)
            good.append(anchor);
        else if (!bad || damage->sequence < bad->sequence)
            bad = damage;
    }
    ChainWalk walk(good);
    Query query(m_database, u"SELECT %1 FROM events ORDER BY sequence"_s.arg(QLatin1StringView(eventColumns)));
    query.run();
    while (query.next()) {
        QStringList fields;
        for (int column = 0; column < 9; ++column)
            fields.append(query.text(column));
        if (auto damage = walk.step(fields, query.text(9)))
            return damage;
    }
    if (auto damage = walk.end())
        return damage;
    return bad;
}

} // namespace bulletin
