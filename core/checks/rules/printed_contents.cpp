// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/contents_order.h"
#include "core/checks/rules/scanning.h"
#include "core/checks/rules/structure_rules.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr qsizetype longestTitle = 300; // a longer one is compared whole or not at all
constexpr qsizetype mostUnmatched = 40;

// A stop behind a title is STR08's.
QString withoutStop(QString plain)
{
    while (!plain.isEmpty() && QStringView(u"。;,:、").contains(plain.back()))
        plain.chop(1);
    return plain;
}

// 【要闻: a bracket that has lost its other is no word.
QString headingWords(QString text)
{
    text.removeIf([](QChar character) { return QStringView(u"【】［］[]〖〗「」『』〔〕《》").contains(character); });
    return text;
}

QList<ContentsLine> linesOf(const PreparedIssue &issue)
{
    QList<ContentsLine> lines;
    const PreparedText *heading = nullptr;
    for (const PreparedText &text : issue.texts) {
        if (text.role == TextRole::Section)
            heading = &text;
        else if (text.role == TextRole::Contents)
            lines.append({&text, heading, heading ? headingWords(heading->text) : QString(), withoutStop(comparable(text.text)), -1});
        else
            heading = nullptr;
    }
    return lines;
}

QList<ContentsTitle> titlesOf(const PreparedIssue &issue)
{
    QList<ContentsTitle> titles;
    for (const PreparedArticle &article : issue.articles) {
        const PreparedText *title = article.texts.empty() ? nullptr : &article.texts.front();
        titles.append({title, article.source.section, title ? withoutStop(comparable(title->text)) : QString(), false, isFactSheet(article)});
    }
    return titles;
}

// 市委党史研究室 stands before every title and likens all of them.
qsizetype behindOffice(const QString &title)
{
    qsizetype best = 0;
    for (const QString &ending : {QStringLiteral("研究室"), QStringLiteral("办公室"), QStringLiteral("委员会"), QStringLiteral("研究院")}) {
        const qsizetype found = title.left(24).indexOf(ending);
        best = found < 0 ? best : std::max(best, found + ending.size());
    }
    return best;
}

// 1: equal, 0: nothing in common.
double likeness(const QString &a, const QString &b)
{
    if (a.size() > longestTitle || b.size() > longestTitle || a.isEmpty() || b.isEmpty())
        return 0;
    const QStringView restA = QStringView(a).sliced(behindOffice(a));
    const QStringView restB = QStringView(b).sliced(behindOffice(b));
    const qsizetype longer = std::max(restA.size(), restB.size());
    const qsizetype shorter = std::min(restA.size(), restB.size());
    if (shorter >= 6 && (restA.contains(restB) || restB.contains(restA)))
        return 0.9;
    const qsizetype most = longer / 2;
    const double rest = longer == 0 ? 0 : 1 - double(editDistance(restA, restB, most)) / double(longer);
    // Where the office's own name differs, nearly all of the rest has to be the same.
    const qsizetype whole = std::max(a.size(), b.size());
    const qsizetype few = whole / 5;
    const qsizetype distance = editDistance(a, b, few);
    return distance <= few ? std::max(rest, 1 - double(distance) / double(whole)) : rest;
}

bool isListOfMainOnes(const PreparedText &text)
{
    static constexpr QStringView words[] = {u"要目", u"看点", u"提示", u"导览"};
    const QString plain = headingWords(comparable(text.text));
    return text.role == TextRole::Masthead && plain.size() <= 8 && !wordBefore(plain, plain.size(), words).isEmpty();
}

class ContentsCheck {
public:
    ContentsCheck(const PreparedIssue &issue, FindingList &findings)
        : m_lines(linesOf(issue))
        , m_titles(titlesOf(issue))
        , m_namesAll(std::none_of(issue.texts.begin(), issue.texts.end(), isListOfMainOnes))
        , m_findings(findings)
    {
    }

    void run()
    {
        pairEqual();
        pairWithoutSubtitle();
        pairAlike();
        if (isMisread(m_different.size(), m_lines.size()))
            addMisread(*m_lines.at(m_different.first()).text, "STR01", {QT_TRANSLATE_NOOP("bulletin::Checks", "%1 of the contents’ %2 lines differ from their articles’ titles; compare the two lists."), {QString::number(m_different.size()), QString::number(m_lines.size())}});
        else
            addDifferences();
        addLinesWithoutArticle();
        addTitlesWithoutLine();
        checkContentsOrder(m_lines, m_titles, m_findings);
    }

private:
    // Nobody drops or changes most of a contents list by accident: then the list, or the file, is made
    // otherwise than the reader took it. One finding says so instead of one for each line.
    static bool isMisread(qsizetype unlike, qsizetype all) { return unlike >= 3 && unlike * 2 > all; }

    void addMisread(const PreparedText &at, const char *rule, const Sentence &message)
    {
        m_findings.addAs(Severity::Warning, at, rule, 0, at.text.size(), message, {}, {}, 0.6, QStringLiteral("list\n") + at.text);
    }

    void addLinesWithoutArticle()
    {
        QList<const ContentsLine *> missing;
        for (const ContentsLine &line : std::as_const(m_lines)) {
            if (line.article < 0)
                missing.append(&line);
        }
        if (isMisread(missing.size(), m_lines.size())) {
            addMisread(*missing.first()->text, "STR02", {QT_TRANSLATE_NOOP("bulletin::Checks", "%1 of the contents’ %2 lines name no article; compare the contents with the text."), {QString::number(missing.size()), QString::number(m_lines.size())}});
            return;
        }
        for (const ContentsLine *line : std::as_const(missing))
            m_findings.add(*line->text, "STR02", 0, line->text->text.size(),
                           {QT_TRANSLATE_NOOP("bulletin::Checks", "The contents name “%1”, but there is no such article."), {line->text->text}},
                           {replaceFix(*line->text, 0, line->text->text.size(), QString())}, {}, 0.99, line->plain);
    }

    void addTitlesWithoutLine()
    {
        QList<const ContentsTitle *> missing;
        for (const ContentsTitle &title : std::as_const(m_titles)) {
            if (!title.named && !title.facts && title.text && !title.text->text.isEmpty())
                missing.append(&title);
        }
        if (isMisread(missing.size(), m_titles.size()) || (!m_namesAll && missing.size() > 1)) {
            addMisread(*missing.first()->text, "STR03", {QT_TRANSLATE_NOOP("bulletin::Checks", "The contents do not name %1 of the %2 articles; compare the contents with the text."), {QString::number(missing.size()), QString::number(m_titles.size())}});
            return;
        }
        // 要目 may well leave out the smaller ones.
        const Severity severity = m_namesAll ? Severity::Error : Severity::Warning;
        for (const ContentsTitle *title : std::as_const(missing))
            m_findings.addAs(severity, *title->text, "STR03", 0, title->text->text.size(),
                           {QT_TRANSLATE_NOOP("bulletin::Checks", "The contents do not name “%1”."), {title->text->text}}, {}, {}, 0.98, title->plain);
    }

    void pairEqual()
    {
        QHash<QString, QList<qsizetype>> articles;
        for (qsizetype index = m_titles.size() - 1; index >= 0; --index)
            articles[m_titles.at(index).plain].append(index);
        for (ContentsLine &line : m_lines) {
            const auto found = articles.find(line.plain);
            if (found == articles.end() || found->isEmpty())
                continue;
            line.article = found->takeLast();
            m_titles[line.article].named = true;
            checkStop(line, m_titles[line.article]);
        }
    }

    // ……隆重纪念人民政协成立75周年——市政协召开座谈会: contents may leave the second title out.
    void pairWithoutSubtitle()
    {
        for (ContentsLine &line : m_lines) {
            for (qsizetype title = 0; line.article < 0 && title < m_titles.size(); ++title) {
                if (m_titles.at(title).named || !m_titles.at(title).plain.startsWith(line.plain + QStringLiteral("--")))
                    continue;
                line.article = title;
                m_titles[title].named = true;
            }
        }
    }

    // A contents line with a stop behind it that the title has not.
    void checkStop(const ContentsLine &line, const ContentsTitle &title)
    {
        constexpr QStringView stops = u"。；，：、";
        const QString &text = line.text->text;
        if (text.isEmpty() || !stops.contains(text.back()) || title.text->text.isEmpty() || stops.contains(title.text->text.back()))
            return;
        m_findings.add(*line.text, "STR01", text.size() - 1, 1,
                       {QT_TRANSLATE_NOOP("bulletin::Checks", "The contents print “%1”, the article’s title is “%2”."), {text, title.text->text}},
                       {replaceFix(*line.text, text.size() - 1, 1, {})});
    }

    // Of what is left, the likest first.
    void pairAlike()
    {
        struct Pair {
            double likeness = 0;
            qsizetype line = 0;
            qsizetype title = 0;
        };
        QList<qsizetype> lines, titles;
        for (qsizetype index = 0; index < m_lines.size() && lines.size() < mostUnmatched; ++index) {
            if (m_lines.at(index).article < 0)
                lines.append(index);
        }
        for (qsizetype index = 0; index < m_titles.size() && titles.size() < mostUnmatched; ++index) {
            if (!m_titles.at(index).named)
                titles.append(index);
        }
        QList<Pair> pairs;
        for (const qsizetype line : std::as_const(lines)) {
            for (const qsizetype title : std::as_const(titles)) {
                const double alike = likeness(m_lines.at(line).plain, m_titles.at(title).plain);
                if (alike >= 0.6)
                    pairs.append({alike, line, title});
            }
        }
        std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.likeness > b.likeness; });
        for (const Pair &pair : std::as_const(pairs)) {
            if (m_lines.at(pair.line).article >= 0 || m_titles.at(pair.title).named)
                continue;
            m_lines[pair.line].article = pair.title;
            m_titles[pair.title].named = true;
            m_different.append(pair.line);
        }
    }

    void addDifferences()
    {
        for (const qsizetype line : std::as_const(m_different))
            addDifference(m_lines.at(line), m_titles.at(m_lines.at(line).article));
    }

    // The stretch of either text that the other has otherwise.
    struct Stretch {
        qsizetype start = 0;
        qsizetype length = 0;
    };
    static Stretch stretchOf(const QList<qsizetype> &positions, const QString &text, qsizetype same, qsizetype sameBack)
    {
        const qsizetype size = positions.size();
        const qsizetype start = same < size ? positions.at(same) : text.size();
        if (same + sameBack >= size)
            return {start, 0};
        return {start, positions.at(size - sameBack - 1) + 1 - start};
    }

    void addDifference(const ContentsLine &line, const ContentsTitle &title)
    {
        QList<qsizetype> lineAt, titleAt;
        const QString a = comparable(line.text->text, &lineAt);
        const QString b = comparable(title.text->text, &titleAt);
        const qsizetype shorter = std::min(a.size(), b.size());
        qsizetype same = 0;
        while (same < shorter && a.at(same) == b.at(same))
            ++same;
        qsizetype sameBack = 0;
        while (sameBack < shorter - same && a.at(a.size() - 1 - sameBack) == b.at(b.size() - 1 - sameBack))
            ++sameBack;
        const Stretch wrong = stretchOf(lineAt, line.text->text, same, sameBack);
        const Stretch right = stretchOf(titleAt, title.text->text, same, sameBack);
        const QString there = title.text->text.mid(right.start, right.length);
        // A missing character shows at the one before it.
        const qsizetype shown = wrong.length > 0 || wrong.start == 0 ? wrong.start : wrong.start - 1;
        const qsizetype length = wrong.length > 0 ? wrong.length : std::min<qsizetype>(1, line.text->text.size() - shown);
        const QString cured = line.text->text.mid(shown, wrong.start - shown) + there + (wrong.length == 0 && wrong.start == 0 ? line.text->text.left(length) : QString());
        m_findings.add(*line.text, "STR01", shown, length,
                       {QT_TRANSLATE_NOOP("bulletin::Checks", "The contents print “%1”, the article’s title is “%2”."), {line.text->text, title.text->text}},
                       {replaceFix(*line.text, shown, length, cured)},
                       {{{QT_TRANSLATE_NOOP("bulletin::Checks", "The article’s title"), {}}, title.text->source.at(right.start, right.length), title.text->text}},
                       0.98, line.plain + u'\n' + title.plain);
    }

    QList<ContentsLine> m_lines;
    QList<ContentsTitle> m_titles;
    const bool m_namesAll;
    QList<qsizetype> m_different; // lines beside a title that is only alike
    FindingList &m_findings;
};

} // namespace

void checkContents(const PreparedIssue &issue, const CheckContext &, FindingList &findings)
{
    if (issue.source.printedContents)
        ContentsCheck(issue, findings).run();
}

} // namespace bulletin
