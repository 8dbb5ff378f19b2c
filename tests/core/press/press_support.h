// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issues/issue_document.h"
#include "core/press/font_book.h"
#include "core/press/page_template.h"
#include "core/press/typesetter.h"

#include <QBuffer>
#include <QImage>
#include <QList>

// Small issues for the press, and what a test asks of their pages.
namespace bulletin {

inline Block paragraph(const QString &text)
{
    Block block;
    block.text = text;
    return block;
}

inline Block heading(const QString &text, int level)
{
    Block block = paragraph(text);
    block.kind = BlockKind::Heading;
    block.level = level;
    return block;
}

inline Block table(const QString &caption, const QList<QStringList> &rows)
{
    Block block = paragraph(caption);
    block.kind = BlockKind::Table;
    block.rows = rows;
    return block;
}

// An issue of one section with one article.
inline IssueDocument issueOf(const QList<Block> &blocks, const QStringList &titleLines = {QStringLiteral("青江区整理旧志")})
{
    IssueDocument issue;
    issue.bulletin = QStringLiteral("青江工作");
    issue.publisher = QStringLiteral("青江市志办");
    issue.year = 2024;
    issue.number = 1;
    issue.cumulative = 232;
    issue.date = QDate(2024, 2, 22);
    issue.distribution = {{QStringLiteral("报"), QStringLiteral("市委办公室")}};
    issue.colophon = {QStringLiteral("高速"), QStringLiteral("023—63898542"), QString()};
    ArticleDocument article;
    article.titleLines = titleLines;
    article.manuscript.blocks = blocks;
    article.units = {QStringLiteral("青江区志办")};
    issue.sections = {{{}, QStringLiteral("区县动态"), {article}}};
    return issue;
}

// Adds the picture to the issue's; the block that shows it.
inline Block picture(IssueDocument &issue, const QImage &image, const char *format, const QString &caption)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    const QString id = imageIdOf(bytes);
    issue.images.insert(id, {bytes, qstrcmp(format, "JPG") == 0 ? QStringLiteral("image/jpeg") : QStringLiteral("image/png"), image.size()});
    Block block = paragraph(caption);
    block.kind = BlockKind::Image;
    block.imageId = id;
    return block;
}

struct StandingLine {
    const PlacedLine *line;
    int page; // index
};

inline QList<StandingLine> linesOf(const Layout &layout, Role role)
{
    QList<StandingLine> lines;
    for (size_t page = 0; page < layout.pages.size(); ++page) {
        for (const PlacedLine &line : layout.pages[page].lines) {
            if (line.role == role)
                lines.append({&line, int(page)});
        }
    }
    return lines;
}

inline QStringList textsOf(const Layout &layout, Role role)
{
    QStringList texts;
    for (const StandingLine &line : linesOf(layout, role))
        texts.append(line.line->line->text);
    return texts;
}

} // namespace bulletin
