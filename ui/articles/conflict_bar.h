// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

namespace bulletin {

class Theme;

// 他人已改: somebody else saved the article in the meantime. Says that nothing is lost and offers
// the ways on.
class ConflictBar final : public QFrame {
    Q_OBJECT
public:
    explicit ConflictBar(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void compareWanted();
    void mergeWanted();
    void keepMineWanted();
    void giveUpMineWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace bulletin
