// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace bulletin {

class Theme;

// Names in an order: added, renamed in place (F2), moved (Alt+↑/↓) and removed (Delete).
class NameList final : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        QString key;  // what it stands for; empty: added here
        QString name;
        QString kept; // why it cannot be removed; empty: it can
    };
    explicit NameList(const Theme &theme, QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    QList<Entry> entries() const; // without what was added and left empty
    QStringList names() const;
    void setListName(const QString &accessibleName, const QString &objectName);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void add();
    void move(int step);
    void remove();
    void refresh();
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_rename;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
};

} // namespace bulletin
