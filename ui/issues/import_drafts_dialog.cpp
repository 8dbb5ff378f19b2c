// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "core/desk/desk.h"
#include "core/formats/readers.h"
#include "ui/issues/issue_dialogs.h"
#include "ui/shell/background.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/gesture.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QListWidget>
#include <QPointer>
#include <memory>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct DraftTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ImportDraftsDialog)
};

struct DraftFile {
    QString name;
    std::optional<DraftReading> reading;
    QString problem; // why there is none
};

QString sentence(const QString &reason, const QString &next)
{
    return next.isEmpty() ? reason : reason + u' ' + next;
}

// One file that cannot be read does not stop the others: what gesture() would tell is shown with it.
DraftFile readDraftFile(const QString &path)
{
    DraftFile draft;
    draft.name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        draft.problem = DraftTexts::tr("It cannot be opened. Close it in other programs, then try again.");
        return draft;
    }
    try {
        if (const Outcome<DraftReading> reading = readDraft(file, draft.name))
            draft.reading = *reading;
        else
            draft.problem = sentence(reading.error().reason, reading.error().next);
    } catch (const Failure &failure) {
        draft.problem = sentence(failure.message(), failure.next());
    }
    return draft;
}

QString describe(const DraftFile &draft)
{
    if (!draft.reading)
        return u"%1\n%2"_s.arg(draft.name, draft.problem);
    const ArticleContent &content = draft.reading->content;
    const int characters = characterCount(content.manuscript);
    QStringList facts{content.units.isEmpty() ? DraftTexts::tr("no unit found") : content.units.join(u'、'),
                      characters == 1 ? DraftTexts::tr("1 character") : DraftTexts::tr("%1 characters").arg(QLocale().toString(characters)), draft.name};
    QString text = content.titleLines.join(QString()) + u'\n' + facts.join(u" · "_s);
    if (!draft.reading->notes.isEmpty())
        text += u'\n' + draft.reading->notes.join(u' ');
    return text;
}

QListWidget *draftList(const QList<DraftFile> &drafts, const Theme &theme, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setSpacing(2);
    for (const DraftFile &draft : drafts) {
        auto *item = new QListWidgetItem(describe(draft), list);
        if (draft.reading) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
        } else {
            item->setIcon(theme.icon(u"circle-alert"_s, Theme::Token::Error));
            item->setData(Qt::AccessibleTextRole, DraftTexts::tr("Not readable: %1").arg(item->text()));
        }
    }
    return list;
}

QList<ArticleContent> chosen(const QListWidget &list, const QList<DraftFile> &drafts)
{
    QList<ArticleContent> contents;
    for (int row = 0; row < list.count(); ++row) {
        if (drafts.at(row).reading && list.item(row)->checkState() == Qt::Checked)
            contents.append(drafts.at(row).reading->content);
    }
    return contents;
}

void showDrafts(const Context &context, QWidget *parent, SectionId section, const QList<DraftFile> &drafts, std::function<void()> imported)
{
    auto *dialog = new FormDialog(context, u"dlgImportDrafts"_s, DraftTexts::tr("Import Drafts"), parent);
    const auto readable = std::count_if(drafts.begin(), drafts.end(), [](const DraftFile &draft) { return draft.reading.has_value(); });
    const QString all = drafts.size() == 1 ? DraftTexts::tr("1 file was read.") : DraftTexts::tr("%1 files were read.").arg(drafts.size());
    const auto broken = drafts.size() - readable;
    dialog->addText(broken == 0 ? all : all + u' ' + DraftTexts::tr("%1 cannot be taken in; the others can.").arg(broken), u"importDraftsLabel"_s);
    QListWidget *list = draftList(drafts, context.theme, dialog);
    dialog->addWide(list, DraftTexts::tr("Drafts"), u"importDraftsList"_s);
    dialog->resize(680, 420);
    dialog->setVerb(DraftTexts::tr("Import"), [=]() -> MaybeRefusal {
        const QList<ArticleContent> contents = chosen(*list, drafts);
        if (contents.isEmpty())
            return Refusal{Refusal::Kind::Validation, DraftTexts::tr("No draft is chosen."), DraftTexts::tr("Tick at least one.")};
        const Outcome<QList<ArticleId>> added = context.desk.addArticles(section, contents);
        if (!added)
            return added.error();
        imported();
        return {};
    });
    if (readable == 0)
        dialog->setVerbEnabled(DraftTexts::tr("None of the files could be read."));
    dialog->openDialog();
}

} // namespace

void importDraftFiles(const Context &context, QWidget *parent, SectionId section, const QStringList &paths, std::function<void()> imported)
{
    const auto drafts = std::make_shared<QList<DraftFile>>();
    const auto read = [drafts, paths](Background::Progress &progress) {
        for (qsizetype i = 0; i < paths.size() && !progress.cancelled(); ++i) {
            progress.report(int(i * 100 / paths.size()), QFileInfo(paths.at(i)).fileName());
            drafts->append(readDraftFile(paths.at(i)));
        }
    };
    const QPointer<QWidget> owner(parent);
    context.background.run(DraftTexts::tr("Reading drafts"), read, [=] {
        if (owner && !drafts->isEmpty())
            showDrafts(context, owner, section, *drafts, imported);
    });
}

void openImportDrafts(const Context &context, QWidget *parent, SectionId section, std::function<void()> imported)
{
    const QPointer<QWidget> owner(parent);
    context.prompts.askOpenFiles(DraftTexts::tr("Import Drafts"), DraftTexts::tr("Drafts (*.docx *.doc *.wps *.odt *.rtf *.html *.htm *.txt)"), [=](const QStringList &paths) {
        if (!paths.isEmpty() && owner)
            importDraftFiles(context, owner, section, paths, imported);
    });
}

} // namespace bulletin
