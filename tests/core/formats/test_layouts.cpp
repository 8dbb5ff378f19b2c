// SPDX-License-Identifier: Apache-2.0
#include "reading_support.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace bulletin;
using namespace bulletin::reading;

// tests/fixtures/layouts: bulletins of nearly ninety makes, each with what its writer meant by it: mastheads,
// contents, sections, titles and credits set in all the ways that offices set them.
class TestLayouts : public QObject {
    Q_OBJECT

    static QByteArray fileBytes(const QString &name)
    {
        QFile file(QStringLiteral(BULLETIN_SOURCE_DIR "/tests/fixtures/layouts/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString dense(QString text)
    {
        text.removeIf([](QChar character) { return character.isSpace(); });
        return text;
    }
    static QStringList denseList(const QJsonArray &values)
    {
        QStringList list;
        for (const QJsonValue &value : values)
            list.append(dense(value.toString()));
        return list;
    }
    static QString textOf(const Manuscript &manuscript, bool last)
    {
        QStringList texts;
        for (const Block &block : manuscript.blocks) {
            if (!block.text.isEmpty())
                texts.append(dense(block.text));
        }
        return texts.isEmpty() ? QString() : last ? texts.last() : texts.first();
    }

private Q_SLOTS:
    void layouts_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = QDir(QStringLiteral(BULLETIN_SOURCE_DIR "/tests/fixtures/layouts")).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 88);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
    void layouts()
    {
        QFETCH(QString, name);
        const QJsonObject meant = QJsonDocument::fromJson(fileBytes(name + u".json"_s)).object();
        const auto issue = issueFrom(fileBytes(name + u".txt"_s), name);
        QVERIFY(issue.has_value());
        QVERIFY(issue->date.isValid());
        QVERIFY(issue->number > 0);

        QStringList contents, sections;
        for (const QString &line : issue->contents)
            contents.append(dense(line));
        QCOMPARE(contents, denseList(meant.value("contents"_L1).toArray()));
        QList<ArticleDocument> articles;
        for (const SectionDocument &section : issue->sections) {
            sections.append(dense(section.name));
            articles += section.articles;
        }
        if (const QJsonArray named = meant.value("sections"_L1).toArray(); !named.isEmpty())
            QCOMPARE(sections, denseList(named));

        const QJsonArray wanted = meant.value("articles"_L1).toArray();
        QStringList titles, wantedTitles;
        for (const ArticleDocument &article : std::as_const(articles))
            titles.append(dense(article.title()));
        for (const QJsonValue &article : wanted)
            wantedTitles.append(dense(article["title"_L1].toString()));
        QCOMPARE(titles, wantedTitles);
        for (qsizetype index = 0; index < articles.size(); ++index) {
            const ArticleDocument &article = articles.at(index);
            const QJsonValue one = wanted.at(index);
            QVERIFY2(textOf(article.manuscript, false).startsWith(dense(one["first"_L1].toString())), qPrintable(article.title()));
            QVERIFY2(textOf(article.manuscript, true).endsWith(dense(one["last"_L1].toString())), qPrintable(article.title()));
            const QString credit = dense(one["credit"_L1].toString());
            QVERIFY2((article.units.isEmpty() && article.contributors.isEmpty()) == credit.isEmpty(), qPrintable(article.title()));
            for (const QString &writer : article.units + article.contributors)
                QVERIFY2(credit.contains(dense(writer)), qPrintable(article.title() + u' ' + writer));
        }
    }
};

QTEST_GUILESS_MAIN(TestLayouts)
#include "test_layouts.moc"
