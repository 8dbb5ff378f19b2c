// SPDX-License-Identifier: Apache-2.0
#include "ui/articles/units_edit.h"

#include <QCompleter>
#include <QStringListModel>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &separators()
{
    static const QRegularExpression expression(u"[、,，;；]"_s);
    return expression;
}

} // namespace

UnitsEdit::UnitsEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_known(new QStringListModel(this))
{
    m_completer->setModel(m_known);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &UnitsEdit::complete);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &chosen) {
        const qsizetype start = text().lastIndexOf(separators()) + 1;
        setText(text().left(start) + chosen);
        Q_EMIT textEdited(text());
    });
}

void UnitsEdit::setKnownUnits(const QList<Unit> &units)
{
    QStringList names;
    for (const Unit &unit : units)
        names << unit.fullName << unit.shortName << unit.aliases;
    names.removeAll(QString());
    names.removeDuplicates();
    m_known->setStringList(names);
}

QStringList UnitsEdit::names() const
{
    QStringList names;
    for (const QString &name : text().split(separators(), Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names.append(name.trimmed());
    }
    return names;
}

void UnitsEdit::setNames(const QStringList &names)
{
    setText(names.join(u'、'));
}

void UnitsEdit::complete()
{
    const QString current = text().mid(text().lastIndexOf(separators()) + 1).trimmed();
    if (current.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(current);
    if (m_completer->completionCount() > 0 && m_completer->currentCompletion() != current)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

} // namespace bulletin
