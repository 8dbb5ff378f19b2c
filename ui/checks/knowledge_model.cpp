// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/knowledge_model.h"

#include "core/desk/check_verbs.h"

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

QString dateText(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QString validText(const QDate &from, const QDate &to)
{
    if (!from.isValid() && !to.isValid())
        return {};
    return KnowledgeModel::tr("%1–%2", "valid from, until; either may be empty").arg(dateText(from), dateText(to));
}

} // namespace

QString postText(const Post &post)
{
    QStringList details;
    if (!post.unit.isEmpty())
        details.append(post.unit);
    if (const QString valid = validText(post.from, post.to); !valid.isEmpty())
        details.append(valid);
    return details.isEmpty() ? post.title : KnowledgeModel::tr("%1 (%2)", "a post, its unit and time").arg(post.title, details.join(u' '));
}

QStringList titleKindCodes()
{
    return {u"newspaper"_s, u"book"_s, u"journal"_s, u"programme"_s, u"paper"_s};
}

QString titleKindName(const QString &code)
{
    const std::pair<QString, QString> names[] = {{u"newspaper"_s, KnowledgeModel::tr("Newspaper")}, {u"book"_s, KnowledgeModel::tr("Book")}, {u"journal"_s, KnowledgeModel::tr("Journal")},
                                                 {u"programme"_s, KnowledgeModel::tr("Programme or film")}, {u"paper"_s, KnowledgeModel::tr("Article or paper")}};
    for (const auto &[known, name] : names) {
        if (known == code)
            return name;
    }
    return code;
}

KnowledgeModel::KnowledgeModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

void KnowledgeModel::setKind(KnowledgeKind kind)
{
    const QList<OfficeRow> rows = m_desk.checks().rows(kind);
    beginResetModel();
    m_kind = kind;
    m_all = rows;
    arrange();
    endResetModel();
}

void KnowledgeModel::reload()
{
    setKind(m_kind);
}

void KnowledgeModel::setFilter(const QString &text)
{
    if (text.trimmed() == m_filter)
        return;
    beginResetModel();
    m_filter = text.trimmed();
    arrange();
    endResetModel();
}

void KnowledgeModel::arrange()
{
    m_shown.clear();
    for (qsizetype index = 0; index < m_all.size(); ++index) {
        if (m_filter.isEmpty() || cells(m_all.at(index).row).join(u'\n').contains(m_filter, Qt::CaseInsensitive))
            m_shown.append(index);
    }
}

std::optional<OfficeRow> KnowledgeModel::row(const QModelIndex &index) const
{
    return index.isValid() ? std::optional(m_all.at(m_shown.at(index.row()))) : std::nullopt;
}

QModelIndex KnowledgeModel::indexOf(KnowledgeRowId id) const
{
    for (int shown = 0; shown < m_shown.size(); ++shown) {
        if (m_all.at(m_shown.at(shown)).id == id)
            return index(shown, 0);
    }
    return {};
}

QStringList KnowledgeModel::heads() const
{
    switch (m_kind) {
    case KnowledgeKind::People: return {tr("Name"), tr("Posts"), tr("Order", "place in the official list")};
    case KnowledgeKind::Terms: return {tr("Found", "the form of a term that is found"), tr("Right form"), tr("Kind"), tr("Valid"), tr("Source")};
    case KnowledgeKind::Words: return {tr("Wrong"), tr("Right"), tr("Except in"), tr("Source")};
    case KnowledgeKind::Titles: return {tr("Title"), tr("Kind")};
    case KnowledgeKind::RightWords: return {tr("Word"), tr("Reason")};
    }
    Q_UNREACHABLE();
}

QStringList KnowledgeModel::cells(const KnowledgeRow &row) const
{
    if (const auto *person = std::get_if<Person>(&row)) {
        QStringList posts;
        for (const Post &post : person->posts)
            posts.append(postText(post));
        return {person->name, posts.join(u'；'), person->order > 0 ? QString::number(person->order) : QString()};
    }
    if (const auto *term = std::get_if<Term>(&row))
        return {term->form, term->preferred, termKindName(term->kind), validText(term->from, term->to), term->source};
    if (const auto *word = std::get_if<ConfusableWord>(&row))
        return {word->pattern.isEmpty() ? word->wrong : word->pattern, word->right, word->exceptions.join(u'、'), word->source};
    if (const auto *title = std::get_if<KnownTitle>(&row))
        return {title->name, titleKindName(title->kind)};
    const auto &right = std::get<RightWord>(row);
    return {right.word, right.reason};
}

int KnowledgeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int KnowledgeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(heads().size());
}

QVariant KnowledgeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OfficeRow &row = m_all.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cells(row.row).value(index.column());
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(heads().value(index.column()), cells(row.row).value(index.column()));
    case Qt::AccessibleDescriptionRole:
        return u"#knowledge:"_s + row.id.text();
    default:
        return {};
    }
}

QVariant KnowledgeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(heads().value(section)) : QVariant();
}

} // namespace bulletin
