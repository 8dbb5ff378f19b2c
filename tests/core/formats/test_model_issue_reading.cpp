// SPDX-License-Identifier: Apache-2.0
#include "reading_support.h"

#include <QSet>
#include <QStringEncoder>

using namespace bulletin;
using namespace bulletin::reading;

// The real issue, read back: everything about it that can be said is said here, literally.
class TestModelIssueReading : public QObject {
    Q_OBJECT

private:
    QByteArray m_bytes;
    IssueDocument m_issue;

    QList<ArticleDocument> articles() const
    {
        QList<ArticleDocument> all;
        for (const SectionDocument &section : m_issue.sections)
            all += section.articles;
        return all;
    }
    QList<Doubt> doubts(DoubtRule rule) const
    {
        QList<Doubt> found;
        for (const Doubt &doubt : m_issue.doubts) {
            if (doubt.rule == rule)
                found.append(doubt);
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = qEnvironmentVariable("BULLETIN_MODEL_ISSUE");
        if (path.isEmpty())
            QSKIP("BULLETIN_MODEL_ISSUE does not name the model issue: nothing of this was tested.");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_bytes = file.readAll();
        m_issue = issueFrom(m_bytes).value();
    }

    void masthead()
    {
        QCOMPARE(m_issue.bulletin, u"重庆党史工作"_s);
        QCOMPARE(m_issue.number, 1);
        QCOMPARE(m_issue.cumulative, 232);
        QCOMPARE(m_issue.year, 2024);
        QCOMPARE(m_issue.date, QDate(2024, 2, 22));
        QCOMPARE(m_issue.publisher, u"中共重庆市委党史研究室"_s);
        QVERIFY(!m_issue.supplement);
        QVERIFY(m_issue.classification.isEmpty() && m_issue.serial.isEmpty() && m_issue.editorialNote.isEmpty());
    }

    void contents()
    {
        const QStringList expected = {
            u"市委党史研究室传达学习市委六届四次全会精神"_s,
            u"市委党史研究室“六个着力”贯彻落实全市宣传思想文化工作会议精神"_s,
            u"市委党史研究室全面贯彻落实全市宣传部长会议精神"_s,
            u"市委党史研究室举行理论学习中心组 2024 年第 1 次学习(扩大)会议"_s,
            u"市委党史研究室召开老同志新春座谈会"_s,
            u"市委党史研究室连续五年获评中央党史和文献研究院网络宣传工作信息报送先进单位"_s,
            u"市委党史研究室念好“学训鉴归编”五字经夯实新时代党史大事记编纂基础"_s,
            u"市委党史研究室积极参与“赓续红色血脉 弘扬红岩精神”专题宣讲"_s,
            u"市委党史研究室扎实开展“读原著学原文、悟原理知原义”大学习活动"_s,
            u"大型文献电视片《重庆谈判》热播收官"_s,
            u"渝北区委党史研究室聚焦“五个重点”扎实开展“能力素质大提升”活动"_s,
            u"南川区党史和地方志研究室赴华蓥市开展红色文化合作交流活动"_s,
        };
        QCOMPARE(m_issue.contents, expected);
    }

    void sectionsAndTitles()
    {
        QCOMPARE(m_issue.sections.size(), 2);
        QCOMPARE(m_issue.sections.at(0).name, u"本室动态"_s);
        QCOMPARE(m_issue.sections.at(0).articles.size(), 9);
        QCOMPARE(m_issue.sections.at(1).name, u"区县动态"_s);
        QCOMPARE(m_issue.sections.at(1).articles.size(), 2);
        const QList<QStringList> expected = {
            {u"市委党史研究室传达学习市委六届四次全会精神"_s},
            {u"市委党史研究室“六个着力”"_s, u"贯彻落实全市宣传思想文化工作会议精神"_s},
            {u"市委党史研究室"_s, u"全面贯彻落实全市宣传部长会议精神"_s},
            {u"市委党史研究室举行理论学习中心组"_s, u"2024年第1次学习（扩大）会议"_s},
            {u"市委党史研究室召开老同志新春座谈会"_s},
            {u"市委党史研究室连续五年获评中央党史和文献研究院"_s, u"网络宣传工作信息报送先进单位"_s},
            {u"市委党史研究室念好“学训鉴归编”五字经"_s, u"夯实新时代党史大事记编纂基础"_s},
            {u"市委党史研究室扎实开展"_s, u"“读原著学原文、悟原理知原义”大学习活动"_s},
            {u"大型文献电视片《重庆谈判》热播收官"_s},
            {u"渝北区委党史研究室聚焦“五个重点”"_s, u"扎实开展“能力素质大提升”活动"_s},
            {u"南川区党史和地方志研究室"_s, u"赴华蓥市开展红色文化合作交流活动"_s},
        };
        const QList<ArticleDocument> all = articles();
        QCOMPARE(all.size(), expected.size());
        for (qsizetype index = 0; index < all.size(); ++index)
            QCOMPARE(all.at(index).titleLines, expected.at(index));
    }

    void units()
    {
        const QStringList expected = {u"市委党史研究室宣教处"_s,   u"市委党史研究室宣教处"_s,   u"市委党史研究室宣教处"_s, u"市委党史研究室机关党委"_s,
                                      u"市委党史研究室办公室"_s,   u"市委党史研究室宣教处"_s,   u"市委党史研究室征研三处"_s, u"市委党史研究室机关党委"_s,
                                      u"市委党史研究室宣教处"_s,   u"渝北区委党史研究室"_s,     u"南川区党史和地方志研究室"_s};
        const QList<ArticleDocument> all = articles();
        QCOMPARE(all.size(), expected.size());
        for (qsizetype index = 0; index < all.size(); ++index) {
            QCOMPARE(all.at(index).units, QStringList{expected.at(index)});
            QVERIFY(all.at(index).contributors.isEmpty());
            QCOMPARE(all.at(index).creditEnding, u"供稿"_s);
        }
    }

    void paragraphsPerArticle()
    {
        const QList<int> expected = {3, 2, 2, 3, 3, 2, 6, 4, 4, 6, 3};
        const QList<ArticleDocument> all = articles();
        QCOMPARE(all.size(), expected.size());
        for (qsizetype index = 0; index < all.size(); ++index) {
            QCOMPARE(all.at(index).manuscript.blocks.size(), expected.at(index));
            for (const Block &block : all.at(index).manuscript.blocks)
                QCOMPARE(block.kind, BlockKind::Paragraph);
        }
    }

    void nineJoinedParagraphs()
    {
        struct Joint {
            int line;
            int article;
            int paragraph;
            QString whole; // the words on both sides, as one
        };
        const QList<Joint> expected = {
            {38, 1, 3, u"把全会精神落实情况纳入室机关支部书记"_s},
            {48, 2, 2, u"高素质党史干部队伍，助推重庆党史高质量发展"_s},
            {58, 3, 2, u"动态开辟特色专栏专题，持续强化正面宣传"_s},
            {68, 4, 2, u"是习近平新时代中国特色社会主义思想的新篇章"_s},
            {72, 4, 3, u"以史鉴今、资政育人的作用"_s},
            {98, 7, 1, u"全链条记录、全景式跟进"_s},
            {106, 7, 4, u"推动经济社会发展取得的重大成就"_s},
            {122, 8, 2, u"个人线上线下联动学制度，形成“4+3”模式体系化"_s},
            {138, 9, 3, u"重庆市委党史研究室提供了大量史料"_s},
        };
        const QList<Doubt> joined = doubts(DoubtRule::Joined);
        QCOMPARE(joined.size(), expected.size());
        const QList<ArticleDocument> all = articles();
        for (qsizetype index = 0; index < expected.size(); ++index) {
            const Joint &joint = expected.at(index);
            QCOMPARE(joined.at(index).line, joint.line);
            QCOMPARE(joined.at(index).article, joint.article);
            QVERIFY(joined.at(index).text.contains(u" | "_s));
            QVERIFY2(all.at(joint.article - 1).manuscript.blocks.at(joint.paragraph - 1).text.contains(joint.whole), qPrintable(joint.whole));
        }
    }

    void everyOtherDoubt()
    {
        QCOMPARE(m_issue.doubts.size(), 11);
        const QList<Doubt> missing = doubts(DoubtRule::ContentsWithoutArticle);
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.first().text, u"市委党史研究室积极参与“赓续红色血脉 弘扬红岩精神”专题宣讲"_s);
        QCOMPARE(missing.first().line, 21);
        QCOMPARE(missing.first().article, 0);
        const QList<Doubt> broken = doubts(DoubtRule::TitleBreak);
        QCOMPARE(broken.size(), 1);
        QCOMPARE(broken.first().text, u"市委党史研究室举行理论学习中心组 2024年第1次学习（扩大）会议"_s);
        QCOMPARE(broken.first().detail, u"市委党史研究室举行理论学习中心组 2024 年第 1 次学习(扩大)会议"_s);
        QCOMPARE(broken.first().line, 64);
        QCOMPARE(broken.first().article, 4);
        QVERIFY(!doubtMessage(broken.first()).isEmpty());
    }

    void wholeTail()
    {
        const Distribution expected = {{u"报"_s, u"中央党史和文献研究院"_s},
                                       {u"送"_s, u"市级有关部门领导，各省级、副省级城市党史部门"_s},
                                       {u"发"_s, u"各区（县）委党史部门，万盛经开区党史研究室，各处室"_s}};
        QCOMPARE(m_issue.distribution, expected);
        QCOMPARE(m_issue.colophon, (Colophon{u"高速"_s, u"023—63898542"_s, u"xjc8542@163.com"_s}));
        QCOMPARE(m_issue.printRun, 0);
    }

    // The paragraphs, in order and end to end, are the body of the file without its titles,
    // section and credit lines: not a letter more or less.
    void everyLetterOfTheBody()
    {
        QSet<QString> titles;
        for (const ArticleDocument &article : articles()) {
            titles.insert(article.title());
            for (const QString &line : article.titleLines)
                titles.insert(line);
        }
        const QStringList lines = QString::fromUtf8(m_bytes).split(u'\n');
        QString expected;
        for (const QString &line : lines.mid(31, 172 - 31)) {
            QString tight = line;
            tight.remove(u' ');
            if (line.startsWith(u'【') || line.endsWith(u"供稿）"_s) || titles.contains(tight) || titles.contains(line))
                continue;
            expected += line;
        }
        QString found;
        for (const ArticleDocument &article : articles())
            found += paragraphTexts(article.manuscript).join(QString());
        QCOMPARE(found, expected);
        QVERIFY(found.size() > 6000);
    }

    void sameInEveryEncoding_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<QString>("lineEnd");
        QTest::newRow("UTF-8 with mark") << u"UTF-8"_s << QByteArray("\xEF\xBB\xBF") << u"\n"_s;
        QTest::newRow("UTF-8, Windows") << u"UTF-8"_s << QByteArray() << u"\r\n"_s;
        QTest::newRow("UTF-8, old Mac") << u"UTF-8"_s << QByteArray() << u"\r"_s;
        QTest::newRow("GB18030") << u"GB18030"_s << QByteArray() << u"\r\n"_s;
        QTest::newRow("UTF-16LE with mark") << u"UTF-16LE"_s << QByteArray("\xFF\xFE") << u"\r\n"_s;
        QTest::newRow("UTF-16BE with mark") << u"UTF-16BE"_s << QByteArray("\xFE\xFF") << u"\n"_s;
        QTest::newRow("UTF-16LE bare") << u"UTF-16LE"_s << QByteArray() << u"\r\n"_s;
        QTest::newRow("UTF-16BE bare") << u"UTF-16BE"_s << QByteArray() << u"\n"_s;
    }
    void sameInEveryEncoding()
    {
        QFETCH(QString, encoding);
        QFETCH(QByteArray, mark);
        QFETCH(QString, lineEnd);
        QString text = QString::fromUtf8(m_bytes);
        text.replace(u"\n"_s, lineEnd);
        QStringEncoder encoder(encoding.toLatin1().constData());
        const QByteArray encoded = mark + QByteArray(encoder.encode(text));
        QCOMPARE(outline(issueFrom(encoded).value()), outline(m_issue));
    }
};

QTEST_GUILESS_MAIN(TestModelIssueReading)
#include "test_model_issue_reading.moc"
