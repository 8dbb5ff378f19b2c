// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

namespace bulletin {

class Theme;

// 版面: how many of the planned pages are used, as a bar and in words; amber where it is over.
class BoardBudget final : public QWidget {
    Q_OBJECT
public:
    explicit BoardBudget(const Theme &theme, QWidget *parent = nullptr);

    // `used` below zero: not laid out yet. `planned` 0: no plan, the bar stays away.
    void setPages(double used, int planned);
    QString text() const; // 版面 11.4 / 12 页
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isOver() const { return m_planned > 0 && m_used > m_planned; }
    QString remainder() const;
    const Theme &m_theme;
    double m_used = -1;
    int m_planned = 0;
};

} // namespace bulletin
