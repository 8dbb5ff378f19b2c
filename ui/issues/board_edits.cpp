// SPDX-License-Identifier: Apache-2.0
#include "ui/issues/board_edits.h"

#include "core/desk/desk.h"
#include "ui/shell/gesture.h"
#include "ui/undo/undo_stack.h"

#include <QCoreApplication>
#include <memory>

namespace bulletin {
namespace {

struct BoardEditsTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::BoardEdits)
};

Refusal gone()
{
    return {Refusal::Kind::NotFound, BoardEditsTexts::tr("It is no longer here: somebody removed it in the meantime."), {}};
}

struct Place {
    SectionId section;
    int position = 0;
};

// Where the article stands among the articles of its section; nothing: not placed.
std::optional<Place> placeOf(const Desk &desk, const Article &article)
{
    if (!article.issue || !article.section)
        return std::nullopt;
    Place place{*article.section, 0};
    for (const Article &other : desk.articles(*article.issue)) {
        if (other.id == article.id)
            return place;
        if (other.section == article.section)
            ++place.position;
    }
    return std::nullopt;
}

int positionOf(const QList<IssueSection> &sections, SectionId section)
{
    for (int position = 0; position < sections.size(); ++position) {
        if (sections.at(position).id == section)
            return position;
    }
    return -1;
}

// Sets the title unless somebody else changed it since: `expected` is what it was left as.
MaybeRefusal retitle(Desk &desk, ArticleId id, const QStringList &expected, const QStringList &wanted)
{
    const std::optional<Article> article = desk.article(id);
    if (!article)
        return gone();
    if (article->titleLines != expected)
        return Refusal{Refusal::Kind::Conflict, BoardEditsTexts::tr("The title was changed by somebody else in the meantime; it stays as it is now."), {}};
    return desk.renameArticle(id, article->version, wanted);
}

QString quoted(const QString &title)
{
    constexpr qsizetype longest = 24;
    const QString shown = title.size() > longest ? title.left(longest - 1) + QChar(u'…') : title;
    return BoardEditsTexts::tr("“%1”", "a title within a sentence: 《%1》").arg(shown);
}

} // namespace

BoardEdits::BoardEdits(const Context &context)
    : m_context(context)
    , m_successors(std::make_shared<Successors>())
{
}

SectionId BoardEdits::Successors::current(SectionId section) const
{
    while (of.contains(section))
        section = of.value(section);
    return section;
}

bool BoardEdits::moveArticle(ArticleId id, SectionId section, int position)
{
    Desk &desk = m_context.desk;
    UndoStack::Step step;
    const bool read = gesture(m_context.prompts, [&]() -> MaybeRefusal {
        const std::optional<Article> article = desk.article(id);
        if (!article)
            return gone();
        const std::optional<Place> from = placeOf(desk, *article);
        if (from && from->section == section && from->position == position)
            return {};
        step.redo = [&desk, id, section, position, ids = m_successors] { return desk.moveArticle(id, ids->current(section), position); };
        if (from) {
            step.text = BoardEditsTexts::tr("Move %1 to place %2").arg(quoted(article->title())).arg(position + 1);
            step.undo = [&desk, id, from, ids = m_successors] { return desk.moveArticle(id, ids->current(from->section), from->position); };
        } else {
            step.text = BoardEditsTexts::tr("Place %1", "put an article that was kept at the desk into the issue").arg(quoted(article->title()));
            step.undo = [&desk, id] { return desk.unplaceArticle(id); };
        }
        return {};
    });
    return read && step.redo && m_context.undo.run(std::move(step));
}

bool BoardEdits::moveSection(IssueId issue, SectionId section, int position)
{
    Desk &desk = m_context.desk;
    UndoStack::Step step;
    const bool read = gesture(m_context.prompts, [&]() -> MaybeRefusal {
        const QList<IssueSection> sections = desk.sections(issue);
        const int from = positionOf(sections, section);
        if (from < 0)
            return gone();
        if (from == position)
            return {};
        step.text = BoardEditsTexts::tr("Move section %1 to place %2").arg(sections.at(from).name).arg(position + 1);
        step.redo = [&desk, section, position, ids = m_successors] { return desk.moveSection(ids->current(section), position); };
        step.undo = [&desk, section, from, ids = m_successors] { return desk.moveSection(ids->current(section), from); };
        return {};
    });
    return read && step.redo && m_context.undo.run(std::move(step));
}

bool BoardEdits::renameArticle(ArticleId id, qint64 version, const QStringList &titleLines)
{
    Desk &desk = m_context.desk;
    UndoStack::Step step;
    const bool read = gesture(m_context.prompts, [&]() -> MaybeRefusal {
        const std::optional<Article> article = desk.article(id);
        if (!article)
            return gone();
        const QStringList before = article->titleLines;
        // The first time, the version decides: it is what the person saw when they began to type.
        auto first = std::make_shared<bool>(true);
        step.text = BoardEditsTexts::tr("Rename %1").arg(quoted(article->title()));
        step.redo = [&desk, id, version, before, titleLines, first]() -> MaybeRefusal {
            if (!*first)
                return retitle(desk, id, before, titleLines);
            MaybeRefusal refusal = desk.renameArticle(id, version, titleLines);
            *first = refusal.has_value();
            return refusal;
        };
        step.undo = [&desk, id, before, titleLines] { return retitle(desk, id, titleLines, before); };
        return {};
    });
    return read && m_context.undo.run(std::move(step));
}

bool BoardEdits::renameSection(IssueId issue, SectionId section, const QString &name)
{
    Desk &desk = m_context.desk;
    UndoStack::Step step;
    const bool read = gesture(m_context.prompts, [&]() -> MaybeRefusal {
        const QList<IssueSection> sections = desk.sections(issue);
        const int position = positionOf(sections, section);
        if (position < 0)
            return gone();
        const QString before = sections.at(position).name;
        step.text = BoardEditsTexts::tr("Rename section %1").arg(before);
        step.redo = [&desk, section, name, ids = m_successors] { return desk.renameSection(ids->current(section), name); };
        step.undo = [&desk, section, before, ids = m_successors] { return desk.renameSection(ids->current(section), before); };
        return {};
    });
    return read && m_context.undo.run(std::move(step));
}

bool BoardEdits::unplace(ArticleId id)
{
    Desk &desk = m_context.desk;
    UndoStack::Step step;
    const bool read = gesture(m_context.prompts, [&]() -> MaybeRefusal {
        const std::optional<Article> article = desk.article(id);
        const std::optional<Place> from = article ? placeOf(desk, *article) : std::nullopt;
        if (!from)
            return gone();
        step.text = BoardEditsTexts::tr("Take out %1", "take an article out of the issue, keep it at the desk (撤下)").arg(quoted(article->title()));
        step.redo = [&desk, id] { return desk.unplaceArticle(id); };
        step.undo = [&desk, id, from, ids = m_successors] { return desk.moveArticle(id, ids->current(from->section), from->position); };
        return {};
    });
    return read && m_context.undo.run(std::move(step));
}

bool BoardEdits::addSection(IssueId issue, const QString &name)
{
    Desk &desk = m_context.desk;
    auto first = std::make_shared<SectionId>(); // null until it was made the first time
    UndoStack::Step step;
    step.text = BoardEditsTexts::tr("Add section %1").arg(name);
    step.redo = [&desk, issue, name, first, ids = m_successors]() -> MaybeRefusal {
        const Outcome<SectionId> section = desk.addSection(issue, name);
        if (!section)
            return section.error();
        if (first->isNull())
            *first = *section;
        else
            ids->of.insert(ids->current(*first), *section);
        return {};
    };
    step.undo = [&desk, first, ids = m_successors] { return desk.removeSection(ids->current(*first)); };
    return m_context.undo.run(std::move(step));
}

bool BoardEdits::removeSection(IssueId issue, SectionId section)
{
    Desk &desk = m_context.desk;
    UndoStack::Step step;
    const bool read = gesture(m_context.prompts, [&]() -> MaybeRefusal {
        const QList<IssueSection> sections = desk.sections(issue);
        const int position = positionOf(sections, section);
        if (position < 0)
            return gone();
        const QString name = sections.at(position).name;
        step.text = BoardEditsTexts::tr("Remove section %1").arg(name);
        step.redo = [&desk, section, ids = m_successors] { return desk.removeSection(ids->current(section)); };
        step.undo = [&desk, issue, name, position, section, ids = m_successors]() -> MaybeRefusal {
            const Outcome<SectionId> again = desk.addSection(issue, name);
            if (!again)
                return again.error();
            ids->of.insert(ids->current(section), *again);
            return desk.moveSection(*again, position);
        };
        return {};
    });
    return read && m_context.undo.run(std::move(step));
}

} // namespace bulletin
