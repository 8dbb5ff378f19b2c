// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace bulletin {

struct Unit;

// Names parted by 、 (a comma does as well). Units are completed one at a time from the registry
// by full name, short name or alias; an alias is completed to the full name.
class NamesEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit NamesEdit(QWidget *parent = nullptr);

    void setKnownUnits(const QList<Unit> &units);
    QStringList names() const;
    void setNames(const QStringList &names);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void complete();
    void take(const QString &name);
    QStringList m_given; // as they were set: untouched ones come back as they are
    QString m_givenText;
    QCompleter *m_completer = nullptr;
    QStandardItemModel *m_known = nullptr;
};

} // namespace bulletin
