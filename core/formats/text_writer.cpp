// SPDX-License-Identifier: Apache-2.0
#include "core/formats/writers.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QIODevice>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct TextWriterTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::TextWriter)
};

// Paragraphs parted by an empty line, as the reader of finished issues takes them back.
class TextWriter final {
public:
    explicit TextWriter(const IssueDocument &issue) : m_issue(issue) {}

    QString run()
    {
        addMasthead();
        addContents();
        for (const SectionDocument &section : m_issue.sections) {
            if (section.articles.isEmpty())
                continue;
            add(u"【%1】"_s.arg(section.name));
            for (const ArticleDocument &article : section.articles)
                addArticle(article);
        }
        addTail();
        return m_text;
    }

private:
    void add(const QString &paragraph)
    {
        if (!paragraph.isEmpty())
            m_text += (m_text.isEmpty() ? QString() : u"\n"_s) + paragraph + u'\n';
    }

    void addMasthead()
    {
        add(m_issue.classification); // 秘密★1年: its stars say what it is
        if (!m_issue.serial.isEmpty())
            add(u"编号：%1"_s.arg(m_issue.serial));
        add(m_issue.bulletin);
        QString numbers = (m_issue.supplement ? u"增刊第%1期"_s : u"第%1期"_s).arg(m_issue.number);
        if (m_issue.cumulative > 0)
            numbers += u"\n（总第%1期）"_s.arg(m_issue.cumulative);
        add(numbers);
        if (!m_issue.publisher.isEmpty())
            add(m_issue.publisher + u"编"_s);
        if (m_issue.date.isValid())
            add(u"%1年%2月%3日"_s.arg(m_issue.date.year()).arg(m_issue.date.month()).arg(m_issue.date.day()));
    }

    void addContents()
    {
        for (const SectionDocument &section : m_issue.sections) {
            if (section.articles.isEmpty())
                continue;
            add(u"【%1】"_s.arg(section.name));
            QStringList lines;
            for (const ArticleDocument &article : section.articles)
                lines.append(u"- "_s + article.title());
            add(lines.join(u'\n'));
        }
        if (!m_issue.editorialNote.isEmpty())
            add(u"编者按："_s + QString(m_issue.editorialNote).replace(u'\n', u"\n\n"_s));
    }

    // A soft break is a blank that the contents line does not have; that is how it is known again.
    void addArticle(const ArticleDocument &article)
    {
        add(article.titleLines.join(u' '));
        for (const Block &block : article.manuscript.blocks) {
            add(block.text);
            for (const QStringList &row : block.rows)
                add(row.join(u'　'));
        }
        add(creditLine(article));
    }

    void addTail()
    {
        for (const DistributionLine &line : m_issue.distribution)
            add(u"%1：%2"_s.arg(line.label, line.recipients));
        QStringList parts;
        for (const auto &[label, text] : {std::pair(u"责编："_s, m_issue.colophon.editor), std::pair(u"电话："_s, m_issue.colophon.phone),
                                          std::pair(u"邮箱："_s, m_issue.colophon.email)}) {
            if (!text.isEmpty())
                parts.append(label + text);
        }
        add(parts.join(u' '));
        if (m_issue.printRun > 0)
            add(u"共印%1份"_s.arg(m_issue.printRun));
    }

    const IssueDocument &m_issue;
    QString m_text;
};

} // namespace

void writeText(const IssueDocument &issue, QIODevice &out)
{
    const QByteArray bytes = TextWriter(issue).run().toUtf8();
    if (out.write(bytes) != bytes.size())
        throw Failure(TextWriterTexts::tr("The text file could not be written."), TextWriterTexts::tr("Check the disk and its free space."));
}

} // namespace bulletin
