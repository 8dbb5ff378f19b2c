// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace bulletin {

class Theme;

// A large button of an empty page: an icon, the verb, and a sentence that says what it does.
class VerbButton final : public QAbstractButton {
    Q_OBJECT
public:
    VerbButton(const QString &iconName, const QString &verb, const QString &help, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    QString m_help;
};

} // namespace bulletin
