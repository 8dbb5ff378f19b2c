// SPDX-License-Identifier: Apache-2.0
#include "reading_support.h"

#include "core/formats/issue_json.h"
#include "core/formats/writers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

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

    // In everything but id, contents and doubts.
    static QString comparable(const IssueDocument &issue)
    {
        QJsonObject object = issueJson(issue);
        for (const auto *key : {u"contents", u"doubts", u"id", u"planned_pages", u"template"})
            object.remove(QString::fromUtf16(key));
        QJsonArray sections;
        for (const QJsonValue &value : object.value(u"sections"_s).toArray()) {
            QJsonArray articles;
            for (const QJsonValue &entry : value[u"articles"_s].toArray()) {
                QJsonObject article = entry.toObject();
                article.remove(u"id"_s);
                articles.append(article);
            }
            sections.append(QJsonObject{{u"name"_s, value[u"name"_s]}, {u"articles"_s, articles}});
        }
        object.insert(u"sections"_s, sections);
        return QString::fromUtf8(QJsonDocument(object).toJson());
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

    class Maker {
    public:
        explicit Maker(quint32 seed)
            : m_random(seed)
        {
        }
        IssueDocument issue();

    private:
        int upTo(int limit) { return int(m_random.bounded(limit)); }
        bool oneIn(int chances) { return upTo(chances) == 0; }
        QString pick(const QStringList &choices) { return choices.at(upTo(int(choices.size()))); }
        QString han(int least, int most)
        {
            static const QString characters = u"市局档案馆召开会议推进工作学习宣传调研编纂史料征集红色资源保护利用干部队伍建设新时代精神落实部署开展活动举办讲座喆𠮷镕"_s;
            QString text;
            for (int count = least + upTo(most - least + 1); count > 0; --count) {
                const int at = upTo(int(characters.size()));
                if (!characters.at(at).isSurrogate())
                    text += characters.at(at);
                else
                    text += u"𠮷"_s;
            }
            return text;
        }
        QString clause()
        {
            switch (upTo(9)) {
            case 0: return u"“%1”"_s.arg(han(2, 8));
            case 1: return u"《%1》"_s.arg(han(3, 8));
            case 2: return u"%1（%2）%3"_s.arg(han(2, 6), han(2, 4), han(2, 4));
            case 3: return u"%1年%2月%3"_s.arg(2000 + upTo(30)).arg(1 + upTo(12)).arg(han(2, 6));
            case 4: return u"占 %1% 的%2"_s.arg(upTo(100)).arg(han(2, 6));
            default: return han(4, 16);
            }
        }
        QString paragraph()
        {
            QString text = pick({QString(), QString(), u"一是"_s, u"会议指出，"_s, u"（一）"_s}) + clause();
            for (int more = upTo(6); more > 0; --more)
                text += pick({u"，"_s, u"。"_s, u"、"_s, u"；"_s}) + clause();
            return text + pick({u"。"_s, u"。"_s, u"！"_s, u"？"_s, u"……"_s, u"。”"_s, u"："_s});
        }
        QString titleLine() { return han(4, 14) + pick({QString(), QString(), u"“%1”"_s.arg(han(3, 6)), u"《%1》"_s.arg(han(3, 6)), u"2024年第%1次会议"_s.arg(1 + upTo(20)), u"（扩大）会议"_s, u"“学党史 守初心”活动"_s}); }
        ArticleDocument article();
        Manuscript manuscript();

        QRandomGenerator m_random;
    };

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
            compare(Maker(seed).issue());
            if (QTest::currentTestFailed()) {
                qWarning() << "seed" << seed;
                return;
            }
        }
    }
};

Manuscript TestTextRoundTrip::Maker::manuscript()
{
    Manuscript manuscript;
    for (int count = 1 + upTo(5); count > 0; --count) {
        Block block;
        switch (upTo(8)) {
        case 0:
            block.kind = BlockKind::Heading;
            block.level = 1 + upTo(2);
            block.text = (block.level == 1 ? pick({u"一、"_s, u"二、"_s, u"十一、"_s}) : pick({u"（一）"_s, u"（十二）"_s})) + han(4, 14);
            break;
        case 1:
            block.kind = BlockKind::Table;
            block.text = u"表%1　%2"_s.arg(1 + upTo(9)).arg(han(4, 10));
            for (int rows = 1 + upTo(3); rows > 0; --rows)
                block.rows.append({han(2, 5), QString::number(upTo(1000)), han(1, 6)});
            break;
        case 2:
            block.kind = BlockKind::Image;
            block.imageId = u"0"_s;
            block.text = pick({u"图1　"_s + han(4, 10), han(4, 10), QString()});
            break;
        default:
            block.text = paragraph();
            break;
        }
        manuscript.blocks.append(block);
    }
    // A text begins and ends with a sentence: what else would tell a title from a caption?
    Block sentence;
    sentence.text = paragraph();
    manuscript.blocks.prepend(sentence);
    sentence.text = paragraph();
    manuscript.blocks.append(sentence);
    return manuscript;
}

ArticleDocument TestTextRoundTrip::Maker::article()
{
    ArticleDocument article;
    for (int count = 1 + upTo(3); count > 0; --count)
        article.titleLines.append(titleLine());
    article.manuscript = manuscript();
    if (oneIn(8))
        return article; // no credit
    for (int count = 1 + upTo(2); count > 0; --count)
        article.units.append(han(2, 6) + pick({u"办公室"_s, u"宣教处"_s, u"档案馆"_s, u"区委党史研究室"_s}));
    if (oneIn(3))
        article.contributors = {pick({u"周喆"_s, u"欧阳修远"_s, u"高敏"_s})};
    if (oneIn(6))
        article.creditEnding.clear();
    return article;
}

IssueDocument TestTextRoundTrip::Maker::issue()
{
    IssueDocument issue;
    issue.bulletin = han(2, 6) + pick({u"简报"_s, u"通讯"_s, u"工作动态"_s});
    issue.number = 1 + upTo(60);
    issue.cumulative = oneIn(3) ? 0 : 1 + upTo(900);
    issue.year = 2000 + upTo(40);
    issue.date = QDate(issue.year, 1 + upTo(12), 1 + upTo(28));
    issue.supplement = oneIn(6);
    issue.publisher = han(3, 8) + pick({u"办公室"_s, u"委员会"_s, u"编辑部"_s});
    if (oneIn(3))
        issue.classification = pick({u"内部资料 注意保存"_s, u"秘密★1年"_s, u"机密"_s});
    if (oneIn(4))
        issue.serial = u"%1"_s.arg(upTo(999999), 6, 10, QLatin1Char('0'));
    if (oneIn(3))
        issue.editorialNote = paragraph() + (oneIn(2) ? u"\n"_s + paragraph() : QString());
    for (int sections = 1 + upTo(4); sections > 0; --sections) {
        SectionDocument section;
        section.name = han(2, 6) + QString::number(sections);
        for (int articles = 1 + upTo(5); articles > 0; --articles)
            section.articles.append(article());
        issue.sections.append(section);
    }
    for (const auto &label : {u"报"_s, u"送"_s, u"发"_s}) {
        if (!oneIn(5))
            issue.distribution.append({label, han(3, 9) + u"，"_s + han(3, 9) + u"、"_s + han(3, 9)});
    }
    if (!oneIn(4))
        issue.colophon.editor = pick({u"高速"_s, u"周喆、孟昶"_s});
    if (oneIn(2))
        issue.colophon.phone = u"023—63898542"_s;
    if (oneIn(2))
        issue.colophon.email = u"bianwu@example.cn"_s;
    issue.printRun = oneIn(3) ? 1 + upTo(500) : 0;
    return issue;
}

QTEST_GUILESS_MAIN(TestTextRoundTrip)
#include "test_text_round_trip.moc"
