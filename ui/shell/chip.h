// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPainter;
class QRect;

namespace bulletin {

class Theme;

// Where an article stands, as a small filled pill (design ui §5).
int chipWidth(const Theme &theme, const QString &text);
void paintChip(QPainter &painter, const Theme &theme, const QRect &area, const QString &text, const QString &stageCode); // at the area's left

// The same as a widget.
class ChipLabel final : public QWidget {
    Q_OBJECT
public:
    explicit ChipLabel(const Theme &theme, QWidget *parent = nullptr);

    void say(const QString &text, const QString &stageCode);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
    QString m_code;
};

} // namespace bulletin
