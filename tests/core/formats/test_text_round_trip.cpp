// SPDX-License-Identifier: Apache-2.0
#include "issue_maker.h"

#include "core/formats/issue_json.h"
#include "core/formats/writers.h"

using namespace bulletin;
using namespace bulletin::reading;

// An issue written as text and read back is the same issue (DESIGN.md §5), but for pictures and the
// form of tables, whose captions and cells come back as paragraphs.
class TestTextRoundTrip : public QObject {
    Q_OBJECT

    static QByteArray written(const IssueDocument &issue)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        writeText(issue, buffer);
        return buffer.data();
    }

    // What a text can hold of an issue.
    static IssueDocument asText(IssueDocument issue)
    {
        issue.images.clear();
        issue.sections.removeIf([](const SectionDocument &section) { return section.articles.isEmpty(); });
        for (SectionDocument &section : issue.sections) {
            for (ArticleDocument &article : section.articles) {
                Manuscript plain;
                for (const Block &block : std::as_const(article.manuscript.blocks)) {
                    Block line;
                    line.kind = block.kind == BlockKind::Heading ? BlockKind::Heading : BlockKind::Paragraph;
                    line.level = block.level;
                    line.text = block.text;
                    if (!line.text.isEmpty())
                        plain.blocks.append(line);
                    for (const QStringList &row : block.rows) {
                        Block cells;
                        cells.text = row.join(u'　');
                        plain.blocks.append(cells);
                    }
                }
                article.manuscript = plain;
            }
        }
        return issue;
    }

    static void compare(const IssueDocument &issue)
    {
        const QByteArray text = written(issue);
        const auto back = issueFrom(text);
        if (!back)
            qWarning().noquote() << QString::fromUtf8(text);
        QVERIFY(back.has_value());
        const QStringList found = comparable(*back).split(u'\n');
        const QStringList expected = comparable(asText(issue)).split(u'\n');
        for (qsizetype line = 0; line < qMax(found.size(), expected.size()); ++line) {
            if (found.value(line) != expected.value(line)) {
                qWarning().noquote() << QString::fromUtf8(text) << "\nread back as:" << found.mid(qMax<qsizetype>(0, line - 8), 16).join(u'\n');
                QCOMPARE(found.value(line), expected.value(line));
            }
        }
        // And what was written again is the same text, byte for byte.
        QCOMPARE(written(*back), text);
    }

private Q_SLOTS:
    void model()
    {
        QFile file(qEnvironmentVariable("BULLETIN_MODEL_ISSUE"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("BULLETIN_MODEL_ISSUE does not name the model issue.");
        compare(issueFrom(file.readAll()).value());
    }

    void sample()
    {
        QFile file(QStringLiteral(BULLETIN_SOURCE_DIR "/resources/sample/issue.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        compare(issueFromJson(file.readAll(), {}).value());
    }

    void fixtures_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name : {u"01-numbered-contents", u"02-no-contents", u"03-long-titles-flat-contents", u"04-supplement-note", u"05-letter-spaced", u"06-no-blank-lines",
                                 u"07-hard-wrapped", u"08-tail-variants", u"09-plain-section-heads", u"13-credit-forms", u"14-imprint-at-end", u"15-wrapped-contents"})
            QTest::newRow(qPrintable(QString::fromUtf16(name))) << QString::fromUtf16(name);
    }
    void fixtures()
    {
        QFETCH(QString, name);
        compare(issueFrom(fixture(name + u".txt"_s)).value());
    }

    void randomIssues()
    {
        for (quint32 seed = 1; seed <= 1'000; ++seed) {
            compare(IssueMaker(seed, IssueMaker::For::Text).issue());
            if (QTest::currentTestFailed()) {
                qWarning() << "seed" << seed;
                return;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTextRoundTrip)
#include "test_text_round_trip.moc"
