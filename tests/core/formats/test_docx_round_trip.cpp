// SPDX-License-Identifier: Apache-2.0
#include "issue_maker.h"

#include "core/formats/zip_archive.h"
#include "core/formats/writers.h"
#include "core/press/page.h"

using namespace bulletin;
using namespace bulletin::reading;

// An issue written as a Word document and read back is the same issue in everything but id,
// contents and doubts: marks, tables and the bytes of pictures included.
class TestDocxRoundTrip : public QObject {
    Q_OBJECT

    // Where the pictures stand does not matter here, only that they have been set.
    static Layout layoutOf(const IssueDocument &issue)
    {
        Layout layout;
        Page page;
        page.number = 1;
        int article = 0;
        for (const SectionDocument &section : issue.sections) {
            for (const ArticleDocument &entry : section.articles) {
                ++article;
                layout.articles.push_back(ArticleExtent{article, 1, 1, 0, 0});
                for (qsizetype block = 0; block < entry.manuscript.blocks.size(); ++block) {
                    if (entry.manuscript.blocks.at(block).kind == BlockKind::Image)
                        page.images.push_back(PlacedImage{0, 0, 80, 60, entry.manuscript.blocks.at(block).imageId, QString(), article, int(block) + 1});
                }
            }
        }
        layout.pages.push_back(page);
        return layout;
    }

    static QByteArray written(const IssueDocument &issue)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        writeDocx(issue, TemplateLibrary().find(QString()), layoutOf(issue), buffer);
        return buffer.data();
    }

    static void compare(IssueDocument issue)
    {
        const QByteArray bytes = written(issue);
        QCOMPARE(failureOf(bytes), QString());
        const auto back = issueFrom(bytes, u"一期.docx"_s);
        QVERIFY(back.has_value());
        issue.sections.removeIf([](const SectionDocument &section) { return section.articles.isEmpty(); });
        const QStringList found = comparable(*back).split(u'\n');
        const QStringList expected = comparable(issue).split(u'\n');
        for (qsizetype line = 0; line < qMax(found.size(), expected.size()); ++line) {
            if (found.value(line) != expected.value(line)) {
                qWarning().noquote() << "read back as:" << found.mid(qMax<qsizetype>(0, line - 8), 16).join(u'\n') << "\ninstead of:"
                                     << expected.mid(qMax<qsizetype>(0, line - 8), 16).join(u'\n');
                QCOMPARE(found.value(line), expected.value(line));
            }
        }
        QCOMPARE(back->images, issue.images);
        QVERIFY(back->doubts.isEmpty());
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
        const QString folder = QStringLiteral(BULLETIN_SOURCE_DIR "/resources/sample/");
        QFile shape(folder + u"issue.json"_s);
        QFile picture(folder + u"opening-day.png"_s);
        QVERIFY(shape.open(QIODevice::ReadOnly) && picture.open(QIODevice::ReadOnly));
        const QByteArray bytes = picture.readAll();
        const Image image{bytes, u"image/png"_s, QImage::fromData(bytes).size()};
        compare(issueFromJson(shape.readAll(), {{imageIdOf(bytes), image}}).value());
    }

    void randomIssues()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            compare(IssueMaker(seed, IssueMaker::For::Word).issue());
            if (QTest::currentTestFailed()) {
                qWarning() << "seed" << seed;
                return;
            }
        }
    }

    // Edited in Word, the document is no longer ours alone: then the rules for foreign ones hold,
    // and it still comes back as the same issue.
    void savedByAnotherProgram()
    {
        QFile file(qEnvironmentVariable("BULLETIN_MODEL_ISSUE"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("BULLETIN_MODEL_ISSUE does not name the model issue.");
        const IssueDocument issue = issueFrom(file.readAll()).value();
        QByteArray bytes = written(issue);
        ZipArchive archive(bytes, u"一期.docx"_s);
        QList<std::pair<QString, QByteArray>> parts;
        for (const QString &name : archive.names())
            parts.append({name, archive.read(name).replace("<Application>Bulletin Desk<", "<Application>Microsoft Office Word<")});
        const auto back = issueFrom(zipOf(parts), u"一期.docx"_s);
        QCOMPARE(comparable(back.value()), comparable(issue));
    }
};

QTEST_GUILESS_MAIN(TestDocxRoundTrip)
#include "test_docx_round_trip.moc"
