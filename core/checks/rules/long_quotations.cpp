// SPDX-License-Identifier: Apache-2.0
#include "core/checks/characters.h"
#include "core/checks/rules/mark_checks.h"
#include "core/checks/rules/mark_pairs.h"

#include <QCoreApplication>

namespace bulletin {

qsizetype longQuotationStart(const QString &text, const QList<PairedMark> &marks)
{
    qsizetype start = -1;
    for (const PairedMark &mark : marks) {
        if (mark.family != MarkFamily::DoubleQuote || mark.partner >= 0)
            continue;
        if (start >= 0 || !mark.opens || mark.narrow)
            return -1;
        start = mark.position;
    }
    const bool placed = start >= 0 && (QStringView(text).first(start).trimmed().isEmpty() || isOneOf(characterAt(text, start - 1), u"：:"));
    return placed && isSentenceEnd(text.back()) ? start : -1;
}

void checkLongQuotations(const PreparedArticle &article, const CheckContext &, FindingList &findings)
{
    for (size_t index = 0; index < article.texts.size(); ++index) {
        const PreparedText &text = article.texts[index];
        if (text.role != TextRole::Paragraph || text.text.isEmpty())
            continue;
        const qsizetype start = longQuotationStart(text.text, pairedMarks(text));
        if (start < 0)
            continue;
        const bool goesOn = index + 1 < article.texts.size() && article.texts[index + 1].role == TextRole::Paragraph
            && article.texts[index + 1].text.trimmed().startsWith(u'“');
        QList<Fix> fixes;
        // 如今靠技术增收。合作社理事长说，…: somebody is quoted up to the first full stop, or to the end.
        const qsizetype stop = text.text.indexOf(u'。', start);
        if (stop > 0 && stop + 1 < text.text.size())
            fixes.append(replaceFix(text, stop + 1, 0, QStringLiteral("”")));
        fixes.append(replaceFix(text, text.text.size(), 0, QStringLiteral("”")));
        fixes.append(replaceFix(text, start, 1, {}));
        if (!goesOn)
            findings.add(text, "PUN05", start, 1,
                         {QT_TRANSLATE_NOOP("bulletin::Checks", "The quotation that begins with “%1” is never closed."), {text.text.mid(start, 7)}},
                         fixes);
    }
}

} // namespace bulletin
