// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/traditional_table.h"
#include "core/checks/rules/word_checks.h"

#include "core/checks/person_words.h"

namespace bulletin {
namespace {

// The character 通用规范汉字表 has in its place; null: it is right.
QChar regularForm(QChar character)
{
    const char16_t unit = character.unicode();
    qsizetype low = 0;
    qsizetype high = qsizetype(traditionalCharacters.size()) / 2;
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        const char16_t found = traditionalCharacters[size_t(2 * middle)];
        if (found == unit)
            return traditionalCharacters[size_t(2 * middle + 1)];
        (found < unit ? low : high) = found < unit ? middle + 1 : middle;
    }
    return {};
}

// ⽉ (U+2F49) for 月: what copying out of a PDF leaves. It looks the same and is found by no search.
QChar plainForm(QChar character)
{
    const char16_t unit = character.unicode();
    const bool radical = unit >= 0x2F00 && unit <= 0x2FD5;
    const bool compatible = unit >= 0xF900 && unit <= 0xFAD9;
    if (!radical && !compatible)
        return {};
    const QString normal = QString(character).normalized(QString::NormalizationForm_KC);
    return normal.size() == 1 && normal.front() != character ? normal.front() : QChar();
}

// A line of an inscription, a title of an old book: traditional on purpose.
bool isWrittenSo(const QString &text)
{
    qsizetype traditional = 0;
    qsizetype han = 0;
    for (const QChar character : text) {
        han += isHan(character) ? 1 : 0;
        traditional += isHan(character) && !regularForm(character).isNull() ? 1 : 0;
    }
    return traditional >= 4 && traditional * 4 > han;
}

void report(const PreparedText &text, qsizetype start, const QString &regular, bool looksTheSame, FindingList &findings)
{
    const QString found = text.text.mid(start, regular.size());
    const char *message = looksTheSame ? QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” is another character that only looks like “%2”")
                                       : QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” is the traditional or a variant form of “%2”");
    findings.add(text, "WRD04", start, regular.size(), {message, {found, regular}}, {replaceFix(text, start, regular.size(), regular, looksTheSame)}, {}, 0.97);
}

} // namespace

void checkTraditionalCharacters(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    const QString &whole = text.text;
    bool looked = false;
    for (qsizetype start = 0; start < whole.size(); ++start) {
        QString regular;
        bool looksTheSame = true;
        for (qsizetype position = start; position < whole.size(); ++position) {
            const QChar plain = plainForm(whole.at(position));
            const QChar form = plain.isNull() ? regularForm(whole.at(position)) : plain;
            if (form.isNull())
                break;
            looksTheSame = looksTheSame && !plain.isNull();
            regular += form;
        }
        if (regular.isEmpty())
            continue;
        if (!looked && !looksTheSame && isWrittenSo(whole))
            return;
        looked = true;
        if (!context.knowledge.rightWords.contains(whole.mid(start, regular.size())))
            report(text, start, regular, looksTheSame, findings);
        start += regular.size();
    }
}

} // namespace bulletin
