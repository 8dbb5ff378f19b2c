// SPDX-License-Identifier: Apache-2.0
#include "core/checks/check_text.h"

#include <algorithm>
#include <utility>

namespace bulletin {
namespace {

CheckText textOf(TextRole role, int article, int block, const QString &text)
{
    return {role, Place{article, block, 0, text.size()}, text, {}, {}};
}

CheckText titleOf(const QStringList &lines, int article)
{
    CheckText title = textOf(TextRole::Title, article, 0, lines.join(QString()));
    qsizetype end = 0;
    for (const QString &line : lines) {
        end += line.size();
        title.softBreaks.append(end);
    }
    if (!title.softBreaks.isEmpty())
        title.softBreaks.removeLast();
    return title;
}

TextRole roleOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Paragraph: return TextRole::Paragraph;
    case BlockKind::Heading: return TextRole::Heading;
    case BlockKind::Image:
    case BlockKind::Table: return TextRole::Caption;
    }
    Q_UNREACHABLE();
}

void appendBlocks(CheckArticle &article, const Manuscript &manuscript)
{
    int number = 0;
    for (const Block &block : manuscript.blocks) {
        article.texts.append(textOf(roleOf(block.kind), article.number, ++number, block.text));
        for (int row = 0; row < block.rows.size(); ++row) {
            for (int column = 0; column < block.rows.at(row).size(); ++column) {
                CheckText cell = textOf(TextRole::Cell, article.number, number, block.rows.at(row).at(column));
                cell.place.row = row;
                cell.place.column = column;
                article.texts.append(cell);
            }
        }
    }
}

void appendCredit(CheckArticle &article, const QString &credit, qsizetype blocks)
{
    if (!credit.isEmpty())
        article.texts.append(textOf(TextRole::Credit, article.number, int(blocks) + 1, credit));
}

void appendOwn(CheckIssue &issue, TextRole role, const QString &text)
{
    if (!text.isEmpty())
        issue.texts.append(textOf(role, 0, int(issue.texts.size()), text));
}

} // namespace

CheckArticle checkArticleOf(const ArticleDocument &article, const QString &section, int number)
{
    CheckArticle made{number, section, article.units, article.contributors, {titleOf(article.titleLines, number)}};
    appendBlocks(made, article.manuscript);
    appendCredit(made, creditLine(article), article.manuscript.blocks.size());
    return made;
}

CheckArticle checkArticleOf(const ArticleContent &content, int number)
{
    ArticleDocument article;
    article.titleLines = content.titleLines;
    article.manuscript = content.manuscript;
    article.units = content.units;
    article.contributors = content.contributors;
    article.creditEnding = content.creditEnding;
    return checkArticleOf(article, {}, number);
}

CheckIssue checkIssueOf(const IssueDocument &issue)
{
    CheckIssue made{issue.bulletin, issue.publisher, issue.year, issue.number, issue.cumulative, issue.date, issue.supplement, {}, {}, false, {}};
    appendOwn(made, TextRole::Masthead, issue.bulletin);
    appendOwn(made, TextRole::Masthead, issue.publisher);
    appendOwn(made, TextRole::Masthead, issue.classification);
    appendOwn(made, TextRole::Note, issue.editorialNote);
    int number = 0;
    for (const SectionDocument &section : issue.sections) {
        appendOwn(made, TextRole::Section, section.name);
        for (const ArticleDocument &article : section.articles)
            made.articles.append(checkArticleOf(article, section.name, ++number));
    }
    for (const DistributionLine &line : issue.distribution)
        appendOwn(made, TextRole::Recipients, line.recipients);
    for (const QString &text : {issue.colophon.editor, issue.colophon.phone, issue.colophon.email})
        appendOwn(made, TextRole::Colophon, text);
    return made;
}

namespace {

const CheckText *textIn(const QList<CheckText> &texts, const Place &place)
{
    const auto found = std::find_if(texts.begin(), texts.end(), [&place](const CheckText &text) { return text.place.sameText(place); });
    return found == texts.end() ? nullptr : &*found;
}

int visibleIn(const QList<CheckText> &texts)
{
    qsizetype count = 0;
    for (const CheckText &text : texts)
        count += std::count_if(text.text.begin(), text.text.end(), [](QChar unit) { return !unit.isSpace() && !unit.isLowSurrogate(); });
    return int(count);
}

} // namespace

const CheckText *textAt(const CheckArticle &article, const Place &place)
{
    return textIn(article.texts, place);
}

const CheckText *textAt(const CheckIssue &issue, const Place &place)
{
    if (place.article == 0)
        return textIn(issue.texts, place);
    return place.article <= issue.articles.size() ? textAt(issue.articles.at(place.article - 1), place) : nullptr;
}

int visibleCharacters(const CheckArticle &article)
{
    return visibleIn(article.texts);
}

int visibleCharacters(const CheckIssue &issue)
{
    int count = visibleIn(issue.texts);
    for (const CheckArticle &article : issue.articles)
        count += visibleCharacters(article);
    return count;
}

} // namespace bulletin
