// SPDX-License-Identifier: Apache-2.0
#include "ui/layout/preview_pane.h"

#include "ui/layout/live_layout.h"
#include "ui/shell/banner.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

QToolButton *button(QAction *action, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setDefaultAction(action);
    made->setObjectName(action->objectName() + u"Button"_s);
    made->setAccessibleName(action->iconText());
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace

PreviewPane::PreviewPane(const Context &context, LiveLayout &layout, const ActionSet &actions, QWidget *parent)
    : QWidget(parent)
    , m_layout(layout)
    , m_prompts(context.prompts)
    , m_pages(new PagePreview(context, this))
    , m_place(new QLabel(this))
    , m_zoom(new QLabel(this))
    , m_fonts(new Banner(u"previewFonts"_s, Banner::Kind::Warning, context.theme, this))
{
    setObjectName(u"previewPane"_s);
    setMinimumWidth(300);
    m_place->setObjectName(u"previewPlaceLabel"_s);
    m_zoom->setObjectName(u"previewZoomLabel"_s);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(u"400%"_s));
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_fonts->allowClosing();
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_place, 1);
    head->addWidget(button(actions.action("previewPreviousPage"), this));
    head->addWidget(button(actions.action("previewNextPage"), this));
    head->addSpacing(4);
    head->addWidget(button(actions.action("previewZoomOut"), this));
    head->addWidget(m_zoom);
    head->addWidget(button(actions.action("previewZoomIn"), this));
    head->addSpacing(4);
    head->addWidget(button(actions.action("previewFacing"), this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_fonts);
    column->addWidget(m_pages, 1);

    actions.on("previewNextPage", this, [this] { m_pages->setCurrentPage(std::min(m_pages->pageCount(), m_pages->currentPage() + (m_pages->isFacing() ? 2 : 1))); });
    actions.on("previewPreviousPage", this, [this] { m_pages->setCurrentPage(std::max(1, m_pages->currentPage() - (m_pages->isFacing() ? 2 : 1))); });
    actions.on("previewZoomIn", this, [this] { m_pages->setZoom(m_pages->zoom() * 1.25); });
    actions.on("previewZoomOut", this, [this] { m_pages->setZoom(m_pages->zoom() / 1.25); });
    actions.on("previewZoomFit", this, [this] { m_pages->setZoom(1); });
    connect(actions.action("previewFacing"), &QAction::toggled, m_pages, &PagePreview::setFacing);
    connect(m_pages, &PagePreview::currentPageChanged, this, &PreviewPane::showPlace);
    connect(m_pages, &PagePreview::zoomChanged, this, &PreviewPane::showPlace);
    connect(m_fonts, &Banner::closed, this, [this] { m_closedNotice = fontNotice(); });
    connect(m_fonts, &Banner::verbClicked, this, &PreviewPane::tellFonts);
    connect(&layout, &LiveLayout::laidOut, this, &PreviewPane::showLayout);
    showPlace();
}

void PreviewPane::showLayout()
{
    m_pages->showLayout(m_layout.layout(), m_layout.document().images);
    const QString notice = fontNotice();
    m_fonts->say(notice == m_closedNotice ? QString() : notice, tr("Details"));
    showPlace();
}

void PreviewPane::showPlace()
{
    const int page = m_pages->currentPage();
    m_place->setText(page > 0 ? tr("Page %1 of %2").arg(page).arg(m_pages->pageCount()) : tr("Preview"));
    m_zoom->setText(u"%1%"_s.arg(qRound(m_pages->zoom() * 100)));
}

QString PreviewPane::fontNotice() const
{
    const std::shared_ptr<const Layout> layout = m_layout.layout();
    if (!layout || (layout->substitutions.empty() && layout->fallbacks.empty()))
        return {};
    if (layout->substitutions.empty())
        return tr("Some characters come from another font.");
    const FontSubstitution &first = layout->substitutions.front();
    if (layout->substitutions.size() == 1)
        return tr("“%1” is not installed; “%2” is used, and the number of pages may differ in print.").arg(first.wanted, first.used);
    return tr("“%1” and %2 more fonts are not installed; the number of pages may differ in print.").arg(first.wanted).arg(layout->substitutions.size() - 1);
}

void PreviewPane::tellFonts()
{
    const std::shared_ptr<const Layout> layout = m_layout.layout();
    if (!layout)
        return;
    QStringList lines;
    for (const FontSubstitution &font : layout->substitutions)
        lines.append(tr("“%1” is not installed; “%2” is used instead.").arg(font.wanted, font.used));
    QString lacking, missing;
    for (const GlyphFallback &fallback : layout->fallbacks) {
        QString &list = fallback.used.isEmpty() ? missing : lacking;
        if (const QString character = QString::fromUcs4(&fallback.character, 1); !list.contains(character))
            list += character;
    }
    if (!lacking.isEmpty())
        lines.append(tr("These characters come from another font: %1").arg(lacking));
    if (!missing.isEmpty())
        lines.append(tr("No font on this PC has these characters: %1").arg(missing));
    m_prompts.tell(tr("Fonts on this PC"), lines.join(u'\n'));
}

} // namespace bulletin
