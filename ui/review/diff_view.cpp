// SPDX-License-Identifier: Apache-2.0
#include "ui/review/diff_view.h"

#include "core/articles/article.h"
#include "core/issues/issue_document.h"
#include "ui/review/diff_text.h"
#include "ui/shell/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

TitledManuscript titled(const ArticleContent &content)
{
    ArticleDocument document;
    document.units = content.units;
    document.contributors = content.contributors;
    document.creditEnding = content.creditEnding;
    TitledManuscript text{content.titleLines, content.manuscript};
    if (const QString credit = creditLine(document); !credit.isEmpty()) {
        Block last;
        last.text = credit;
        text.manuscript.blocks.append(last);
    }
    return text;
}

} // namespace

ComparedTexts comparisonOf(const std::optional<ArticleContent> &before, const ArticleContent &after)
{
    ComparedTexts texts;
    if (before) {
        texts.before = titled(*before);
        texts.images = before->images;
    }
    texts.after = titled(after);
    texts.images.insert(after.images);
    return texts;
}

DiffView::DiffView(const QString &name, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new DiffText(theme, this))
    , m_document(*m_text->document(), theme)
    , m_looks(new QButtonGroup(this))
    , m_counts(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
{
    setObjectName(name);
    m_text->setObjectName(name + u"Text"_s);
    m_text->setAccessibleName(tr("Text with its changes"));
    m_counts->setObjectName(name + u"CountsLabel"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    const QString texts[] = {tr("Marked", "look of a comparison: 修订标记"), tr("Side by Side", "look of a comparison: 左右对照"), tr("Clean", "look of a comparison: 清样")};
    const QString helps[] = {tr("Changes marked in the text: ▲ came in, ▼ went out"), tr("The old text beside the new one"), tr("The new text alone")};
    const QString names[] = {u"MarkedButton"_s, u"SidesButton"_s, u"CleanButton"_s};
    for (int look = 0; look < 3; ++look) {
        auto *button = new QToolButton(this);
        button->setObjectName(name + names[look]);
        button->setText(texts[look]);
        button->setToolTip(helps[look]);
        button->setAccessibleName(texts[look]);
        button->setCheckable(true);
        button->setChecked(look == 0);
        button->setFocusPolicy(Qt::TabFocus);
        m_looks->addButton(button, look);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_counts);
    const std::tuple<QToolButton *, QString, QString, QString> steps[] = {{m_previous, u"PreviousButton"_s, u"chevron-up"_s, tr("Previous change (Shift+F8)")},
                                                                          {m_next, u"NextButton"_s, u"chevron-down"_s, tr("Next change (F8)")}};
    for (const auto &[button, part, icon, help] : steps) {
        button->setObjectName(name + part);
        button->setIcon(theme.icon(icon));
        button->setToolTip(help);
        button->setAccessibleName(help);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_text, 1);
    connect(m_looks, &QButtonGroup::idClicked, this, [this](int look) { setLook(DiffLook(look)); });
    connect(m_previous, &QToolButton::clicked, this, [this] { goToChange(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goToChange(1); });
    connect(m_text, &QTextEdit::selectionChanged, this, &DiffView::selectionChanged);
    connect(m_text, &DiffText::clicked, this, [this](int position) {
        for (int which = 0; which < m_places.size(); ++which) {
            const TextAnchor &place = m_places.at(which);
            const auto shown = m_document.find(place.block, place.start, place.length);
            if (shown && position >= shown->position && position <= shown->position + shown->length)
                return Q_EMIT placeClicked(which);
        }
    });
    connect(&theme, &Theme::changed, this, &DiffView::refresh);
}

QTextEdit &DiffView::text()
{
    return *m_text;
}

void DiffView::useOwnKeys()
{
    const std::pair<QKeySequence, int> keys[] = {{QKeySequence(Qt::Key_F8), 1}, {QKeySequence(Qt::SHIFT | Qt::Key_F8), -1}};
    for (const auto &[key, step] : keys)
        connect(new QShortcut(key, window()), &QShortcut::activated, this, [this, by = step] { goToChange(by); });
}

void DiffView::setTexts(const ComparedTexts &texts)
{
    m_texts = texts;
    m_places.clear();
    m_lit = -1;
    m_diff = diffManuscripts(texts.before.value_or(texts.after), texts.after);
    refresh();
}

void DiffView::setLook(DiffLook look)
{
    m_look = look;
    m_looks->button(int(look))->setChecked(true);
    refresh();
}

void DiffView::refresh()
{
    const int scroll = m_text->textCursor().position();
    const QSignalBlocker quiet(m_text);
    m_text->setWide(m_look == DiffLook::SideBySide && m_texts.before);
    m_document.write(m_texts, m_diff, m_look);
    m_current = -1;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(std::min(scroll, std::max(0, m_text->document()->characterCount() - 1)));
    m_text->setTextCursor(scroll == 0 ? QTextCursor(m_text->document()) : cursor);
    for (QAbstractButton *button : m_looks->buttons())
        button->setEnabled(m_texts.before.has_value());
    light();
    describe();
}

void DiffView::describe()
{
    const int count = changeCount();
    QString text;
    if (!m_texts.before)
        text = tr("Not compared");
    else if (m_look == DiffLook::Clean)
        text = tr("New text alone");
    else if (count == 0)
        text = tr("No changes");
    else {
        text = count == 1 ? tr("1 change") : tr("%1 changes", "改动 3 处").arg(count);
        if (m_current >= 0)
            text += u"  %1/%2"_s.arg(m_current + 1).arg(count);
    }
    m_counts->setText(text);
    const QString characters = m_diff.changedCharacters == 1 ? tr("1 character changed") : tr("%1 characters changed").arg(m_diff.changedCharacters);
    m_counts->setToolTip(count > 0 ? characters : QString());
    m_text->setAccessibleDescription(count > 0 ? text + u" · "_s + characters : text);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void DiffView::goToChange(int step)
{
    const int count = changeCount();
    if (count == 0)
        return;
    m_current = m_current < 0 ? (step > 0 ? 0 : count - 1) : (m_current + step + count) % count;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(m_document.changes().at(m_current).position);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    light();
    describe();
}

QTextEdit::ExtraSelection DiffView::selection(const ShownChange &place, const QColor &color) const
{
    QTextEdit::ExtraSelection made;
    made.cursor = QTextCursor(m_text->document());
    made.cursor.setPosition(place.position);
    made.cursor.setPosition(place.position + place.length, QTextCursor::KeepAnchor);
    made.format.setBackground(color);
    return made;
}

void DiffView::light()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (int which = 0; which < m_places.size(); ++which) {
        const TextAnchor &place = m_places.at(which);
        QColor color = m_theme.color(Theme::Token::Warn);
        color.setAlphaF(which == m_lit ? 0.45F : 0.18F);
        if (const auto shown = m_document.find(place.block, place.start, place.length)) {
            QTextEdit::ExtraSelection made = selection(*shown, color);
            made.format.setUnderlineStyle(QTextCharFormat::DotLine); // not by colour alone
            selections.append(made);
        }
    }
    if (m_current >= 0)
        selections.append(selection(m_document.changes().at(m_current), m_theme.color(Theme::Token::Selection)));
    m_text->setExtraSelections(selections);
}

std::optional<TextAnchor> DiffView::selectedPlace() const
{
    const QTextCursor cursor = m_text->textCursor();
    return cursor.hasSelection() ? m_document.placeOf(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()) : std::nullopt;
}

void DiffView::setPlaces(const QList<TextAnchor> &places, int lit)
{
    m_places = places;
    m_lit = lit;
    light();
}

void DiffView::showPlace(const TextAnchor &place)
{
    const auto shown = m_document.find(place.block, place.start, place.length);
    if (!shown)
        return;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(shown->position);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
}

} // namespace bulletin
