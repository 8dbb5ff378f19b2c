// SPDX-License-Identifier: Apache-2.0
#include "ui/proof/correction_list.h"

#include "ui/shell/theme.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

enum Column { NumberColumn, PlaceColumn, TextColumn, StateColumn, ColumnCount };

} // namespace

QString correctionText(const Correction &correction)
{
    const QString kind = kindName(correction.kind);
    if (correction.original.isEmpty())
        return CorrectionList::tr("%1 “%2”", "kind of correction, what comes in").arg(kind, correction.replacement);
    if (correction.replacement.isEmpty())
        return CorrectionList::tr("%1 “%2”", "kind of correction, what it is about").arg(kind, correction.original);
    return CorrectionList::tr("%1 “%2” → “%3”", "kind of correction, what stands there, what is to stand there").arg(kind, correction.original, correction.replacement);
}

QString correctionStateText(const Correction &correction)
{
    switch (correction.state) {
    case CorrectionState::Open:
        return CorrectionList::tr("open");
    case CorrectionState::Declined:
        return CorrectionList::tr("declined");
    case CorrectionState::Done:
        return correction.checkedBy.isEmpty() ? CorrectionList::tr("done") : CorrectionList::tr("done and checked");
    }
    return {};
}

CorrectionList::CorrectionList(const Theme &theme, QWidget *parent)
    : QTreeWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"correctionList"_s);
    setAccessibleName(tr("Corrections"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("No."), tr("Place"), tr("Correction"), tr("State")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    header()->setSectionResizeMode(NumberColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(PlaceColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(false);
    connect(this, &QTreeWidget::currentItemChanged, this, &CorrectionList::chosen);
}

void CorrectionList::show(const QList<Correction> &corrections)
{
    const auto before = current();
    const QSignalBlocker quiet(this);
    m_corrections = corrections;
    clear();
    for (const Correction &correction : corrections) {
        auto *row = new QTreeWidgetItem(this);
        row->setText(NumberColumn, QString::number(correction.number));
        row->setText(PlaceColumn, tr("p. %1, l. %2", "page, line").arg(correction.page).arg(correction.line));
        row->setText(TextColumn, correctionText(correction));
        row->setToolTip(TextColumn, correction.note.isEmpty() ? correctionText(correction) : correctionText(correction) + u"\n"_s + correction.note);
        row->setText(StateColumn, correctionStateText(correction));
        const auto token = correction.state == CorrectionState::Open ? Theme::Token::Warn : correction.state == CorrectionState::Done ? Theme::Token::Ok : Theme::Token::Muted;
        row->setForeground(StateColumn, m_theme.color(token));
    }
    if (before)
        choose(before->id);
    if (!currentItem() && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

std::optional<Correction> CorrectionList::current() const
{
    const int row = indexOfTopLevelItem(currentItem());
    return row >= 0 ? std::optional(m_corrections.at(row)) : std::nullopt;
}

void CorrectionList::choose(CorrectionId id)
{
    for (qsizetype row = 0; row < m_corrections.size(); ++row) {
        if (m_corrections.at(row).id == id)
            setCurrentItem(topLevelItem(int(row)));
    }
}

void CorrectionList::step(int by)
{
    const int count = topLevelItemCount();
    if (count == 0)
        return;
    const int row = indexOfTopLevelItem(currentItem());
    setCurrentItem(topLevelItem(row < 0 ? 0 : (row + by + count) % count));
}

} // namespace bulletin
