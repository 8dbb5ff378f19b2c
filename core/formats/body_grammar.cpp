// SPDX-License-Identifier: Apache-2.0
#include "core/formats/article_builder.h"
#include "core/formats/bare_titles.h"
#include "core/formats/body_credits.h"
#include "core/formats/body_titles.h"
#include "core/formats/issue_parts.h"
#include "core/formats/line_shapes.h"
#include "core/formats/title_matching.h"

#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsAsTitle = 16;

class BodyReader {
public:
    BodyReader(const SourceLines &lines, const IssueExtent &extent, const QList<ContentsEntry> &contents, bool ownStyles, IssueDocument &issue, LineRoles *roles)
        : m_lines(lines)
        , m_extent(extent)
        , m_contents(contents)
        , m_ownStyles(ownStyles)
        , m_issue(issue)
        , m_roles(roles)
        , m_titles(lines, extent, ownStyles ? m_noContents : contents)
        , m_credits(lines, extent, m_titles)
        , m_bareTitles(lines, extent, m_titles, m_credits.any())
        , m_builder(joining(), marks())
    {
        m_anySection = std::any_of(lines.begin() + extent.bodyBegin, lines.begin() + extent.tailBegin, isSection);
    }
    void read();

private:
    ArticleBuilder::Joining joining() const { return m_ownStyles ? ArticleBuilder::Joining::Off : ArticleBuilder::Joining::CutParagraphs; }
    ArticleBuilder::Marks marks() const { return m_ownStyles ? ArticleBuilder::Marks::All : ArticleBuilder::Marks::Partial; }
    qsizetype readAt(qsizetype index); // returns the next position
    bool opensSection(qsizetype index) const;
    void startSection(const SourceLine &line);
    void startArticle(qsizetype index, const BodyTitles::Title &title);
    void startUntitled(const SourceLine &line);
    void startContentsSection(const BodyTitles::Title &title);
    void finishArticle();
    qsizetype readCredit(qsizetype index);
    void takeCredit(const CreditLine &credit);
    void addText(qsizetype index);
    void addLine(qsizetype index);
    ArticleDocument &article() { return m_issue.sections.last().articles.last(); }
    bool hasArticle() const { return !m_issue.sections.isEmpty() && !m_issue.sections.last().articles.isEmpty(); }
    void doubt(DoubtRule rule, int line, const QString &text, const QString &detail = {})
    {
        m_issue.doubts.append(Doubt{rule, line, text, detail, hasArticle() ? m_articles : 0});
    }

    const SourceLines &m_lines;
    const IssueExtent &m_extent;
    const QList<ContentsEntry> &m_contents;
    const QList<ContentsEntry> m_noContents;
    bool m_ownStyles;
    IssueDocument &m_issue;
    LineRoles *m_roles;
    BodyTitles m_titles;
    BodyCredits m_credits;
    BareTitles m_bareTitles;
    ArticleBuilder m_builder;
    int m_articles = 0;
    bool m_titleDue = true; // behind a section line or a credit
    bool m_untitled = false; // the open article is news in brief
    bool m_anySection = false;
    bool m_appendix = false; // the open article is a table behind another: it has no credit of its own
    bool m_credited = false; // the open article has had its credit behind its text
};

bool BodyReader::opensSection(qsizetype index) const
{
    const SourceLine &line = m_lines.at(index);
    if (!isSection(line))
        return false;
    if (m_ownStyles || m_titleDue || !hasArticle() || m_contents.isEmpty())
        return true;
    // 【相关链接】 inside an article: the contents know their sections, and this is none of them.
    const auto inContents = [&](const ContentsEntry &entry) { return entry.section == nameOfSection(line); };
    const bool sectioned = std::any_of(m_contents.begin(), m_contents.end(), [](const ContentsEntry &entry) { return !entry.section.isEmpty(); });
    return !sectioned || std::any_of(m_contents.begin(), m_contents.end(), inContents) || m_titles.named(index + 1).has_value();
}

void BodyReader::startSection(const SourceLine &line)
{
    finishArticle();
    const QString name = nameOfSection(line);
    if (m_issue.sections.isEmpty() || m_issue.sections.last().name != name)
        m_issue.sections.append(SectionDocument{SectionId(), name, {}});
    m_titleDue = true;
}

// A body without section lines has the sections of its contents.
void BodyReader::startContentsSection(const BodyTitles::Title &title)
{
    const QString name = !m_anySection && title.entry >= 0 ? m_contents.at(title.entry).section : QString();
    if (m_issue.sections.isEmpty() || (!name.isEmpty() && m_issue.sections.last().name != name))
        m_issue.sections.append(SectionDocument{SectionId(), name, {}});
}

void BodyReader::startArticle(qsizetype index, const BodyTitles::Title &title)
{
    finishArticle();
    startContentsSection(title);
    QStringList sourceLines;
    for (qsizetype at = index; at < index + title.lines; ++at)
        sourceLines.append(m_lines.at(at).text);
    const QString contentsLine = title.entry >= 0 ? m_contents.at(title.entry).title : QString();
    m_issue.sections.last().articles.append(ArticleDocument());
    ++m_articles;
    m_titleDue = false;
    m_appendix = sourceLines.first().startsWith(u"附："_s);
    m_credited = false;
    m_untitled = false;
    const int line = m_lines.at(index).number;
    if (m_ownStyles) {
        article().titleLines = sourceLines;
        return;
    }
    const BrokenTitle broken = breakTitle(sourceLines, contentsLine);
    article().titleLines = broken.lines;
    const QString printed = sourceLines.join(u" | "_s);
    if (broken.uncertain || (title.entry < 0 && title.lines > 1))
        doubt(DoubtRule::TitleBreak, line, printed, contentsLine);
    if (title.entry < 0 && !m_contents.isEmpty())
        doubt(DoubtRule::ArticleWithoutContents, line, printed);
    else if (title.entry >= 0 && titleKey(sourceLines.join(QString())) != titleKey(contentsLine))
        doubt(DoubtRule::TitleDiffers, line, printed, contentsLine);
}

// Text where a title should stand: news in brief under a section's own name, one or several that each
// have their credit.
void BodyReader::startUntitled(const SourceLine &line)
{
    finishArticle();
    if (m_issue.sections.isEmpty())
        m_issue.sections.append(SectionDocument());
    ArticleDocument untitled;
    // Above every section line not even that is known: then its first words have to do.
    QString name = m_issue.sections.last().name;
    for (const ContentsEntry &entry : m_contents) { // 简讯四则 in the contents, 简讯 above the items
        if (!name.isEmpty() && entry.title.startsWith(name) && entry.title.endsWith(u'则') && entry.title.size() <= name.size() + 3)
            name = entry.title;
    }
    untitled.titleLines = {name.isEmpty() ? line.text.left(wordsAsTitle) : name};
    const bool first = !hasArticle();
    m_issue.sections.last().articles.append(untitled);
    ++m_articles;
    m_titles.use(name);
    m_titleDue = false;
    m_credited = false;
    m_untitled = true;
    if (first)
        doubt(DoubtRule::UnknownLine, line.number, line.text, untitled.title());
}

void BodyReader::finishArticle()
{
    if (!hasArticle() || m_builder.isEmpty())
        return;
    QList<ArticleBuilder::Joint> joints;
    article().manuscript = m_builder.manuscript(&joints);
    for (const ArticleBuilder::Joint &joint : std::as_const(joints))
        doubt(joint.joined ? DoubtRule::Joined : DoubtRule::UnknownLine, joint.line, joint.text);
    m_builder = ArticleBuilder(joining(), marks());
}

void BodyReader::takeCredit(const CreditLine &credit)
{
    article().units += credit.units;
    article().contributors += credit.contributors;
    article().creditEnding = credit.ending;
    m_credited = !m_builder.isEmpty();
    m_titleDue = m_credited;
}

// One line, or two that are one bracket; 0 where no credit stands here.
qsizetype BodyReader::readCredit(qsizetype index)
{
    const SourceLine &line = m_lines.at(index);
    if (line.kind != SourceKind::Text || !hasArticle() || (m_ownStyles && line.role != SourceRole::Credit))
        return 0;
    const auto found = m_credits.at(index);
    if (!found)
        return 0;
    if (found->lines > 1)
        doubt(DoubtRule::Joined, line.number, line.text + u" | "_s + m_lines.at(index + 1).text);
    for (qsizetype at = index; m_roles && at < index + found->lines; ++at)
        m_roles->insert(m_lines.at(at).number, LineRole::Credit);
    takeCredit(found->credit);
    return found->lines;
}

void BodyReader::addText(qsizetype index)
{
    SourceLine line = m_lines.at(index);
    if (line.text.contains(QChar::ReplacementCharacter))
        doubt(DoubtRule::UnknownLine, line.number, line.text);
    const auto told = m_ownStyles ? std::nullopt : parseGluedCredit(line.text);
    const auto glued = told || m_ownStyles ? told : m_credits.gluedAt(index);
    if (glued && (glued->certain || m_titles.endsArticle(index + 1) || (m_untitled && isListItem(line.text)))) {
        line.marks = marksWithin(line.marks, 0, glued->start);
        line.text.truncate(glued->start);
        trimLine(line);
        m_builder.add(line);
        takeCredit(glued->credit);
        return;
    }
    m_builder.add(line);
}

qsizetype BodyReader::readAt(qsizetype index)
{
    const SourceLine &line = m_lines.at(index);
    if (opensSection(index)) {
        startSection(line);
        return index + 1;
    }
    // 编者按 below a section line, above its articles
    if (const auto note = m_titleDue && !m_ownStyles && line.kind == SourceKind::Text ? editorialNote(line.text) : std::nullopt; note && !note->isEmpty() && !m_credited) {
        m_issue.editorialNote += (m_issue.editorialNote.isEmpty() ? QString() : u"\n"_s) + *note;
        doubt(DoubtRule::UnknownLine, line.number, line.text);
        return index + 1;
    }
    if (auto title = m_titles.named(index)) {
        // —— below it is its second title, which the contents leave out.
        const qsizetype below = index + title->lines;
        if (below + 1 < m_extent.tailBegin && m_lines.at(below).kind == SourceKind::Text && m_lines.at(below).text.startsWith(u"——"_s) && !m_lines.at(below).creditByPlace
            && !m_lines.at(below).text.contains(u'。') && !m_titles.named(below) && !parseCredit(m_lines.at(below).text))
            ++title->lines;
        startArticle(index, *title);
        return index + title->lines;
    }
    if (line.kind == SourceKind::Text && m_builder.takesCaption(line)) {
        m_builder.add(line);
        return index + 1;
    }
    if (const qsizetype taken = readCredit(index); taken > 0)
        return index + taken;
    if (line.role == SourceRole::Title || (!m_ownStyles && m_titles.looksLikeTitle(index) && (m_contents.isEmpty() || m_titleDue))) {
        const auto title = line.role == SourceRole::Title ? m_titles.styled(index, m_ownStyles)
                                                          : m_titles.due(index).value_or(BodyTitles::Title());
        startArticle(index, title);
        return index + title.lines;
    }
    if (!m_ownStyles && (m_titleDue || m_credits.followsTitle(index) || (line.ruleBefore && m_contents.isEmpty()) || (m_appendix && line.blankBefore && !m_builder.isEmpty()))) {
        if (const auto title = m_titles.due(index)) {
            startArticle(index, *title);
            return index + title->lines;
        }
    }
    const bool mayBeBare = !m_ownStyles && !m_builder.isEmpty();
    if (const auto title = !mayBeBare ? std::nullopt : m_contents.isEmpty() ? m_bareTitles.at(index) : m_bareTitles.leftOut(index)) {
        startArticle(index, *title);
        doubt(DoubtRule::UnknownLine, line.number, line.text, article().title());
        return index + title->lines;
    }
    addLine(index);
    return index + 1;
}

// Text, pictures and tables of the open article, and what stands where none of its text should.
void BodyReader::addLine(qsizetype index)
{
    const SourceLine &line = m_lines.at(index);
    if (line.ruleBefore && !m_builder.isEmpty() && !m_credited)
        doubt(DoubtRule::UnknownLine, line.number, line.text);
    if (!hasArticle() || (m_credited && m_untitled && line.kind == SourceKind::Text && !isSection(line)))
        startUntitled(line);
    else if (m_builder.isEmpty() && line.kind == SourceKind::Text && isDateLine(line.text)) { // under the title
        doubt(DoubtRule::UnknownLine, line.number, line.text);
        return;
    } else if ((m_credited && line.kind == SourceKind::Text) || isSection(line))
        doubt(DoubtRule::UnknownLine, line.number, line.text);
    if (line.kind != SourceKind::Text)
        m_builder.add(line);
    else if (m_credited || isSection(line))
        m_builder.addUnknown(line);
    else
        addText(index);
}

void BodyReader::read()
{
    for (qsizetype index = m_extent.bodyBegin; index < m_extent.tailBegin;)
        index = readAt(index);
    finishArticle();
    settleNamelessSection(m_lines, m_extent, m_ownStyles, m_issue);
    if (!m_ownStyles) {
        for (const int entry : m_titles.unusedEntries())
            m_issue.doubts.append(Doubt{DoubtRule::ContentsWithoutArticle, m_contents.at(entry).number, m_contents.at(entry).title, {}, 0});
    }
}

} // namespace

void readBody(const SourceLines &lines, const IssueExtent &extent, const QList<ContentsEntry> &contents, bool ownStyles, IssueDocument &issue, LineRoles *roles)
{
    BodyReader(lines, extent, contents, ownStyles, issue, roles).read();
}

} // namespace bulletin
