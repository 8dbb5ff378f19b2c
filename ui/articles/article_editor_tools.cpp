// SPDX-License-Identifier: Apache-2.0
// The tool bar of ArticleEditor and what its actions do.
#include "ui/articles/article_editor_private.h"
#include "ui/editor/find_bar.h"
#include "ui/editor/manuscript_editor.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/gesture.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct MarkAction {
    const char *id;
    MarkKind mark;
};
constexpr MarkAction markActions[] = {{"editorBold", MarkKind::Bold},
                                      {"editorItalic", MarkKind::Italic},
                                      {"editorUnderline", MarkKind::Underline},
                                      {"editorSuperscript", MarkKind::Superscript},
                                      {"editorSubscript", MarkKind::Subscript}};
constexpr const char *tableActions[] = {"editorTableRowInsert", "editorTableColumnInsert", "editorTableRowRemove", "editorTableColumnRemove", "editorTableCaption"};
constexpr const char *levelActions[] = {"editorParagraph", "editorHeading1", "editorHeading2"};
constexpr int mostRows = 50, mostColumns = 12;
constexpr double widestMm = 400;

} // namespace

void ArticleEditor::Private::addTool(const char *id)
{
    auto *tool = new QToolButton(tools);
    tool->setDefaultAction(actions.action(id));
    tool->setObjectName(QLatin1StringView(id) + u"Button"_s);
    tool->setAccessibleName(actions.action(id)->iconText());
    tool->setFocusPolicy(Qt::TabFocus);
    tool->setAutoRaise(true);
    tools->addWidget(tool);
}

void ArticleEditor::Private::addMenuTool(const QString &name, const QString &text, const QString &icon, const QList<const char *> &ids)
{
    auto *tool = new QToolButton(tools);
    tool->setObjectName(name + u"Button"_s);
    tool->setText(text);
    tool->setAccessibleName(text);
    tool->setIcon(context.theme.icon(icon));
    tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tool->setPopupMode(QToolButton::InstantPopup);
    tool->setFocusPolicy(Qt::TabFocus);
    tool->setAutoRaise(true);
    auto *menu = new QMenu(tool);
    menu->setObjectName(name + u"Menu"_s);
    for (const char *id : ids) {
        if (id)
            menu->addAction(actions.action(id));
        else
            menu->addSeparator();
    }
    tool->setMenu(menu);
    tools->addWidget(tool);
}

void ArticleEditor::Private::buildTools()
{
    tools->setObjectName(u"editorTools"_s);
    tools->setAccessibleName(tr("Tools of the text"));
    tools->setIconSize(QSize(18, 18));
    if (auto *more = tools->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s))
        more->setAccessibleName(tr("More tools"));
    addTool("editorUndo");
    addTool("editorRedo");
    tools->addSeparator();
    kind = new QComboBox(tools);
    kind->setObjectName(u"editorKindCombo"_s);
    kind->setAccessibleName(tr("Kind of paragraph"));
    kind->setToolTip(tr("Kind of paragraph (Ctrl+Alt+0, 1, 2)"));
    for (const char *id : levelActions)
        kind->addItem(actions.action(id)->iconText());
    tools->addWidget(kind);
    tools->addSeparator();
    for (const MarkAction &mark : markActions)
        addTool(mark.id);
    tools->addSeparator();
    addMenuTool(u"editorInsert"_s, tr("Insert"), u"plus"_s, {"editorPicture", "editorTable"});
    addMenuTool(u"editorTableEdit"_s, tr("Table"), u"table"_s,
                {"editorTableRowInsert", "editorTableColumnInsert", nullptr, "editorTableRowRemove", "editorTableColumnRemove", nullptr, "editorTableCaption"});
    addMenuTool(u"editorTakeIn"_s, tr("Take In", "a menu: text from a Word file or the clipboard"), u"file-input"_s, {"editorImport", "editorPastePlain"});
    addMenuTool(u"editorSearch"_s, tr("Find"), u"search"_s, {"editorFind", "editorFindNext", "editorReplace"});
    body->addActions({actions.action("editorPastePlain"), actions.action("editorPictureChange")}); // its context menu
    for (const char *id : tableActions)
        body->addAction(actions.action(id));
    connectTextActions();
    connectObjectActions();
}

void ArticleEditor::Private::connectTextActions()
{
    actions.on("editorSave", &editor, [this] { editor.save(); });
    actions.on("editorUndo", &editor, [this] { body->undo(); });
    actions.on("editorRedo", &editor, [this] { body->redo(); });
    for (int level = 0; level < int(std::size(levelActions)); ++level)
        actions.on(levelActions[level], &editor, [this, level] { body->setHeadingLevel(level); });
    QObject::connect(kind, &QComboBox::activated, &editor, [this](int level) {
        body->setHeadingLevel(level);
        body->setFocus();
    });
    for (const MarkAction &mark : markActions) {
        actions.on(mark.id, &editor, [this, kindOfMark = mark.mark] {
            body->toggleMark(kindOfMark);
            refreshTools();
        });
    }
    actions.on("editorPastePlain", &editor, [this] { body->pastePlain(); });
    actions.on("editorFind", &editor, [this] { findBar->open(FindBar::Row::Find); });
    actions.on("editorReplace", &editor, [this] { findBar->open(FindBar::Row::Replace); });
    actions.on("editorFindNext", &editor, [this] { findBar->findNext(); });
    actions.on("editorZoomIn", &editor, [this] { body->setZoom(body->zoom() + 0.1); });
    actions.on("editorZoomOut", &editor, [this] { body->setZoom(body->zoom() - 0.1); });
    const auto refresh = [this] { refreshTools(); };
    QObject::connect(body, &QTextEdit::cursorPositionChanged, &editor, refresh);
    QObject::connect(body, &QTextEdit::currentCharFormatChanged, &editor, refresh);
    QObject::connect(body, &QTextEdit::undoAvailable, actions.action("editorUndo"), &QAction::setEnabled);
    QObject::connect(body, &QTextEdit::redoAvailable, actions.action("editorRedo"), &QAction::setEnabled);
    const auto showZoom = [this](double value) { zoom->setText(u"%1%"_s.arg(qRound(value * 100))); };
    QObject::connect(body, &ManuscriptEditor::zoomChanged, &editor, showZoom);
    QMetaObject::invokeMethod(&editor, [this, showZoom] { showZoom(body->zoom()); }, Qt::QueuedConnection);
    for (const char *id : {"editorUndo", "editorRedo"})
        actions.action(id)->setEnabled(false);
    refreshTools();
}

void ArticleEditor::Private::connectObjectActions()
{
    actions.on("editorPicture", &editor, [this] { askPicture(); });
    actions.on("editorPictureChange", &editor, [this] { changePicture(); });
    QObject::connect(body, &ManuscriptEditor::pictureActivated, &editor, [this] { changePicture(); });
    actions.on("editorTable", &editor, [this] { askTable(); });
    actions.on("editorTableRowInsert", &editor, [this] { body->insertTableRow(); });
    actions.on("editorTableColumnInsert", &editor, [this] { body->insertTableColumn(); });
    actions.on("editorTableRowRemove", &editor, [this] { body->removeTableRow(); });
    actions.on("editorTableColumnRemove", &editor, [this] { body->removeTableColumn(); });
    actions.on("editorTableCaption", &editor, [this] { body->editTableCaption(); });
    actions.on("editorImport", &editor, [this] { askDraft(); });
}

// What the cursor stands in, and what can be done there.
void ArticleEditor::Private::refreshTools()
{
    const bool inTable = body->isInTable();
    const bool marks = body->takesMarks();
    kind->setCurrentIndex(std::clamp(body->currentHeadingLevel(), 0, 2));
    kind->setEnabled(marks);
    for (const char *id : levelActions)
        actions.action(id)->setEnabled(marks);
    for (const MarkAction &mark : markActions) {
        actions.action(mark.id)->setEnabled(marks);
        actions.action(mark.id)->setChecked(marks && body->hasMark(mark.mark));
    }
    for (const char *id : tableActions)
        actions.action(id)->setEnabled(inTable);
    actions.action("editorTable")->setEnabled(!inTable);
    actions.action("editorPicture")->setEnabled(!inTable);
    actions.action("editorPictureChange")->setEnabled(body->currentPicture().has_value());
}

void ArticleEditor::Private::askPicture()
{
    context.prompts.askOpenFiles(tr("Insert Pictures"), tr("Pictures (*.png *.jpg *.jpeg *.gif *.bmp)"), [this](const QStringList &paths) {
        gesture(context.prompts, [&] { return body->insertPictureFiles(paths); });
    });
}

void ArticleEditor::Private::askTable()
{
    auto *dialog = new FormDialog(context, u"dlgInsertTable"_s, tr("Insert a Table"), &editor);
    const auto spin = [dialog](int value, int most) {
        auto *made = new QSpinBox(dialog);
        made->setRange(1, most);
        made->setValue(value);
        return made;
    };
    QSpinBox *rows = spin(3, mostRows);
    QSpinBox *columns = spin(3, mostColumns);
    dialog->setMinimumWidth(320);
    dialog->addField(tr("&Rows, the head included"), rows, u"insertTableRowsSpin"_s);
    dialog->addField(tr("&Columns"), columns, u"insertTableColumnsSpin"_s);
    dialog->setVerb(tr("Insert"), [this, rows, columns]() -> MaybeRefusal {
        body->insertTable(rows->value(), columns->value());
        body->setFocus();
        return {};
    });
    dialog->openDialog();
}

void ArticleEditor::Private::changePicture()
{
    const std::optional<Block> picture = body->currentPicture();
    if (!picture)
        return;
    auto *dialog = new FormDialog(context, u"dlgPicture"_s, tr("Picture"), &editor);
    auto *caption = new QLineEdit(picture->text, dialog);
    auto *width = new QDoubleSpinBox(dialog);
    width->setRange(0, widestMm);
    width->setDecimals(0);
    width->setSingleStep(10);
    width->setSuffix(tr(" mm"));
    width->setSpecialValueText(tr("its own size"));
    width->setValue(picture->imageWidthMm);
    dialog->addField(tr("&Caption below the picture"), caption, u"pictureCaptionEdit"_s);
    dialog->addField(tr("&Width"), width, u"pictureWidthSpin"_s);
    dialog->addNote(tr("No picture is printed wider than the text (156 mm)."));
    dialog->setVerb(tr("Apply"), [this, picture, caption, width]() -> MaybeRefusal {
        Block changed = *picture;
        changed.text = caption->text().trimmed();
        if (qRound(picture->imageWidthMm) != qRound(width->value())) // a width in fractions that nobody touched stays
            changed.imageWidthMm = width->value();
        body->changePicture(changed);
        return {};
    });
    dialog->openDialog();
}

void ArticleEditor::Private::askDraft()
{
    context.prompts.askOpenFiles(tr("Import a Draft"), tr("Drafts (*.docx *.doc *.wps *.odt *.rtf *.html *.htm *.txt)"), [this](const QStringList &paths) {
        if (!paths.isEmpty())
            importDraft(paths.first());
    });
}

} // namespace bulletin
