// SPDX-License-Identifier: Apache-2.0
#include "core/checks/office_knowledge.h"

#include <QJsonArray>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

QJsonArray json(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QString json(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QStringList listFrom(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

QDate dateFrom(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonObject json(const Examples &examples)
{
    return {{u"wrong"_s, json(examples.wrong)}, {u"right"_s, json(examples.right)}};
}

Examples examplesFrom(const QJsonValue &value)
{
    return {listFrom(value[u"wrong"_s]), listFrom(value[u"right"_s])};
}

struct Writer {
    QJsonObject operator()(const Person &person) const
    {
        QJsonArray posts;
        for (const Post &post : person.posts)
            posts.append(QJsonObject{{u"title"_s, post.title}, {u"unit"_s, post.unit}, {u"from"_s, json(post.from)}, {u"to"_s, json(post.to)}});
        return {{u"name"_s, person.name}, {u"order"_s, person.order}, {u"posts"_s, posts}};
    }
    QJsonObject operator()(const Term &term) const
    {
        return {{u"kind"_s, termKindCode(term.kind)}, {u"form"_s, term.form}, {u"preferred"_s, term.preferred}, {u"exceptions"_s, json(term.exceptions)},
                {u"from"_s, json(term.from)}, {u"to"_s, json(term.to)}, {u"source"_s, term.source}, {u"examples"_s, json(term.examples)}};
    }
    QJsonObject operator()(const ConfusableWord &word) const
    {
        return {{u"rule"_s, word.rule}, {u"wrong"_s, word.wrong}, {u"right"_s, word.right}, {u"pattern"_s, word.pattern},
                {u"exceptions"_s, json(word.exceptions)}, {u"source"_s, word.source}, {u"examples"_s, json(word.examples)}};
    }
    QJsonObject operator()(const KnownTitle &title) const { return {{u"name"_s, title.name}, {u"kind"_s, title.kind}}; }
    QJsonObject operator()(const RightWord &word) const { return {{u"word"_s, word.word}, {u"reason"_s, word.reason}}; }
};

Person personFrom(const QJsonObject &json)
{
    Person person{json.value("name"_L1).toString(), {}, json.value("order"_L1).toInt()};
    for (const QJsonValue &post : json.value("posts"_L1).toArray())
        person.posts.append({post[u"title"_s].toString(), post[u"unit"_s].toString(), dateFrom(post[u"from"_s]), dateFrom(post[u"to"_s])});
    return person;
}

Term termFrom(const QJsonObject &json)
{
    return {parseTermKind(json.value("kind"_L1).toString()).value_or(TermKind::Preferred), json.value("form"_L1).toString(), json.value("preferred"_L1).toString(),
            listFrom(json.value("exceptions"_L1)), dateFrom(json.value("from"_L1)), dateFrom(json.value("to"_L1)), json.value("source"_L1).toString(),
            examplesFrom(json.value("examples"_L1))};
}

ConfusableWord wordFrom(const QJsonObject &json)
{
    return {json.value("rule"_L1).toString(), json.value("wrong"_L1).toString(), json.value("right"_L1).toString(), json.value("pattern"_L1).toString(),
            listFrom(json.value("exceptions"_L1)), json.value("source"_L1).toString(), examplesFrom(json.value("examples"_L1))};
}

} // namespace

QJsonObject rowJson(const KnowledgeRow &row)
{
    return std::visit(Writer(), row);
}

KnowledgeRow rowFromJson(KnowledgeKind kind, const QJsonObject &json)
{
    switch (kind) {
    case KnowledgeKind::People: return personFrom(json);
    case KnowledgeKind::Terms: return termFrom(json);
    case KnowledgeKind::Words: return wordFrom(json);
    case KnowledgeKind::Titles: return KnownTitle{json.value("name"_L1).toString(), json.value("kind"_L1).toString()};
    case KnowledgeKind::RightWords: return RightWord{json.value("word"_L1).toString(), json.value("reason"_L1).toString()};
    }
    Q_UNREACHABLE();
}

} // namespace bulletin
