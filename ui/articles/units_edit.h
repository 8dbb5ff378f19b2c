// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/units/unit.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace bulletin {

// Names parted by 、 (a comma does as well), completed one at a time from the registry: full
// names, short names and aliases.
class UnitsEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit UnitsEdit(QWidget *parent = nullptr);
    void setKnownUnits(const QList<Unit> &units);
    QStringList names() const;
    void setNames(const QStringList &names);

private:
    void complete();
    QCompleter *m_completer;
    QStringListModel *m_known;
};

} // namespace bulletin
