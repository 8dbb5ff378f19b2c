// SPDX-License-Identifier: Apache-2.0
#include "ui/issues/empty_desk_page.h"

#include "ui/shell/theme.h"
#include "ui/shell/verb_button.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {

EmptyDeskPage::EmptyDeskPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"emptyDeskPage"_s);
    setAcceptDrops(true);
    auto *title = new QLabel(tr("What would you like to begin with?"), this);
    title->setObjectName(u"emptyTitleLabel"_s);
    title->setFont(theme.font(20, QFont::DemiBold));
    auto *hint = new QLabel(tr("This desk is still empty. A finished issue can also be dragged here."), this);
    hint->setObjectName(u"emptyHintLabel"_s);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *bulletin = new VerbButton(u"book-plus"_s, tr("New Bulletin"),
                                    tr("Enter its name, publisher, sections and distribution; the first issue is made at once."), theme, this);
    bulletin->setObjectName(u"emptyNewBulletinButton"_s);
    auto *import = new VerbButton(u"download"_s, tr("Import an Issue"),
                                  tr("Reads a finished issue (.docx or .txt) back: masthead, contents, sections, articles and units."), theme, this);
    import->setObjectName(u"emptyImportButton"_s);
    auto *sample = new VerbButton(u"library"_s, tr("Open the Sample"),
                                  tr("Adds a sample bulletin to look around in; you can change everything in it."), theme, this);
    sample->setObjectName(u"emptySampleButton"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    for (QWidget *widget : std::initializer_list<QWidget *>{title, hint, bulletin, import, sample})
        column->addWidget(widget, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(bulletin, &VerbButton::clicked, this, &EmptyDeskPage::newBulletinWanted);
    connect(import, &VerbButton::clicked, this, &EmptyDeskPage::importWanted);
    connect(sample, &VerbButton::clicked, this, &EmptyDeskPage::sampleWanted);
}

void EmptyDeskPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void EmptyDeskPage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    if (!paths.isEmpty())
        Q_EMIT filesDropped(paths);
}

void EmptyDeskPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    findChild<VerbButton *>(u"emptyNewBulletinButton"_s)->setFocus(Qt::OtherFocusReason);
}

} // namespace bulletin
