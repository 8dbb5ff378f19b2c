// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace bulletin {

class Theme;

// What a desk without an issue shows: three ways to begin, each with one sentence of help.
class EmptyDeskPage final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyDeskPage(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void newBulletinWanted();
    void importWanted();
    void sampleWanted();
    void filesDropped(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;
};

} // namespace bulletin
