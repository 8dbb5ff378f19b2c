// SPDX-License-Identifier: Apache-2.0
#include "core/formats/readers.h"

#include "core/formats/article_builder.h"
#include "core/formats/html_cleaner.h"
#include "core/formats/html_source.h"
#include "core/formats/limits.h"
#include "core/formats/text_decoding.h"
#include "core/formats/text_source.h"

#include <QCoreApplication>
#include <algorithm>

namespace bulletin {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(bulletin::PasteReader)
};

constexpr qsizetype longestHeading = 40;

qsizetype inkOf(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar character) { return !isBlank(character); });
}

qsizetype inkOf(const SourceDocument &document)
{
    qsizetype ink = 0;
    for (const SourceLine &line : document.lines) {
        ink += inkOf(line.text);
        for (const QStringList &row : line.rows)
            ink += inkOf(row.join(QString()));
    }
    return ink;
}

Manuscript manuscriptOf(SourceDocument document)
{
    ArticleBuilder builder(ArticleBuilder::Joining::Off, ArticleBuilder::Marks::Partial);
    for (SourceLine &line : document.lines) {
        if (line.kind == SourceKind::Text && line.outlineLevel > 0 && line.text.size() <= longestHeading)
            line.role = line.outlineLevel <= 2 ? SourceRole::Heading1 : SourceRole::Heading2;
        builder.add(line);
    }
    return builder.manuscript();
}

} // namespace

Manuscript readPastedText(const QString &plainText)
{
    return manuscriptOf(sourceFromText(withPlainLineEnds(plainText)));
}

PasteReading readPastedHtml(const QString &html, const QString &plainText)
{
    PasteReading reading;
    if (html.size() > limits::htmlBytes || html.toUtf8().size() > limits::htmlBytes) {
        reading.manuscript = readPastedText(plainText.isEmpty() ? strippedHtml(html) : plainText);
        reading.notes.append(Sentences::tr("The pasted page is very large: only its text was taken, without tables and emphasis."));
        return reading;
    }
    HtmlCounts counts;
    SourceDocument document = sourceFromHtml(html, &counts);
    // Characters that were meant to go do not count as lost.
    if ((inkOf(document) + counts.removedCharacters) * 10 < inkOf(plainText) * 9) {
        reading.manuscript = readPastedText(plainText);
        reading.notes.append(Sentences::tr("The formatted text was incomplete: the plain text was taken instead."));
        return reading;
    }
    reading.notes = document.notes;
    reading.images = document.images;
    reading.manuscript = manuscriptOf(std::move(document));
    return reading;
}

} // namespace bulletin
