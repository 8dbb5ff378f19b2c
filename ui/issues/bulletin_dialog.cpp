// SPDX-License-Identifier: Apache-2.0
// 刊物: a new one with its first issue, and the settings of one.
#include "core/desk/desk.h"
#include "core/workspace/workspace.h"
#include "ui/issues/issue_dialogs.h"
#include "ui/issues/masthead_fields.h"
#include "ui/issues/name_list.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/gesture.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct BulletinTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::BulletinDialog)
};

// The fields of a bulletin's settings; owned by their dialog.
struct BulletinFields {
    QLineEdit *name;
    QLineEdit *publisher;
    NameList *sections;
    QSpinBox *plannedPages;
    QComboBox *pageTemplate;
    MastheadFields *masthead;

    BulletinFields(FormDialog &dialog, const Context &context, const Bulletin &bulletin)
    {
        dialog.startTab(BulletinTexts::tr("Bulletin"));
        name = new QLineEdit(bulletin.name, &dialog);
        name->setPlaceholderText(BulletinTexts::tr("As the masthead prints it"));
        dialog.addField(BulletinTexts::tr("&Name"), name, u"bulletinNameEdit"_s);
        publisher = new QLineEdit(bulletin.publisher, &dialog);
        publisher->setPlaceholderText(BulletinTexts::tr("The office that edits and prints it"));
        dialog.addField(BulletinTexts::tr("&Publisher"), publisher, u"bulletinPublisherEdit"_s);
        sections = new NameList(context.theme, &dialog);
        sections->setListName(BulletinTexts::tr("Sections"), u"bulletinSectionsList"_s);
        QList<NameList::Entry> entries;
        for (const QString &section : bulletin.sections)
            entries.append({section, section, {}});
        sections->setEntries(entries);
        dialog.addField(BulletinTexts::tr("&Sections, as printed"), sections, u"bulletinSections"_s);
        plannedPages = newSpin(1, 999, bulletin.plannedPages, &dialog);
        dialog.addField(BulletinTexts::tr("Planned pa&ges"), plannedPages, u"bulletinPlannedPagesSpin"_s);
        pageTemplate = addTemplateField(dialog, context.workspace.templates(), bulletin.templateName);
        dialog.startTab(BulletinTexts::tr("Distribution and Editor"));
        masthead = new MastheadFields(dialog, bulletin.distribution, bulletin.colophon);
    }

    void fill(Bulletin &bulletin) const
    {
        bulletin.name = name->text().trimmed();
        bulletin.publisher = publisher->text().trimmed();
        bulletin.sections = sections->names();
        bulletin.plannedPages = plannedPages->value();
        bulletin.distribution = masthead->distribution();
        bulletin.colophon = masthead->colophon();
        bulletin.templateName = chosenTemplate(*pageTemplate);
    }
};

MaybeRefusal needSection(const Bulletin &settings)
{
    if (!settings.sections.isEmpty())
        return {};
    return Refusal{Refusal::Kind::Validation, BulletinTexts::tr("A bulletin needs at least one section, for its articles to stand in."), BulletinTexts::tr("Add one to the list.")};
}

struct FirstIssue {
    QDate date;
    int number = 1;
};

struct Made {
    BulletinId bulletin;
    IssueId issue;
};

// Two verbs: where the second one is refused, the bulletin is there and only the issue is tried again.
MaybeRefusal makeBulletin(Desk &desk, const Bulletin &settings, const FirstIssue &wanted, Made &made)
{
    if (MaybeRefusal refusal = needSection(settings))
        return refusal;
    if (made.bulletin.isNull()) {
        const Outcome<BulletinId> bulletin = desk.createBulletin(settings);
        if (!bulletin)
            return bulletin.error();
        made.bulletin = *bulletin;
    }
    if (made.issue.isNull()) {
        const Outcome<IssueId> issue = desk.createIssue(made.bulletin, wanted.date);
        if (!issue)
            return issue.error();
        made.issue = *issue;
    }
    std::optional<Issue> first = desk.issue(made.issue);
    if (!first || first->number == wanted.number)
        return {};
    first->number = wanted.number;
    return desk.updateIssue(*first);
}

} // namespace

void openNewBulletin(const Context &context, QWidget *parent, std::function<void(BulletinId, IssueId)> made)
{
    gesture(context.prompts, [&] {
        auto *dialog = new FormDialog(context, u"dlgNewBulletin"_s, BulletinTexts::tr("New Bulletin"), parent);
        const BulletinFields fields(*dialog, context, Bulletin());
        dialog->startTab(BulletinTexts::tr("First Issue"));
        QDateEdit *date = newDateEdit(context.desk.clock().now().toLocalTime().date(), dialog);
        dialog->addField(BulletinTexts::tr("&Date"), date, u"bulletinFirstDateEdit"_s);
        QSpinBox *number = newSpin(1, 9999, 1, dialog);
        dialog->addField(BulletinTexts::tr("Number &within the year"), number, u"bulletinFirstNumberSpin"_s);
        QSpinBox *cumulative = newSpin(0, 999'999, 1, dialog);
        cumulative->setSpecialValueText(BulletinTexts::tr("none"));
        dialog->addField(BulletinTexts::tr("&Cumulative number"), cumulative, u"bulletinFirstCumulativeSpin"_s);
        dialog->addNote(BulletinTexts::tr("An office that goes on with a printed bulletin gives the numbers of the next issue here."));
        dialog->setVerb(BulletinTexts::tr("Create"), [=, done = std::make_shared<Made>()]() -> MaybeRefusal {
            Bulletin settings;
            fields.fill(settings);
            settings.firstCumulative = cumulative->value();
            if (MaybeRefusal refusal = makeBulletin(context.desk, settings, {date->date(), number->value()}, *done))
                return refusal;
            made(done->bulletin, done->issue);
            return {};
        });
        dialog->openDialog();
    });
}

void openBulletinProperties(const Context &context, QWidget *parent, BulletinId id)
{
    gesture(context.prompts, [&]() -> MaybeRefusal {
        const std::optional<Bulletin> bulletin = context.desk.bulletin(id);
        if (!bulletin)
            return Refusal{Refusal::Kind::NotFound, BulletinTexts::tr("This bulletin is no longer there."), {}};
        auto *dialog = new FormDialog(context, u"dlgBulletinProperties"_s, BulletinTexts::tr("Settings of %1", "a bulletin's name").arg(bulletin->name), parent);
        const BulletinFields fields(*dialog, context, *bulletin);
        dialog->addText(BulletinTexts::tr("Changes count for new issues. Issues that exist keep what they have."), u"bulletinReachLabel"_s);
        dialog->setVerb(BulletinTexts::tr("Save"), [=]() -> MaybeRefusal {
            Bulletin settings = *bulletin;
            fields.fill(settings);
            if (MaybeRefusal refusal = needSection(settings))
                return refusal;
            return context.desk.updateBulletin(settings);
        });
        dialog->openDialog();
        return {};
    });
}

} // namespace bulletin
