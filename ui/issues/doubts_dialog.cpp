// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk.h"
#include "ui/issues/issue_dialogs.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/gesture.h"

#include <QCoreApplication>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <memory>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct DoubtTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::DoubtsDialog)
};

// The list and the doubts that its rows stand for.
struct DoubtList {
    QPointer<QListWidget> widget;
    QList<Doubt> doubts;

    std::optional<Doubt> current() const
    {
        const int row = widget ? widget->currentRow() : -1;
        return row >= 0 && row < doubts.size() ? std::optional(doubts.at(row)) : std::nullopt;
    }
    void take(const Doubt &doubt)
    {
        const qsizetype row = doubts.indexOf(doubt);
        doubts.removeAt(row);
        if (widget)
            delete widget->takeItem(int(row));
    }
};

QListWidget *newList(const QList<Doubt> &doubts, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMinimumHeight(260);
    for (const Doubt &doubt : doubts)
        list->addItem(doubt.line > 0 ? DoubtTexts::tr("Line %1: %2").arg(doubt.line).arg(doubtMessage(doubt)) : doubtMessage(doubt));
    list->setCurrentRow(0);
    return list;
}

// The reason goes into the record; the doubt off the list.
void settle(const Context &context, IssueId issue, const std::shared_ptr<DoubtList> &list)
{
    const std::optional<Doubt> doubt = list->current();
    if (!doubt)
        return;
    context.prompts.askText(DoubtTexts::tr("Settle the Doubt"), DoubtTexts::tr("How it was settled (kept in the record)"), DoubtTexts::tr("Looked at: right as it stands"),
                            [=](const QString &reason) {
                                gesture(context.prompts, [&]() -> MaybeRefusal {
                                    const std::optional<Issue> present = context.desk.issue(issue);
                                    if (!present)
                                        return Refusal{Refusal::Kind::NotFound, DoubtTexts::tr("This issue is no longer there."), {}};
                                    MaybeRefusal refusal = context.desk.dismissDoubt(issue, present->version, *doubt, reason);
                                    if (!refusal)
                                        list->take(*doubt);
                                    return refusal;
                                });
                            });
}

} // namespace

void openDoubts(const Context &context, QWidget *parent, IssueId id, std::function<void(int article)> go)
{
    gesture(context.prompts, [&]() -> MaybeRefusal {
        const std::optional<Issue> issue = context.desk.issue(id);
        if (!issue)
            return Refusal{Refusal::Kind::NotFound, DoubtTexts::tr("This issue is no longer there."), {}};
        auto *dialog = new FormDialog(context, u"dlgDoubts"_s, DoubtTexts::tr("Doubts of the Import"), parent);
        dialog->addText(DoubtTexts::tr("What the reader was not sure of. Look at each place; one that is settled goes off the list."), u"doubtsLabel"_s);
        const auto list = std::make_shared<DoubtList>(DoubtList{newList(issue->doubts, dialog), issue->doubts});
        dialog->addWide(list->widget, DoubtTexts::tr("Doubts"), u"doubtsList"_s);
        auto *settled = new QPushButton(DoubtTexts::tr("Settled…"), dialog);
        settled->setObjectName(u"doubtsSettledButton"_s);
        settled->setAutoDefault(false);
        dialog->addRow({settled});
        dialog->resize(720, 440);
        dialog->setClosing(DoubtTexts::tr("Close"));
        dialog->setVerb(DoubtTexts::tr("Show the Place"), [list, go]() -> MaybeRefusal {
            if (const std::optional<Doubt> doubt = list->current())
                go(doubt->article);
            return {};
        });
        const auto refresh = [=] {
            const std::optional<Doubt> doubt = list->current();
            settled->setEnabled(doubt.has_value());
            dialog->setVerbEnabled(!doubt ? DoubtTexts::tr("Nothing is chosen.") : doubt->article == 0 ? DoubtTexts::tr("This one is of the issue itself, of no article.") : QString());
        };
        QObject::connect(list->widget, &QListWidget::currentRowChanged, dialog, refresh);
        QObject::connect(list->widget->model(), &QAbstractItemModel::rowsRemoved, dialog, refresh);
        QObject::connect(settled, &QPushButton::clicked, dialog, [=] { settle(context, id, list); });
        refresh();
        dialog->openDialog();
        return {};
    });
}

} // namespace bulletin
