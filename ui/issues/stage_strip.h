// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issues/issue_stage.h"

#include <QWidget>

namespace bulletin {

class Theme;

// ①组稿 ─ ②一校 ─ … ─ ⑦已刊发: how far an issue is. What lies behind it bears a tick, where it
// stands is filled. Shown on desks with accounts, where the stages mean something.
class StageStrip final : public QWidget {
    Q_OBJECT
public:
    explicit StageStrip(const Theme &theme, QWidget *parent = nullptr);

    void setStage(IssueStage stage);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int namesWidth() const;
    void drawMark(QPainter &painter, const QRectF &circle, int number) const;
    const Theme &m_theme;
    IssueStage m_stage = IssueStage::Assembling;
};

} // namespace bulletin
