// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/contents_order.h"

#include "core/checks/rules/structure_rules.h"

#include <algorithm>

namespace bulletin {
namespace {

// A line with what must not decrease from line to line.
struct Numbered {
    qsizetype line = 0;
    qsizetype number = 0;
};

// The lines that are left when the longest run in order is taken away.
QList<qsizetype> outOfOrder(const QList<Numbered> &lines)
{
    QList<qsizetype> tails; // of runs: what ends the best run of each length
    QList<qsizetype> previous(lines.size(), -1);
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const auto at = std::upper_bound(tails.begin(), tails.end(), lines.at(index).number,
                                         [&lines](qsizetype number, qsizetype line) { return number < lines.at(line).number; });
        previous[index] = at == tails.begin() ? -1 : *std::prev(at);
        if (at == tails.end())
            tails.append(index);
        else
            *at = index;
    }
    QSet<qsizetype> inOrder;
    for (qsizetype index = tails.isEmpty() ? -1 : tails.last(); index >= 0; index = previous.at(index))
        inOrder.insert(index);
    QList<qsizetype> out;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (!inOrder.contains(index))
            out.append(lines.at(index).line);
    }
    return out;
}

// 业务动态 | 业条动态
bool addHeadingSlip(const ContentsLine &line, const QString &of, const QStringList &headings, FindingList &findings)
{
    const bool slip = line.heading && !headings.contains(of) && of.size() > 2 && editDistance(comparable(of), comparable(line.section), 1) == 1;
    if (slip)
        findings.add(*line.heading, "STR04", 0, line.heading->text.size(),
                       {QT_TRANSLATE_NOOP("bulletin::Checks", "The contents have the section “%1”, the text “%2”."), {line.section, of}},
                       {replaceFix(*line.heading, 0, line.heading->text.size(), of)}, {}, 0.95);
    return slip;
}

// Contents without headings, or with one over everything, say nothing of sections.
void checkSections(QList<ContentsLine> &lines, const QList<ContentsTitle> &titles, FindingList &findings)
{
    QStringList headings;
    for (const ContentsLine &line : std::as_const(lines)) {
        if (!headings.contains(line.section) && headings.size() < 50)
            headings.append(line.section);
    }
    if (headings.size() < 2)
        return;
    QSet<QString> told; // a heading that stands otherwise in the text, or is missing there, is one cause
    for (ContentsLine &line : lines) {
        const QString of = line.article < 0 ? QString() : titles.at(line.article).section;
        if (line.section.isEmpty() || of.isEmpty() || comparable(of) == comparable(line.section))
            continue;
        const QString pair = line.section + u'\n' + of;
        if (told.contains(pair)) {
            line.article = -1;
            continue;
        }
        told.insert(pair);
        if (addHeadingSlip(line, of, headings, findings)) {
            line.article = -1;
            continue;
        }
        findings.add(*line.text, "STR04", 0, line.text->text.size(),
                       {QT_TRANSLATE_NOOP("bulletin::Checks", "The contents print it under “%1”, in the text it stands under “%2”."), {line.section, of}}, {},
                       {{{QT_TRANSLATE_NOOP("bulletin::Checks", "The article’s title"), {}}, titles.at(line.article).text->source.place, titles.at(line.article).text->text}},
                       0.98, line.plain);
        line.article = -1; // its order follows from that
    }
}

// What is left when the longest run in the order of the text is taken away.
void checkOrder(QList<ContentsLine> &lines, const QList<ContentsTitle> &titles, FindingList &findings)
{
    QList<Numbered> numbered;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (lines.at(index).article >= 0)
            numbered.append({index, lines.at(index).article});
    }
    for (const qsizetype index : outOfOrder(numbered)) {
        const ContentsLine &line = lines.at(index);
        const PreparedText &title = *titles.at(line.article).text;
        findings.add(*line.text, "STR04", 0, line.text->text.size(),
                       {QT_TRANSLATE_NOOP("bulletin::Checks", "The contents name “%1” in another order than the text, where it is article %2."),
                        {line.text->text, QString::number(line.article + 1)}}, {},
                       {{{QT_TRANSLATE_NOOP("bulletin::Checks", "The article’s title"), {}}, title.source.place, title.text}}, 0.98, line.plain);
        lines[index].moved = true;
    }
}

// Where a text file says no more of pages than the contents do: they never go back.
void checkPages(const QList<ContentsLine> &lines, FindingList &findings)
{
    QList<Numbered> numbered;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (lines.at(index).text->source.page > 0 && !lines.at(index).moved)
            numbered.append({index, lines.at(index).text->source.page});
    }
    for (const qsizetype index : outOfOrder(numbered)) {
        const PreparedText &text = *lines.at(index).text;
        findings.add(text, "STR04", 0, text.text.size(),
                       {QT_TRANSLATE_NOOP("bulletin::Checks", "The contents put “%1” on page %2, which does not lie between the pages of its neighbours."),
                        {text.text, QString::number(text.source.page)}}, {}, {}, 0.95, lines.at(index).plain + u'\n' + QString::number(text.source.page));
    }
}

} // namespace

void checkContentsOrder(QList<ContentsLine> &lines, const QList<ContentsTitle> &titles, FindingList &findings)
{
    checkSections(lines, titles, findings);
    checkOrder(lines, titles, findings);
    checkPages(lines, findings);
}

} // namespace bulletin
