// SPDX-License-Identifier: Apache-2.0
// 期次属性: everything of an issue but its articles.
#include "core/desk/desk.h"
#include "core/workspace/workspace.h"
#include "ui/issues/issue_dialogs.h"
#include "ui/issues/masthead_fields.h"
#include "ui/issues/name_list.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/gesture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <memory>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct IssueTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::IssueDialog)
};

// The fields, owned by their dialog.
class IssueFields {
public:
    IssueFields(FormDialog &dialog, const Context &context, const Issue &issue)
    {
        addNumbers(dialog, issue);
        addSections(dialog, context, issue.id);
        addPrint(dialog, context, issue);
        dialog.startTab(IssueTexts::tr("Distribution and Editor"));
        m_masthead = new MastheadFields(dialog, issue.distribution, issue.colophon);
    }
    void fill(Issue &issue) const;
    QList<NameList::Entry> sections() const { return m_sections->entries(); }
    void readSections(const Desk &desk, IssueId issue);

private:
    void addNumbers(FormDialog &dialog, const Issue &issue);
    void addSections(FormDialog &dialog, const Context &context, IssueId issue);
    void addPrint(FormDialog &dialog, const Context &context, const Issue &issue);
    QDateEdit *m_date;
    QSpinBox *m_year;
    QSpinBox *m_number;
    QSpinBox *m_cumulative;
    QCheckBox *m_supplement;
    QLineEdit *m_name;
    QLineEdit *m_publisher;
    NameList *m_sections;
    QLineEdit *m_classification;
    QLineEdit *m_serial;
    QSpinBox *m_printRun;
    QSpinBox *m_planned;
    QComboBox *m_template;
    QPlainTextEdit *m_note;
    MastheadFields *m_masthead;
};

void IssueFields::addNumbers(FormDialog &dialog, const Issue &issue)
{
    dialog.startTab(IssueTexts::tr("Number and Date"));
    m_date = newDateEdit(issue.date, &dialog);
    dialog.addField(IssueTexts::tr("&Date"), m_date, u"issueDateEdit"_s);
    m_year = newSpin(1900, 9999, issue.year, &dialog);
    dialog.addField(IssueTexts::tr("&Year"), m_year, u"issueYearSpin"_s);
    m_number = newSpin(1, 9999, issue.number, &dialog);
    dialog.addField(IssueTexts::tr("&Number within the year"), m_number, u"issueNumberSpin"_s);
    m_cumulative = newSpin(0, 999'999, issue.cumulative, &dialog);
    m_cumulative->setSpecialValueText(IssueTexts::tr("none"));
    dialog.addField(IssueTexts::tr("&Cumulative number"), m_cumulative, u"issueCumulativeSpin"_s);
    m_supplement = new QCheckBox(IssueTexts::tr("A &supplement, numbered apart"), &dialog);
    m_supplement->setChecked(issue.supplement);
    m_supplement->setAccessibleName(IssueTexts::tr("A supplement, numbered apart"));
    dialog.addField({}, m_supplement, u"issueSupplementCheck"_s);
    m_name = new QLineEdit(issue.name, &dialog);
    dialog.addField(IssueTexts::tr("&Masthead"), m_name, u"issueNameEdit"_s);
    m_publisher = new QLineEdit(issue.publisher, &dialog);
    dialog.addField(IssueTexts::tr("&Publisher"), m_publisher, u"issuePublisherEdit"_s);
}

void IssueFields::addSections(FormDialog &dialog, const Context &context, IssueId issue)
{
    dialog.startTab(IssueTexts::tr("Sections"));
    m_sections = new NameList(context.theme, &dialog);
    m_sections->setListName(IssueTexts::tr("Sections"), u"issueSectionsList"_s);
    dialog.addField(IssueTexts::tr("&Sections, as printed"), m_sections, u"issueSections"_s);
    dialog.addNote(IssueTexts::tr("Articles go with their section. Only an empty one can be removed."));
    readSections(context.desk, issue);
}

void IssueFields::readSections(const Desk &desk, IssueId issue)
{
    QHash<SectionId, int> articles;
    for (const Article &article : desk.articles(issue)) {
        if (article.section)
            ++articles[*article.section];
    }
    QList<NameList::Entry> entries;
    for (const IssueSection &section : desk.sections(issue))
        entries.append({section.id.text(), section.name, articles.contains(section.id) ? IssueTexts::tr("It has articles: move them to another section first.") : QString()});
    m_sections->setEntries(entries);
}

void IssueFields::addPrint(FormDialog &dialog, const Context &context, const Issue &issue)
{
    dialog.startTab(IssueTexts::tr("Printing"));
    m_classification = new QLineEdit(issue.classification, &dialog);
    dialog.addField(IssueTexts::tr("Security &classification"), m_classification, u"issueClassificationEdit"_s);
    m_serial = new QLineEdit(issue.serial, &dialog);
    dialog.addField(IssueTexts::tr("Copy n&umber"), m_serial, u"issueSerialEdit"_s);
    m_printRun = newSpin(0, 999'999, issue.printRun, &dialog);
    m_printRun->setSpecialValueText(IssueTexts::tr("not printed"));
    dialog.addField(IssueTexts::tr("P&rint run"), m_printRun, u"issuePrintRunSpin"_s);
    m_planned = newSpin(1, 999, issue.plannedPages, &dialog);
    dialog.addField(IssueTexts::tr("Planned pa&ges"), m_planned, u"issuePlannedPagesSpin"_s);
    m_template = addTemplateField(dialog, context.workspace.templates(), issue.templateName);
    m_note = new QPlainTextEdit(issue.editorialNote, &dialog);
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(80);
    m_note->setPlaceholderText(IssueTexts::tr("Printed before the first section"));
    dialog.addField(IssueTexts::tr("&Editorial note"), m_note, u"issueNoteEdit"_s);
}

void IssueFields::fill(Issue &issue) const
{
    issue.date = m_date->date();
    issue.year = m_year->value();
    issue.number = m_number->value();
    issue.cumulative = m_cumulative->value();
    issue.supplement = m_supplement->isChecked();
    issue.name = m_name->text().trimmed();
    issue.publisher = m_publisher->text().trimmed();
    issue.classification = m_classification->text().trimmed();
    issue.serial = m_serial->text().trimmed();
    issue.printRun = m_printRun->value();
    issue.plannedPages = m_planned->value();
    issue.templateName = chosenTemplate(*m_template);
    issue.editorialNote = m_note->toPlainText().trimmed();
    issue.distribution = m_masthead->distribution();
    issue.colophon = m_masthead->colophon();
}

// Each a verb of its own; the first that is refused ends it, what is done stays done.
MaybeRefusal saveSections(Desk &desk, IssueId issue, const QList<NameList::Entry> &wanted)
{
    for (const IssueSection &section : desk.sections(issue)) {
        const auto same = [&](const NameList::Entry &entry) { return entry.key == section.id.text(); };
        const auto kept = std::find_if(wanted.begin(), wanted.end(), same);
        MaybeRefusal refusal;
        if (kept == wanted.end())
            refusal = desk.removeSection(section.id);
        else if (kept->name != section.name)
            refusal = desk.renameSection(section.id, kept->name);
        if (refusal)
            return refusal;
    }
    for (int place = 0; place < wanted.size(); ++place) {
        std::optional<SectionId> section = SectionId::parse(wanted.at(place).key);
        if (!section) {
            const Outcome<SectionId> added = desk.addSection(issue, wanted.at(place).name);
            if (!added)
                return added.error();
            section = *added;
        }
        const QList<IssueSection> present = desk.sections(issue);
        if (place >= present.size() || present.at(place).id != *section) {
            if (MaybeRefusal refusal = desk.moveSection(*section, place))
                return refusal;
        }
    }
    return {};
}

bool sameProperties(const Issue &a, const Issue &b)
{
    const auto all = [](const Issue &issue) {
        return std::tuple(issue.date, issue.year, issue.number, issue.cumulative, issue.supplement, issue.name, issue.publisher, issue.classification, issue.serial,
                          issue.printRun, issue.plannedPages, issue.templateName, issue.editorialNote);
    };
    return all(a) == all(b) && a.distribution == b.distribution && a.colophon == b.colophon;
}

} // namespace

void openIssueProperties(const Context &context, QWidget *parent, IssueId id)
{
    gesture(context.prompts, [&]() -> MaybeRefusal {
        const std::optional<Issue> present = context.desk.issue(id);
        if (!present)
            return Refusal{Refusal::Kind::NotFound, IssueTexts::tr("This issue is no longer there."), {}};
        auto *dialog = new FormDialog(context, u"dlgIssueProperties"_s, IssueTexts::tr("Properties of %1", "an issue").arg(issueLabel(*present)), parent);
        const auto fields = std::make_shared<IssueFields>(*dialog, context, *present);
        dialog->setVerb(IssueTexts::tr("Save"), [context, fields, id, read = std::make_shared<Issue>(*present)]() -> MaybeRefusal {
            Issue changed = *read;
            fields->fill(changed);
            if (!sameProperties(changed, *read)) {
                if (MaybeRefusal refusal = context.desk.updateIssue(changed))
                    return refusal;
                *read = context.desk.issue(id).value_or(changed); // should the sections be refused, the next try starts here
            }
            const MaybeRefusal refusal = saveSections(context.desk, id, fields->sections());
            if (refusal)
                fields->readSections(context.desk, id);
            return refusal;
        });
        dialog->openDialog();
        return {};
    });
}

} // namespace bulletin
