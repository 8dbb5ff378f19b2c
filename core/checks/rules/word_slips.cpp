// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/slip_finder.h"
#include "core/checks/rules/word_checks.h"

#include "core/checks/lexicon.h"

#include <algorithm>

// Words that no table lists, across all that is checked together.
namespace bulletin {
namespace {

// How often each stretch stands in all the texts: what is written twice is meant.
QHash<QString, int> countedIn(const std::vector<const PreparedText *> &texts, const std::vector<WordSlip> &slips)
{
    const auto beginningOf = [](QStringView word) { return (quint32(word.at(0).unicode()) << 16U) | word.at(1).unicode(); };
    QHash<quint32, QSet<QString>> wanted;
    for (const WordSlip &slip : slips)
        wanted[beginningOf(slip.wrong)].insert(slip.wrong);
    QHash<QString, int> counts;
    for (const PreparedText *text : texts) {
        const QStringView view(text->text);
        for (qsizetype position = 0; position + 1 < view.size(); ++position) {
            const auto stretches = wanted.constFind(beginningOf(view.sliced(position, 2)));
            if (stretches == wanted.constEnd())
                continue;
            for (const QString &stretch : *stretches)
                counts[stretch] += view.sliced(position).startsWith(stretch) ? 1 : 0;
        }
    }
    return counts;
}

// Of 规范菅理 only 菅理 is wrong.
WordSlip narrowed(WordSlip slip, const Lexicon &lexicon)
{
    const bool swapped = slip.meant.slip == MeantWords::Slip::Swapped;
    if (slip.wrong.size() != 4 || (swapped && slip.meant.slot == 1))
        return slip;
    const qsizetype from = slip.meant.slot < 2 ? 0 : 2;
    if (!lexicon.contains(QStringView(slip.meant.word).sliced(from, 2)))
        return slip;
    slip.start += from;
    slip.wrong = slip.wrong.mid(from, 2);
    slip.meant.word = slip.meant.word.mid(from, 2);
    return slip;
}

void report(const WordSlip &slip, FindingList &findings)
{
    const bool shape = slip.meant.slip == MeantWords::Slip::Shape;
    const Severity severity = slip.certainty >= WordSlip::sure ? Severity::Error : slip.certainty >= WordSlip::likely ? Severity::Warning : Severity::Hint;
    const char *message = QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” should be “%2”");
    if (severity == Severity::Hint)
        message = QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” may be a slip for “%2”");
    else if (shape)
        message = QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” looks like “%2”, which is meant");
    findings.addAs(severity, *slip.text, shape ? "WRD03" : "WRD01", slip.start, slip.wrong.size(), {message, {slip.wrong, slip.meant.word}},
                   {replaceFix(*slip.text, slip.start, slip.wrong.size(), slip.meant.word)}, {}, std::min(0.98, 0.4 + slip.certainty / 10));
}

void checkTogether(const std::vector<const PreparedText *> &texts, const CheckContext &context, FindingList &findings)
{
    if (!context.profile.isOn(QStringLiteral("WRD01")) && !context.profile.isOn(QStringLiteral("WRD03")))
        return;
    std::vector<WordSlip> slips;
    for (const PreparedText *text : texts) {
        for (WordSlip &slip : wordSlipsIn(*text, context))
            slips.push_back(narrowed(std::move(slip), context.lexicon));
    }
    const QHash<QString, int> counts = countedIn(texts, slips);
    for (const WordSlip &slip : slips) {
        if (counts.value(slip.wrong) < 2)
            report(slip, findings);
    }
}

void appendTo(std::vector<const PreparedText *> &all, const std::vector<PreparedText> &texts)
{
    for (const PreparedText &text : texts)
        all.push_back(&text);
}

} // namespace

void checkTextSlips(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    if (context.scope == CheckScope::Text)
        checkTogether({&text}, context, findings);
}

void checkArticleSlips(const PreparedArticle &article, const CheckContext &context, FindingList &findings)
{
    if (context.scope != CheckScope::Article)
        return;
    std::vector<const PreparedText *> texts;
    appendTo(texts, article.texts);
    checkTogether(texts, context, findings);
}

void checkIssueSlips(const PreparedIssue &issue, const CheckContext &context, FindingList &findings)
{
    std::vector<const PreparedText *> texts;
    appendTo(texts, issue.texts);
    for (const PreparedArticle &article : issue.articles)
        appendTo(texts, article.texts);
    checkTogether(texts, context, findings);
}

} // namespace bulletin
