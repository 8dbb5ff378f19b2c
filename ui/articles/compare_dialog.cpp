// SPDX-License-Identifier: Apache-2.0
#include "ui/articles/compare_dialog.h"

#include "ui/review/diff_view.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct CompareTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::CompareDialog)
};

} // namespace

void openComparison(const Theme &theme, QWidget *parent, const ComparedText &before, const ComparedText &after)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"dlgComparison"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(CompareTexts::tr("Compare Two Texts"));
    dialog->resize(920, 540);
    auto *names = new QLabel(CompareTexts::tr("From “%1” (▼ is not in the other) to “%2” (▲ came in)").arg(before.name, after.name), dialog);
    names->setObjectName(u"comparisonNamesLabel"_s);
    names->setFont(theme.font(14, QFont::DemiBold));
    auto *view = new DiffView(u"comparison"_s, theme, dialog);
    view->setTexts(comparisonOf(before.content, after.content));
    view->useOwnKeys();
    auto *buttons = new QDialogButtonBox(dialog);
    QPushButton *close = buttons->addButton(CompareTexts::tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"comparisonCloseButton"_s);
    close->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(names);
    column->addWidget(view, 1);
    column->addWidget(buttons);
    dialog->open();
}

} // namespace bulletin
