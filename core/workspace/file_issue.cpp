// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/file_issue.h"

#include "core/formats/credit_grammar.h"
#include "core/formats/line_shapes.h"
#include "core/formats/tail_line.h"

#include <QRegularExpression>

#include <algorithm>

namespace bulletin {
namespace {

using Stretch = FileText::Stretch;

constexpr qsizetype firstLetters = 6;

QSet<int> cutLinesOf(const QList<Doubt> &doubts)
{
    QSet<int> lines;
    for (const Doubt &doubt : doubts) {
        if (doubt.rule == DoubtRule::Joined && doubt.article > 0)
            lines.insert(doubt.line);
    }
    return lines;
}

// Numbers of visible characters behind which each printed line but the last ends.
QList<qsizetype> softBreaksOf(const QStringList &titleLines)
{
    QList<qsizetype> breaks;
    qsizetype visible = 0;
    for (const QString &line : titleLines) {
        visible += withoutInvisible(line).size();
        breaks.append(visible);
    }
    if (!breaks.isEmpty())
        breaks.removeLast();
    return breaks;
}

// Walks down the file, laying one text after another upon it.
template <class Value>
class Layer {
public:
    Layer(const FileText &file, const LineRoles &roles)
        : m_file(file)
        , m_roles(roles)
    {
    }
    FileTexts<Value> result;

protected:
    CheckText put(const Stretch &stretch, TextRole role, const Place &place, const QSet<int> &cutLines = {}, const QList<qsizetype> &softBreaks = {})
    {
        PlacedText placed = placedText(m_file, m_file.withInvisibleEnds(stretch), role, place, cutLines, softBreaks);
        result.offsets.append({place, std::move(placed.offsets)});
        return std::move(placed.text);
    }
    QString textOf(const Stretch &stretch) const { return m_file.text().mid(stretch.start, stretch.end - stretch.start); }

    // The texts of one article in the file; each that is not found there stays as it was read. Leaves the
    // cursor behind the last.
    void putArticle(CheckArticle &article, const QStringList &titleLines, const QSet<int> &cutLines)
    {
        CheckText &title = article.texts.front();
        Stretch stretch = titleStretch(article, titleLines.join(QString()));
        if (roleOf(stretch) == LineRole::Section && titleLines.join(QString()) == article.section)
            stretch = {}; // news in brief under their section's name
        m_titleless = stretch.isEmpty();
        m_titleStart = m_titleless ? m_cursor : stretch.start;
        if (!stretch.isEmpty()) {
            m_cursor = stretch.end;
            title = put(stretch, TextRole::Title, title.place, {}, softBreaksOf(titleLines));
        }
        for (qsizetype index = 1; index < article.texts.size(); ++index) {
            CheckText &text = article.texts[index];
            if (text.role == TextRole::Credit)
                continue;
            stretch = m_file.find(text.text, m_cursor, text.role == TextRole::Cell ? FileText::From::Anywhere : FileText::From::LineStart);
            if (stretch.isEmpty())
                continue;
            if (m_titleless && m_gaps.isEmpty()) // what stands above it is the article's before
                m_titleStart = stretch.start;
            m_gaps.append({m_titleless && m_gaps.isEmpty() ? stretch.start : m_cursor, stretch.start});
            m_cursor = stretch.end;
            Place place = text.place;
            text = put(stretch, text.role, place, cutLines);
        }
    }

    // A title also stands in the contents: the one that is meant is the last before its article's text.
    Stretch titleStretch(const CheckArticle &article, const QString &title) const
    {
        for (qsizetype index = 1; index < article.texts.size(); ++index) {
            const Stretch body = article.texts.at(index).role == TextRole::Credit ? Stretch() : m_file.find(article.texts.at(index).text, m_cursor);
            if (!body.isEmpty()) {
                const Stretch alone = m_file.findLast(title, m_cursor, body.start);
                return alone.isEmpty() ? m_file.findLast(title, m_cursor, body.start, FileText::From::Anywhere) : alone; // behind 【要闻】
            }
        }
        return m_file.find(title, m_cursor);
    }

    // The printed credit takes the place of the one that was made from units and names.
    void putCredit(CheckArticle &article, const Stretch &stretch)
    {
        const auto made = std::find_if(article.texts.begin(), article.texts.end(), [](const CheckText &text) { return text.role == TextRole::Credit; });
        Place place{article.number, article.texts.last().place.block + 1, 0, 0};
        if (made != article.texts.end() && !m_creditPlaced) {
            place = made->place;
            article.texts.erase(made);
        }
        m_creditPlaced = true;
        article.texts.append(put(stretch, TextRole::Credit, place));
    }

    std::optional<LineRole> roleOf(const Stretch &line) const
    {
        const auto found = m_roles.constFind(m_file.lineNumber(line.start));
        return found == m_roles.constEnd() || line.isEmpty() ? std::nullopt : std::optional(*found);
    }

    const FileText &m_file;
    const LineRoles m_roles;
    qsizetype m_cursor = 0;
    qsizetype m_titleStart = 0;
    bool m_titleless = false; // the last article's title does not stand in the file
    QList<Stretch> m_gaps; // inside the article, between its texts
    bool m_creditPlaced = false;
};

// “…… 12”, “（12）”
int pageBehind(const QString &rest)
{
    static const QRegularExpression page(QStringLiteral("^[\\s.．…·—\\-_（(第/／PpＰ\\[［【〔]*(\\d{1,3})[)）页\\]］】〕]*\\s*$"));
    return page.match(rest).captured(1).toInt();
}

class IssueLayer : public Layer<CheckIssue> {
public:
    IssueLayer(const FileText &file, const IssueDocument &document, const LineRoles &roles)
        : Layer(file, roles)
        , m_document(document)
    {
        result.value = checkIssueOf(document);
        result.value.texts.clear();
        result.value.printedContents = !document.contents.isEmpty();
    }

    void lay()
    {
        const QSet<int> cutLines = cutLinesOf(m_document.doubts);
        qsizetype index = 0;
        for (const SectionDocument &section : m_document.sections) {
            for (const ArticleDocument &document : section.articles) {
                CheckArticle &article = result.value.articles[index++];
                const qsizetype behindLast = m_cursor;
                m_gaps.clear();
                putArticle(article, document.titleLines, cutLines);
                // News in brief under their section's name have no title that could be checked.
                if (m_titleless && !m_document.contents.contains(document.title()))
                    article.texts.front() = {TextRole::Title, Place{article.number, 0}, {}, {}, {}};
                if (index == 1)
                    putFront(m_titleStart);
                else
                    putBetween(result.value.articles[index - 2], behindLast, m_titleStart);
                m_creditPlaced = false;
                for (const Stretch &gap : std::as_const(m_gaps))
                    putBetween(article, gap.start, gap.end);
            }
        }
        if (!result.value.articles.isEmpty())
            putTail(m_cursor, m_file.text().size());
        else
            putFront(m_file.text().size());
    }

private:
    void putOwn(const Stretch &stretch, TextRole role)
    {
        result.value.texts.append(put(stretch, role, Place{0, int(result.value.texts.size()), 0, 0}));
    }

    // Without the brackets and ornaments that make it one; with a bracket that has lost its other.
    bool putSection(const Stretch &line)
    {
        if (roleOf(line) != LineRole::Section)
            return false;
        const QString text = textOf(line);
        const Stretch inside = m_file.find(sectionWords(text), line.start, FileText::From::Anywhere);
        const bool paired = (text.startsWith(u'《') && text.endsWith(u'》')) || (text.startsWith(u'〔') && text.endsWith(u'〕'));
        const bool half = !paired && !sectionName(text) && withoutInvisible(withoutOrnaments(text)) != withoutInvisible(sectionWords(text));
        putOwn(!half && !inside.isEmpty() && inside.end <= line.end ? inside : line, TextRole::Section);
        return true;
    }

    // Masthead and contents.
    void putFront(qsizetype end)
    {
        QStringList contents = m_document.contents;
        qsizetype behind = 0; // the entry that was put last may stand over several lines
        for (const Stretch &line : m_file.lines(0, end)) {
            if (line.start < behind || putSection(line))
                continue;
            if (roleOf(line) != LineRole::ContentsEntry || !putEntries(line, contents, behind))
                putOwn(line, TextRole::Masthead);
        }
    }

    // The entries of the contents that the line holds, one or (本期导读：●甲 ●乙) several.
    bool putEntries(const Stretch &line, QStringList &contents, qsizetype &behind)
    {
        const qsizetype before = contents.size();
        Stretch rest = line;
        for (auto entry = entryIn(rest, contents); entry != contents.end(); entry = entryIn(rest, contents)) {
            const Stretch title = m_file.find(*entry, rest.start, FileText::From::Anywhere);
            putOwn(title, TextRole::Contents);
            behind = std::max(title.end, line.end);
            result.value.texts.last().page = pageBehind(m_file.text().mid(title.end, line.end - title.end));
            contents.erase(entry);
            rest.start = title.end;
            if (rest.start >= rest.end)
                break;
        }
        return contents.size() < before;
    }

    QStringList::iterator entryIn(const Stretch &line, QStringList &contents) const
    {
        return std::find_if(contents.begin(), contents.end(), [this, &line, dense = withoutInvisible(textOf(line))](const QString &title) {
            if (!dense.contains(withoutInvisible(title).left(firstLetters)))
                return false;
            const Stretch found = m_file.find(title, line.start, FileText::From::Anywhere);
            return !found.isEmpty() && found.start < line.end;
        });
    }

    // What stands behind an article and before the next, or between its texts.
    void putBetween(CheckArticle &article, qsizetype from, qsizetype to)
    {
        for (const Stretch &line : m_file.lines(from, to)) {
            if (putSection(line))
                continue;
            if (isCredit(line))
                putCredit(article, line);
            else
                putOwn(line, TextRole::Unknown);
        }
    }

    // A whole line, or the end of one.
    bool isCredit(const Stretch &line) const { return roleOf(line) == LineRole::Credit || parseCredit(textOf(line)); }

    void putTail(qsizetype from, qsizetype to)
    {
        for (const Stretch &line : m_file.lines(from, to)) {
            if (isCredit(line))
                putCredit(result.value.articles.last(), line);
            else if (!putSection(line))
                putOwn(line, tailRole(textOf(line)));
        }
    }

    static TextRole tailRole(const QString &text)
    {
        const auto kind = tailLine(text);
        if (!kind)
            return TextRole::Unknown;
        return *kind == TailLine::Recipients ? TextRole::Recipients : TextRole::Colophon;
    }

    const IssueDocument &m_document;
};

class DraftLayer : public Layer<CheckArticle> {
public:
    DraftLayer(const FileText &file, const ArticleContent &content)
        : Layer(file, {})
    {
        CheckArticle &article = result.value;
        article = checkArticleOf(content);
        putArticle(article, content.titleLines, {});
        if (result.offsets.isEmpty() || result.offsets.front().place.block != 0)
            article.texts.front() = {TextRole::Title, Place{1, 0}, {}, {}, {}}; // taken from the file's name
        m_gaps.prepend({0, m_titleStart});
        m_gaps.append({m_cursor, file.text().size()});
        for (const Stretch &gap : std::as_const(m_gaps)) {
            for (const Stretch &line : file.lines(gap.start, gap.end)) {
                if (parseCredit(textOf(line)))
                    putCredit(article, line);
                else
                    article.texts.append(put(line, TextRole::Unknown, Place{1, article.texts.last().place.block + 1, 0, 0}));
            }
        }
    }
};

} // namespace

FileTexts<CheckIssue> placedIssue(const FileText &file, const IssueDocument &document, const LineRoles &roles)
{
    IssueLayer layer(file, document, roles);
    layer.lay();
    return std::move(layer.result);
}

FileTexts<CheckArticle> placedDraft(const FileText &file, const ArticleContent &content)
{
    return std::move(DraftLayer(file, content).result);
}

} // namespace bulletin
