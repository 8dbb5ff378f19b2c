// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/dialog_prompts.h"

#include "ui/shell/settings.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct DialogPromptsTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::DialogPrompts)
};

QPushButton *cancelButton(QMessageBox *box)
{
    QPushButton *button = box->addButton(DialogPromptsTexts::tr("Cancel"), QMessageBox::RejectRole);
    button->setObjectName(u"promptCancelButton"_s);
    box->setEscapeButton(button);
    return button;
}

QFileDialog *fileDialog(QWidget *parent, const QString &name, const QString &title)
{
    auto *dialog = new QFileDialog(parent, title, Settings().lastFolder());
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog] { Settings().setLastFolder(dialog->directory().absolutePath()); });
    return dialog;
}

} // namespace

DialogPrompts::DialogPrompts(const Theme &theme)
    : m_theme(theme)
{
}

void DialogPrompts::setWindow(QWidget *window)
{
    m_window = window;
}

QWidget *DialogPrompts::parent() const
{
    QWidget *modal = QApplication::activeModalWidget();
    return modal ? modal : m_window.data();
}

QMessageBox *DialogPrompts::messageBox(const QString &name, const QString &iconName, const QString &title, const QString &text, const QString &further) const
{
    auto *box = new QMessageBox(parent());
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setInformativeText(further);
    box->setIconPixmap(m_theme.icon(iconName, iconName == u"circle-help"_s ? Theme::Token::Focus : Theme::Token::Warn).pixmap(32, 32));
    return box;
}

void DialogPrompts::tell(const QString &message, const QString &next)
{
    QMessageBox *box = messageBox(u"dlgTell"_s, u"triangle-alert"_s, DialogPromptsTexts::tr("Bulletin Desk"), message, next);
    QPushButton *button = box->addButton(DialogPromptsTexts::tr("I see", "closes a message that tells why something was not done"), QMessageBox::AcceptRole);
    button->setObjectName(u"promptAcceptButton"_s);
    box->setDefaultButton(button);
    box->open();
}

void DialogPrompts::confirm(const Question &question, std::function<void()> accepted)
{
    const QString icon = question.destructive ? u"triangle-alert"_s : u"circle-help"_s;
    QMessageBox *box = messageBox(u"dlgConfirm"_s, icon, question.title, question.text, {});
    QPushButton *accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    accept->setObjectName(u"promptAcceptButton"_s);
    QPushButton *cancel = cancelButton(box);
    box->setDefaultButton(question.destructive ? cancel : accept);
    QObject::connect(box, &QMessageBox::buttonClicked, box, [accept, accepted](QAbstractButton *clicked) {
        if (clicked == accept)
            accepted();
    });
    box->open();
}

void DialogPrompts::choose(const QString &title, const QString &text, const QStringList &choices, std::function<void(int)> chosen)
{
    QMessageBox *box = messageBox(u"dlgChoose"_s, u"circle-help"_s, title, text, {});
    QList<QAbstractButton *> buttons;
    for (const QString &choice : choices) {
        QPushButton *button = box->addButton(choice, QMessageBox::ActionRole);
        button->setObjectName(u"promptChoice%1Button"_s.arg(buttons.size() + 1));
        buttons.append(button);
    }
    cancelButton(box);
    if (!buttons.isEmpty())
        box->setDefaultButton(static_cast<QPushButton *>(buttons.first()));
    QObject::connect(box, &QMessageBox::buttonClicked, box, [buttons, chosen](QAbstractButton *clicked) {
        if (const qsizetype index = buttons.indexOf(clicked); index >= 0)
            chosen(int(index));
    });
    box->open();
}

void DialogPrompts::askText(const QString &title, const QString &label, const QString &initial, std::function<void(QString)> entered)
{
    auto *dialog = new QDialog(parent());
    dialog->setObjectName(u"dlgAskText"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *edit = new QLineEdit(initial, dialog);
    edit->setObjectName(u"promptTextEdit"_s);
    edit->setMinimumWidth(360);
    edit->selectAll();
    auto *caption = new QLabel(label, dialog);
    caption->setBuddy(edit);
    edit->setAccessibleName(label);
    auto *buttons = new QDialogButtonBox(dialog);
    QPushButton *accept = buttons->addButton(DialogPromptsTexts::tr("Done", "accepts the text that was entered"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"promptAcceptButton"_s);
    accept->setDefault(true);
    buttons->addButton(DialogPromptsTexts::tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"promptCancelButton"_s);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(caption);
    layout->addWidget(edit);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    const auto allow = [accept](const QString &text) { accept->setEnabled(!text.trimmed().isEmpty()); };
    allow(initial);
    QObject::connect(edit, &QLineEdit::textChanged, accept, allow);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, dialog, [edit, entered] { entered(edit->text().trimmed()); });
    dialog->open();
}

void DialogPrompts::askOpenFiles(const QString &title, const QString &filter, std::function<void(QStringList)> chosen)
{
    QFileDialog *dialog = fileDialog(parent(), u"dlgOpenFiles"_s, title);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(filter);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, [chosen](const QStringList &files) { chosen(files); });
    dialog->open();
}

void DialogPrompts::askSaveFile(const QString &title, const QString &suggestion, const QString &filter, std::function<void(QString)> chosen)
{
    QFileDialog *dialog = fileDialog(parent(), u"dlgSaveFile"_s, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->selectFile(suggestion);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [chosen](const QString &file) { chosen(file); });
    dialog->open();
}

void DialogPrompts::askFolder(const QString &title, std::function<void(QString)> chosen)
{
    QFileDialog *dialog = fileDialog(parent(), u"dlgFolder"_s, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [chosen](const QString &folder) { chosen(folder); });
    dialog->open();
}

} // namespace bulletin
