// SPDX-License-Identifier: Apache-2.0
#include "ui/review/review_dialogs.h"

#include "core/desk/review_verbs.h"
#include "ui/review/review_words.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/gesture.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct DialogTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ReviewDialogs)
};

constexpr int fewestReason = 4;
constexpr int wordsHeight = 96;

QPlainTextEdit *newWords(const QString &initial, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(initial, parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(wordsHeight);
    edit->moveCursor(QTextCursor::End);
    return edit;
}

QString whyShort(const QString &words, int fewest)
{
    return words.trimmed().size() < fewest ? DialogTexts::tr("Write at least %1 characters.").arg(fewest) : QString();
}

// The other articles that this one can be made one with.
QList<Article> mergeable(Desk &desk, const Article &article)
{
    QList<Article> others;
    QList<IssueId> open; // what stands in a finished issue stays what it is
    for (const Issue &issue : desk.issues(article.bulletin)) {
        if (issue.stage == IssueStage::Assembling)
            open.append(issue.id);
    }
    for (const ArticleStep &step : articleSteps()) {
        if (QLatin1StringView(step.verb) != "merge-articles"_L1)
            continue;
        for (const WorkItem &item : desk.review().atStage(article.bulletin, step.from)) {
            if (item.article.id != article.id && (!item.article.issue || open.contains(*item.article.issue)))
                others.append(item.article);
        }
    }
    return others;
}

// The texts one after the other, each under its title; units and names of all.
Outcome<ArticleContent> joined(const Desk &desk, const QList<ArticleId> &articles)
{
    ArticleContent made;
    for (const ArticleId id : articles) {
        const std::optional<ArticleContent> content = desk.content(id);
        if (!content)
            return refuse(Refusal::Kind::NotFound, DialogTexts::tr("One of the articles is no longer there."));
        if (made.titleLines.isEmpty()) {
            made.titleLines = content->titleLines;
            made.creditEnding = content->creditEnding;
        }
        for (const QString &unit : content->units) {
            if (!made.units.contains(unit))
                made.units.append(unit);
        }
        for (const QString &person : content->contributors) {
            if (!made.contributors.contains(person))
                made.contributors.append(person);
        }
        made.manuscript.blocks.append(content->manuscript.blocks);
        made.images.insert(content->images);
    }
    return made;
}

} // namespace

void openWords(const Context &context, QWidget *parent, const WordsWanted &wanted, std::function<MaybeRefusal(const QString &)> done)
{
    auto *dialog = new FormDialog(context, wanted.name, wanted.title, parent);
    if (!wanted.help.isEmpty())
        dialog->addText(wanted.help, wanted.name + u"HelpLabel"_s);
    QPlainTextEdit *edit = newWords(wanted.initial, dialog);
    dialog->addField(wanted.label, edit, wanted.name + u"Edit"_s);
    QLabel *shown = wanted.shown ? dialog->addNote({}, wanted.name + u"ShownLabel"_s) : nullptr;
    dialog->setVerb(wanted.verb, [edit, done = std::move(done)]() -> MaybeRefusal { return done(edit->toPlainText().trimmed()); });
    const auto refresh = [dialog, edit, shown, say = wanted.shown, fewest = wanted.fewest] {
        const QString words = edit->toPlainText().trimmed();
        dialog->setVerbEnabled(whyShort(words, fewest));
        if (shown)
            shown->setText(say(words));
    };
    QObject::connect(edit, &QPlainTextEdit::textChanged, dialog, refresh);
    refresh();
    dialog->openDialog();
}

void openReturn(const Context &context, QWidget *parent, const Article &article, const QString &initial, std::function<MaybeRefusal(const QString &)> done)
{
    WordsWanted wanted;
    wanted.name = u"dlgReturn"_s;
    wanted.title = DialogTexts::tr("Return “%1”").arg(article.title());
    wanted.label = DialogTexts::tr("&Reason");
    wanted.verb = DialogTexts::tr("Return");
    wanted.initial = initial;
    wanted.fewest = fewestReason;
    const QString person = context.desk.actor().person;
    const QDateTime now = context.desk.clock().now();
    const QString units = unitsOf(article);
    wanted.shown = [person, now, units](const QString &words) {
        return DialogTexts::tr("%1 will read:\n%2", "a unit, and the sentence").arg(units.isEmpty() ? DialogTexts::tr("The writer") : units, returnedText(person, now, words.isEmpty() ? u"……"_s : words));
    };
    openWords(context, parent, wanted, std::move(done));
}

void openRejection(const Context &context, QWidget *parent, const Article &article, const QString &initial, std::function<MaybeRefusal(const QString &, const QString &)> done)
{
    auto *dialog = new FormDialog(context, u"dlgReject"_s, DialogTexts::tr("Do Not Use “%1”").arg(article.title()), parent);
    auto *codes = new QComboBox(dialog);
    for (const QString &code : rejectionCodes())
        codes->addItem(rejectionName(code), code);
    dialog->addField(DialogTexts::tr("&Why"), codes, u"dlgRejectCodeCombo"_s);
    QPlainTextEdit *edit = newWords(initial, dialog);
    dialog->addField(DialogTexts::tr("In &words"), edit, u"dlgRejectEdit"_s);
    dialog->addNote(DialogTexts::tr("Its unit sees the reason. The article can be taken up again later."));
    dialog->setVerb(DialogTexts::tr("Do Not Use"), [codes, edit, done = std::move(done)]() -> MaybeRefusal { return done(codes->currentData().toString(), edit->toPlainText().trimmed()); });
    dialog->openDialog();
}

void openHold(const Context &context, QWidget *parent, const Article &article)
{
    WordsWanted wanted;
    wanted.name = u"dlgHold"_s;
    wanted.title = DialogTexts::tr("Hold “%1” Over").arg(article.title());
    wanted.label = DialogTexts::tr("&Note");
    wanted.verb = DialogTexts::tr("Hold Over");
    wanted.help = article.issue ? DialogTexts::tr("The article leaves its issue and is kept for a later one; its reviews stay.") : DialogTexts::tr("The article is kept for a later issue; its reviews stay.");
    openWords(context, parent, wanted, [context, id = article.id](const QString &words) { return context.desk.review().hold(id, words); });
}

void openPlacing(const Context &context, QWidget *parent, const Article &article)
{
    gesture(context.prompts, [&]() -> MaybeRefusal {
        auto *dialog = new FormDialog(context, u"dlgPlace"_s, DialogTexts::tr("Place “%1”").arg(article.title()), parent);
        auto *issues = new QComboBox(dialog);
        for (const Issue &issue : context.desk.issues(article.bulletin)) {
            if (issue.stage == IssueStage::Assembling)
                issues->addItem(issueLabel(issue), issue.id.text());
        }
        if (issues->count() == 0) {
            delete dialog;
            return Refusal{Refusal::Kind::Workflow, DialogTexts::tr("No issue of this bulletin is being assembled."), DialogTexts::tr("Make a new issue on the page This Issue, then place the article.")};
        }
        auto *sections = new QComboBox(dialog);
        const auto fill = [context, issues, sections, wanted = article.wantedSection] {
            gesture(context.prompts, [&] {
                sections->clear();
                const std::optional<IssueId> issue = IssueId::parse(issues->currentData().toString());
                for (const IssueSection &section : issue ? context.desk.sections(*issue) : QList<IssueSection>()) {
                    sections->addItem(section.name, section.id.text());
                    if (section.name == wanted)
                        sections->setCurrentIndex(sections->count() - 1);
                }
            });
        };
        fill();
        QObject::connect(issues, &QComboBox::currentIndexChanged, dialog, fill);
        dialog->addField(DialogTexts::tr("&Issue"), issues, u"dlgPlaceIssueCombo"_s);
        dialog->addField(DialogTexts::tr("&Section"), sections, u"dlgPlaceSectionCombo"_s);
        dialog->setVerb(DialogTexts::tr("Place"), [context, sections, id = article.id]() -> MaybeRefusal {
            const std::optional<SectionId> section = SectionId::parse(sections->currentData().toString());
            if (!section)
                return Refusal{Refusal::Kind::Validation, DialogTexts::tr("That issue has no section yet."), DialogTexts::tr("Add one on the page This Issue.")};
            return context.desk.review().place(id, *section);
        });
        dialog->openDialog();
        return {};
    });
}

void openMerging(const Context &context, QWidget *parent, const Article &article, std::function<void(ArticleId)> merged)
{
    gesture(context.prompts, [&]() -> MaybeRefusal {
        const QList<Article> others = mergeable(context.desk, article);
        if (others.isEmpty())
            return Refusal{Refusal::Kind::Workflow, DialogTexts::tr("There is no other article that could be merged with this one."), {}};
        auto *dialog = new FormDialog(context, u"dlgMerge"_s, DialogTexts::tr("Merge “%1” with…").arg(article.title()), parent);
        dialog->addText(DialogTexts::tr("A new article is made of the texts, one after the other, with the credit shared; edit it afterwards. It is reviewed anew. The articles that it is made of are kept as merged."), u"dlgMergeHelpLabel"_s);
        auto *list = new QListWidget(dialog);
        for (const Article &other : others) {
            auto *item = new QListWidgetItem(u"%1 · %2 · %3"_s.arg(other.title(), unitsOf(other), stageName(other.stage)), list);
            item->setData(Qt::UserRole, other.id.text());
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
        dialog->addWide(list, DialogTexts::tr("Other articles"), u"dlgMergeList"_s);
        dialog->setVerb(DialogTexts::tr("Merge"), [context, list, id = article.id, merged = std::move(merged)]() -> MaybeRefusal {
            QList<ArticleId> ids{id};
            for (int row = 0; row < list->count(); ++row) {
                if (list->item(row)->checkState() == Qt::Checked)
                    ids.append(*ArticleId::parse(list->item(row)->data(Qt::UserRole).toString()));
            }
            const Outcome<ArticleContent> content = joined(context.desk, ids);
            if (!content)
                return content.error();
            const Outcome<ArticleId> made = context.desk.review().merge(ids, *content);
            if (!made)
                return made.error();
            merged(*made);
            return {};
        });
        const auto refresh = [dialog, list] {
            bool any = false;
            for (int row = 0; row < list->count(); ++row)
                any = any || list->item(row)->checkState() == Qt::Checked;
            dialog->setVerbEnabled(any ? QString() : DialogTexts::tr("Tick at least one article."));
        };
        QObject::connect(list, &QListWidget::itemChanged, dialog, refresh);
        refresh();
        dialog->openDialog();
        return {};
    });
}

} // namespace bulletin
