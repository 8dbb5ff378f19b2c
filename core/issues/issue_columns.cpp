// SPDX-License-Identifier: Apache-2.0
#include "core/issues/issue_columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayOf(const QString &column)
{
    return QJsonDocument::fromJson(column.toUtf8()).array();
}

} // namespace

QString toColumn(const Distribution &distribution)
{
    QJsonArray array;
    for (const DistributionLine &line : distribution)
        array.append(QJsonArray{line.label, line.recipients});
    return compact(array);
}

Distribution distributionFromColumn(const QString &column)
{
    Distribution distribution;
    for (const QJsonValue &value : arrayOf(column))
        distribution.append({value.toArray().at(0).toString(), value.toArray().at(1).toString()});
    return distribution;
}

QString toColumn(const QList<Doubt> &doubts)
{
    QJsonArray array;
    for (const Doubt &doubt : doubts) {
        array.append(QJsonObject{{u"rule"_s, doubtRuleText(doubt.rule)},
                                 {u"line"_s, doubt.line},
                                 {u"text"_s, doubt.text},
                                 {u"detail"_s, doubt.detail},
                                 {u"article"_s, doubt.article}});
    }
    return compact(array);
}

QList<Doubt> doubtsFromColumn(const QString &column)
{
    QList<Doubt> doubts;
    for (const QJsonValue &value : arrayOf(column)) {
        const QJsonObject object = value.toObject();
        doubts.append({parseDoubtRule(object.value("rule"_L1).toString()).value_or(DoubtRule::UnknownLine), object.value("line"_L1).toInt(),
                       object.value("text"_L1).toString(), object.value("detail"_L1).toString(), object.value("article"_L1).toInt()});
    }
    return doubts;
}

} // namespace bulletin
