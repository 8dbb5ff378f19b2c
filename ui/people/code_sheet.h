// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/people/gate_sheet.h"
#include "ui/shell/context.h"

class QCheckBox;

namespace bulletin {

// The recovery code, shown once: to be written down, copied or printed before going on.
class CodeSheet final : public GateSheet {
    Q_OBJECT
public:
    explicit CodeSheet(const Context &context, QWidget *parent = nullptr);

    void setCode(const QString &code, const QString &login);
    void enter() override;

Q_SIGNALS:
    void done();

private:
    QString m_code;
    QString m_login;
    QLabel *m_shown;
    QCheckBox *m_written;
    QPushButton *m_go;
};

} // namespace bulletin
