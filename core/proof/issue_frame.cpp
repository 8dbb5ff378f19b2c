// SPDX-License-Identifier: Apache-2.0
#include "core/proof/issue_frame.h"

#include "core/issues/issue_columns.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct FrameTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::IssueFrame)
};

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list.append(entry.toString());
    return list;
}

QJsonObject articleFrame(const ArticleDocument &article)
{
    return {{u"id"_s, article.id.text()},
            {u"units"_s, QJsonArray::fromStringList(article.units)},
            {u"contributors"_s, QJsonArray::fromStringList(article.contributors)},
            {u"credit_ending"_s, article.creditEnding}};
}

ArticleDocument articleFrom(const QJsonObject &object)
{
    ArticleDocument article;
    article.id = ArticleId::parse(object.value("id"_L1).toString()).value_or(ArticleId());
    article.units = strings(object.value("units"_L1));
    article.contributors = strings(object.value("contributors"_L1));
    article.creditEnding = object.value("credit_ending"_L1).toString();
    return article;
}

QJsonArray sectionsFrame(const IssueDocument &issue)
{
    QJsonArray sections;
    for (const SectionDocument &section : issue.sections) {
        QJsonArray articles;
        for (const ArticleDocument &article : section.articles)
            articles.append(articleFrame(article));
        sections.append(QJsonObject{{u"id"_s, section.id.text()}, {u"name"_s, section.name}, {u"articles"_s, articles}});
    }
    return sections;
}

QList<SectionDocument> sectionsFrom(const QJsonArray &array)
{
    QList<SectionDocument> sections;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        SectionDocument section;
        section.id = SectionId::parse(object.value("id"_L1).toString()).value_or(SectionId());
        section.name = object.value("name"_L1).toString();
        for (const QJsonValue &article : object.value("articles"_L1).toArray())
            section.articles.append(articleFrom(article.toObject()));
        sections.append(section);
    }
    return sections;
}

QList<const ArticleDocument *> articlesOf(const IssueDocument &issue)
{
    QList<const ArticleDocument *> articles;
    for (const SectionDocument &section : issue.sections) {
        for (const ArticleDocument &article : section.articles)
            articles.append(&article);
    }
    return articles;
}

const ArticleDocument *findIn(const QList<const ArticleDocument *> &articles, ArticleId id)
{
    for (const ArticleDocument *article : articles) {
        if (article->id == id)
            return article;
    }
    return nullptr;
}

bool sameMasthead(const IssueDocument &a, const IssueDocument &b)
{
    return a.bulletin == b.bulletin && a.publisher == b.publisher && a.year == b.year && a.number == b.number && a.cumulative == b.cumulative
        && a.supplement == b.supplement && a.classification == b.classification && a.serial == b.serial && a.printRun == b.printRun
        && a.editorialNote == b.editorialNote;
}

bool sameOrder(const IssueDocument &a, const IssueDocument &b)
{
    const auto order = [](const IssueDocument &issue) {
        QStringList keys;
        for (const SectionDocument &section : issue.sections) {
            keys.append(section.name);
            for (const ArticleDocument &article : section.articles)
                keys.append(article.id.text());
        }
        return keys;
    };
    return order(a) == order(b);
}

void addArticles(QStringList *said, const IssueDocument &before, const IssueDocument &after)
{
    const auto old = articlesOf(before);
    const auto now = articlesOf(after);
    for (const ArticleDocument *article : now) {
        const ArticleDocument *was = findIn(old, article->id);
        if (!was)
            said->append(FrameTexts::tr("“%1” came in").arg(article->title()));
        else if (contentHash(was->titleLines, was->manuscript) != contentHash(article->titleLines, article->manuscript))
            said->append(FrameTexts::tr("the text of “%1”").arg(article->title()));
        else if (was->units != article->units || was->contributors != article->contributors || was->creditEnding != article->creditEnding)
            said->append(FrameTexts::tr("the credit of “%1”").arg(article->title()));
    }
    for (const ArticleDocument *article : old) {
        if (!findIn(now, article->id))
            said->append(FrameTexts::tr("“%1” was taken out").arg(article->title()));
    }
}

} // namespace

QString frameColumn(const IssueDocument &issue)
{
    const QJsonObject frame{{u"bulletin"_s, issue.bulletin},
                            {u"publisher"_s, issue.publisher},
                            {u"year"_s, issue.year},
                            {u"number"_s, issue.number},
                            {u"cumulative"_s, issue.cumulative},
                            {u"date"_s, issue.date.toString(Qt::ISODate)},
                            {u"supplement"_s, issue.supplement},
                            {u"classification"_s, issue.classification},
                            {u"serial"_s, issue.serial},
                            {u"print_run"_s, issue.printRun},
                            {u"editorial_note"_s, issue.editorialNote},
                            {u"template"_s, issue.templateName},
                            {u"sections"_s, sectionsFrame(issue)},
                            {u"distribution"_s, toColumn(issue.distribution)},
                            {u"colophon"_s, QJsonArray{issue.colophon.editor, issue.colophon.phone, issue.colophon.email}}};
    return QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact));
}

IssueDocument issueFromFrame(const QString &column)
{
    const QJsonObject frame = QJsonDocument::fromJson(column.toUtf8()).object();
    IssueDocument issue;
    issue.bulletin = frame.value("bulletin"_L1).toString();
    issue.publisher = frame.value("publisher"_L1).toString();
    issue.year = frame.value("year"_L1).toInt();
    issue.number = frame.value("number"_L1).toInt();
    issue.cumulative = frame.value("cumulative"_L1).toInt();
    issue.date = QDate::fromString(frame.value("date"_L1).toString(), Qt::ISODate);
    issue.supplement = frame.value("supplement"_L1).toBool();
    issue.classification = frame.value("classification"_L1).toString();
    issue.serial = frame.value("serial"_L1).toString();
    issue.printRun = frame.value("print_run"_L1).toInt();
    issue.editorialNote = frame.value("editorial_note"_L1).toString();
    issue.templateName = frame.value("template"_L1).toString();
    issue.sections = sectionsFrom(frame.value("sections"_L1).toArray());
    issue.distribution = distributionFromColumn(frame.value("distribution"_L1).toString());
    const QJsonArray colophon = frame.value("colophon"_L1).toArray();
    issue.colophon = {colophon.at(0).toString(), colophon.at(1).toString(), colophon.at(2).toString()};
    return issue;
}

QString whatDiffers(const IssueDocument &before, const IssueDocument &after)
{
    QStringList said;
    addArticles(&said, before, after);
    if (articlesOf(before).size() == articlesOf(after).size() && said.isEmpty() && !sameOrder(before, after))
        said.append(FrameTexts::tr("the sections or their order"));
    if (!sameMasthead(before, after))
        said.append(FrameTexts::tr("the masthead"));
    if (before.date != after.date)
        said.append(FrameTexts::tr("the date"));
    if (before.distribution != after.distribution || before.colophon != after.colophon)
        said.append(FrameTexts::tr("the distribution or the colophon"));
    if (before.templateName != after.templateName)
        said.append(FrameTexts::tr("the template"));
    constexpr qsizetype most = 4;
    const QString more = said.size() > most ? FrameTexts::tr(" and more") : QString();
    return said.mid(0, most).join(FrameTexts::tr(", ", "between things that changed")) + more;
}

} // namespace bulletin
