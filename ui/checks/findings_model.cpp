// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/findings_model.h"

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {
constexpr qsizetype mostFixesShown = 3;
}

FindingsModel::FindingsModel(PlaceWords words, QObject *parent)
    : QAbstractListModel(parent)
    , m_words(words)
{
}

void FindingsModel::show(const CheckResult &result)
{
    beginResetModel();
    m_result = result;
    arrange();
    endResetModel();
}

void FindingsModel::showIgnored(bool shown)
{
    if (shown == m_showIgnored)
        return;
    beginResetModel();
    m_showIgnored = shown;
    arrange();
    endResetModel();
}

void FindingsModel::arrange()
{
    m_rows.clear();
    const auto addGroup = [this](Severity severity, bool ignored, auto belongs) {
        const qsizetype heading = m_rows.size();
        m_rows.append({-1, severity, ignored, 0});
        for (qsizetype index = 0; index < m_result.findings.size(); ++index) {
            const CheckedFinding &checked = m_result.findings.at(index);
            if (belongs(checked))
                m_rows.append({index, checked.finding.severity, ignored, 0});
        }
        m_rows[heading].count = int(m_rows.size() - heading - 1);
        if (m_rows.at(heading).count == 0)
            m_rows.removeLast();
    };
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        addGroup(severity, false, [severity](const CheckedFinding &checked) { return checked.stands() && checked.finding.severity == severity; });
    if (m_showIgnored)
        addGroup(Severity::Hint, true, [](const CheckedFinding &checked) { return !checked.stands(); });
}

const CheckedFinding *FindingsModel::finding(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).finding < 0)
        return nullptr;
    return &m_result.findings.at(m_rows.at(index.row()).finding);
}

QModelIndex FindingsModel::indexOf(qsizetype finding) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).finding == finding && finding >= 0)
            return index(row);
    }
    return {};
}

int FindingsModel::firstFindingRow(int from, int step) const
{
    for (int row = from; row >= 0 && row < m_rows.size(); row += step) {
        if (m_rows.at(row).finding >= 0)
            return row;
    }
    return -1;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

// 1 改为“，”  2 删去“,”
QString FindingsModel::fixes(const Finding &finding) const
{
    QStringList said;
    for (qsizetype index = 0; index < std::min(mostFixesShown, finding.fixes.size()); ++index)
        said.append(u"%1 %2"_s.arg(index + 1).arg(fixText(m_result.texts, finding, finding.fixes.at(index))));
    return said.join(u"   "_s);
}

QVariant FindingsModel::headingData(const Row &row, int role) const
{
    const QString name = row.ignored ? tr("Ignored") : severityTitle(row.severity);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1 %2", "heading of a group, how many: 错误 2").arg(name).arg(row.count);
    case HeadingRole:
        return true;
    default:
        return {};
    }
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (row.finding < 0)
        return headingData(row, role);
    const CheckedFinding &checked = m_result.findings.at(row.finding);
    const Finding &finding = checked.finding;
    switch (role) {
    case Qt::DisplayRole:
        return inProgramLanguage(finding.message);
    case Qt::ToolTipRole:
        return checked.ignored ? inProgramLanguage(finding.message) + u'\n' + ignoredText(*checked.ignored) : inProgramLanguage(finding.message);
    case SeverityRole:
        return int(finding.severity);
    case PlaceTextRole:
        return placeText(m_result.texts, finding.place, m_words);
    case BeforeRole:
        return surroundings(m_result.texts, finding.place).before;
    case WordsRole:
        return surroundings(m_result.texts, finding.place).words;
    case AfterRole:
        return surroundings(m_result.texts, finding.place).after;
    case FixesRole:
        return checked.stands() ? fixes(finding) : QString();
    case IgnoredRole:
        return checked.ignored ? ignoredText(*checked.ignored) : QString();
    case Qt::AccessibleTextRole: {
        const QString said = u"%1: %2 · %3 · %4"_s.arg(severityTitle(finding.severity), inProgramLanguage(finding.message), placeText(m_result.texts, finding.place, m_words),
                                                       surroundings(m_result.texts, finding.place).text());
        return checked.ignored ? u"%1 · %2"_s.arg(said, ignoredText(*checked.ignored)) : said;
    }
    case Qt::AccessibleDescriptionRole:
        return u"#finding:"_s + finding.key;
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).finding < 0)
        return Qt::NoItemFlags; // passed over by the keys
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace bulletin
