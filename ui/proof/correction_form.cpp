// SPDX-License-Identifier: Apache-2.0
#include "ui/proof/correction_form.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace bulletin {

QString helpOf(CorrectionKind kind)
{
    switch (kind) {
    case CorrectionKind::Replace:
        return CorrectionForm::tr("Select the wrong words in the line, and write what is to stand there.");
    case CorrectionKind::Delete:
        return CorrectionForm::tr("Select the words that are to go.");
    case CorrectionKind::Insert:
        return CorrectionForm::tr("Put the cursor where words are missing, and write them.");
    case CorrectionKind::Transpose:
        return CorrectionForm::tr("Select the words as they stand, and write the same characters in their right order.");
    case CorrectionKind::Join:
        return CorrectionForm::tr("The next paragraph is run on behind this one.");
    case CorrectionKind::NewParagraph:
        return CorrectionForm::tr("Select the words with which a new paragraph is to begin.");
    case CorrectionKind::Move:
        return CorrectionForm::tr("Select what is to move, and write the words behind which it goes.");
    case CorrectionKind::Stet:
        return CorrectionForm::tr("Select what an earlier round marked and is to stay.");
    case CorrectionKind::Space:
        return CorrectionForm::tr("Select the words, and write them with the blanks they are to have.");
    }
    return {};
}

CorrectionForm::CorrectionForm(QWidget *parent)
    : QWidget(parent)
    , m_place(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_help(new QLabel(this))
{
    setObjectName(u"correctionForm"_s);
    m_place->setObjectName(u"correctionPlaceLabel"_s);
    m_place->setWordWrap(true);
    m_help->setObjectName(u"correctionHelpLabel"_s);
    m_help->setWordWrap(true);
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_kind->setObjectName(u"correctionKindBox"_s);
    m_kind->setAccessibleName(tr("Kind of correction"));
    for (const CorrectionKind kind : allCorrectionKinds())
        m_kind->addItem(kindName(kind), int(kind));
    m_text->setReadOnly(true);
    const auto name = [](QLineEdit *edit, const QString &objectName, const QString &accessibleName) {
        edit->setObjectName(objectName);
        edit->setAccessibleName(accessibleName);
    };
    name(m_text, u"correctionLineEdit"_s, tr("The line; select the words in it"));
    name(m_replacement, u"correctionReplacementEdit"_s, tr("What is to stand there"));
    name(m_note, u"correctionNoteEdit"_s, tr("Note"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_place);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Line"), m_text);
    form->addRow(tr("To be"), m_replacement);
    form->addRow(tr("Note"), m_note);
    form->addRow(m_help);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CorrectionForm::showKind);
    for (QLineEdit *edit : {m_text, m_replacement, m_note})
        connect(edit, &QLineEdit::returnPressed, this, &CorrectionForm::entered);
    setLine({});
}

void CorrectionForm::setLine(const std::optional<LinePlace> &line)
{
    m_line = line;
    m_text->setText(line ? line->text : QString());
    m_place->setText(!line                    ? tr("Click a line of the page to mark a correction on it.")
                     : line->article.isNull() ? tr("Page %1, line %2").arg(line->page).arg(line->number)
                                              : tr("Page %1, line %2: %3").arg(line->page).arg(line->number).arg(line->articleTitle));
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_text, m_replacement, m_note})
        field->setEnabled(line.has_value());
    showKind();
}

void CorrectionForm::showKind()
{
    const auto kind = CorrectionKind(m_kind->currentData().toInt());
    m_help->setText(helpOf(kind));
    const bool words = kind != CorrectionKind::Delete && kind != CorrectionKind::Join && kind != CorrectionKind::NewParagraph && kind != CorrectionKind::Stet;
    m_replacement->setEnabled(words && m_line.has_value());
}

QString CorrectionForm::original() const
{
    const auto kind = CorrectionKind(m_kind->currentData().toInt());
    if (kind == CorrectionKind::Insert)
        return {};
    return m_text->hasSelectedText() ? m_text->selectedText() : m_text->text();
}

Correction CorrectionForm::correction() const
{
    Correction correction;
    if (!m_line)
        return correction;
    correction.kind = CorrectionKind(m_kind->currentData().toInt());
    correction.article = m_line->article;
    correction.page = m_line->page;
    correction.line = m_line->number;
    correction.block = m_line->block;
    correction.original = original();
    const int within = correction.kind == CorrectionKind::Insert ? m_text->cursorPosition() : std::max(0, m_text->selectionStart());
    correction.start = m_line->start + within;
    correction.length = int(correction.original.size());
    correction.replacement = m_replacement->isEnabled() ? m_replacement->text() : QString();
    correction.note = m_note->text();
    return correction;
}

void CorrectionForm::clearWords()
{
    m_replacement->clear();
    m_note->clear();
}

void CorrectionForm::focusLine()
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->deselect();
    m_text->setCursorPosition(0);
}

} // namespace bulletin
