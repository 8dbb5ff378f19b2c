// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace bulletin {

class Theme;

// One person of the sign-in page: the first character in a disc, name, and a line below.
class PersonButton final : public QAbstractButton {
    Q_OBJECT
public:
    PersonButton(const QString &name, const QString &detail, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void picked(); // by mouse, Space or Enter; not by moving over it with the arrows

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const Theme &m_theme;
    QString m_detail;
};

} // namespace bulletin
