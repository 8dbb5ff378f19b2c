// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/knowledge_dialogs.h"

#include "core/base/failure.h"
#include "core/desk/check_verbs.h"
#include "core/workspace/knowledge_file.h"
#include "ui/checks/knowledge_model.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/gesture.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct KnowledgeTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::KnowledgeDialogs)
};

using MakeRow = std::function<Outcome<KnowledgeRow>()>;
constexpr int spareRows = 3;
constexpr int longestOrder = 999;

QLineEdit *addLine(FormDialog &dialog, const QString &label, const QString &text, const QString &name, const QString &hint = {})
{
    auto *edit = new QLineEdit(text, &dialog);
    edit->setPlaceholderText(hint);
    dialog.addField(label, edit, name);
    return edit;
}

QString dateText(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

// Empty is no date; what cannot be read is refused.
Outcome<QDate> dateOf(const QString &text, DayOf day)
{
    const std::optional<QDate> date = dayFromCell(text, day);
    if (!date)
        return refuse(Refusal::Kind::Validation, KnowledgeTexts::tr("“%1” is no date.").arg(text), KnowledgeTexts::tr("Write it as 2024-03-01, or leave it empty."));
    return *date;
}

QStringList listOf(const QString &text)
{
    return text.split(u'、', Qt::SkipEmptyParts);
}

// Several posts, one a row; empty rows are none.
class PostTable final : public QTableWidget {
public:
    PostTable(const QList<Post> &posts, QWidget *parent)
        : QTableWidget(int(posts.size()) + spareRows, 4, parent)
    {
        setHorizontalHeaderLabels({KnowledgeTexts::tr("Post"), KnowledgeTexts::tr("Unit"), KnowledgeTexts::tr("From"), KnowledgeTexts::tr("Until")});
        horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
        horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        verticalHeader()->hide();
        setMinimumHeight(180);
        setMinimumWidth(460);
        for (int row = 0; row < posts.size(); ++row) {
            const QString cells[] = {posts.at(row).title, posts.at(row).unit, dateText(posts.at(row).from), dateText(posts.at(row).to)};
            for (int column = 0; column < 4; ++column)
                setItem(row, column, new QTableWidgetItem(cells[column]));
        }
    }
    Outcome<QList<Post>> posts() const
    {
        QList<Post> read;
        for (int row = 0; row < rowCount(); ++row) {
            const auto text = [&](int column) { return item(row, column) ? item(row, column)->text().trimmed() : QString(); };
            if ((text(0) + text(1) + text(2) + text(3)).isEmpty())
                continue;
            const Outcome<QDate> from = dateOf(text(2), DayOf::Beginning), to = dateOf(text(3), DayOf::End);
            if (!from || !to)
                return tl::unexpected(from ? to.error() : from.error());
            read.append({text(0), text(1), *from, *to});
        }
        return read;
    }
};

MakeRow personFields(FormDialog &dialog, const Person &person)
{
    QLineEdit *name = addLine(dialog, KnowledgeTexts::tr("&Name"), person.name, u"knowledgeNameEdit"_s);
    auto *order = new QSpinBox(&dialog);
    order->setRange(0, longestOrder);
    order->setSpecialValueText(KnowledgeTexts::tr("not in it"));
    order->setValue(person.order);
    dialog.addField(KnowledgeTexts::tr("&Place in the official list"), order, u"knowledgeOrderSpin"_s);
    auto *posts = new PostTable(person.posts, &dialog);
    dialog.addField(KnowledgeTexts::tr("P&osts"), posts, u"knowledgePostsTable"_s);
    dialog.addNote(KnowledgeTexts::tr("Dates as 2024-03-01; empty: always, still."));
    return [name, order, posts]() -> Outcome<KnowledgeRow> {
        const Outcome<QList<Post>> read = posts->posts();
        if (!read)
            return tl::unexpected(read.error());
        return KnowledgeRow(Person{name->text(), *read, order->value()});
    };
}

MakeRow termFields(FormDialog &dialog, const Term &term)
{
    auto *kind = new QComboBox(&dialog);
    for (const TermKind candidate : allTermKinds())
        kind->addItem(termKindName(candidate), int(candidate));
    kind->setCurrentIndex(kind->findData(int(term.kind)));
    QLineEdit *form = addLine(dialog, KnowledgeTexts::tr("&Found"), term.form, u"knowledgeFormEdit"_s, KnowledgeTexts::tr("the form that may not stand; empty for a fixed phrase"));
    QLineEdit *preferred = addLine(dialog, KnowledgeTexts::tr("&Right form"), term.preferred, u"knowledgePreferredEdit"_s);
    dialog.addField(KnowledgeTexts::tr("&Kind"), kind, u"knowledgeKindCombo"_s);
    QLineEdit *exceptions = addLine(dialog, KnowledgeTexts::tr("&Except in"), term.exceptions.join(u'、'), u"knowledgeExceptionsEdit"_s, KnowledgeTexts::tr("longer words in which it is right, with 、 between them"));
    QLineEdit *from = addLine(dialog, KnowledgeTexts::tr("Valid fro&m"), dateText(term.from), u"knowledgeFromEdit"_s, KnowledgeTexts::tr("always"));
    QLineEdit *to = addLine(dialog, KnowledgeTexts::tr("&Until"), dateText(term.to), u"knowledgeToEdit"_s, KnowledgeTexts::tr("still"));
    QLineEdit *source = addLine(dialog, KnowledgeTexts::tr("&Source"), term.source, u"knowledgeSourceEdit"_s);
    return [term, kind, form, preferred, exceptions, from, to, source]() -> Outcome<KnowledgeRow> {
        const Outcome<QDate> begin = dateOf(from->text(), DayOf::Beginning), end = dateOf(to->text(), DayOf::End);
        if (!begin || !end)
            return tl::unexpected(begin ? end.error() : begin.error());
        return KnowledgeRow(Term{TermKind(kind->currentData().toInt()), form->text(), preferred->text(), listOf(exceptions->text()), *begin, *end, source->text(), term.examples});
    };
}

MakeRow wordFields(FormDialog &dialog, const ConfusableWord &word)
{
    QLineEdit *wrong = addLine(dialog, KnowledgeTexts::tr("&Wrong"), word.wrong, u"knowledgeWrongEdit"_s);
    QLineEdit *right = addLine(dialog, KnowledgeTexts::tr("&Right"), word.right, u"knowledgeRightEdit"_s);
    QLineEdit *exceptions = addLine(dialog, KnowledgeTexts::tr("&Except in"), word.exceptions.join(u'、'), u"knowledgeExceptionsEdit"_s, KnowledgeTexts::tr("longer words in which it is right, with 、 between them"));
    QLineEdit *source = addLine(dialog, KnowledgeTexts::tr("&Source"), word.source, u"knowledgeSourceEdit"_s);
    return [word, wrong, right, exceptions, source]() -> Outcome<KnowledgeRow> {
        ConfusableWord made = word;
        made.wrong = wrong->text();
        made.right = right->text();
        made.exceptions = listOf(exceptions->text());
        made.source = source->text();
        return KnowledgeRow(made);
    };
}

MakeRow titleFields(FormDialog &dialog, const KnownTitle &title)
{
    QLineEdit *name = addLine(dialog, KnowledgeTexts::tr("&Title"), title.name, u"knowledgeNameEdit"_s, KnowledgeTexts::tr("without 《》"));
    auto *kind = new QComboBox(&dialog);
    for (const QString &code : titleKindCodes())
        kind->addItem(titleKindName(code), code);
    kind->setCurrentIndex(std::max(0, kind->findData(title.kind)));
    dialog.addField(KnowledgeTexts::tr("&Kind"), kind, u"knowledgeKindCombo"_s);
    return [name, kind]() -> Outcome<KnowledgeRow> { return KnowledgeRow(KnownTitle{name->text(), kind->currentData().toString()}); };
}

MakeRow rightWordFields(FormDialog &dialog, const RightWord &word)
{
    QLineEdit *text = addLine(dialog, KnowledgeTexts::tr("&Word"), word.word, u"knowledgeWordEdit"_s);
    QLineEdit *reason = addLine(dialog, KnowledgeTexts::tr("&Reason"), word.reason, u"knowledgeReasonEdit"_s);
    return [text, reason]() -> Outcome<KnowledgeRow> { return KnowledgeRow(RightWord{text->text(), reason->text()}); };
}

MakeRow fieldsFor(FormDialog &dialog, const KnowledgeRow &row)
{
    if (const auto *person = std::get_if<Person>(&row))
        return personFields(dialog, *person);
    if (const auto *term = std::get_if<Term>(&row))
        return termFields(dialog, *term);
    if (const auto *word = std::get_if<ConfusableWord>(&row))
        return wordFields(dialog, *word);
    if (const auto *title = std::get_if<KnownTitle>(&row))
        return titleFields(dialog, *title);
    return rightWordFields(dialog, std::get<RightWord>(row));
}

} // namespace

KnowledgeRow emptyKnowledge(KnowledgeKind kind)
{
    switch (kind) {
    case KnowledgeKind::People: return Person();
    case KnowledgeKind::Terms: return Term();
    case KnowledgeKind::Words: return ConfusableWord();
    case KnowledgeKind::Titles: return KnownTitle{{}, u"newspaper"_s};
    case KnowledgeKind::RightWords: return RightWord();
    }
    Q_UNREACHABLE();
}

void openNewKnowledge(const Context &context, QWidget *parent, const KnowledgeRow &start, std::function<void(KnowledgeRowId)> added)
{
    auto *dialog = new FormDialog(context, u"dlgKnowledge"_s, KnowledgeTexts::tr("Add: %1").arg(knowledgeKindName(kindOf(start))), parent);
    const MakeRow make = fieldsFor(*dialog, start);
    dialog->setVerb(KnowledgeTexts::tr("Add"), [context, make, added]() -> MaybeRefusal {
        const Outcome<KnowledgeRow> row = make();
        if (!row)
            return row.error();
        const Outcome<KnowledgeRowId> id = context.desk.checks().addRow(*row);
        if (!id)
            return id.error();
        added(*id);
        return {};
    });
    dialog->openDialog();
}

void openKnowledge(const Context &context, QWidget *parent, const OfficeRow &present)
{
    auto *dialog = new FormDialog(context, u"dlgKnowledge"_s, KnowledgeTexts::tr("Change: %1").arg(knowledgeKindName(present.kind())), parent);
    const MakeRow make = fieldsFor(*dialog, present.row);
    dialog->setVerb(KnowledgeTexts::tr("Save"), [context, make, present]() -> MaybeRefusal {
        const Outcome<KnowledgeRow> row = make();
        if (!row)
            return row.error();
        return context.desk.checks().updateRow({present.id, present.version, *row});
    });
    dialog->openDialog();
}

void openKnowledgeImport(const Context &context, QWidget *, KnowledgeKind kind, std::function<void(QString)> imported)
{
    context.prompts.askOpenFiles(KnowledgeTexts::tr("Import: %1").arg(knowledgeKindName(kind)), KnowledgeTexts::tr("Tables (*.xlsx *.csv *.tsv *.txt)"), [context, kind, imported](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        gesture(context.prompts, [&]() -> MaybeRefusal {
            const QString name = QFileInfo(paths.first()).fileName();
            QFile file(paths.first());
            if (!file.open(QIODevice::ReadOnly))
                throw Failure(KnowledgeTexts::tr("“%1” cannot be opened.").arg(name), KnowledgeTexts::tr("Close it in other programs, then try again."));
            const Outcome<Spreadsheet> sheet = readSpreadsheet(file, name);
            if (!sheet)
                return sheet.error();
            const Outcome<KnowledgeReading> reading = knowledgeFromSpreadsheet(*sheet, kind);
            if (!reading)
                return reading.error();
            const Outcome<CheckVerbs::Imported> done = context.desk.checks().importRows(reading->rows);
            if (!done)
                return done.error();
            QString told = KnowledgeTexts::tr("“%1” was imported: %2 added, %3 changed, %4 as they were.").arg(name).arg(done->added).arg(done->updated).arg(done->same);
            if (!reading->unknownColumns.isEmpty())
                told += KnowledgeTexts::tr(" Columns that are not known here were left out: %1.").arg(reading->unknownColumns.join(u'、'));
            imported(told);
            return {};
        });
    });
}

} // namespace bulletin
