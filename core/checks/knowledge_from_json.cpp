// SPDX-License-Identifier: Apache-2.0
#include "core/checks/knowledge_from_json.h"

#include "core/checks/check_table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct KnowledgeTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::KnowledgeFromJson)
};

Refusal wrongRow(const QString &part, qsizetype row)
{
    return {Refusal::Kind::Validation, KnowledgeTexts::tr("“%1”, row %2: something is missing or of the wrong kind.").arg(part).arg(row + 1), {}};
}

// A date, or nothing where it is left out; false where it is none.
bool takeDate(QDate &date, const QJsonValue &json)
{
    date = QDate::fromString(json.toString(), Qt::ISODate);
    return json.isUndefined() || json.toString().isEmpty() || date.isValid();
}

QStringList texts(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue &text : json.toArray())
        list.append(text.toString());
    return list;
}

std::optional<Person> personOf(const QJsonObject &row)
{
    Person person{row.value("name"_L1).toString(), {}, row.value("order"_L1).toInt()};
    for (const QJsonValue &value : row.value("posts"_L1).toArray()) {
        const QJsonObject json = value.toObject();
        Post post{json.value("title"_L1).toString(), json.value("unit"_L1).toString(), {}, {}};
        if (post.title.isEmpty() || !takeDate(post.from, json.value("from"_L1)) || !takeDate(post.to, json.value("to"_L1)))
            return std::nullopt;
        person.posts.append(post);
    }
    return person.name.isEmpty() ? std::nullopt : std::optional(person);
}

std::optional<KnownUnit> unitOf(const QJsonObject &row)
{
    KnownUnit unit{row.value("full"_L1).toString(), row.value("short"_L1).toString(), texts(row.value("aliases"_L1)), {}, {}};
    const bool dated = takeDate(unit.from, row.value("from"_L1)) && takeDate(unit.to, row.value("to"_L1));
    return unit.fullName.isEmpty() || !dated ? std::nullopt : std::optional(unit);
}

template <class Value>
MaybeRefusal takeRows(QList<Value> &list, const QString &part, const QJsonValue &json, std::optional<Value> (*read)(const QJsonObject &))
{
    const QJsonArray rows = json.toArray();
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const std::optional<Value> value = read(rows.at(row).toObject());
        if (!value)
            return wrongRow(part, row);
        list.append(*value);
    }
    return {};
}

MaybeRefusal takePart(Knowledge &knowledge, const QString &part, const QJsonValue &json)
{
    if (part == "people"_L1)
        return takeRows<Person>(knowledge.people, part, json, personOf);
    if (part == "units"_L1)
        return takeRows<KnownUnit>(knowledge.units, part, json, unitOf);
    if (part == "names"_L1 || part == "right_words"_L1) {
        const QStringList list = texts(json);
        (part == "names"_L1 ? knowledge.archiveNames : knowledge.rightWords) += QSet<QString>(list.begin(), list.end());
        return {};
    }
    const QJsonObject table = part == "words"_L1 ? json.toObject() : QJsonObject{{u"rows"_s, json}};
    const Outcome<Knowledge> rows = readTable(part, QJsonDocument(table).toJson());
    if (!rows)
        return rows.error();
    knowledge = joinedKnowledge(knowledge, *rows);
    return {};
}

} // namespace

Outcome<Knowledge> knowledgeFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return refuse(Refusal::Kind::Validation, KnowledgeTexts::tr("This is no file of an office's knowledge."));
    static const QStringList parts{u"people"_s, u"units"_s, u"terms"_s, u"titles"_s, u"anniversaries"_s, u"words"_s, u"names"_s, u"right_words"_s};
    Knowledge knowledge;
    const QJsonObject object = document.object();
    for (auto part = object.begin(); part != object.end(); ++part) {
        if (!parts.contains(part.key()))
            return refuse(Refusal::Kind::Validation, KnowledgeTexts::tr("“%1” is no part of an office's knowledge.").arg(part.key()),
                          KnowledgeTexts::tr("There are: %1.").arg(parts.join(u", "_s)));
        if (const MaybeRefusal refusal = takePart(knowledge, part.key(), part.value()))
            return tl::unexpected(*refusal);
    }
    if (const MaybeRefusal refusal = checkExamples(knowledge))
        return tl::unexpected(*refusal);
    return knowledge;
}

} // namespace bulletin
