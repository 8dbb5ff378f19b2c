// SPDX-License-Identifier: Apache-2.0
#include "core/issues/issue_hash.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace bulletin {
namespace {

// Length first, and every list with its count: no two different issues give the same bytes.
class Hasher final {
public:
    void add(const QString &field)
    {
        const QByteArray bytes = field.toUtf8();
        add(bytes.size());
        m_hash.addData(bytes);
    }
    void add(qint64 number)
    {
        const qint64 little = qToLittleEndian(number);
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&little), sizeof little));
    }
    void add(const QStringList &list)
    {
        add(list.size());
        for (const QString &entry : list)
            add(entry);
    }
    QString result() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
};

void addMasthead(Hasher &hasher, const IssueDocument &issue)
{
    hasher.add(issue.bulletin);
    hasher.add(issue.publisher);
    for (const qint64 number : {qint64(issue.year), qint64(issue.number), qint64(issue.cumulative), qint64(issue.supplement), qint64(issue.printRun)})
        hasher.add(number);
    hasher.add(issue.date.toString(Qt::ISODate));
    hasher.add(issue.classification);
    hasher.add(issue.serial);
    hasher.add(issue.editorialNote);
    hasher.add(issue.templateName);
}

void addArticle(Hasher &hasher, const ArticleDocument &article)
{
    hasher.add(contentHash(article.titleLines, article.manuscript)); // pictures by the hash of their bytes
    hasher.add(article.units);
    hasher.add(article.contributors);
    hasher.add(article.creditEnding);
}

void addTail(Hasher &hasher, const IssueDocument &issue)
{
    hasher.add(issue.distribution.size());
    for (const DistributionLine &line : issue.distribution) {
        hasher.add(line.label);
        hasher.add(line.recipients);
    }
    hasher.add(issue.colophon.editor);
    hasher.add(issue.colophon.phone);
    hasher.add(issue.colophon.email);
}

} // namespace

QString issueHash(const IssueDocument &issue)
{
    Hasher hasher;
    hasher.add(QStringLiteral("bulletin-issue-1")); // another form of these bytes gets another name
    addMasthead(hasher, issue);
    hasher.add(issue.sections.size());
    for (const SectionDocument &section : issue.sections) {
        hasher.add(section.name);
        hasher.add(section.articles.size());
        for (const ArticleDocument &article : section.articles)
            addArticle(hasher, article);
    }
    addTail(hasher, issue);
    return hasher.result();
}

} // namespace bulletin
