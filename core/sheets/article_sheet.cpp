// SPDX-License-Identifier: Apache-2.0
#include "core/sheets/sheets.h"

#include "core/desk/desk.h"
#include "core/desk/review_verbs.h"
#include "core/review/approval.h"
#include "core/sheets/sheet_form.h"
#include "core/sheets/sheet_words.h"

#include <QCoreApplication>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct ArticleSheetTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ArticleSheet)
};

using Cell = SheetForm::Cell;

QString unitsOf(const Article &article)
{
    QStringList names;
    for (const Credit &credit : article.credits)
        names.append(credit.name);
    return names.join(u'、');
}

const ArticleAct *firstOf(const QList<ArticleAct> &acts, const QString &verb)
{
    for (const ArticleAct &act : acts) {
        if (act.verb == verb)
            return &act;
    }
    return nullptr;
}

// The text as it was handed in; on a desk without submissions, the first one that was saved.
int countBefore(const Desk &desk, ArticleId article, const QList<ArticleAct> &acts)
{
    if (const ArticleAct *submitted = firstOf(acts, u"submit-article"_s)) {
        if (const auto revision = desk.revision(submitted->revision))
            return characterCount(revision->manuscript);
    }
    const QList<Revision> revisions = desk.revisions(article);
    return revisions.isEmpty() ? 0 : characterCount(revisions.first().manuscript);
}

QString verdictWords(const ArticleAct *act)
{
    if (!act)
        return {};
    const QString verdict = act->verdict ? verdictName(*act->verdict) : QString();
    return act->opinion.isEmpty() ? verdict : verdict + u'\n' + act->opinion;
}

void addOpinion(SheetForm &form, ReviewLevel level, const QList<ArticleAct> &passes)
{
    const ArticleAct *found = nullptr;
    for (const ArticleAct &act : passes) {
        if (act.level == level)
            found = &act;
    }
    const QString words = found && !found->relaxation.isEmpty() ? verdictWords(found) + u'\n' + ArticleSheetTexts::tr("(Acting for another: %1)").arg(found->relaxation) : verdictWords(found);
    const QString signature = found ? ArticleSheetTexts::tr("Signed: %1\nDate: %2").arg(found->person, sheetDay(found->at)) : ArticleSheetTexts::tr("Signed:\nDate:");
    form.columns({22, 100, 48});
    form.row({SheetForm::label(levelName(level)), {words, u"hand"_s}, {signature, u"body"_s}}, 26);
}

// Returns and what else came between, oldest first.
QString historyWords(const QList<ArticleAct> &acts)
{
    QStringList lines;
    for (const ArticleAct &act : acts) {
        const bool returned = act.to == ArticleStage::Returned;
        if (returned || act.verb == u"reopen-article"_s)
            lines.append(ArticleSheetTexts::tr("%1: %2, by %3").arg(sheetDay(act.at), returned ? ArticleSheetTexts::tr("returned (%1)").arg(act.opinion) : ArticleSheetTexts::tr("changed after its final review, reviewed again"), act.person));
    }
    return lines.join(u'\n');
}

Layout layOut(SheetForm &form, Desk &desk, const Article &article, const QList<ArticleAct> &acts)
{
    const auto issue = article.issue ? desk.issue(*article.issue) : std::nullopt;
    const auto bulletin = desk.bulletin(article.bulletin);
    const ArticleAct *submitted = firstOf(acts, u"submit-article"_s);
    form.title(ArticleSheetTexts::tr("Release sheet"));
    form.caption(bulletin ? bulletin->name : QString(), ArticleSheetTexts::tr("Receipt: %1").arg(article.receipt.isEmpty() ? u"—"_s : article.receipt));
    form.columns({22, 148});
    form.row({SheetForm::label(ArticleSheetTexts::tr("Title")), {article.title(), u"body"_s}}, 12);
    form.columns({22, 63, 22, 63});
    form.row({SheetForm::label(ArticleSheetTexts::tr("Unit")), SheetForm::body(unitsOf(article)), SheetForm::label(ArticleSheetTexts::tr("Contributor")), SheetForm::body(article.contributors.join(u'、'))}, 11);
    QString section = article.wantedSection;
    for (const IssueSection &candidate : issue ? desk.sections(issue->id) : QList<IssueSection>()) {
        if (candidate.id == article.section)
            section = candidate.name;
    }
    form.row({SheetForm::label(ArticleSheetTexts::tr("Section")), SheetForm::body(section), SheetForm::label(ArticleSheetTexts::tr("Issue")), SheetForm::body(issue ? issueLabel(*issue) : QString())}, 11);
    form.row({SheetForm::label(ArticleSheetTexts::tr("Handed in")), SheetForm::body(submitted ? sheetDay(submitted->at) : QString()), SheetForm::label(ArticleSheetTexts::tr("Checked by")), SheetForm::body(submitted ? submitted->details.value(u"checked_by"_s).toString() : QString())}, 11);
    form.row({SheetForm::label(ArticleSheetTexts::tr("Characters before")), SheetForm::body(QString::number(countBefore(desk, article.id, acts))), SheetForm::label(ArticleSheetTexts::tr("Characters after")), SheetForm::body(QString::number(article.characters))}, 11);
    const QList<ArticleAct> passes = standingPasses(acts);
    for (const ReviewLevel level : {ReviewLevel::First, ReviewLevel::Second, ReviewLevel::Final})
        addOpinion(form, level, passes);
    form.columns({22, 148});
    form.row({SheetForm::label(ArticleSheetTexts::tr("Remarks")), SheetForm::small(historyWords(acts))}, 18);
    form.gap(3);
    if (const auto head = desk.revision(article.headRevision))
        form.note(ArticleSheetTexts::tr("Text: version %1, %2, hash %3").arg(head->number).arg(sheetMoment(head->savedAt), shortHash(head->hash)));
    return form.finish(article.title());
}

} // namespace

Outcome<Sheet> articleSheet(Desk &desk, ArticleId id, FontBook &fonts)
{
    const auto article = desk.article(id);
    if (!article)
        return refuse(Refusal::Kind::NotFound, ArticleSheetTexts::tr("This article is not there, or not for you to read."));
    SheetForm form(fonts);
    Sheet sheet;
    sheet.title = ArticleSheetTexts::tr("Release sheet: %1").arg(article->title());
    const auto bulletin = desk.bulletin(article->bulletin);
    sheet.author = bulletin ? bulletin->publisher : QString();
    sheet.date = desk.clock().now().toLocalTime().date();
    sheet.layout = layOut(form, desk, *article, desk.review().acts(id));
    return sheet;
}

} // namespace bulletin
