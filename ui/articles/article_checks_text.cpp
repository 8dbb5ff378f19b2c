// SPDX-License-Identifier: Apache-2.0
// The part of ArticleChecks that works on the text: where findings stand in it, and how they are cured.
#include "core/checks/fixing.h"
#include "ui/articles/article_checks.h"
#include "ui/articles/article_form.h"
#include "ui/articles/title_edit.h"
#include "ui/checks/findings_panel.h"
#include "ui/editor/manuscript_editor.h"
#include "ui/editor/manuscript_reading.h"

#include <QMenu>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

const TextPlace *placeIn(const QList<TextPlace> &texts, const Place &place)
{
    const auto found = std::find_if(texts.begin(), texts.end(), [&](const TextPlace &text) { return text.block == place.block && text.row == place.row && text.column == place.column; });
    return found == texts.end() ? nullptr : &*found;
}

// Where it stands in the document; of a caption: its picture.
QTextCursor cursorAt(QTextDocument &document, const TextPlace &text, const Place &place)
{
    const int from = text.picture ? text.position : text.position + int(std::min<qsizetype>(place.start, text.length));
    const int to = text.picture ? text.position + 1 : text.position + int(std::min<qsizetype>(place.end(), text.length));
    QTextCursor cursor(&document);
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    return cursor;
}

// A blank alone is too narrow to be seen underlined.
Place withNeighbours(const Finding &finding, const TextPlace &text)
{
    Place wide = finding.place;
    if (!finding.text.trimmed().isEmpty() || text.picture)
        return wide;
    wide.start = std::max<qsizetype>(0, wide.start - 1);
    wide.length = std::min<qsizetype>(text.length, finding.place.end() + 1) - wide.start;
    return wide;
}

// Of the first character of a selection, else of the one before the place.
QTextCharFormat formatOf(const QTextCursor &cursor)
{
    QTextCursor first(cursor.document());
    first.setPosition(cursor.hasSelection() ? cursor.selectionStart() + 1 : cursor.position());
    return first.charFormat();
}

} // namespace

void ArticleChecks::showUnderlines()
{
    const QList<TextPlace> texts = textPlaces(*m_body.document());
    const TitleEdit &title = m_form.title();
    QList<TextRemark> inBody, inTitle;
    m_inBody.clear();
    m_inTitle.clear();
    const QList<CheckedFinding> &findings = m_panel->result().findings;
    for (qsizetype index = 0; index < findings.size(); ++index) {
        const Finding &finding = findings.at(index).finding;
        if (!findings.at(index).stands())
            continue;
        const QString sentence = inProgramLanguage(finding.message);
        if (finding.place.block == 0) {
            const QTextCursor cursor = title.stretch(finding.place.start, std::max<qsizetype>(1, finding.place.length));
            inTitle.append({cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart(), finding.severity, sentence});
            m_inTitle.append(index);
        } else if (const TextPlace *text = placeIn(texts, finding.place)) {
            const QTextCursor cursor = cursorAt(*m_body.document(), *text, withNeighbours(finding, *text));
            inBody.append({cursor.selectionStart(), std::max(1, cursor.selectionEnd() - cursor.selectionStart()), finding.severity, sentence});
            m_inBody.append(index);
        }
    }
    m_body.setRemarks(inBody);
    m_form.title().setRemarks(inTitle);
}

// The panel shows what is said where the person writes.
void ArticleChecks::cursorMoved()
{
    if (!m_open || !m_body.hasFocus())
        return;
    if (const int remark = m_body.remarkAt(m_body.textCursor().position()); remark >= 0 && remark < m_inBody.size())
        m_panel->choose(m_inBody.at(remark));
}

void ArticleChecks::fillMenu(int remark, QMenu *menu)
{
    const QList<CheckedFinding> &findings = m_panel->result().findings;
    if (remark >= m_inBody.size() || m_inBody.at(remark) >= findings.size())
        return;
    const CheckedFinding checked = findings.at(m_inBody.at(remark));
    m_panel->choose(m_inBody.at(remark));
    QAction *said = menu->addAction(inProgramLanguage(checked.finding.message).replace(u'&', u"&&"_s));
    said->setObjectName(u"remarkSentence"_s);
    said->setEnabled(false);
    for (int fix = 0; fix < std::min<qsizetype>(9, checked.finding.fixes.size()); ++fix) {
        QAction *cure = menu->addAction(fixText(m_panel->result().texts, checked.finding, checked.finding.fixes.at(fix)).replace(u'&', u"&&"_s));
        cure->setObjectName(u"remarkFix%1"_s.arg(fix + 1));
        connect(cure, &QAction::triggered, this, [this, checked, fix] { apply({checked}, fix); });
    }
    QAction *ignore = menu->addAction(tr("Ignore…"));
    ignore->setObjectName(u"remarkIgnore"_s);
    connect(ignore, &QAction::triggered, m_panel, &FindingsPanel::ignoreCurrent);
}

void ArticleChecks::go(const Place &place)
{
    if (place.article != m_number)
        return Q_EMIT elsewhereWanted(m_articles.value(place.article - 1), place);
    if (place.block == 0) {
        TitleEdit &title = m_form.title();
        title.setTextCursor(title.stretch(place.start, place.length));
        return title.setFocus(Qt::OtherFocusReason);
    }
    const QList<TextPlace> texts = textPlaces(*m_body.document());
    const TextPlace *text = placeIn(texts, place);
    if (!text) // the credit line, made from these
        return m_form.unitsWidget()->setFocus(Qt::OtherFocusReason);
    m_body.setTextCursor(cursorAt(*m_body.document(), *text, place));
    m_body.ensureCursorVisible();
    m_body.setFocus(Qt::OtherFocusReason);
}

// Those whose words still stand where they were found. Returns how many were cured.
int ArticleChecks::apply(const QList<CheckedFinding> &findings, qsizetype fix)
{
    const std::optional<CheckArticle> now = read();
    if (!now)
        return 0;
    const auto stands = [&](const Place &place, const QString &words) {
        const CheckText *text = place.article == m_number ? textAt(*now, place) : nullptr;
        return text && text->role != TextRole::Credit && text->text.mid(place.start, place.length) == words;
    };
    QList<Fix> fixes;
    for (const CheckedFinding &checked : findings) {
        const Finding &finding = checked.finding;
        if (fix >= finding.fixes.size())
            continue;
        const QList<Edit> &edits = finding.fixes.at(fix).edits;
        const auto same = [&](const Edit &edit) {
            const CheckText *before = textAt(m_panel->result().texts, edit.place);
            return before && stands(edit.place, before->text.mid(edit.place.start, edit.place.length));
        };
        if (std::all_of(edits.begin(), edits.end(), same))
            fixes.append(finding.fixes.at(fix));
    }
    int applied = 0;
    const QList<Edit> edits = compatibleEdits(fixes, &applied);
    if (edits.isEmpty())
        return 0;
    applyToTitle(edits);
    applyToBody(edits);
    m_live.checkNow();
    return applied;
}

void ArticleChecks::applyToTitle(const QList<Edit> &edits)
{
    TitleEdit &title = m_form.title();
    QTextCursor group(title.document());
    group.beginEditBlock();
    for (const Edit &edit : edits) { // the last place first
        if (edit.place.block == 0)
            title.stretch(edit.place.start, edit.place.length).insertText(edit.text);
    }
    group.endEditBlock();
}

// One undo step; the last place first, so that those before it stay where they are.
void ArticleChecks::applyToBody(const QList<Edit> &edits)
{
    const QList<TextPlace> texts = textPlaces(*m_body.document());
    struct Replacement {
        QTextCursor cursor;
        const TextPlace *text;
        const Edit *edit;
    };
    QList<Replacement> changes;
    for (const Edit &edit : edits) {
        if (const TextPlace *text = edit.place.block == 0 ? nullptr : placeIn(texts, edit.place))
            changes.append({cursorAt(*m_body.document(), *text, edit.place), text, &edit});
    }
    std::stable_sort(changes.begin(), changes.end(), [](const Replacement &a, const Replacement &b) { return a.cursor.selectionStart() > b.cursor.selectionStart(); });
    QTextCursor group(m_body.document());
    group.beginEditBlock();
    for (Replacement &change : changes) {
        if (!change.text->picture) {
            change.cursor.insertText(change.edit->text, formatOf(change.cursor));
            continue;
        }
        Block picture = pictureBlock(formatOf(change.cursor));
        picture.text.replace(change.edit->place.start, change.edit->place.length, change.edit->text);
        change.cursor.setCharFormat(pictureFormat(picture));
    }
    group.endEditBlock();
}

} // namespace bulletin
