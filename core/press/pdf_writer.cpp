// SPDX-License-Identifier: Apache-2.0
#include "core/press/pdf_writer.h"

#include "core/base/failure.h"
#include "core/press/pdf_document.h"
#include "core/press/pdf_drawing.h"

#include <QCoreApplication>
#include <QIODevice>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct PdfTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::PdfWriter)
};

constexpr double pointsPerMm = 72 / 25.4;

QString titleOf(const IssueDocument &issue)
{
    const QString total = issue.cumulative > 0 ? u"（总第%1期）"_s.arg(issue.cumulative) : QString();
    const QString number = (issue.supplement ? u"增刊第%1期"_s : u"第%1期"_s).arg(issue.number);
    return u"%1 %2年%3%4"_s.arg(issue.bulletin).arg(issue.year).arg(number, total);
}

std::vector<PdfBookmark> bookmarksOf(const Layout &layout, const IssueDocument &issue)
{
    const auto bookmark = [&](const QString &title, int page, double y) { return PdfBookmark{title, page, (layout.pageHeight - y) * pointsPerMm, {}}; };
    std::vector<PdfBookmark> bookmarks;
    size_t number = 0;
    for (int i = 0; i < issue.sections.size(); ++i) {
        const SectionDocument &section = issue.sections.at(i);
        if (section.articles.isEmpty())
            continue;
        const SectionExtent &extent = layout.sections[size_t(i)];
        bookmarks.push_back(bookmark(section.name, extent.firstPage, extent.y));
        for (const ArticleDocument &article : section.articles) {
            const ArticleExtent &place = layout.articles[number++];
            bookmarks.back().children.push_back(bookmark(article.title(), place.firstPage, place.titleY));
        }
    }
    return bookmarks;
}

QByteArray made(const Layout &layout, const IssueDocument &issue)
{
    try {
        PdfDocument document;
        PdfDrawing(layout, issue, document).draw();
        document.setFacts({titleOf(issue), issue.publisher, issue.date});
        document.setBookmarks(bookmarksOf(layout, issue));
        return document.bytes();
    } catch (const QPDFExc &error) {
        throw Failure(PdfTexts::tr("The PDF could not be made (%1).").arg(QString::fromUtf8(error.what())));
    }
}

} // namespace

void writePdf(const Layout &layout, const IssueDocument &issue, QIODevice &out)
{
    const QByteArray bytes = made(layout, issue);
    if (out.write(bytes) != bytes.size())
        throw Failure(PdfTexts::tr("The PDF could not be written."), PdfTexts::tr("Check the disk and its free space."));
}

} // namespace bulletin
