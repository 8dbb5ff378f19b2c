// SPDX-License-Identifier: Apache-2.0
#include "ui/articles/names_edit.h"

#include "core/units/unit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QSet>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr int insertedRole = Qt::UserRole + 1;

const QRegularExpression &separators()
{
    static const QRegularExpression expression(u"[、,，;；]"_s);
    return expression;
}

} // namespace

NamesEdit::NamesEdit(QWidget *parent)
    : QLineEdit(parent)
{
}

void NamesEdit::setKnownUnits(const QList<Unit> &units)
{
    if (!m_completer) {
        m_known = new QStandardItemModel(this);
        m_completer = new QCompleter(m_known, this);
        m_completer->setFilterMode(Qt::MatchContains);
        m_completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_completer->setWidget(this);
        m_completer->popup()->setObjectName(u"unitsCompletionList"_s);
        m_completer->popup()->setAccessibleName(tr("Units that fit"));
        connect(this, &QLineEdit::textEdited, this, &NamesEdit::complete);
        connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &chosen) { take(chosen.data(insertedRole).toString()); });
    }
    m_known->clear();
    QSet<QString> known;
    const auto add = [&](const QString &shown, const QString &inserted) {
        if (inserted.isEmpty() || known.contains(shown))
            return;
        known.insert(shown);
        auto *item = new QStandardItem(shown);
        item->setData(inserted, insertedRole);
        m_known->appendRow(item);
    };
    for (const Unit &unit : units) {
        add(unit.fullName, unit.fullName);
        if (!unit.shortName.isEmpty())
            add(tr("%1 (%2)", "a unit's short name or alias, then its full name").arg(unit.shortName, unit.fullName), unit.shortName);
        for (const QString &alias : unit.aliases)
            add(tr("%1 (%2)", "a unit's short name or alias, then its full name").arg(alias, unit.fullName), unit.fullName);
    }
}

QStringList NamesEdit::names() const
{
    if (text() == m_givenText)
        return m_given;
    QStringList names;
    for (const QString &name : text().split(separators(), Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names.append(name.trimmed());
    }
    return names;
}

void NamesEdit::setNames(const QStringList &names)
{
    m_given = names;
    m_givenText = names.join(u'、');
    setText(m_givenText);
    m_givenText = text(); // a line edit may have its own mind about some characters
}

void NamesEdit::take(const QString &name)
{
    const qsizetype start = text().left(cursorPosition()).lastIndexOf(separators()) + 1;
    qsizetype end = text().indexOf(separators(), start);
    if (end < 0)
        end = text().size();
    setText(text().left(start) + name + text().mid(end));
    setCursorPosition(int(start + name.size()));
    Q_EMIT textEdited(text());
    m_completer->popup()->hide();
}

void NamesEdit::complete()
{
    const qsizetype start = text().left(cursorPosition()).lastIndexOf(separators()) + 1;
    const QString begun = text().mid(start, cursorPosition() - start).trimmed();
    m_completer->setCompletionPrefix(begun);
    const bool done = m_completer->completionCount() == 1 && m_completer->currentCompletion() == begun;
    if (begun.isEmpty() || done || m_completer->completionCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void NamesEdit::keyPressEvent(QKeyEvent *event)
{
    // Down opens the list where nothing is typed yet.
    if (m_completer && event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        m_completer->setCompletionPrefix({});
        m_completer->complete();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace bulletin
