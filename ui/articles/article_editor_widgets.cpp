// SPDX-License-Identifier: Apache-2.0
#include "ui/articles/article_editor_private.h"

#include "ui/shell/gesture.h"
#include "ui/shell/theme.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

void ArticleEditor::Private::build()
{
    recovered = new Banner(u"editorRecovered"_s, Banner::Kind::Warning, context.theme, &editor);
    notes = new Banner(u"editorNotes"_s, Banner::Kind::Note, context.theme, &editor);
    notes->allowClosing();
    form = new ArticleForm(&editor);
    tools = new QToolBar(&editor);
    body = new ManuscriptEditor(context.theme, &editor);
    body->setObjectName(u"articleBodyEdit"_s);
    body->setAccessibleName(tr("Text of the article"));
    body->setPlaceholderText(tr("Write here, paste, or drop a Word file."));
    findBar = new FindBar(*body, context.theme, &editor);
    counts = new QLabel(&editor);
    counts->setObjectName(u"articleCountLabel"_s);
    buildTools();

    auto *column = new QVBoxLayout(&editor);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(8);
    column->addLayout(buildHeader());
    column->addWidget(recovered);
    column->addWidget(conflict = buildConflict());
    column->addWidget(form);
    column->addWidget(tools);
    column->addWidget(notes);
    column->addWidget(findBar);
    column->addWidget(body, 1);
    column->addWidget(counts);
    editor.setFocusProxy(body);

    QObject::connect(form, &ArticleForm::edited, &editor, [this] { edited(); });
    QObject::connect(body, &ManuscriptEditor::edited, &editor, [this] { edited(); });
    QObject::connect(body, &ManuscriptEditor::noticed, &editor, [this](const QString &said) { notes->say(said); });
    QObject::connect(body, &ManuscriptEditor::refused, &editor, [this](const Refusal &refusal) { context.prompts.tell(refusal); });
    QObject::connect(body, &ManuscriptEditor::documentsDropped, &editor, [this](const QStringList &paths) { importDraft(paths.first()); });
    QObject::connect(body, &ManuscriptEditor::pictureActivated, &editor, [this] { askPictureCaption(); });
    QObject::connect(notes, &Banner::closed, &editor, [this] { notes->say({}); });
    QObject::connect(&context.theme, &Theme::changed, &editor, [this] {
        for (const auto &[action, icon] : std::as_const(m_icons))
            action->setIcon(context.theme.icon(icon));
    });
}

QLayout *ArticleEditor::Private::buildHeader()
{
    auto *row = new QHBoxLayout;
    QPushButton *back = button(u"editorBackButton"_s, tr("Back to the issue"), &editor);
    back->setIcon(context.theme.icon(u"arrow-left"_s));
    QObject::connect(back, &QPushButton::clicked, &editor, [this] { leave(); });
    heading = new QLabel(&editor);
    heading->setObjectName(u"editorHeadingLabel"_s);
    heading->setFont(context.theme.font(18, QFont::DemiBold));
    state = new QLabel(&editor);
    state->setObjectName(u"editorStateLabel"_s);
    QPushButton *save = button(u"editorSaveButton"_s, tr("Save"), &editor);
    save->setToolTip(tr("Save a version (Ctrl+S)"));
    QObject::connect(save, &QPushButton::clicked, &editor, [this] { editor.save(); });
    QPushButton *done = button(u"editorDoneButton"_s, tr("Save and close"), &editor);
    done->setProperty("primary", true);
    QObject::connect(done, &QPushButton::clicked, &editor, [this] {
        if (editor.save())
            close();
    });
    row->addWidget(back);
    row->addWidget(heading);
    row->addStretch(1);
    row->addWidget(state);
    row->addWidget(save);
    row->addWidget(done);
    return row;
}

// 他人已改: what happened, that nothing is lost, and three ways on.
QWidget *ArticleEditor::Private::buildConflict()
{
    auto *bar = new QFrame(&editor);
    bar->setObjectName(u"editorConflictBar"_s);
    bar->setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(bar);
    auto *text = new QLabel(tr("Somebody else saved this article in the meantime. Your text is not lost."), bar);
    text->setObjectName(u"editorConflictLabel"_s);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    const auto add = [&](const QString &name, const QString &label, void (Private::*action)()) {
        QPushButton *made = button(name, label, bar);
        QObject::connect(made, &QPushButton::clicked, &editor, [this, action] { (this->*action)(); });
        row->addWidget(made);
    };
    add(u"editorCompareButton"_s, tr("Compare the two"), &Private::compareWithOther);
    add(u"editorKeepMineButton"_s, tr("Keep mine as the newest"), &Private::keepMineAsNewest);
    add(u"editorTakeTheirsButton"_s, tr("Give up mine"), &Private::takeTheirs);
    bar->hide();
    return bar;
}

QAction *ArticleEditor::Private::addTool(const char *id, const QString &text, const QString &icon, const QKeySequence &keys, Qt::ToolButtonStyle style, std::function<void()> triggered)
{
    auto *action = new QAction(context.theme.icon(icon), text, &editor);
    action->setObjectName(QLatin1StringView(id));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(keys.isEmpty() ? text : tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    QObject::connect(action, &QAction::triggered, &editor, std::move(triggered));
    editor.addAction(action);
    m_icons.append({action, icon});
    auto *tool = new QToolButton(tools);
    tool->setDefaultAction(action);
    tool->setObjectName(QLatin1StringView(id) + u"Button"_s);
    tool->setAccessibleName(text);
    tool->setToolButtonStyle(style);
    tool->setAutoRaise(true);
    tools->addWidget(tool);
    return action;
}

void ArticleEditor::Private::buildTools()
{
    tools->setObjectName(u"editorTools"_s);
    tools->setIconSize(QSize(18, 18));
    addTextTools();
    tools->addSeparator();
    addInsertTools();

    auto *save = new QAction(&editor);
    save->setObjectName(u"editorSave"_s);
    save->setShortcut(QKeySequence::Save);
    save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(save, &QAction::triggered, &editor, [this] { editor.save(); });
    editor.addAction(save);
}

void ArticleEditor::Private::addTextTools()
{
    const auto level = [this](int wanted) { return [this, wanted] { body->setHeadingLevel(wanted); }; };
    const auto mark = [this](MarkKind wanted) { return [this, wanted] { body->toggleMark(wanted); }; };
    addTool("editorHeading1", tr("Heading 一、"), u"heading-1"_s, QKeySequence(u"Ctrl+Alt+1"_s), Qt::ToolButtonTextBesideIcon, level(1));
    addTool("editorHeading2", tr("Heading （一）"), u"heading-2"_s, QKeySequence(u"Ctrl+Alt+2"_s), Qt::ToolButtonTextBesideIcon, level(2));
    addTool("editorParagraph", tr("Paragraph"), u"pilcrow"_s, QKeySequence(u"Ctrl+Alt+0"_s), Qt::ToolButtonTextBesideIcon, level(0));
    tools->addSeparator();
    addTool("editorBold", tr("Bold"), u"bold"_s, QKeySequence::Bold, Qt::ToolButtonIconOnly, mark(MarkKind::Bold));
    addTool("editorItalic", tr("Emphasis"), u"italic"_s, QKeySequence::Italic, Qt::ToolButtonIconOnly, mark(MarkKind::Italic));
    addTool("editorUnderline", tr("Underline"), u"underline"_s, QKeySequence::Underline, Qt::ToolButtonIconOnly, mark(MarkKind::Underline));
    addTool("editorSuperscript", tr("Superscript"), u"superscript"_s, {}, Qt::ToolButtonIconOnly, mark(MarkKind::Superscript));
    addTool("editorSubscript", tr("Subscript"), u"subscript"_s, {}, Qt::ToolButtonIconOnly, mark(MarkKind::Subscript));
}

void ArticleEditor::Private::addInsertTools()
{
    addTool("editorPicture", tr("Picture…"), u"image"_s, {}, Qt::ToolButtonTextBesideIcon, [this] { askPicture(); });
    addTableMenu();
    addTool("editorImport", tr("From Word/WPS…"), u"file-input"_s, {}, Qt::ToolButtonTextBesideIcon, [this] { askDraft(); });
    addTool("editorPastePlain", tr("Paste as plain text"), u"clipboard-paste"_s, QKeySequence(u"Ctrl+Shift+V"_s), Qt::ToolButtonIconOnly, [this] { body->pastePlain(); });
    addTool("editorFind", tr("Find and replace"), u"search"_s, QKeySequence(u"Ctrl+F"_s), Qt::ToolButtonIconOnly, [this] { findBar->open(); });
    auto *replace = new QAction(&editor);
    replace->setObjectName(u"editorReplace"_s);
    replace->setShortcut(QKeySequence(u"Ctrl+H"_s));
    replace->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(replace, &QAction::triggered, &editor, [this] { findBar->open(); });
    editor.addAction(replace);
}

void ArticleEditor::Private::addTableMenu()
{
    auto *menu = new QMenu(tools);
    const auto add = [&](const QString &name, const QString &text, std::function<void()> triggered) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        QObject::connect(action, &QAction::triggered, &editor, std::move(triggered));
        return action;
    };
    add(u"editorTableInsert"_s, tr("Insert a table…"), [this] { askTable(); });
    menu->addSeparator();
    QList<QAction *> edits;
    edits << add(u"editorTableAddRow"_s, tr("Row below"), [this] { body->insertTableRow(); });
    edits << add(u"editorTableAddColumn"_s, tr("Column to the right"), [this] { body->insertTableColumn(); });
    edits << add(u"editorTableRemoveRow"_s, tr("Remove the row"), [this] { body->removeTableRow(); });
    edits << add(u"editorTableRemoveColumn"_s, tr("Remove the column"), [this] { body->removeTableColumn(); });
    menu->addSeparator();
    QAction *width = add(u"editorPictureWidth"_s, tr("Width of the picture…"), [this] { askPictureWidth(); });
    QAction *caption = add(u"editorPictureCaption"_s, tr("Caption of the picture…"), [this] { askPictureCaption(); });
    add(u"editorTableCaption"_s, tr("Caption of the table"), [this] { body->editTableCaption(); });
    edits << menu->actions().last();
    QObject::connect(menu, &QMenu::aboutToShow, &editor, [this, edits, width, caption] {
        for (QAction *edit : edits)
            edit->setEnabled(body->isInTable());
        for (QAction *action : {width, caption})
            action->setEnabled(body->currentPicture().has_value());
    });
    auto *tool = new QToolButton(tools);
    tool->setObjectName(u"editorTableButton"_s);
    tool->setText(tr("Table"));
    tool->setAccessibleName(tr("Table"));
    tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tool->setPopupMode(QToolButton::InstantPopup);
    tool->setAutoRaise(true);
    tool->setMenu(menu);
    tool->setIcon(context.theme.icon(u"table"_s));
    QObject::connect(&context.theme, &Theme::changed, tool, [this, tool] { tool->setIcon(context.theme.icon(u"table"_s)); });
    tools->addWidget(tool);
}

void ArticleEditor::Private::askPicture()
{
    context.prompts.askOpenFiles(tr("Choose a picture"), tr("Pictures (*.png *.jpg *.jpeg *.gif *.bmp)"), [this](const QStringList &paths) {
        gesture(context.prompts, [&] { return body->insertPictureFiles(paths); });
    });
}

void ArticleEditor::Private::askTable()
{
    context.prompts.askText(tr("Insert a table"), tr("Rows × columns"), u"3×3"_s, [this](const QString &size) {
        static const QRegularExpression sizeForm(u"^\\s*(\\d{1,2})\\s*[×xX*，, ]\\s*(\\d{1,2})\\s*$"_s);
        const auto match = sizeForm.match(size);
        const int rows = match.captured(1).toInt();
        const int columns = match.captured(2).toInt();
        if (rows < 1 || columns < 1 || columns > 20)
            context.prompts.tell(tr("“%1” is not a size of a table.").arg(size), tr("Write it as 3×4: three rows, four columns."));
        else
            body->insertTable(rows, columns);
    });
}

void ArticleEditor::Private::askPictureWidth()
{
    const std::optional<Block> picture = body->currentPicture();
    if (!picture)
        return;
    context.prompts.askText(tr("Width of the picture"), tr("Millimetres; 0 for its own size"), QString::number(picture->imageWidthMm), [this, picture](const QString &text) {
        bool valid = false;
        const double width = text.toDouble(&valid);
        if (!valid || width < 0 || width > 400) {
            context.prompts.tell(tr("“%1” is not a width.").arg(text), tr("Write millimetres, for example 120."));
            return;
        }
        Block changed = *picture;
        changed.imageWidthMm = width;
        body->changePicture(changed);
    });
}

void ArticleEditor::Private::askPictureCaption()
{
    const std::optional<Block> picture = body->currentPicture();
    if (!picture)
        return;
    context.prompts.askText(tr("Caption of the picture"), tr("It is printed below the picture"), picture->text, [this, picture](const QString &text) {
        Block changed = *picture;
        changed.text = text.trimmed();
        body->changePicture(changed);
    });
}

void ArticleEditor::Private::askDraft()
{
    context.prompts.askOpenFiles(tr("Choose a draft"), tr("Drafts (*.docx *.doc *.wps *.odt *.rtf *.html *.htm *.txt)"), [this](const QStringList &paths) {
        if (!paths.isEmpty())
            importDraft(paths.first());
    });
}

} // namespace bulletin
