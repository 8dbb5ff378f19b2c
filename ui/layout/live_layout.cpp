// SPDX-License-Identifier: Apache-2.0
#include "ui/layout/live_layout.h"

#include "core/press/page_template.h"
#include "core/press/typesetter.h"
#include "core/workspace/workspace.h"
#include "ui/shell/gesture.h"

namespace bulletin {
namespace {

constexpr int quietMilliseconds = 40;

void apply(const ArticleContent &content, ArticleDocument &article)
{
    article.titleLines = content.titleLines;
    article.manuscript = content.manuscript;
    article.units = content.units;
    article.contributors = content.contributors;
    article.creditEnding = content.creditEnding;
}

} // namespace

LiveLayout::LiveLayout(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, [this] { gesture(m_context.prompts, [this] { layOut(); }); });
    connect(&m_context.desk, &Desk::changed, this, &LiveLayout::deskChanged);
}

LiveLayout::~LiveLayout() = default;

void LiveLayout::setIssue(std::optional<IssueId> issue)
{
    m_issue = issue;
    m_draft.reset();
    m_stale = true;
    m_saved = m_document = {};
    m_layout.reset();
    m_quiet.start(0); // another issue's pages at once: there is nobody typing to wait for
}

void LiveLayout::refresh()
{
    m_stale = true;
    m_quiet.start(quietMilliseconds);
}

void LiveLayout::setDraft(ArticleId article, const ArticleContent &content)
{
    m_draft = Draft{article, {}, content};
    m_quiet.start(quietMilliseconds);
}

void LiveLayout::setNewDraft(SectionId section, const ArticleContent &content)
{
    m_draft = Draft{{}, section, content};
    m_quiet.start(quietMilliseconds);
}

void LiveLayout::clearDraft()
{
    if (!m_draft)
        return;
    m_draft.reset();
    m_quiet.start(quietMilliseconds);
}

std::shared_ptr<const Layout> LiveLayout::layout() const
{
    return m_layout;
}

const IssueDocument &LiveLayout::document() const
{
    return m_document;
}

int LiveLayout::articleNumber(ArticleId article) const
{
    int number = 0;
    for (const SectionDocument &section : m_document.sections) {
        for (const ArticleDocument &candidate : section.articles) {
            ++number;
            if (candidate.id == article)
                return number;
        }
    }
    return 0;
}

ArticleId LiveLayout::articleId(int number) const
{
    int counted = 0;
    for (const SectionDocument &section : m_document.sections) {
        for (const ArticleDocument &candidate : section.articles) {
            if (++counted == number)
                return candidate.id;
        }
    }
    return {};
}

void LiveLayout::deskChanged(const Change &change)
{
    if (!m_issue || (!change.issue.isNull() && change.issue != *m_issue))
        return;
    refresh();
}

void LiveLayout::layOut()
{
    if (!m_issue) {
        m_layout.reset();
        Q_EMIT laidOut();
        return;
    }
    if (m_stale) {
        m_saved = m_context.desk.document(*m_issue);
        m_stale = false;
    }
    m_document = m_saved;
    putDraft();
    if (!m_typesetter)
        m_typesetter = std::make_unique<Typesetter>(m_context.workspace.fonts());
    m_layout = std::make_shared<const Layout>(m_typesetter->layOut(m_document, m_context.workspace.templates().find(m_document.templateName)));
    Q_EMIT laidOut();
}

void LiveLayout::putDraft()
{
    if (!m_draft)
        return;
    m_document.images.insert(m_draft->content.images);
    for (SectionDocument &section : m_document.sections) {
        if (m_draft->article.isNull() && section.id == m_draft->section) {
            apply(m_draft->content, section.articles.emplaceBack());
            return;
        }
        for (ArticleDocument &article : section.articles) {
            if (!m_draft->article.isNull() && article.id == m_draft->article)
                return apply(m_draft->content, article);
        }
    }
}

} // namespace bulletin
