// SPDX-License-Identifier: Apache-2.0
#include "ui/proof/proof_dialogs.h"

#include "core/desk/desk.h"
#include "core/desk/people_verbs.h"
#include "core/desk/proof_verbs.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/gesture.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct ProofTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ProofDialogs)
};

QString timeOf(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString actSentence(const IssueAct &act)
{
    QString sentence = ProofTexts::tr("%1  %2: %3 → %4").arg(timeOf(act.at), act.person, stageName(act.from), stageName(act.to));
    if (!act.reason.isEmpty())
        sentence += u"\n"_s + act.reason;
    if (!act.relaxation.isEmpty())
        sentence += u"\n"_s + ProofTexts::tr("Rule relaxed: %1").arg(act.relaxation);
    return sentence;
}

QString erratumSentence(const Erratum &erratum)
{
    return ProofTexts::tr("%1  Erratum, %2: printed “%3”, right is “%4”").arg(timeOf(erratum.at), erratum.place, erratum.printed, erratum.correct);
}

} // namespace

void openRoundDialog(const Context &context, QWidget *parent, IssueId issue)
{
    gesture(context.prompts, [&] {
        auto *dialog = new FormDialog(context, u"dlgOpenRound"_s, ProofTexts::tr("Open a Round of Proof"), parent);
        dialog->addText(ProofTexts::tr("The round reads the texts as they are now; what is changed afterwards is not in it. Three rounds are read by three people."), u"openRoundLabel"_s);
        auto *readers = new QComboBox(dialog);
        for (const Account &account : context.desk.people().accounts()) {
            if (!account.disabled && account.roles.testFlag(OfficeRole::Proofreader))
                readers->addItem(account.name, account.id.text());
        }
        dialog->addField(ProofTexts::tr("Who reads it"), readers, u"openRoundReaderBox"_s);
        dialog->setVerb(ProofTexts::tr("Open"), [=, desk = &context.desk]() -> MaybeRefusal {
            const auto opened = desk->proof().open(issue, AccountId::parse(readers->currentData().toString()).value_or(AccountId()));
            return opened ? MaybeRefusal() : MaybeRefusal(opened.error());
        });
        dialog->setVerbEnabled(readers->count() > 0 ? QString() : ProofTexts::tr("Nobody here is a proofreader yet; the administrator gives that role."));
        dialog->openDialog();
    });
}

void openSignDialog(const Context &context, QWidget *parent, IssueId issue, int pages)
{
    gesture(context.prompts, [&] {
        auto *dialog = new FormDialog(context, u"dlgSignOff"_s, ProofTexts::tr("Sign Off"), parent);
        dialog->addText(ProofTexts::tr("Your sign-off fixes the texts of this issue, their order, the masthead and the tail. Whatever is changed afterwards makes it void."), u"signOffLabel"_s);
        if (context.desk.people().rules().dateFollowsSignOff)
            dialog->addText(ProofTexts::tr("The issue's date becomes today's."), u"signOffDateLabel"_s);
        auto *opinion = new QPlainTextEdit(dialog);
        opinion->setPlainText(ProofTexts::tr("Agreed; to be printed."));
        opinion->setTabChangesFocus(true);
        opinion->setMaximumHeight(90);
        dialog->addField(ProofTexts::tr("Opinion"), opinion, u"signOffOpinionEdit"_s);
        dialog->setVerb(ProofTexts::tr("Sign Off"), [=, desk = &context.desk] { return desk->proof().sign(issue, opinion->toPlainText().trimmed(), pages); });
        dialog->openDialog();
    });
}

void openErratumDialog(const Context &context, QWidget *parent, IssueId issue)
{
    auto *dialog = new FormDialog(context, u"dlgErratum"_s, ProofTexts::tr("Add an Erratum"), parent);
    dialog->addText(ProofTexts::tr("The issue stays as it was printed; what is wrong in it is kept beside it."), u"erratumLabel"_s);
    const auto field = [&](const QString &label, const QString &name) {
        auto *edit = new QLineEdit(dialog);
        dialog->addField(label, edit, name);
        return edit;
    };
    auto *place = field(ProofTexts::tr("Where (page and line)"), u"erratumPlaceEdit"_s);
    auto *printed = field(ProofTexts::tr("As printed"), u"erratumPrintedEdit"_s);
    auto *correct = field(ProofTexts::tr("Right is"), u"erratumCorrectEdit"_s);
    auto *note = field(ProofTexts::tr("Note"), u"erratumNoteEdit"_s);
    dialog->setVerb(ProofTexts::tr("Add"), [=, desk = &context.desk]() -> MaybeRefusal {
        Erratum erratum;
        erratum.issue = issue;
        erratum.place = place->text().trimmed();
        erratum.printed = printed->text().trimmed();
        erratum.correct = correct->text().trimmed();
        erratum.note = note->text().trimmed();
        const auto added = desk->proof().addErratum(erratum);
        return added ? MaybeRefusal() : MaybeRefusal(added.error());
    });
    dialog->openDialog();
}

void openIssueActs(const Context &context, QWidget *parent, IssueId issue)
{
    gesture(context.prompts, [&] {
        auto *dialog = new FormDialog(context, u"dlgIssueActs"_s, ProofTexts::tr("What Happened to This Issue"), parent);
        auto *list = new QListWidget(dialog);
        list->setWordWrap(true);
        list->setMinimumHeight(280);
        for (const IssueAct &act : context.desk.proof().acts(issue))
            list->addItem(actSentence(act));
        for (const Erratum &erratum : context.desk.proof().errata(issue))
            list->addItem(erratumSentence(erratum));
        if (list->count() == 0)
            list->addItem(ProofTexts::tr("Nothing yet: it is being assembled."));
        dialog->addWide(list, ProofTexts::tr("What happened, oldest first"), u"issueActsList"_s);
        dialog->resize(640, 420);
        dialog->setVerb(ProofTexts::tr("Close"), []() -> MaybeRefusal { return {}; });
        dialog->openDialog();
    });
}

} // namespace bulletin
