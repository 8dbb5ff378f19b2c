// SPDX-License-Identifier: Apache-2.0
// The set pages against the rules of Chinese setting, over the model issue, the sample and random
// articles: what GB/T 9704-2012 and clreq ask for, measured on the positioned glyphs.
#include "core/formats/issue_json.h"
#include "core/formats/readers.h"
#include "core/press/font_book.h"
#include "core/press/page_template.h"
#include "core/press/typesetter.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QRandomGenerator>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

struct TextLine {
    const PlacedLine *line;
    const Page *page;
    bool last; // of its paragraph
};

QList<TextLine> linesOf(const Layout &layout)
{
    QList<TextLine> lines;
    for (const Page &page : layout.pages) {
        for (const PlacedLine &line : page.lines) {
            if (line.role != Role::PageNumber)
                lines.append({&line, &page, true});
        }
    }
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const PlacedLine &next = *lines.at(i + 1).line;
        lines[i].last = next.paragraphStart || next.article != lines.at(i).line->article || next.block != lines.at(i).line->block;
    }
    return lines;
}

bool isSet(const PlacedLine &line)
{
    return line.role == Role::Body || line.role == Role::Heading;
}

bool isHan(QChar character)
{
    return character.unicode() >= 0x4E00 && character.unicode() <= 0x9FFF;
}

constexpr auto neverFirst = u"，。、；：？！”’）》】〕〉·～…％";
constexpr auto neverLast = u"“‘（《【〔〈";
constexpr double tolerance = 0.3; // mm

QString randomText(QRandomGenerator &random, int length)
{
    static const QString han = u"市委党史研究室传达学习全会精神会议强调要深入贯彻落实工作部署扎实推进高质量发展编纂出版宣传教育红色资源保护"_s;
    static const QStringList marks = {u"，"_s, u"。"_s, u"、"_s, u"；"_s, u"：“"_s, u"”，"_s, u"（"_s, u"）"_s, u"《"_s, u"》"_s, u"——"_s, u"……"_s, u"·"_s, u"？”"_s, u"》《"_s, u"”“"_s};
    static const QStringList words = {u"2024"_s, u"12.5"_s, u"21:10"_s, u"63%"_s, u"CCTV-10"_s, u"xjc8542@163.com"_s, u"1,234,567"_s, u"“4+3”"_s, u"3～5"_s, u" "_s, u"GB/T 9704"_s};
    QString text;
    while (text.size() < length) {
        const int kind = random.bounded(20);
        if (kind < 15)
            text += han.at(random.bounded(int(han.size())));
        else if (kind < 19 && !text.isEmpty())
            text += marks.at(random.bounded(int(marks.size())));
        else
            text += words.at(random.bounded(int(words.size())));
    }
    return text.trimmed() + u"。"_s;
}

IssueDocument randomIssue(quint32 seed, int articles)
{
    QRandomGenerator random(seed);
    IssueDocument issue;
    issue.bulletin = u"青江工作"_s;
    issue.publisher = u"青江市志办"_s;
    issue.year = 2024;
    issue.number = 1;
    issue.date = QDate(2024, 2, 22);
    issue.distribution = {{u"报"_s, u"市委办公室"_s}, {u"发"_s, randomText(random, 60)}};
    issue.sections = {{{}, u"动态"_s, {}}};
    for (int i = 0; i < articles; ++i) {
        ArticleDocument article;
        article.titleLines = {randomText(random, 8 + random.bounded(40)).chopped(1)};
        for (int j = 1 + random.bounded(6); j > 0; --j) {
            Block block;
            if (random.bounded(4) == 0) {
                block.kind = BlockKind::Heading;
                block.level = 1 + random.bounded(2);
                block.text = (block.level == 1 ? u"一、"_s : u"（一）"_s) + randomText(random, 6).chopped(1);
                article.manuscript.blocks.append(block);
            }
            Block paragraph;
            paragraph.text = randomText(random, 5 + random.bounded(300));
            article.manuscript.blocks.append(paragraph);
        }
        article.units = {u"青江区志办"_s};
        issue.sections.first().articles.append(article);
    }
    return issue;
}

} // namespace

class TestPages : public QObject {
    Q_OBJECT

    FontBook m_fonts;
    TemplateLibrary m_templates;

    QString textOf(const IssueDocument &issue, int article, int block) const
    {
        int number = 0;
        for (const SectionDocument &section : issue.sections) {
            for (const ArticleDocument &entry : section.articles) {
                if (++number == article)
                    return entry.manuscript.blocks.value(block - 1).text;
            }
        }
        return {};
    }

    static QString withoutBlanks(QString text)
    {
        return text.remove(u' ');
    }

    void checkBreaks(const TextLine &entry)
    {
        const QString &text = entry.line->line->text;
        if (text.isEmpty() || !isSet(*entry.line))
            return;
        const bool startsParagraph = entry.line->paragraphStart;
        if (!startsParagraph) {
            QVERIFY2(!QStringView(neverFirst).contains(text.front()), qPrintable(u"starts: "_s + text));
            QVERIFY2(!text.startsWith(u'%'), qPrintable(text));
        }
        if (!entry.last)
            QVERIFY2(!QStringView(neverLast).contains(text.back()), qPrintable(u"ends: "_s + text));
    }

    void checkJoint(const TextLine &before, const TextLine &after)
    {
        if (before.last || !isSet(*before.line))
            return;
        const QChar end = before.line->line->text.back();
        const QChar start = after.line->line->text.front();
        QVERIFY2(!(end.isDigit() && start.isDigit()), qPrintable(u"number split: "_s + before.line->line->text + u" | "_s + after.line->line->text));
        QVERIFY2(!(end == u'—' && start == u'—'), qPrintable(before.line->line->text));
        QVERIFY2(!(end == u'…' && start == u'…'), qPrintable(before.line->line->text));
    }

    void checkRightEdge(const TextLine &entry, const PageTemplate &pageTemplate)
    {
        if (entry.last || !isSet(*entry.line))
            return;
        const double right = entry.line->x + entry.line->line->width;
        QVERIFY2(qAbs(right - pageTemplate.marginLeft - pageTemplate.textWidth) <= tolerance,
                 qPrintable(u"%1 mm: %2"_s.arg(right).arg(entry.line->line->text)));
    }

    void checkGlyphs(const TextLine &entry, const PageTemplate &pageTemplate)
    {
        const SetLine &line = *entry.line->line;
        const double em = pageTemplate.textWidth / pageTemplate.columns;
        const bool hanOnly = std::all_of(line.text.begin(), line.text.end(), isHan);
        float before = -1;
        for (const TextRun &run : line.runs) {
            for (const Glyph &glyph : run.glyphs) {
                QVERIFY(glyph.index != 0);
                QVERIFY(glyph.x >= before);
                before = glyph.x;
                const QChar character = line.text.at(glyph.textStart);
                if (glyph.textLength == 1 && isHan(character))
                    QCOMPARE(glyph.index, run.face->glyphFor(character.unicode()));
                if (hanOnly && isSet(*entry.line) && line.text.size() == pageTemplate.columns)
                    QVERIFY(qAbs(double(glyph.x) - glyph.textStart * em) <= tolerance);
            }
        }
    }

    void checkLoneCharacter(const TextLine &previous, const TextLine &entry)
    {
        if (!entry.last || entry.line->paragraphStart || entry.line->role != Role::Body)
            return;
        int characters = 0;
        for (const QChar character : entry.line->line->text)
            characters += QStringView(neverFirst).contains(character) || QStringView(neverLast).contains(character) ? 0 : 1;
        // A word or marks that may not start a line can leave the line before with nothing to give.
        const QString tail = previous.line->line->text.right(4);
        const bool nothingToGive = std::any_of(tail.begin(), tail.end(), [](QChar character) { return !isHan(character); });
        QVERIFY2(characters >= 2 || nothingToGive, qPrintable(u"alone: "_s + previous.line->line->text + u" | "_s + entry.line->line->text));
    }

    void checkPages(const Layout &layout, const PageTemplate &pageTemplate)
    {
        const double pitch = pageTemplate.textHeight / pageTemplate.rows;
        const QList<TextLine> lines = linesOf(layout);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const TextLine &entry = lines.at(i);
            if (isSet(*entry.line)) {
                // Half a line below its top, or lower where a small line's type would stand out of it.
                const double baseline = std::max(pitch / 2, 0.9 * pageTemplate.style(u"body"_s).sizePt * 25.4 / 72);
                const double row = (entry.line->y - pageTemplate.marginTop - baseline) / pitch + 1;
                QVERIFY2(qAbs(row - qRound(row)) * pitch <= tolerance && qRound(row) >= 1 && qRound(row) <= pageTemplate.rows, qPrintable(entry.line->line->text));
            }
            const bool lastOnPage = i + 1 == lines.size() || lines.at(i + 1).page != entry.page;
            if (lastOnPage && i + 1 < lines.size() && entry.page->images.empty()) {
                QVERIFY2(entry.line->role != Role::Heading && entry.line->role != Role::Title && entry.line->role != Role::Section, qPrintable(entry.line->line->text));
                // No single line of a paragraph at the foot.
                QVERIFY2(entry.last || !entry.line->paragraphStart || entry.line->role != Role::Body, qPrintable(entry.line->line->text));
            }
            const bool firstOnPage = i > 0 && lines.at(i - 1).page != entry.page;
            if (firstOnPage && entry.line->role == Role::Body)
                QVERIFY2(!entry.last || entry.line->paragraphStart, qPrintable(u"first of a page: "_s + entry.line->line->text));
            if (firstOnPage)
                QVERIFY2(entry.line->role != Role::Credit, qPrintable(entry.line->line->text));
        }
    }

    void checkTexts(const IssueDocument &issue, const Layout &layout)
    {
        QMap<std::pair<int, int>, QString> texts;
        for (const TextLine &entry : linesOf(layout)) {
            if (isSet(*entry.line) && entry.line->article > 0)
                texts[{entry.line->article, entry.line->block}] += entry.line->line->text;
        }
        QVERIFY(!texts.isEmpty());
        for (auto text = texts.cbegin(); text != texts.cend(); ++text)
            QCOMPARE(withoutBlanks(*text), withoutBlanks(textOf(issue, text.key().first, text.key().second)));
    }

    void check(const IssueDocument &issue, const QString &templateName)
    {
        const PageTemplate &pageTemplate = m_templates.find(templateName);
        const Layout layout = Typesetter(m_fonts).layOut(issue, pageTemplate);
        const QList<TextLine> lines = linesOf(layout);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            checkBreaks(lines.at(i));
            if (i + 1 < lines.size())
                checkJoint(lines.at(i), lines.at(i + 1));
            checkRightEdge(lines.at(i), pageTemplate);
            checkGlyphs(lines.at(i), pageTemplate);
            if (i > 0)
                checkLoneCharacter(lines.at(i - 1), lines.at(i));
            if (QTest::currentTestFailed())
                return;
        }
        checkPages(layout, pageTemplate);
        checkTexts(issue, layout);
    }

    static IssueDocument sample()
    {
        Images images;
        const QDir folder(u":/sample"_s);
        for (const QString &name : folder.entryList({u"*.png"_s})) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                images.insert(name, {file.readAll(), u"image/png"_s, QImageReader(folder.filePath(name)).size()});
        }
        QFile json(folder.filePath(u"issue.json"_s));
        if (!json.open(QIODevice::ReadOnly))
            return {};
        return issueFromJson(json.readAll(), images).value_or(IssueDocument());
    }

private Q_SLOTS:
    void modelIssueIsSetByTheRules()
    {
        const QString path = qEnvironmentVariable("BULLETIN_MODEL_ISSUE");
        if (path.isEmpty())
            QSKIP("BULLETIN_MODEL_ISSUE is not set: the model issue is not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto issue = readIssue(file, u"issue.txt"_s);
        QVERIFY(issue);
        for (const QString &name : m_templates.names())
            check(*issue, name);
    }

    void sampleIsSetByTheRules()
    {
        const IssueDocument issue = sample();
        QVERIFY(!issue.sections.isEmpty());
        for (const QString &name : m_templates.names())
            check(issue, name);
    }

    void fiveHundredRandomArticlesAreSetByTheRules()
    {
        for (quint32 seed = 1; seed <= 25 && !QTest::currentTestFailed(); ++seed)
            check(randomIssue(seed, 20), {});
    }

    void charactersThatNoWantedFontHasComeFromAnotherAndAreReported()
    {
        IssueDocument issue = randomIssue(7, 1);
        issue.sections.first().articles.first().manuscript.blocks = {{BlockKind::Paragraph, u"朱镕𠮷与䶮、赵喆和李堃出席。"_s, {}, 0, {}, 0, {}}};
        const Layout layout = Typesetter(m_fonts).layOut(issue, m_templates.find({}));
        for (const TextLine &entry : linesOf(layout))
            checkGlyphs(entry, m_templates.find({}));
        const auto reported = [&](char32_t character) {
            return std::any_of(layout.fallbacks.begin(), layout.fallbacks.end(), [&](const GlyphFallback &fallback) { return fallback.character == character; });
        };
        QVERIFY(reported(U'𠮷'));
        QVERIFY(!reported(U'与'));
    }

    void sameInputSameOutputWhateverTheCacheHolds()
    {
        const IssueDocument issue = randomIssue(3, 6);
        const PageTemplate &pageTemplate = m_templates.find({});
        Typesetter warm(m_fonts);
        warm.layOut(randomIssue(4, 6), pageTemplate);
        const Layout first = warm.layOut(issue, pageTemplate);
        const Layout second = Typesetter(m_fonts).layOut(issue, pageTemplate);
        QCOMPARE(first.pages.size(), second.pages.size());
        const QList<TextLine> a = linesOf(first);
        const QList<TextLine> b = linesOf(second);
        QCOMPARE(a.size(), b.size());
        for (qsizetype i = 0; i < a.size(); ++i) {
            QCOMPARE(a.at(i).line->line->text, b.at(i).line->line->text);
            QCOMPARE(a.at(i).line->y, b.at(i).line->y);
            QCOMPARE(a.at(i).line->line->width, b.at(i).line->line->width);
        }
    }

    void contentsNameThePagesOfTheArticles()
    {
        const IssueDocument issue = randomIssue(11, 12);
        const Layout layout = Typesetter(m_fonts).layOut(issue, m_templates.find({}));
        int entries = 0;
        for (const TextLine &entry : linesOf(layout)) {
            if (entry.line->target == 0 || !entry.last)
                continue;
            ++entries;
            const int printed = entry.line->line->text.section(u' ', -1).toInt();
            QCOMPARE(printed, layout.articles.at(size_t(entry.line->target) - 1).firstPage);
        }
        QCOMPARE(entries, 12);
    }
};

QTEST_GUILESS_MAIN(TestPages)
#include "test_pages.moc"
