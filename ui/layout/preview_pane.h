// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/layout/page_preview.h"
#include "ui/shell/actions.h"
#include "ui/shell/context.h"

#include <QWidget>

class QLabel;

namespace bulletin {

class Banner;
class LiveLayout;

// The right pane: the pages, where one stands, zoom and facing pages, and what this PC's fonts
// changed. Its actions are rows of the page's table (preview…).
class PreviewPane final : public QWidget {
    Q_OBJECT
public:
    // `actions` must have previewNextPage, previewPreviousPage, previewZoomIn, previewZoomOut,
    // previewZoomFit, previewFacing and previewShow.
    PreviewPane(const Context &context, LiveLayout &layout, const ActionSet &actions, QWidget *parent = nullptr);

    PagePreview &pages() { return *m_pages; }

private:
    void showLayout();
    void showPlace();
    QString fontNotice() const; // one line
    void tellFonts();           // all of it
    LiveLayout &m_layout;
    Prompts &m_prompts;
    PagePreview *m_pages;
    QLabel *m_place;
    QLabel *m_zoom;
    Banner *m_fonts;
    QString m_closedNotice; // the person has read this one
};

} // namespace bulletin
