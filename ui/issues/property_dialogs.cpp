// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk.h"
#include "core/workspace/workspace.h"
#include "ui/shell/form_dialog.h"
#include "ui/issues/issue_dialogs.h"
#include "ui/issues/masthead_fields.h"

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct PropertyTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::PropertyDialogs)
};

QSpinBox *spin(int least, int most, int value, QWidget *parent)
{
    auto *made = new QSpinBox(parent);
    made->setRange(least, most);
    made->setValue(value);
    return made;
}

QDateEdit *dateEdit(const QDate &date, QWidget *parent)
{
    auto *made = new QDateEdit(date, parent);
    made->setCalendarPopup(true);
    made->setDisplayFormat(PropertyTexts::tr("yyyy-MM-dd", "how a date is shown in a field"));
    return made;
}

QDate today(const Context &context)
{
    return context.desk.clock().now().toLocalTime().date();
}

QStringList linesOf(const QPlainTextEdit *edit)
{
    QStringList lines;
    for (const QString &line : edit->toPlainText().split(u'\n')) {
        QString name = line.trimmed();
        if (name.startsWith(u'【') && name.endsWith(u'】'))
            name = name.mid(1, name.size() - 2);
        if (!name.isEmpty())
            lines.append(name);
    }
    return lines;
}

// The fields of a bulletin's settings.
struct BulletinFields {
    QLineEdit *name;
    QLineEdit *publisher;
    QPlainTextEdit *sections;
    QSpinBox *plannedPages;
    MastheadFields *masthead;

    BulletinFields(FormDialog &dialog, const Context &context, const Bulletin &bulletin)
    {
        name = new QLineEdit(bulletin.name, &dialog);
        dialog.addField(PropertyTexts::tr("&Name"), name, u"bulletinNameEdit"_s);
        publisher = new QLineEdit(bulletin.publisher, &dialog);
        dialog.addField(PropertyTexts::tr("&Publisher"), publisher, u"bulletinPublisherEdit"_s);
        sections = new QPlainTextEdit(bulletin.sections.join(u'\n'), &dialog);
        sections->setFixedHeight(92);
        sections->setTabChangesFocus(true);
        sections->setPlaceholderText(PropertyTexts::tr("One section a line, in printed order"));
        dialog.addField(PropertyTexts::tr("&Sections"), sections, u"bulletinSectionsEdit"_s);
        plannedPages = spin(1, 999, bulletin.plannedPages, &dialog);
        dialog.addField(PropertyTexts::tr("Planned pa&ges"), plannedPages, u"bulletinPlannedPagesSpin"_s);
        masthead = new MastheadFields(dialog, context.workspace.templates());
        masthead->set(bulletin.distribution, bulletin.colophon, bulletin.templateName);
    }

    void fill(Bulletin &bulletin) const
    {
        bulletin.name = name->text().trimmed();
        bulletin.publisher = publisher->text().trimmed();
        bulletin.sections = linesOf(sections);
        bulletin.plannedPages = plannedPages->value();
        bulletin.distribution = masthead->distribution();
        bulletin.colophon = masthead->colophon();
        bulletin.templateName = masthead->templateName();
    }
};

// The bulletin and its first issue, with the numbers that the person gave.
MaybeRefusal makeBulletin(const Context &context, const Bulletin &settings, const QDate &date, int number, const std::function<void(BulletinId, IssueId)> &made)
{
    if (settings.sections.isEmpty())
        return Refusal{Refusal::Kind::Validation, PropertyTexts::tr("A bulletin needs a section at least."), PropertyTexts::tr("Write one a line.")};
    const Outcome<BulletinId> bulletin = context.desk.createBulletin(settings);
    if (!bulletin)
        return bulletin.error();
    const Outcome<IssueId> issue = context.desk.createIssue(*bulletin, date);
    if (!issue)
        return issue.error();
    if (auto first = context.desk.issue(*issue); first && first->number != number) {
        first->number = number;
        if (const MaybeRefusal refusal = context.desk.updateIssue(*first))
            return refusal;
    }
    made(*bulletin, *issue);
    return std::nullopt;
}

} // namespace

void openNewBulletin(const Context &context, QWidget *parent, std::function<void(BulletinId, IssueId)> made)
{
    auto *dialog = new FormDialog(context, u"dlgNewBulletin"_s, PropertyTexts::tr("New bulletin"), parent);
    const BulletinFields fields(*dialog, context, Bulletin());
    auto *date = dateEdit(today(context), dialog);
    dialog->addField(PropertyTexts::tr("Date of its first issue"), date, u"bulletinFirstDateEdit"_s);
    auto *number = spin(1, 9999, 1, dialog);
    dialog->addField(PropertyTexts::tr("Number within the year"), number, u"bulletinFirstNumberSpin"_s);
    auto *cumulative = spin(0, 999'999, 1, dialog);
    cumulative->setSpecialValueText(PropertyTexts::tr("none"));
    dialog->addField(PropertyTexts::tr("Cumulative number"), cumulative, u"bulletinFirstCumulativeSpin"_s);
    dialog->setVerb(PropertyTexts::tr("Make the bulletin"), [=] {
        Bulletin settings;
        fields.fill(settings);
        settings.firstCumulative = cumulative->value();
        return makeBulletin(context, settings, date->date(), number->value(), made);
    });
    dialog->openDialog();
}

void openBulletinProperties(const Context &context, QWidget *parent, BulletinId id)
{
    const auto bulletin = context.desk.bulletin(id);
    if (!bulletin)
        return;
    auto *dialog = new FormDialog(context, u"dlgBulletinProperties"_s, PropertyTexts::tr("Bulletin"), parent);
    const BulletinFields fields(*dialog, context, *bulletin);
    dialog->addNote(PropertyTexts::tr("Changes hold for new issues. An issue that exists keeps its own copy."));
    dialog->setVerb(PropertyTexts::tr("Save"), [=] {
        Bulletin settings = *bulletin;
        fields.fill(settings);
        return context.desk.updateBulletin(settings);
    });
    dialog->openDialog();
}

void openNewIssue(const Context &context, QWidget *parent, BulletinId id, std::function<void(IssueId)> made)
{
    const auto bulletin = context.desk.bulletin(id);
    if (!bulletin)
        return;
    const QList<Issue> earlier = context.desk.issues(id);
    auto *dialog = new FormDialog(context, u"dlgNewIssue"_s, PropertyTexts::tr("New issue of “%1”").arg(bulletin->name), parent);
    auto *date = dateEdit(today(context), dialog);
    dialog->addField(PropertyTexts::tr("&Date"), date, u"newIssueDateEdit"_s);
    QLabel *numbers = dialog->addText(QString(), u"newIssueNumbersLabel"_s);
    const auto refresh = [=] {
        const IssueNumbers next = nextNumbers(earlier, bulletin->firstCumulative, date->date());
        Issue named;
        named.year = next.year;
        named.number = next.number;
        named.cumulative = next.cumulative;
        const QString from = earlier.isEmpty() ? PropertyTexts::tr("the bulletin's settings") : issueLabel(earlier.first());
        numbers->setText(PropertyTexts::tr("It will be %1. Masthead, sections, distribution and editor's line are carried on from %2.").arg(issueLabel(named), from));
    };
    QObject::connect(date, &QDateEdit::dateChanged, dialog, refresh);
    refresh();
    dialog->setVerb(PropertyTexts::tr("Make the issue"), [=]() -> MaybeRefusal {
        const Outcome<IssueId> issue = context.desk.createIssue(id, date->date());
        if (!issue)
            return issue.error();
        made(*issue);
        return std::nullopt;
    });
    dialog->openDialog();
}

void openIssueProperties(const Context &context, QWidget *parent, IssueId id)
{
    const auto issue = context.desk.issue(id);
    if (!issue)
        return;
    auto *dialog = new FormDialog(context, u"dlgIssueProperties"_s, issueLabel(*issue), parent);
    auto *date = dateEdit(issue->date, dialog);
    dialog->addField(PropertyTexts::tr("&Date"), date, u"issueDateEdit"_s);
    auto *year = spin(1900, 9999, issue->year, dialog);
    dialog->addField(PropertyTexts::tr("&Year"), year, u"issueYearSpin"_s);
    auto *number = spin(1, 9999, issue->number, dialog);
    dialog->addField(PropertyTexts::tr("&Number within the year"), number, u"issueNumberSpin"_s);
    auto *cumulative = spin(0, 999'999, issue->cumulative, dialog);
    cumulative->setSpecialValueText(PropertyTexts::tr("none"));
    dialog->addField(PropertyTexts::tr("&Cumulative number"), cumulative, u"issueCumulativeSpin"_s);
    auto *supplement = new QCheckBox(PropertyTexts::tr("A supplement, numbered apart"), dialog);
    dialog->addField(PropertyTexts::tr("Supplement"), supplement, u"issueSupplementCheck"_s);
    supplement->setChecked(issue->supplement);
    auto *name = new QLineEdit(issue->name, dialog);
    dialog->addField(PropertyTexts::tr("Mast&head"), name, u"issueNameEdit"_s);
    auto *publisher = new QLineEdit(issue->publisher, dialog);
    dialog->addField(PropertyTexts::tr("&Publisher"), publisher, u"issuePublisherEdit"_s);
    auto *classification = new QLineEdit(issue->classification, dialog);
    dialog->addField(PropertyTexts::tr("Security classification"), classification, u"issueClassificationEdit"_s);
    auto *serial = new QLineEdit(issue->serial, dialog);
    dialog->addField(PropertyTexts::tr("Copy number"), serial, u"issueSerialEdit"_s);
    auto *printRun = spin(0, 999'999, issue->printRun, dialog);
    printRun->setSpecialValueText(PropertyTexts::tr("not printed"));
    dialog->addField(PropertyTexts::tr("Print run"), printRun, u"issuePrintRunSpin"_s);
    auto *planned = spin(1, 999, issue->plannedPages, dialog);
    dialog->addField(PropertyTexts::tr("Planned pa&ges"), planned, u"issuePlannedPagesSpin"_s);
    auto *note = new QPlainTextEdit(issue->editorialNote, dialog);
    note->setFixedHeight(56);
    note->setTabChangesFocus(true);
    dialog->addField(PropertyTexts::tr("Editorial note"), note, u"issueNoteEdit"_s);
    auto *masthead = new MastheadFields(*dialog, context.workspace.templates());
    masthead->set(issue->distribution, issue->colophon, issue->templateName);
    dialog->setVerb(PropertyTexts::tr("Save"), [=] {
        Issue changed = *issue;
        changed.date = date->date();
        changed.year = year->value();
        changed.number = number->value();
        changed.cumulative = cumulative->value();
        changed.supplement = supplement->isChecked();
        changed.name = name->text().trimmed();
        changed.publisher = publisher->text().trimmed();
        changed.classification = classification->text().trimmed();
        changed.serial = serial->text().trimmed();
        changed.printRun = printRun->value();
        changed.plannedPages = planned->value();
        changed.editorialNote = note->toPlainText().trimmed();
        changed.distribution = masthead->distribution();
        changed.colophon = masthead->colophon();
        changed.templateName = masthead->templateName();
        return context.desk.updateIssue(changed);
    });
    dialog->openDialog();
}

} // namespace bulletin
