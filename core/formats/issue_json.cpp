// SPDX-License-Identifier: Apache-2.0
#include "core/formats/issue_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct JsonTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::IssueJson)
};

QJsonArray array(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list.append(entry.toString());
    return list;
}

QJsonObject articleJson(const ArticleDocument &article)
{
    return {{u"id"_s, article.id.isNull() ? QJsonValue() : QJsonValue(article.id.text())},
            {u"title"_s, article.title()},
            {u"title_lines"_s, array(article.titleLines)},
            {u"paragraphs"_s, array(paragraphTexts(article.manuscript))},
            {u"blocks"_s, toJson(article.manuscript)},
            {u"units"_s, array(article.units)},
            {u"contributors"_s, array(article.contributors)},
            {u"credit_ending"_s, article.creditEnding},
            {u"stage"_s, article.stage}};
}

QJsonArray sectionsJson(const QList<SectionDocument> &sections)
{
    QJsonArray result;
    for (const SectionDocument &section : sections) {
        QJsonArray articles;
        for (const ArticleDocument &article : section.articles)
            articles.append(articleJson(article));
        result.append(QJsonObject{{u"name"_s, section.name}, {u"articles"_s, articles}});
    }
    return result;
}

QJsonArray doubtsJson(const QList<Doubt> &doubts)
{
    QJsonArray result;
    for (const Doubt &doubt : doubts) {
        result.append(QJsonObject{{u"rule"_s, doubtRuleText(doubt.rule)},
                                  {u"message"_s, doubtMessage(doubt)},
                                  {u"line"_s, doubt.line > 0 ? QJsonValue(doubt.line) : QJsonValue()},
                                  {u"text"_s, doubt.text},
                                  {u"detail"_s, doubt.detail},
                                  {u"article"_s, doubt.article > 0 ? QJsonValue(doubt.article) : QJsonValue()}});
    }
    return result;
}

// 报 送 发 in printed order; QJsonObject would sort them, so the order stands beside it.
QJsonObject distributionJson(const Distribution &distribution)
{
    QJsonObject result;
    for (const DistributionLine &line : distribution)
        result.insert(line.label, line.recipients);
    return result;
}

QStringList labels(const Distribution &distribution)
{
    QStringList result;
    for (const DistributionLine &line : distribution)
        result.append(line.label);
    return result;
}

Distribution distributionFrom(const QJsonObject &object, QStringList order)
{
    if (order.isEmpty())
        order = {u"报"_s, u"送"_s, u"发"_s};
    for (const QString &label : object.keys()) {
        if (!order.contains(label))
            order.append(label);
    }
    Distribution distribution;
    for (const QString &label : order) {
        if (object.contains(label))
            distribution.append({label, object.value(label).toString()});
    }
    return distribution;
}

// Names of bundled files become ids of their bytes.
Manuscript manuscriptFrom(const QJsonArray &blocks, const Images &files, Images *images)
{
    Manuscript manuscript = manuscriptFromJson(blocks);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        Block &block = manuscript.blocks[i];
        if (block.kind != BlockKind::Image)
            continue;
        const QString file = blocks.at(i).toObject().value("file"_L1).toString();
        const QString key = file.isEmpty() ? block.imageId : file;
        if (!files.contains(key))
            continue;
        const Image image = files.value(key);
        block.imageId = imageIdOf(image.bytes);
        images->insert(block.imageId, image);
    }
    return manuscript;
}

ArticleDocument articleFrom(const QJsonObject &object, const Images &files, Images *images)
{
    ArticleDocument article;
    article.id = ArticleId::parse(object.value("id"_L1).toString()).value_or(ArticleId());
    article.titleLines = strings(object.value("title_lines"_L1));
    article.manuscript = manuscriptFrom(object.value("blocks"_L1).toArray(), files, images);
    article.units = strings(object.value("units"_L1));
    article.contributors = strings(object.value("contributors"_L1));
    article.creditEnding = object.value("credit_ending"_L1).toString(article.creditEnding);
    article.stage = object.value("stage"_L1).toString(article.stage);
    return article;
}

QList<Doubt> doubtsFrom(const QJsonArray &list)
{
    QList<Doubt> doubts;
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        doubts.append({parseDoubtRule(object.value("rule"_L1).toString()).value_or(DoubtRule::UnknownLine), object.value("line"_L1).toInt(),
                       object.value("text"_L1).toString(), object.value("detail"_L1).toString(), object.value("article"_L1).toInt()});
    }
    return doubts;
}

} // namespace

QJsonObject issueJson(const IssueDocument &issue)
{
    return {{u"id"_s, issue.id.isNull() ? QJsonValue() : QJsonValue(issue.id.text())},
            {u"bulletin"_s, issue.bulletin},
            {u"number"_s, issue.number},
            {u"cumulative"_s, issue.cumulative},
            {u"year"_s, issue.year},
            {u"date"_s, issue.date.toString(Qt::ISODate)},
            {u"publisher"_s, issue.publisher},
            {u"supplement"_s, issue.supplement},
            {u"classification"_s, issue.classification},
            {u"serial"_s, issue.serial},
            {u"print_run"_s, issue.printRun},
            {u"editorial_note"_s, issue.editorialNote},
            {u"sections"_s, sectionsJson(issue.sections)},
            {u"distribution"_s, distributionJson(issue.distribution)},
            {u"distribution_order"_s, array(labels(issue.distribution))},
            {u"editor"_s, issue.colophon.editor},
            {u"phone"_s, issue.colophon.phone},
            {u"email"_s, issue.colophon.email},
            {u"contents"_s, array(issue.contents)},
            {u"doubts"_s, doubtsJson(issue.doubts)},
            {u"template"_s, issue.templateName},
            {u"planned_pages"_s, issue.plannedPages}};
}

Outcome<IssueDocument> issueFromJson(const QByteArray &json, const Images &images)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || !document.object().contains(u"sections"_s))
        return refuse(Refusal::Kind::Validation, JsonTexts::tr("This is not an issue in JSON."));
    const QJsonObject object = document.object();
    IssueDocument issue;
    issue.id = IssueId::parse(object.value("id"_L1).toString()).value_or(IssueId());
    issue.bulletin = object.value("bulletin"_L1).toString();
    issue.number = object.value("number"_L1).toInt();
    issue.cumulative = object.value("cumulative"_L1).toInt();
    issue.year = object.value("year"_L1).toInt();
    issue.date = QDate::fromString(object.value("date"_L1).toString(), Qt::ISODate);
    issue.publisher = object.value("publisher"_L1).toString();
    issue.supplement = object.value("supplement"_L1).toBool();
    issue.classification = object.value("classification"_L1).toString();
    issue.serial = object.value("serial"_L1).toString();
    issue.printRun = object.value("print_run"_L1).toInt();
    issue.editorialNote = object.value("editorial_note"_L1).toString();
    for (const QJsonValue &value : object.value("sections"_L1).toArray()) {
        SectionDocument section{{}, value.toObject().value("name"_L1).toString(), {}};
        for (const QJsonValue &article : value.toObject().value("articles"_L1).toArray())
            section.articles.append(articleFrom(article.toObject(), images, &issue.images));
        issue.sections.append(section);
    }
    issue.distribution = distributionFrom(object.value("distribution"_L1).toObject(), strings(object.value("distribution_order"_L1)));
    issue.colophon = {object.value("editor"_L1).toString(), object.value("phone"_L1).toString(), object.value("email"_L1).toString()};
    issue.contents = strings(object.value("contents"_L1));
    issue.doubts = doubtsFrom(object.value("doubts"_L1).toArray());
    issue.templateName = object.value("template"_L1).toString();
    issue.plannedPages = object.value("planned_pages"_L1).toInt();
    return issue;
}

} // namespace bulletin
