// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/proof.h"

#include <QTreeWidget>

namespace bulletin {

class Theme;

// The corrections of one round, in the order of the pages: number, place, what is to change, and
// how far it is. A projection: rows are set, never changed here.
class CorrectionList final : public QTreeWidget {
    Q_OBJECT
public:
    explicit CorrectionList(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<Correction> &corrections); // keeps the current one
    std::optional<Correction> current() const;
    void choose(CorrectionId id);
    void step(int by); // to the next or the one before, round the end

Q_SIGNALS:
    void chosen(); // another current one, or none

private:
    const Theme &m_theme;
    QList<Correction> m_corrections;
};

// 删除“的” · “泛行”→“泛起”: a correction in words.
QString correctionText(const Correction &correction);
// 未改, 已改, 已改·核红, 驳回
QString correctionStateText(const Correction &correction);

} // namespace bulletin
