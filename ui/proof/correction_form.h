// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/proof.h"
#include "ui/proof/line_places.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace bulletin {

// Marks a correction on the line that was chosen: what kind, which words of the line (selected in
// it), what is to stand there. Says nothing to the desk: correction() is what was filled in.
class CorrectionForm final : public QWidget {
    Q_OBJECT
public:
    explicit CorrectionForm(QWidget *parent = nullptr);

    void setLine(const std::optional<LinePlace> &line); // nothing: the form is disabled
    std::optional<LinePlace> line() const { return m_line; }
    Correction correction() const; // proof, author and number are the desk's
    void clearWords();
    void focusLine();

Q_SIGNALS:
    void entered(); // Return in a field

private:
    void showKind();
    QString original() const;
    std::optional<LinePlace> m_line;
    QLabel *m_place;
    QComboBox *m_kind;
    QLineEdit *m_text;
    QLineEdit *m_replacement;
    QLineEdit *m_note;
    QLabel *m_help;
};

QString helpOf(CorrectionKind kind);

} // namespace bulletin
