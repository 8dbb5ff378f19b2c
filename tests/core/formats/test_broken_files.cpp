// SPDX-License-Identifier: Apache-2.0
#include "reading_support.h"

#include "core/formats/limits.h"
#include "core/formats/text_decoding.h"
#include "core/formats/zip_archive.h"

#include <QRandomGenerator>
#include <QSet>
#include <QStringEncoder>
#include <ctime>

using namespace bulletin;
using namespace bulletin::reading;

// What cannot be read is said in a sentence of its own; nothing crashes, hangs or grows without end.
class TestBrokenFiles : public QObject {
    Q_OBJECT

    static QByteArray utf16(const char *text)
    {
        QByteArray bytes;
        for (const char *letter = text; *letter; ++letter)
            bytes.append(*letter).append('\0');
        return bytes;
    }
    // Of the processor: another program's work does not count.
    static qint64 millisecondsSince(std::clock_t began) { return qint64(std::clock() - began) * 1'000 / CLOCKS_PER_SEC; }
    static QByteArray someDocx() { return docxOf(paragraph(u"市局召开会议"_s) + paragraph(u"会议召开。"_s)); }
    static QByteArray randomBytes(int size, quint32 seed)
    {
        QRandomGenerator random(seed);
        QByteArray bytes(size, '\0');
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        return bytes;
    }
    // Flips, cuts, doubles and moves pieces.
    static QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
    {
        for (int change = random.bounded(1, 6); change > 0 && !bytes.isEmpty(); --change) {
            const qsizetype at = random.bounded(bytes.size());
            const qsizetype length = random.bounded(qMin<qsizetype>(bytes.size() - at, 64) + 1);
            switch (random.bounded(5)) {
            case 0: bytes[at] = char(random.bounded(256)); break;
            case 1: bytes.truncate(at); break;
            case 2: bytes.remove(at, length); break;
            case 3: bytes.insert(at, bytes.mid(at, length)); break;
            default: bytes.insert(at, bytes.mid(random.bounded(bytes.size()), length)); break;
            }
        }
        return bytes;
    }
    static void readAnyhow(const QByteArray &bytes, const QString &name)
    {
        try {
            QBuffer buffer;
            buffer.setData(bytes);
            buffer.open(QIODevice::ReadOnly);
            const auto issue = readIssue(buffer, name);
            buffer.seek(0);
            if (!bytes.startsWith("\xD0\xCF\x11\xE0")) // LibreOffice is not asked a thousand times
                const auto draft = readDraft(buffer, name);
        } catch (const Failure &failure) {
            QVERIFY(!failure.message().isEmpty() && !failure.next().isEmpty());
        }
    }

private Q_SLOTS:
    void eachItsOwnSentence()
    {
        const QByteArray docx = someDocx();
        const QByteArray sentence = u"市局召开会议。"_s.toUtf8();
        const QList<std::pair<const char *, QByteArray>> broken = {
            {"empty", QByteArray()},
            {"binary", randomBytes(5'000, 1)},
            {"cut text", sentence.chopped(1)},
            {"100 MB of text", QByteArray(100 * 1024 * 1024, 'a')},
            {"pdf", "%PDF-1.7\n..."},
            {"picture", QByteArray("\x89PNG\r\n\x1a\n....")},
            {"old Word", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0') + utf16("WordDocument")},
            {"password", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0') + utf16("EncryptedPackage")},
            {"damaged docx", docxOf(u"<x:p><x:r></x:p>"_s)},
        };
        QSet<QString> sentences;
        for (const auto &[what, bytes] : broken) {
            const QString message = failureOf(bytes, u"文件.docx"_s);
            QVERIFY2(message.contains(u"文件.docx"_s), what);
            QVERIFY2(!sentences.contains(message), what);
            sentences.insert(message);
        }
        QCOMPARE(failureOf("  \n\t\r\n"), failureOf(QByteArray()));
        QCOMPARE(failureOf(docxOf(QString())), failureOf(QByteArray())); // no text in it
        QCOMPARE(failureOf(docx.chopped(30)), failureOf(sentence.chopped(1)));
        QVERIFY(failureOf(docx, u"好.docx"_s).isEmpty());
    }

    void cutInEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"市局召开会议，部署工作。"_s;
        QTest::newRow("UTF-8") << text.toUtf8().chopped(2);
        QStringEncoder gb("GB18030");
        QTest::newRow("GB18030") << QByteArray(gb.encode(text)).chopped(1);
        QStringEncoder four("GB18030");
        QTest::newRow("GB18030, four bytes") << QByteArray(four.encode(text + u"𠮷"_s)).chopped(2);
        QStringEncoder wide("UTF-16LE");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE") + QByteArray(wide.encode(text)).chopped(1);
    }
    void cutInEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(failureOf(bytes), failureOf(u"会议。"_s.toUtf8().chopped(1)));
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        const QString text = u"简报第1期：“喆、镕、㐂”"_s;
        const auto in = [&](const char *name) { return QByteArray(QStringEncoder(name).encode(text)); };
        QTest::newRow("UTF-8") << in("UTF-8") << u"UTF-8"_s << text;
        QTest::newRow("GB18030") << in("GB18030") << u"GB18030"_s << text;
        QTest::newRow("UTF-16LE bare, digits") << in("UTF-16LE") << u"UTF-16LE"_s << text;
        QTest::newRow("UTF-16BE bare, digits") << in("UTF-16BE") << u"UTF-16BE"_s << text;
        QTest::newRow("ASCII") << QByteArray("plain ASCII text, nothing else in it at all") << u"UTF-8"_s << u"plain ASCII text, nothing else in it at all"_s;
        const QByteArray late = QByteArray(100'000, 'a') + "\n" + u"汉"_s.toUtf8();
        QTest::newRow("first Han after 100,000") << late << u"UTF-8"_s << QString::fromUtf8(late);
        QTest::newRow("a short GBK title") << QByteArray("\xCA\xD0\xBE\xD6\xD5\xD9\xBF\xAA") << u"GB18030"_s << u"市局召开"_s;
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        const DecodedText decoded = decodeText(bytes, u"文件"_s);
        QTEST(decoded.text, "text");
        QTEST(decoded.encoding, "encoding");
    }

    void oneBadByteStaysOneBadByte()
    {
        QByteArray bytes = u"青溪简报\n第1期\n青溪市局编\n2024年1月5日\n【动态】\n市局召开会议\n1月4日，市局召开会议，部署全年工作任务，安排具体措施。\n（办公室供稿）\n"_s.toUtf8();
        bytes.insert(bytes.indexOf(u"部署"_s.toUtf8()), '\xB5');
        const IssueDocument issue = issueFrom(bytes).value();
        QCOMPARE(issue.bulletin, u"青溪简报"_s);
        const QString text = issue.sections.first().articles.first().manuscript.blocks.first().text;
        QCOMPARE(text.count(QChar::ReplacementCharacter), 1);
        QVERIFY(text.endsWith(u"部署全年工作任务，安排具体措施。"_s));
        QCOMPARE(issue.doubts.size(), 1);
        QCOMPARE(issue.doubts.first().rule, DoubtRule::UnknownLine);
    }

    void zipTricks_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto with = [](const QString &name) { return zipOf({{u"word/document.xml"_s, "<w/>"}, {name, "x"}}); };
        QTest::newRow("out of the folder") << with(u"../../evil.xml"_s);
        QTest::newRow("from the root") << with(u"/etc/passwd"_s);
        QTest::newRow("a drive") << with(u"C:/evil"_s);
        QTest::newRow("backslashes") << with(u"..\\evil"_s);
        QByteArray twice = zipOf({{u"word/document.xml"_s, "<w/>"}, {u"word/documenT.xml"_s, "<w/>"}});
        twice.replace("documenT", "document");
        QTest::newRow("a name twice") << twice;
        QList<std::pair<QString, QByteArray>> many;
        for (int entry = 0; entry <= limits::packageParts; ++entry)
            many.append({u"p%1"_s.arg(entry), "x"});
        QTest::newRow("too many parts") << zipOf(many);
        QTest::newRow("200:1") << zipOf({{u"word/document.xml"_s, QByteArray(60 * 1024 * 1024, ' ')}});
        QByteArray locked = someDocx();
        for (qsizetype at = locked.indexOf("PK\x01\x02"); at >= 0; at = locked.indexOf("PK\x01\x02", at + 4))
            locked[at + 8] = char(locked.at(at + 8) | 1); // the flag of encryption
        for (qsizetype at = locked.indexOf("PK\x03\x04"); at >= 0; at = locked.indexOf("PK\x03\x04", at + 4))
            locked[at + 6] = char(locked.at(at + 6) | 1);
        QTest::newRow("encrypted") << locked;
        QTest::newRow("no document in it") << zipOf({{u"readme.txt"_s, "hello"}});
        QTest::newRow("not even a zip") << QByteArray("PK\x03\x04 and no more");
    }
    void zipTricks()
    {
        QFETCH(QByteArray, bytes);
        const std::clock_t began = std::clock();
        QVERIFY(!failureOf(bytes).isEmpty());
        QVERIFY(millisecondsSince(began) < 3'000 * slower);
    }

    void declaredSizesAreNotBelieved()
    {
        // 60 MB that claim to be 10 bytes.
        QByteArray bomb = zipOf({{u"word/document.xml"_s, QByteArray(60 * 1024 * 1024, 'x')}});
        const QByteArray real("\x00\x00\xC0\x03", 4);
        bomb.replace(real, QByteArray("\x0A\x00\x00\x00", 4));
        QVERIFY(!failureOf(bomb).isEmpty());
    }

    void evilXml_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("entities") << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><d>&b;</d>");
        QTest::newRow("a file's content") << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>");
        QTest::newRow("50,000 deep") << QByteArray("<a>").repeated(50'000);
        QTest::newRow("3,000,000 elements") << "<d>" + QByteArray("<a/>").repeated(3'000'000) + "</d>";
    }
    void evilXml()
    {
        QFETCH(QByteArray, document);
        const std::clock_t began = std::clock();
        QVERIFY(!failureOf(zipOf({{u"word/document.xml"_s, document}})).isEmpty());
        QVERIFY(millisecondsSince(began) < 5'000 * slower);
    }

    // As large as a text may be, and made to be slow.
    void largeTexts_data()
    {
        QTest::addColumn<QString>("body");
        const QString head = u"青溪简报\n第1期\n青溪市局编\n2024年1月5日\n"_s;
        const auto many = [](const QString &text, int bytes) { return text.repeated(bytes / int(text.toUtf8().size())); };
        constexpr int megabytes = 1024 * 1024 / slower;
        QTest::newRow("one line") << head + u"【动态】\n会议\n"_s + many(u"市局召开会议。"_s, 19 * megabytes);
        QTest::newRow("short lines") << head + u"【动态】\n会议\n"_s + many(u"市局召开会议\n"_s, 8 * megabytes);
        QTest::newRow("as many credits") << head + u"【动态】\n"_s + many(u"会议\n市局召开会议。\n（办公室供稿）\n"_s, 4 * megabytes);
        QTest::newRow("contents without end") << head + u"【动态】\n"_s + many(u"- 市局召开工作会议部署\n"_s, 4 * megabytes) + u"【动态】\n"_s + many(u"市局召开年度会议部署\n会议。\n（办公室供稿）\n"_s, 4 * megabytes);
        QTest::newRow("a leader without end") << head + u"【动态】\n- 会议"_s + many(u"."_s, 4 * megabytes) + u"x\n【动态】\n会议\n市局召开会议。"_s;
        QTest::newRow("labels without end") << head + u"【动态】\n会议\n市局召开会议。\n责编："_s + many(u"电话："_s, 4 * megabytes);
        QTest::newRow("brackets without end") << head + u"【动态】\n会议\n"_s + many(u"。（"_s, 4 * megabytes);
        QTest::newRow("sections without end") << head + many(u"【动态】\n"_s, 4 * megabytes);
        QTest::newRow("blanks without end") << head + u"【动态】\n会 "_s + many(u"\u3000"_s, 10 * megabytes) + u"议。"_s;
    }
    void largeTexts()
    {
        QFETCH(QString, body);
        const std::clock_t began = std::clock();
        readAnyhow(body.toUtf8(), u"一期.txt"_s);
        QVERIFY2(millisecondsSince(began) < 15'000 * slower, qPrintable(QString::number(millisecondsSince(began))));
    }

    void mutatedFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("times");
        QTest::newRow("an issue's text") << fixture(u"12-page-numbers.txt"_s) << u"一期.txt"_s << 3'000;
        QTest::newRow("GB18030") << fixture(u"06-no-blank-lines.txt"_s) << u"一期.txt"_s << 1'500;
        QTest::newRow("docx") << someDocx() << u"一期.docx"_s << 1'500;
        QTest::newRow("rtf") << QByteArray("{\\rtf1\\ansicpg936{\\fonttbl{\\f0\\fcharset134 a;}}\\qc\\b \\'ca\\'d0\\b0\\u24066?\\par\\intbl a\\cell b\\cell\\row{\\*\\x y}\\bin3 abc}") << u"来稿.rtf"_s << 2'000;
        QTest::newRow("html") << QByteArray("<html><body><h1>\xE5\xB8\x82</h1><table><tr><td colspan=2>a<td><ol start=2><li>b</ol></table><p style='display:none'>c<del>d</del><br>e") << u"来稿.html"_s << 2'000;
    }
    void mutatedFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(int, times);
        QRandomGenerator random(20240222);
        for (int time = 0; time < times; ++time)
            readAnyhow(mutated(bytes, random), name);
    }

    // The XML inside, not the zip around it, is what the parser sees.
    void mutatedWordXml()
    {
        const QByteArray xml = "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                               "<w:r><w:rPr><w:b/></w:rPr><w:t>\xE5\xB8\x82\xE5\xB1\x80</w:t><w:br/><w:fldChar w:fldCharType=\"begin\"/></w:r><w:ins><w:r><w:tab/></w:r></w:ins></w:p>"
                               "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>";
        QRandomGenerator random(20240223);
        for (int time = 0; time < 2'000; ++time)
            readAnyhow(zipOf({{u"word/document.xml"_s, mutated(xml, random)}}), u"一期.docx"_s);
    }

    void everyTruncation()
    {
        for (const QByteArray &bytes : {fixture(u"04-supplement-note.txt"_s), someDocx()}) {
            for (qsizetype length = 0; length < bytes.size(); ++length)
                readAnyhow(bytes.left(length), u"一期"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestBrokenFiles)
#include "test_broken_files.moc"
