// SPDX-License-Identifier: Apache-2.0
#include "core/checks/check_table.h"
#include "core/checks/checker.h"

#include <QtTest>

using namespace bulletin;

// Every rule that works on a text or an article carries right and wrong examples:
// tests/fixtures/checks/*.json, a list of
//   {"rule": "PUN01", "text": "会议,强调", "found": ",", "fixed": "会议，强调"}   found and fixed may be left out
//   {"rule": "PUN01", "right": "3,000人"}                                        the rule must stay silent
//   {"rule": "*",     "right": "…"}                                              every rule must
// with, where needed, "role" (paragraph; title, heading, caption, cell, credit, contents, colophon …),
// "date" (the issue's, YYYY-MM-DD) and "paragraphs" (a list in place of text: an article's, after the title
// in "title"), "people" ([{"name", "order", "posts": [{"title", "unit", "from", "to"}]}]), "units"
// ([{"full", "short", "aliases"}]) and "profile" (settings of one). fixed is the text once the
// finding's first fix was applied; of "paragraphs", the one that the finding stands in.
class RuleExamples : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void example_data();
    void example();
    void everyRuleHasBoth();
};

namespace {

QList<QJsonObject> rows()
{
    QList<QJsonObject> all;
    const QDir folder(QStringLiteral(BULLETIN_SOURCE_DIR "/tests/fixtures/checks"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(name));
        QJsonParseError error;
        const QJsonArray array = QJsonDocument::fromJson(file.readAll(), &error).array();
        if (error.error != QJsonParseError::NoError)
            qFatal("%s: %s", qPrintable(name), qPrintable(error.errorString()));
        for (const QJsonValue &row : array)
            all.append(row.toObject());
    }
    return all;
}

TextRole roleOf(const QString &name)
{
    static const QHash<QString, TextRole> roles{
        {QString(), TextRole::Paragraph}, {QStringLiteral("paragraph"), TextRole::Paragraph}, {QStringLiteral("title"), TextRole::Title},
        {QStringLiteral("heading"), TextRole::Heading}, {QStringLiteral("caption"), TextRole::Caption}, {QStringLiteral("cell"), TextRole::Cell},
        {QStringLiteral("credit"), TextRole::Credit}, {QStringLiteral("masthead"), TextRole::Masthead}, {QStringLiteral("contents"), TextRole::Contents},
        {QStringLiteral("section"), TextRole::Section}, {QStringLiteral("recipients"), TextRole::Recipients}, {QStringLiteral("colophon"), TextRole::Colophon}};
    if (!roles.contains(name))
        qFatal("no such role: %s", qPrintable(name));
    return roles.value(name);
}

CheckText textOf(TextRole role, int block, const QString &text)
{
    return {role, Place{1, block, 0, text.size()}, text, {}, {}};
}

QString textOf(const QJsonObject &row)
{
    return row.value(row.contains(QStringLiteral("right")) ? QStringLiteral("right") : QStringLiteral("text")).toString();
}

QStringList listOf(const QJsonValue &json)
{
    QStringList values;
    for (const QJsonValue &value : json.toArray())
        values.append(value.toString());
    return values;
}

QDate dateOf(const QJsonValue &json)
{
    return QDate::fromString(json.toString(), Qt::ISODate);
}

Person personOf(const QJsonObject &json)
{
    Person person{json.value(QStringLiteral("name")).toString(), {}, json.value(QStringLiteral("order")).toInt()};
    for (const QJsonValue &value : json.value(QStringLiteral("posts")).toArray())
        person.posts.append({value[QStringLiteral("title")].toString(), value[QStringLiteral("unit")].toString(), dateOf(value[QStringLiteral("from")]),
                             dateOf(value[QStringLiteral("to")])});
    return person;
}

// Ours, and what the row's office knows.
Knowledge knowledgeOf(const QJsonObject &row)
{
    Knowledge office;
    for (const QJsonValue &value : row.value(QStringLiteral("people")).toArray())
        office.people.append(personOf(value.toObject()));
    for (const QJsonValue &value : row.value(QStringLiteral("units")).toArray())
        office.units.append({value[QStringLiteral("full")].toString(), value[QStringLiteral("short")].toString(),
                             listOf(value[QStringLiteral("aliases")]), dateOf(value[QStringLiteral("from")]), dateOf(value[QStringLiteral("to")])});
    return joinedKnowledge(bundledKnowledge(), office);
}

Profile profileOf(const QJsonObject &row)
{
    QJsonObject settings = profileJson(*bundledProfile(QStringLiteral("gbt")));
    const QJsonObject own = row.value(QStringLiteral("profile")).toObject();
    for (auto setting = own.begin(); setting != own.end(); ++setting)
        settings.insert(setting.key(), setting.value());
    return *profileFromJson(settings);
}

QList<Finding> findingsOf(const QJsonObject &row)
{
    const Checker checker(profileOf(row), knowledgeOf(row));
    const QDate date = QDate::fromString(row.value(QStringLiteral("date")).toString(), Qt::ISODate);
    if (!row.contains(QStringLiteral("paragraphs")))
        return checker.checkText(textOf(roleOf(row.value(QStringLiteral("role")).toString()), 1, textOf(row)), date);
    CheckArticle article{1, {}, {}, {}, {textOf(TextRole::Title, 0, row.value(QStringLiteral("title")).toString())}};
    for (const QJsonValue &paragraph : row.value(QStringLiteral("paragraphs")).toArray())
        article.texts.append(textOf(TextRole::Paragraph, int(article.texts.size()), paragraph.toString()));
    return checker.checkArticle(article, date);
}

QString textAt(const QJsonObject &row, const Place &place)
{
    if (!row.contains(QStringLiteral("paragraphs")))
        return textOf(row);
    return place.block == 0 ? row.value(QStringLiteral("title")).toString() : row.value(QStringLiteral("paragraphs"))[place.block - 1].toString();
}

QString described(const QList<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings)
        words.append(finding.rule + u'@' + QString::number(finding.place.start) + u'[' + finding.text + u']');
    return words.isEmpty() ? QStringLiteral("nothing") : words.join(u' ');
}

QString fixedText(const QString &text, const Fix &fix)
{
    QString fixed = text;
    QList<Edit> edits = fix.edits;
    std::sort(edits.begin(), edits.end(), [](const Edit &a, const Edit &b) { return a.place.start > b.place.start; });
    for (const Edit &edit : edits)
        fixed.replace(edit.place.start, edit.place.length, edit.text);
    return fixed;
}

} // namespace

void RuleExamples::example_data()
{
    QTest::addColumn<QJsonObject>("row");
    int number = 0;
    for (const QJsonObject &row : rows())
        QTest::newRow(qPrintable(QStringLiteral("%1 %2 %3").arg(row.value(QStringLiteral("rule")).toString()).arg(++number).arg(textOf(row).left(40)))) << row;
}

void RuleExamples::example()
{
    QFETCH(QJsonObject, row);
    const QString rule = row.value(QStringLiteral("rule")).toString();
    const QList<Finding> findings = findingsOf(row);
    const auto ofRule = [&rule](const Finding &finding) { return rule == QLatin1StringView("*") || finding.rule == rule; };
    const auto found = std::find_if(findings.begin(), findings.end(), ofRule);
    if (row.contains(QStringLiteral("right")) || row.value(QStringLiteral("silent")).toBool()) {
        QVERIFY2(found == findings.end(), qPrintable(described(findings)));
        return;
    }
    QVERIFY2(found != findings.end(), qPrintable(described(findings)));
    QVERIFY2(!inChinese(found->message).isEmpty() && !inEnglish(found->message).isEmpty(), "a finding says what it found");
    if (row.contains(QStringLiteral("found")))
        QCOMPARE(found->text, row.value(QStringLiteral("found")).toString());
    if (row.contains(QStringLiteral("fixed"))) {
        QVERIFY(!found->fixes.isEmpty());
        QCOMPARE(fixedText(textAt(row, found->place), found->fixes.front()), row.value(QStringLiteral("fixed")).toString());
    }
}

void RuleExamples::everyRuleHasBoth()
{
    QHash<QString, int> wrong;
    QHash<QString, int> right;
    for (const QJsonObject &row : rows()) {
        const bool silent = row.contains(QStringLiteral("right")) || row.value(QStringLiteral("silent")).toBool();
        ++(silent ? right : wrong)[row.value(QStringLiteral("rule")).toString()];
    }
    for (const RuleFamily &family : ruleFamilies()) {
        if (!family.issueChecks.empty() && family.textChecks.empty() && family.articleChecks.empty())
            continue; // about whole issues: tests of their own
        for (const RuleInfo &rule : family.rules) {
            const QString id = QLatin1StringView(rule.id);
            if (id == QLatin1StringView("WRD09") || id == QLatin1StringView("TRM04") || id == QLatin1StringView("DAT06")
                || id == QLatin1StringView("DAT07"))
                continue; // need the language model or a whole issue: tests of their own
            QVERIFY2(wrong.value(id) > 0 || id.startsWith(QLatin1StringView("STR")), qPrintable(id + QStringLiteral(" has no wrong example")));
            QVERIFY2(right.value(id) > 0 || id.startsWith(QLatin1StringView("STR")), qPrintable(id + QStringLiteral(" has no right example")));
        }
    }
}

QTEST_GUILESS_MAIN(RuleExamples)
#include "test_rule_examples.moc"
