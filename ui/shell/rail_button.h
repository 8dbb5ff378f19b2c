// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace bulletin {

class Theme;

// One place of the rail; how much waits there stands on its icon.
class RailButton final : public QToolButton {
    Q_OBJECT
public:
    RailButton(const Theme &theme, QWidget *parent);

    void setBadge(int count); // 0: none

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_badge = 0;
};

} // namespace bulletin
