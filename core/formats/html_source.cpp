// SPDX-License-Identifier: Apache-2.0
#include "core/formats/html_source.h"

#include "core/formats/html_cleaner.h"
#include "core/formats/html_walker.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <memory>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(bulletin::HtmlReader)
};

// Of a Windows clipboard only the fragment counts; what stands around it is the page it was cut from.
QString fragmentOf(const QString &html)
{
    static const QRegularExpression begin(u"<!--\\s*StartFragment\\s*-->"_s);
    static const QRegularExpression end(u"<!--\\s*EndFragment\\s*-->"_s);
    const auto first = begin.match(html);
    if (first.hasMatch()) {
        const auto last = end.match(html, first.capturedEnd());
        return html.mid(first.capturedEnd(), last.hasMatch() ? last.capturedStart() - first.capturedEnd() : -1);
    }
    if (!html.startsWith(u"Version:"_s))
        return html;
    const qsizetype markup = html.indexOf(u'<');
    return markup < 0 ? QString() : html.mid(markup);
}

} // namespace

SourceDocument sourceFromHtml(const QString &html, HtmlCounts *counts)
{
    HtmlCounts ignored;
    HtmlCounts &counted = counts ? *counts : ignored;
    HtmlCleaner cleaner(fragmentOf(html));
    const QByteArray bytes = cleaner.cleaned();
    counted.pictures += cleaner.droppedPictures();
    const auto destroy = [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, bytes.constData(), size_t(bytes.size())), destroy);
    SourceDocument document = HtmlWalker(counted).walk(output->root);
    document.notes = htmlNotes(counted);
    return document;
}

QStringList htmlNotes(const HtmlCounts &counts)
{
    QStringList notes;
    const int changes = counts.deletions + counts.insertions;
    if (changes > 0)
        notes.append(Sentences::tr("%1 tracked changes were accepted.").arg(changes));
    if (counts.comments > 0)
        notes.append(Sentences::tr("%1 comments were left out.").arg(counts.comments));
    if (counts.hidden > 0)
        notes.append(Sentences::tr("%1 pieces of hidden text were left out.").arg(counts.hidden));
    if (counts.pictures > 0)
        notes.append(Sentences::tr("%1 pictures were left out, because they lie outside the text; insert them from their files.").arg(counts.pictures));
    return notes;
}

} // namespace bulletin
