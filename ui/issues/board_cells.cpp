// SPDX-License-Identifier: Apache-2.0
// The part of BoardModel that words its rows.
#include "core/desk/desk.h"
#include "ui/issues/board_model.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace bulletin {

QString ownPart(const QString &unit, const QString &publisher)
{
    constexpr qsizetype shortest = 4; // less could be chance
    for (qsizetype length = std::min(publisher.size(), unit.size() - 1); length >= shortest; --length) {
        if (unit.startsWith(QStringView(publisher).right(length)))
            return unit.mid(length);
    }
    return unit;
}

namespace {

QString printedUnits(const Article &article)
{
    QStringList names;
    for (const Credit &credit : article.credits)
        names.append(credit.name);
    return names.join(u'、');
}

} // namespace

QString BoardModel::unitsText(const Article &article) const
{
    QStringList names;
    for (const Credit &credit : article.credits) {
        const QString shortName = m_shortNames.value(credit.unit);
        names.append(shortName.isEmpty() ? ownPart(credit.name, m_publisher) : shortName);
    }
    return names.join(u'、');
}

QVariant BoardModel::sectionData(const SectionRow &row, int column, int role) const
{
    if (column != TitleColumn)
        return {};
    double pages = 0;
    for (int which = 0; which < row.articles.size(); ++which)
        pages += std::max(0.0, pagesOf(row.firstNumber + which));
    QString counts = row.articles.size() == 1 ? tr("1 article") : tr("%1 articles").arg(row.articles.size());
    if (m_layout && !row.articles.isEmpty())
        counts += u" · "_s + tr("%1 pages", "space that a section takes").arg(QLocale().toString(pages, 'f', 1));
    switch (role) {
    case Qt::DisplayRole:
        return u"【%1】"_s.arg(row.section.name);
    case Qt::EditRole:
        return row.section.name;
    case CountsRole:
        return counts;
    case Qt::AccessibleTextRole:
        return u"%1 %2"_s.arg(tr("Section %1").arg(row.section.name), counts);
    case Qt::AccessibleDescriptionRole:
        return u"#section:"_s + row.section.id.text();
    default:
        return {};
    }
}

QVariant BoardModel::articleData(const SectionRow &row, int which, int column, int role) const
{
    const Article &article = row.articles.at(which);
    const double pages = pagesOf(row.firstNumber + which);
    switch (role) {
    case Qt::EditRole:
        return column == TitleColumn ? QVariant(article.titleLines.join(u'↵')) : QVariant();
    case Qt::ToolTipRole: // full text where a column may cut it
        if (column == ChecksColumn)
            return countsText(m_found.value(article.id));
        return column == TitleColumn ? QVariant(article.titleLines.join(u'\n')) : column == UnitsColumn ? QVariant(printedUnits(article)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((column >= CharactersColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StageCodeRole:
        return stageCode(article.stage);
    case Qt::AccessibleDescriptionRole:
        return u"#article:"_s + article.id.text();
    case Qt::AccessibleTextRole:
        if (column == StageColumn)
            return tr("Stage: %1").arg(stageName(article.stage));
        if (column == ChecksColumn && m_found.value(article.id).standing() > 0)
            return tr("Check: %1").arg(countsText(m_found.value(article.id)));
        break;
    case ErrorsRole:
        return m_found.value(article.id).errors;
    case WarningsRole:
        return m_found.value(article.id).warnings;
    case HintsRole:
        return m_found.value(article.id).hints;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case TitleColumn:
        return article.title();
    case UnitsColumn:
        return unitsText(article);
    case StageColumn:
        return stageName(article.stage);
    case CharactersColumn:
        return QLocale().toString(article.characters);
    case ChecksColumn:
        return shortCounts(m_found.value(article.id));
    default:
        return pages < 0 ? u"—"_s : QLocale().toString(pages, 'f', 1);
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= CharactersColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Title");
    case UnitsColumn:
        return tr("Unit", "column: the units that submitted the article (供稿单位)");
    case StageColumn:
        return tr("Stage");
    case CharactersColumn:
        return tr("Characters", "column: 字数");
    case ChecksColumn:
        return tr("Check", "column: what the checker found (检查)");
    default:
        return tr("Pages", "column: space that the article takes (估版)");
    }
}

} // namespace bulletin
