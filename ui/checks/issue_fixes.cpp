// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/issue_fixes.h"

#include "core/checks/fixing.h"
#include "ui/shell/gesture.h"
#include "ui/undo/undo_stack.h"

#include <QCoreApplication>
#include <map>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct IssueFixesTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::IssueFixes)
};

// One article's part of the step, in both directions.
struct Rewrite {
    ArticleId article;
    ArticleContent before, after;
    RevisionId head; // as it was read, then as it was left
};

enum class Direction { Forth, Back };

MaybeRefusal rewrite(Desk &desk, std::vector<Rewrite> &rewrites, Direction direction)
{
    for (const Rewrite &one : rewrites) {
        const std::optional<Article> row = desk.article(one.article);
        if (!row || row->headRevision != one.head)
            return Refusal{Refusal::Kind::Conflict, IssueFixesTexts::tr("“%1” was changed by somebody else in the meantime; nothing was corrected.").arg(row ? row->title() : one.before.titleLines.join(QString())),
                           IssueFixesTexts::tr("Check again (F7) and look at what is found now.")};
    }
    for (size_t done = 0; done < rewrites.size(); ++done) {
        Rewrite &one = rewrites[done];
        const Outcome<RevisionId> saved = desk.saveArticle(one.article, one.head, direction == Direction::Forth ? one.after : one.before);
        if (saved) {
            one.head = *saved;
            continue;
        }
        for (size_t back = 0; back < done; ++back) { // all or none
            Rewrite &former = rewrites[back];
            if (const Outcome<RevisionId> again = desk.saveArticle(former.article, former.head, direction == Direction::Forth ? former.before : former.after))
                former.head = *again;
        }
        return saved.error();
    }
    return {};
}

// The parts of the fixes that lie in each article and still fit what is saved there.
std::vector<Rewrite> rewritesFor(const Desk &desk, const LiveIssueCheck &check, const QList<Fix> &fixes)
{
    std::map<int, QList<Fix>> parts;
    for (const Fix &fix : fixes) {
        std::map<int, Fix> byArticle;
        for (const Edit &edit : fix.edits)
            byArticle[edit.place.article].edits.append(edit);
        for (const auto &[number, part] : byArticle)
            parts[number].append(part);
    }
    std::vector<Rewrite> rewrites;
    for (const auto &[number, wanted] : parts) {
        const ArticleId id = check.articleAt(number);
        const std::optional<Article> row = id.isNull() ? std::nullopt : desk.article(id);
        const std::optional<ArticleContent> content = row ? desk.content(id) : std::nullopt;
        if (!content)
            continue;
        const CheckArticle now = checkArticleOf(*content, number);
        QList<Fix> fitting;
        for (const Fix &part : wanted) {
            const bool same = std::ranges::all_of(part.edits, [&](const Edit &edit) {
                const CheckText *before = textAt(check.result().texts, edit.place);
                const CheckText *present = textAt(now, edit.place);
                return before && present && before->text == present->text;
            });
            if (same)
                fitting.append(part);
        }
        const FixedContent fixed = fixedContent(*content, fitting);
        if (fixed.applied > 0)
            rewrites.push_back({id, *content, fixed.content, row->headRevision});
    }
    return rewrites;
}

} // namespace

int fixInIssue(const Context &context, const LiveIssueCheck &check, const QList<CheckedFinding> &findings, qsizetype fix)
{
    QList<Fix> fixes;
    for (const CheckedFinding &checked : findings) {
        if (fix < checked.finding.fixes.size())
            fixes.append(checked.finding.fixes.at(fix));
    }
    auto rewrites = std::make_shared<std::vector<Rewrite>>();
    const bool read = gesture(context.prompts, [&]() -> MaybeRefusal {
        *rewrites = rewritesFor(context.desk, check, fixes);
        if (rewrites->empty())
            return Refusal{Refusal::Kind::Validation, IssueFixesTexts::tr("This cannot be corrected from here."), IssueFixesTexts::tr("Go there (Enter) and correct it by hand.")};
        return {};
    });
    if (!read)
        return 0;
    UndoStack::Step step;
    step.text = fixes.size() == 1 ? IssueFixesTexts::tr("Correct 1 place") : IssueFixesTexts::tr("Correct %1 places").arg(fixes.size());
    step.redo = [&desk = context.desk, rewrites] { return rewrite(desk, *rewrites, Direction::Forth); };
    step.undo = [&desk = context.desk, rewrites] { return rewrite(desk, *rewrites, Direction::Back); };
    return context.undo.run(std::move(step)) ? int(fixes.size()) : 0;
}

} // namespace bulletin
