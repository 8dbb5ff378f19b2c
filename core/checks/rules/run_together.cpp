// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/word_checks.h"

#include "core/checks/lexicon.h"
#include "core/checks/person_words.h"

namespace bulletin {
namespace {

constexpr qsizetype stem = 2; // 体系, 辨识

// Is text[start, start + 3) a word X化 (X度) made of a word of two characters and the suffix, and not
// the end of one word and the beginning of another (推动文化, 提高温度)?
bool isDerived(QStringView text, qsizetype start, QChar suffix, const Lexicon &lexicon)
{
    if (start < 0 || start + stem >= text.size() || text.at(start + stem) != suffix)
        return false;
    const QStringView whole = text.sliced(start, stem + 1);
    if (!isHan(whole.at(0)) || !isHan(whole.at(1)) || whole.at(0) == suffix || whole.at(1) == suffix)
        return false;
    constexpr quint32 ordinary = 200;
    const quint32 known = lexicon.frequency(whole);
    // 文化, 高度: words of their own, unless the three are one (现代化, 学理化).
    const quint32 inner = lexicon.frequency(whole.sliced(1));
    if (known == 0 && inner >= ordinary)
        return false;
    return known > 0 || lexicon.frequency(whole.first(stem)) > 0;
}

// What follows is a word of its own: 标准化程度.
bool reads(QStringView text, qsizetype start, QStringView word)
{
    return text.sliced(start).startsWith(word);
}

// Printed so by everybody: 马克思主义中国化时代化.
bool isSetPhrase(const QString &parted)
{
    return parted == u"中国化、时代化";
}

} // namespace

void checkRunTogether(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    const QStringView whole = text.text;
    for (qsizetype position = stem; position + stem + 1 < whole.size(); ++position) {
        const QChar suffix = whole.at(position);
        if ((suffix != u'化' && suffix != u'度') || !isDerived(whole, position - stem, suffix, context.lexicon))
            continue;
        const qsizetype start = position - stem;
        qsizetype end = position + 1;
        QString parted = whole.sliced(start, stem + 1).toString();
        while (isDerived(whole, end, suffix, context.lexicon) && !reads(whole, end, u"程度") && !reads(whole, end, u"制度")) {
            parted += u'、' + whole.sliced(end, stem + 1).toString();
            end += stem + 1;
        }
        if (end == position + 1 || isSetPhrase(parted))
            continue;
        findings.add(text, "WRD06", start, end - start,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” runs several words together; part them: “%2”"), {whole.sliced(start, end - start).toString(), parted}},
                     {replaceFix(text, start, end - start, parted)}, {}, 0.9);
        position = end;
    }
}

} // namespace bulletin
