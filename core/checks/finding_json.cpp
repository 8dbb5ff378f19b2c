// SPDX-License-Identifier: Apache-2.0
#include "core/checks/finding_json.h"

#include <QJsonObject>

namespace bulletin {
namespace {

// Start and end of a place in code points.
struct CodePointRange {
    qsizetype start = 0;
    qsizetype end = 0;
};

CodePointRange rangeOf(const Place &place, const QString &text)
{
    const qsizetype start = codePoints(QStringView(text).first(std::min(place.start, text.size())));
    const qsizetype end = codePoints(QStringView(text).first(std::min(place.end(), text.size())));
    return {start, end};
}

QJsonValue articleNumber(int article)
{
    return article > 0 ? QJsonValue(article) : QJsonValue(QJsonValue::Null);
}

QJsonArray fixesJson(const Finding &finding, const std::function<QString(const Place &)> &textAt)
{
    QJsonArray rows;
    for (qsizetype choice = 0; choice < finding.fixes.size(); ++choice) {
        for (const Edit &edit : finding.fixes.at(choice).edits) {
            const CodePointRange range = rangeOf(edit.place, textAt(edit.place));
            QJsonObject row{{QStringLiteral("start"), range.start}, {QStringLiteral("end"), range.end},
                            {QStringLiteral("text"), edit.text}, {QStringLiteral("choice"), choice},
                            {QStringLiteral("safe"), finding.fixes.at(choice).safe}};
            if (!edit.place.sameText(finding.place)) {
                row.insert(QStringLiteral("article"), articleNumber(edit.place.article));
                row.insert(QStringLiteral("block"), edit.place.block);
            }
            rows.append(row);
        }
    }
    return rows;
}

QJsonArray evidenceJson(const Finding &finding, const std::function<QString(const Place &)> &textAt)
{
    QJsonArray rows;
    for (const Evidence &evidence : finding.evidence) {
        QJsonObject row{{QStringLiteral("message"), inChinese(evidence.sentence)},
                        {QStringLiteral("message_en"), inEnglish(evidence.sentence)},
                        {QStringLiteral("text"), evidence.text}};
        if (evidence.place) {
            const CodePointRange range = rangeOf(*evidence.place, textAt(*evidence.place));
            row.insert(QStringLiteral("article"), articleNumber(evidence.place->article));
            row.insert(QStringLiteral("block"), evidence.place->block);
            row.insert(QStringLiteral("start"), range.start);
            row.insert(QStringLiteral("end"), range.end);
        }
        rows.append(row);
    }
    return rows;
}

// The finding's own text as it would read after its first fix, where that fix stays within it.
QJsonValue suggestion(const Finding &finding)
{
    if (finding.fixes.size() != 1 || finding.fixes.front().edits.size() != 1)
        return QJsonValue::Null;
    const Edit &edit = finding.fixes.front().edits.front();
    return edit.place == finding.place ? QJsonValue(edit.text) : QJsonValue(QJsonValue::Null);
}

} // namespace

qsizetype codePoints(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar character) { return !character.isLowSurrogate(); });
}

QJsonArray findingsJson(const QList<Finding> &findings, const std::function<QString(const Place &)> &textAt)
{
    QJsonArray rows;
    for (const Finding &finding : findings) {
        const CodePointRange range = rangeOf(finding.place, textAt(finding.place));
        QJsonObject row{{QStringLiteral("rule"), finding.rule},
                        {QStringLiteral("severity"), severityCode(finding.severity)},
                        {QStringLiteral("article"), articleNumber(finding.place.article)},
                        {QStringLiteral("block"), finding.place.block},
                        {QStringLiteral("start"), range.start},
                        {QStringLiteral("end"), range.end},
                        {QStringLiteral("text"), finding.text},
                        {QStringLiteral("message"), inChinese(finding.message)},
                        {QStringLiteral("message_en"), inEnglish(finding.message)},
                        {QStringLiteral("evidence"), evidenceJson(finding, textAt)},
                        {QStringLiteral("suggestion"), suggestion(finding)},
                        {QStringLiteral("fixes"), fixesJson(finding, textAt)},
                        {QStringLiteral("confidence"), finding.confidence},
                        {QStringLiteral("key"), finding.key}};
        if (finding.place.row >= 0) {
            row.insert(QStringLiteral("row"), finding.place.row);
            row.insert(QStringLiteral("column"), finding.place.column);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace bulletin
