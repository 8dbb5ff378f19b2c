// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk.h"
#include "ui/issues/issue_dialogs.h"
#include "ui/issues/masthead_fields.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/gesture.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct NewIssueTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::NewIssueDialog)
};

QString nextLabel(const QList<Issue> &earlier, const Bulletin &bulletin, const QDate &date)
{
    const IssueNumbers numbers = nextNumbers(earlier, bulletin.firstCumulative, date);
    Issue next;
    next.year = numbers.year;
    next.number = numbers.number;
    next.cumulative = numbers.cumulative;
    return issueLabel(next);
}

QString carriedOn(const Desk &desk, const QList<Issue> &earlier, const Bulletin &bulletin)
{
    for (const Issue &last : earlier) { // newest first
        if (last.supplement)
            continue;
        QStringList sections;
        for (const IssueSection &section : desk.sections(last.id))
            sections.append(section.name);
        return NewIssueTexts::tr("Carried on from %1: sections (%2), distribution, editor's line, page template and %3 planned pages; from the bulletin's settings where these were changed since.")
            .arg(issueLabel(last), sections.join(u'、'))
            .arg(last.plannedPages);
    }
    return NewIssueTexts::tr("Taken from the bulletin's settings: sections (%1), distribution, editor's line, page template and %2 planned pages.")
        .arg(bulletin.sections.join(u'、'))
        .arg(bulletin.plannedPages);
}

} // namespace

void openNewIssue(const Context &context, QWidget *parent, BulletinId id, std::function<void(IssueId)> made)
{
    gesture(context.prompts, [&]() -> MaybeRefusal {
        const std::optional<Bulletin> bulletin = context.desk.bulletin(id);
        if (!bulletin)
            return Refusal{Refusal::Kind::NotFound, NewIssueTexts::tr("This bulletin is no longer there."), {}};
        const QList<Issue> earlier = context.desk.issues(id);
        auto *dialog = new FormDialog(context, u"dlgNewIssue"_s, NewIssueTexts::tr("New Issue of %1", "a bulletin's name").arg(bulletin->name), parent);
        QDateEdit *date = newDateEdit(context.desk.clock().now().toLocalTime().date(), dialog);
        dialog->addField(NewIssueTexts::tr("&Date"), date, u"newIssueDateEdit"_s);
        auto *numbers = new QLabel(dialog);
        dialog->addField(NewIssueTexts::tr("Becomes"), numbers, u"newIssueNumbersLabel"_s);
        numbers->setAccessibleName({}); // its text is what is to be read
        dialog->addNote(carriedOn(context.desk, earlier, *bulletin), u"newIssueCarriedLabel"_s);
        const auto refresh = [=] { numbers->setText(nextLabel(earlier, *bulletin, date->date())); };
        QObject::connect(date, &QDateEdit::dateChanged, numbers, refresh);
        refresh();
        dialog->setVerb(NewIssueTexts::tr("Create"), [=]() -> MaybeRefusal {
            const Outcome<IssueId> issue = context.desk.createIssue(id, date->date());
            if (!issue)
                return issue.error();
            made(*issue);
            return {};
        });
        dialog->openDialog();
        return {};
    });
}

} // namespace bulletin
