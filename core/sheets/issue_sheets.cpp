// SPDX-License-Identifier: Apache-2.0
#include "core/sheets/sheets.h"

#include "core/checks/error_rate.h"
#include "core/desk/check_verbs.h"
#include "core/desk/desk.h"
#include "core/desk/proof_verbs.h"
#include "core/desk/review_verbs.h"
#include "core/issues/issue_hash.h"
#include "core/press/typesetter.h"
#include "core/review/approval.h"
#include "core/sheets/sheet_form.h"
#include "core/sheets/sheet_words.h"

#include <QCoreApplication>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct IssueSheetTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::IssueSheets)
};

using Cell = SheetForm::Cell;

Cell head(const QString &text)
{
    return {text, u"small-label"_s, Alignment::Center};
}

Cell label(const QString &text)
{
    return SheetForm::label(text);
}

QList<const ArticleDocument *> articlesOf(const IssueDocument &issue)
{
    QList<const ArticleDocument *> found;
    for (const SectionDocument &section : issue.sections) {
        for (const ArticleDocument &article : section.articles)
            found.append(&article);
    }
    return found;
}

struct Needed {
    IssueDocument document;
    Issue issue;
};

Outcome<Needed> needIssue(Desk &desk, IssueId id)
{
    const auto issue = desk.issue(id);
    Needed needed;
    needed.document = desk.document(id);
    if (!issue || needed.document.bulletin.isEmpty())
        return refuse(Refusal::Kind::NotFound, IssueSheetTexts::tr("This issue is not there, or not for you to read."));
    needed.issue = *issue;
    return needed;
}

void addArticles(SheetForm &form, Desk &desk, const IssueDocument &issue)
{
    form.caption(IssueSheetTexts::tr("I. Articles and their reviews"));
    form.columns({9, 48, 26, 12, 20, 20, 20, 21});
    form.head({head(IssueSheetTexts::tr("No.")), head(IssueSheetTexts::tr("Title")), head(IssueSheetTexts::tr("Unit")), head(IssueSheetTexts::tr("Chars")), head(levelName(ReviewLevel::First)),
               head(levelName(ReviewLevel::Second)), head(levelName(ReviewLevel::Final)), head(IssueSheetTexts::tr("Remarks"))});
    int number = 0;
    for (const ArticleDocument *article : articlesOf(issue)) {
        QList<QString> passed(3);
        QStringList remarks;
        for (const ArticleAct &act : standingPasses(desk.review().acts(article->id))) {
            passed[qsizetype(*act.level)] = personAndDay(act.person, act.at);
            if (!act.relaxation.isEmpty())
                remarks.append(IssueSheetTexts::tr("%1 acting for another: %2").arg(levelName(*act.level), act.relaxation));
        }
        QString units = article->units.join(u'、');
        if (!article->contributors.isEmpty())
            units += u'\n' + article->contributors.join(u'、');
        form.row({SheetForm::smallCentered(QString::number(++number)), SheetForm::small(article->title()), SheetForm::small(units), SheetForm::smallCentered(QString::number(characterCount(article->manuscript))),
                  SheetForm::smallCentered(passed.at(0)), SheetForm::smallCentered(passed.at(1)), SheetForm::smallCentered(passed.at(2)), SheetForm::small(remarks.join(u'\n'))});
    }
    form.gap(4);
}

QString roundRemarks(const Proof &proof)
{
    QStringList remarks;
    if (!proof.relaxation.isEmpty())
        remarks.append(IssueSheetTexts::tr("Reads several proofs: %1").arg(proof.relaxation));
    if (!proof.voidedAt.isNull())
        remarks.append(IssueSheetTexts::tr("Void since %1: %2").arg(sheetDay(proof.voidedAt), proof.voidedReason));
    return remarks.join(u'\n');
}

void addRounds(SheetForm &form, const QList<Proof> &proofs, const QList<Correction> &corrections)
{
    form.caption(IssueSheetTexts::tr("II. Rounds of proof"));
    form.columns({14, 20, 21, 21, 15, 13, 17, 17, 32});
    form.head({head(IssueSheetTexts::tr("Round")), head(IssueSheetTexts::tr("Proofreader")), head(IssueSheetTexts::tr("Opened")), head(IssueSheetTexts::tr("Closed")), head(IssueSheetTexts::tr("Marked")), head(IssueSheetTexts::tr("Made")),
               head(IssueSheetTexts::tr("Declined")), head(IssueSheetTexts::tr("Checked")), head(IssueSheetTexts::tr("Remarks"))});
    for (const Proof &proof : proofs) {
        int marked = 0, made = 0, declined = 0, checked = 0;
        for (const Correction &correction : corrections) {
            if (correction.proof != proof.id)
                continue;
            ++marked;
            made += correction.state == CorrectionState::Done;
            declined += correction.state == CorrectionState::Declined;
            checked += !correction.checkedAt.isNull();
        }
        const auto count = [](int value) { return SheetForm::smallCentered(QString::number(value)); };
        form.row({SheetForm::smallCentered(roundName(proof.round)), SheetForm::smallCentered(proof.person), SheetForm::smallCentered(sheetMoment(proof.openedAt)), SheetForm::smallCentered(sheetMoment(proof.closedAt)), count(marked),
                  count(made), count(declined), count(checked), SheetForm::small(roundRemarks(proof))});
    }
    if (proofs.isEmpty()) {
        form.columns({1});
        form.row({SheetForm::smallCentered(IssueSheetTexts::tr("No proof was opened yet."))});
    }
    form.gap(4);
}

QString placeOf(const Correction &correction)
{
    return correction.page > 0 ? IssueSheetTexts::tr("p. %1, l. %2").arg(correction.page).arg(correction.line) : QString();
}

QString outcomeOf(const Correction &correction)
{
    const QString state = stateName(correction.state);
    if (correction.state == CorrectionState::Open)
        return state;
    return state + u'\n' + correction.settledBy + (correction.settledReason.isEmpty() ? QString() : u'\n' + correction.settledReason);
}

void addCorrections(SheetForm &form, const QList<Proof> &proofs, const QList<Correction> &corrections)
{
    if (corrections.isEmpty())
        return;
    form.caption(IssueSheetTexts::tr("III. Corrections"));
    form.columns({13, 9, 19, 18, 36, 36, 20, 23});
    form.head({head(IssueSheetTexts::tr("Round")), head(IssueSheetTexts::tr("No.")), head(IssueSheetTexts::tr("Place")), head(IssueSheetTexts::tr("Kind")), head(IssueSheetTexts::tr("Printed")), head(IssueSheetTexts::tr("To read")),
               head(IssueSheetTexts::tr("Outcome")), head(IssueSheetTexts::tr("Checked by"))});
    for (const Proof &proof : proofs) {
        for (const Correction &correction : corrections) {
            if (correction.proof == proof.id)
                form.row({SheetForm::smallCentered(roundName(proof.round)), SheetForm::smallCentered(QString::number(correction.number)), SheetForm::smallCentered(placeOf(correction)), SheetForm::smallCentered(kindName(correction.kind)),
                          SheetForm::small(correction.original), SheetForm::small(correction.note.isEmpty() ? correction.replacement : correction.replacement + u'\n' + correction.note), SheetForm::smallCentered(outcomeOf(correction)),
                          SheetForm::smallCentered(personAndDay(correction.checkedBy, correction.checkedAt))}, 7);
        }
    }
    form.gap(4);
}

// 每行字数 × 每面行数 × 面数, as the scale counts: full pages.
int fullPageCharacters(const IssueDocument &issue, FontBook &fonts, const PageTemplate &page)
{
    return int(Typesetter(fonts).layOut(issue, page).pages.size()) * page.columns * page.rows;
}

// Errors that the proofs marked, whether or not they are made yet; kept words are none.
QList<CountedError> errorsOf(const QList<Correction> &corrections)
{
    QList<CountedError> errors;
    for (const Correction &correction : corrections) {
        if (correction.state == CorrectionState::Declined || correction.kind == CorrectionKind::Stet)
            continue;
        const bool title = correction.block < 0;
        const bool layout = correction.kind == CorrectionKind::Join || correction.kind == CorrectionKind::NewParagraph || correction.kind == CorrectionKind::Space;
        const bool order = correction.kind == CorrectionKind::Transpose || correction.kind == CorrectionKind::Move;
        CountedError error = errorOfChange(correction.kind == CorrectionKind::Insert ? QString() : correction.original, correction.kind == CorrectionKind::Delete ? QString() : correction.replacement, title);
        if (layout)
            error.kind = ErrorClass::Layout;
        else if (order) // 前后颠倒: one mark cures it
            error = {ErrorClass::Wording, 1, title, error.what};
        errors.append(error);
    }
    return errors;
}

void addErrorRate(SheetForm &form, Desk &desk, IssueId issue, const QList<Correction> &corrections, int characters)
{
    const ErrorScale &scale = errorScale2020();
    QList<Finding> standing;
    for (const CheckedFinding &checked : desk.checks().checkIssue(issue)) {
        if (checked.stands())
            standing.append(checked.finding);
    }
    form.caption(corrections.isEmpty() ? IssueSheetTexts::tr("III. Error rate") : IssueSheetTexts::tr("IV. Error rate"));
    form.columns({52, 26, 30, 34, 28});
    form.head({head(IssueSheetTexts::tr("Counted")), head(IssueSheetTexts::tr("Places")), head(IssueSheetTexts::tr("Errors by weight")), head(IssueSheetTexts::tr("Of 10,000 characters")), head(IssueSheetTexts::tr("Limit"))});
    const auto row = [&](const QString &what, const QList<CountedError> &errors) {
        const double weighted = weightedErrors(errors, scale);
        form.row({SheetForm::small(what), SheetForm::smallCentered(QString::number(errors.size())), SheetForm::smallCentered(QString::number(weighted, 'f', 1)),
                  SheetForm::smallCentered(QString::number(errorRate(weighted, characters), 'f', 1)), SheetForm::smallCentered(QString::number(scale.limit))}, 7);
    };
    row(IssueSheetTexts::tr("Marked in the proofs"), errorsOf(corrections));
    row(IssueSheetTexts::tr("Found by the checker and standing"), bulletin::errorsOf(standing, scale));
    form.note(IssueSheetTexts::tr("%1; %2 characters of full pages.").arg(scale.name).arg(characters));
    form.gap(4);
}

void addSignOffs(SheetForm &form, const QList<SignOff> &signOffs)
{
    for (const SignOff &signOff : signOffs) {
        const QString voided = signOff.voidedAt.isNull() ? QString() : IssueSheetTexts::tr(" (void since %1: %2)").arg(sheetDay(signOff.voidedAt), signOff.voidedReason);
        form.note(IssueSheetTexts::tr("Signed off by %1 on %2, hash %3%4").arg(signOff.person, sheetMoment(signOff.at), shortHash(signOff.hash), voided));
    }
}

// Title and page of each article, as the contents print them.
void addContents(SheetForm &form, const IssueDocument &issue, const Layout &layout)
{
    form.columns({10, 36, 72, 38, 14});
    form.head({head(IssueSheetTexts::tr("No.")), head(IssueSheetTexts::tr("Section")), head(IssueSheetTexts::tr("Title")), head(IssueSheetTexts::tr("Unit")), head(IssueSheetTexts::tr("Page"))});
    int number = 0;
    for (const SectionDocument &section : issue.sections) {
        for (const ArticleDocument &article : section.articles) {
            const size_t index = size_t(number++);
            const QString page = index < layout.articles.size() ? QString::number(layout.articles[index].firstPage) : QString();
            form.row({SheetForm::smallCentered(QString::number(number)), SheetForm::small(section.name), SheetForm::small(article.title()), SheetForm::small(article.units.join(u'、')), SheetForm::smallCentered(page)}, 7);
        }
    }
}

QString distributionWords(const IssueDocument &issue)
{
    QStringList lines;
    for (const DistributionLine &line : issue.distribution)
        lines.append(line.label + u"："_s + line.recipients);
    return lines.join(u'\n');
}

void addSignature(SheetForm &form, const std::optional<SignOff> &signOff, const Issue &issue)
{
    form.columns({28, 142});
    form.row({label(IssueSheetTexts::tr("Responsible editor")), SheetForm::body(IssueSheetTexts::tr("%1          Signed:                    Date:").arg(issue.colophon.editor))}, 14);
    form.row({label(IssueSheetTexts::tr("Examined by")), SheetForm::body(IssueSheetTexts::tr("Signed:                    Date:"))}, 14);
    const QString opinion = signOff ? signOff->opinion : QString();
    const QString who = signOff ? IssueSheetTexts::tr("Signed: %1        Date: %2").arg(signOff->person, sheetDay(signOff->at)) : IssueSheetTexts::tr("Signed:                    Date:");
    form.row({label(IssueSheetTexts::tr("Opinion of the signer")), {opinion.isEmpty() ? u"\n\n"_s + who : opinion + u"\n\n"_s + who, u"hand"_s}}, 34);
}

std::optional<SignOff> standingSignOff(const QList<SignOff> &signOffs)
{
    for (const SignOff &signOff : signOffs) {
        if (signOff.voidedAt.isNull())
            return signOff;
    }
    return std::nullopt;
}

Sheet sheetOf(const QString &title, const IssueDocument &issue, Layout layout)
{
    return {title + u' ' + sheetIssue(issue), issue.publisher, issue.date, std::move(layout), {}};
}

} // namespace

Outcome<Sheet> reviewSheet(Desk &desk, IssueId id, FontBook &fonts, const TemplateLibrary &templates)
{
    const auto needed = needIssue(desk, id);
    if (!needed)
        return tl::unexpected(needed.error());
    const IssueDocument &issue = needed->document;
    const QList<Proof> proofs = desk.proof().proofs(id);
    const QList<Correction> corrections = desk.proof().corrections(id);
    SheetForm form(fonts);
    form.title(IssueSheetTexts::tr("Review and proof sheet"));
    form.caption(sheetIssue(issue), IssueSheetTexts::tr("Stage: %1").arg(stageName(needed->issue.stage)));
    form.gap(2);
    addArticles(form, desk, issue);
    addRounds(form, proofs, corrections);
    addCorrections(form, proofs, corrections);
    addErrorRate(form, desk, id, corrections, fullPageCharacters(issue, fonts, templates.find(issue.templateName)));
    form.columns({28, 57, 28, 57});
    form.row({label(IssueSheetTexts::tr("Responsible editor")), SheetForm::body(QString()), label(IssueSheetTexts::tr("Responsible proofreader")), SheetForm::body(QString())}, 14);
    form.gap(2);
    addSignOffs(form, desk.proof().signOffs(id));
    return sheetOf(IssueSheetTexts::tr("Review and proof sheet"), issue, form.finish(sheetIssue(issue)));
}

Outcome<Sheet> signSheet(Desk &desk, IssueId id, FontBook &fonts, const TemplateLibrary &templates)
{
    const auto needed = needIssue(desk, id);
    if (!needed)
        return tl::unexpected(needed.error());
    const IssueDocument &issue = needed->document;
    const Layout pages = Typesetter(fonts).layOut(issue, templates.find(issue.templateName));
    const auto signOff = standingSignOff(desk.proof().signOffs(id));
    SheetForm form(fonts);
    form.title(IssueSheetTexts::tr("Sign-off sheet"));
    form.caption(issue.publisher, issue.classification);
    form.columns({28, 57, 28, 57});
    const auto row = [&](const QString &a, const QString &b, const QString &c, const QString &e) { form.row({label(a), SheetForm::body(b), label(c), SheetForm::body(e)}, 10); };
    row(IssueSheetTexts::tr("Bulletin"), issue.bulletin, IssueSheetTexts::tr("Issue"), issueLabel(needed->issue));
    row(IssueSheetTexts::tr("Date"), printedDate(issue.date), IssueSheetTexts::tr("Stage"), stageName(needed->issue.stage));
    row(IssueSheetTexts::tr("Pages"), IssueSheetTexts::tr("%1 (planned %2)").arg(pages.pages.size()).arg(issue.plannedPages), IssueSheetTexts::tr("Copies"), issue.printRun > 0 ? QString::number(issue.printRun) : QString());
    row(IssueSheetTexts::tr("Articles"), QString::number(articlesOf(issue).size()), IssueSheetTexts::tr("Hash of the contents"), shortHash(signOff ? signOff->hash : issueHash(issue)));
    addContents(form, issue, pages);
    form.columns({28, 142});
    form.row({label(IssueSheetTexts::tr("Goes to")), SheetForm::small(distributionWords(issue))}, 12);
    addSignature(form, signOff, needed->issue);
    form.gap(2);
    form.note(IssueSheetTexts::tr("The sign-off fixes contents, order, masthead and tail by their hash. Whatever is changed after it makes it void."));
    addSignOffs(form, desk.proof().signOffs(id));
    return sheetOf(IssueSheetTexts::tr("Sign-off sheet"), issue, form.finish(sheetIssue(issue)));
}

} // namespace bulletin
