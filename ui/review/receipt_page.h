// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"
#include "ui/people/slip.h"
#include "ui/shell/context.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bulletin {

// 回执: it is with the editor now; under which number, since when, and what happens next. Printed as
// a slip for the unit's own file.
class ReceiptPage final : public QWidget {
    Q_OBJECT
public:
    explicit ReceiptPage(const Context &context, QWidget *parent = nullptr);

    void showReceipt(const Article &article, const QString &receipt);
    SlipLines lines() const { return m_lines; }

Q_SIGNALS:
    void done();
    void anotherWanted();

private:
    const Context m_context;
    SlipLines m_lines;
    QLabel *m_number;
    QLabel *m_facts;
    QPushButton *m_done;
};

} // namespace bulletin
