// SPDX-License-Identifier: Apache-2.0
#include "core/checks/check_table.h"
#include "core/formats/readers.h"
#include "core/workspace/file_check.h"

#include <QBuffer>
#include <QDir>
#include <QtTest>

using namespace bulletin;

// A text file's findings name their place in the file: every text that is checked is laid back upon it.
class FileCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLineOfAnIssueIsChecked();
    void contentsKeepTheirPages();
    void modelIssueIsLaidUponItsFile();
    void cutParagraphHasItsJoint();
    void titleBreakIsNoText();
    void draftKeepsItsLines();
    void controlsAreChecked();
    void oddIndentsAreChecked();
    void placesCountCodePoints();
    void everyLayoutIsLaidUponItsFile_data();
    void everyLayoutIsLaidUponItsFile();
    void linesHaveTheirRoles();
    void briefsHaveTheirOwnCredits();
    void cureOfACutTakesTheLineBreakOut();
    void whatIsPutInStandsBehindItsNeighbour();
    void anIssueWithASpoiltNumberIsOne();
    void whatIsTakenOutTakesItsLineAlong();
};

namespace {

const QString smallIssue = QStringLiteral(
    "江州党史工作\n\n第 3 期\n(总第 45 期)\n\n中共江州市委党史研究室编\n\n2024年3月5日\n\n【本室动态】\n\n- 江州市召开年鉴会\n- 江州市开展宣讲\n\n"
    "【本室动态】\n\n江州市召开年鉴会\n\n3月1日，江州市召开年鉴工作会，总结去年的编纂\n\n工作，部署今年的任务。\n\n会后进行了培训。（江州市党史研究室供稿）\n\n"
    "江州市 开展宣讲\n\n3月2日，宣讲走进社区。\n\n（江州市党史研究室供稿）\n\n报：省委党史研究室\n发：各区县\n责编：王一 电话：010-12345678\n");

CheckedFile read(const QByteArray &bytes, const QString &name = QStringLiteral("a.txt"))
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    Outcome<CheckedFile> checked = CheckedFile::read(buffer, name);
    if (!checked)
        qFatal("%s", qPrintable(checked.error().reason));
    return *checked;
}

QList<CheckText> textsOf(const CheckedFile &file)
{
    if (!file.issue())
        return file.article().texts;
    QList<CheckText> texts = file.issue()->texts;
    for (const CheckArticle &article : file.issue()->articles)
        texts += article.texts;
    return texts;
}

// A made-up finding over each text; its place in the file must hold the text's own characters.
int textsInPlace(const CheckedFile &checked, const QString &file, QString *problem)
{
    const QList<uint> points = file.toUcs4();
    int found = 0;
    for (const CheckText &text : textsOf(checked)) {
        if (text.text.isEmpty())
            continue;
        Finding finding;
        finding.place = text.place;
        const QJsonObject row = checked.json({finding}, QStringLiteral("a.txt")).first().toObject();
        if (!row.contains(QStringLiteral("file_start"))) {
            *problem += QStringLiteral("[not in the file: %1]").arg(text.text);
            continue;
        }
        const qsizetype start = row.value(QStringLiteral("file_start")).toInteger();
        const qsizetype end = row.value(QStringLiteral("file_end")).toInteger();
        const QString there = QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + start, end - start);
        static const QRegularExpression pageNumber(QStringLiteral("\\n\\s*(?:[—-] ?\\d+ ?[—-]|第 ?\\d+ ?页)(?=\\n)"));
        if (withoutInvisible(QString(there).remove(pageNumber)) != withoutInvisible(text.text))
            *problem += QStringLiteral("[%1 ≠ %2]").arg(text.text, there);
        ++found;
    }
    return found;
}

const CheckText *withText(const CheckedFile &file, const QString &part, TextRole role)
{
    static QList<CheckText> texts;
    texts = textsOf(file);
    for (const CheckText &text : std::as_const(texts)) {
        if (text.role == role && text.text.contains(part))
            return &text;
    }
    return nullptr;
}

} // namespace

void FileCheck::everyLineOfAnIssueIsChecked()
{
    const CheckedFile checked = read(smallIssue.toUtf8());
    QVERIFY(checked.issue());
    QString problem;
    textsInPlace(checked, smallIssue, &problem);
    QCOMPARE(problem, QString());
    QString seen;
    for (const CheckText &text : textsOf(checked))
        seen += withoutInvisible(text.text);
    for (const QString &line : smallIssue.split(u'\n', Qt::SkipEmptyParts)) {
        QString wanted = withoutInvisible(line);
        for (const QString &mark : {QStringLiteral("【"), QStringLiteral("】"), QStringLiteral("-")})
            wanted.remove(wanted.startsWith(mark) || wanted.endsWith(mark) ? mark : QString());
        QVERIFY2(seen.contains(wanted.left(12)), qPrintable(line));
    }
    QVERIFY(withText(checked, QStringLiteral("(总第 45 期)"), TextRole::Masthead));
    QVERIFY(withText(checked, QStringLiteral("江州市召开年鉴会"), TextRole::Contents));
    QVERIFY(withText(checked, QStringLiteral("电话：010-12345678"), TextRole::Colophon));
    QVERIFY(withText(checked, QStringLiteral("报：省委党史研究室"), TextRole::Recipients));
    QCOMPARE(withText(checked, QStringLiteral("（江州市党史研究室供稿）"), TextRole::Credit)->place.article, 1);
    QVERIFY(checked.issue()->printedContents);
}

void FileCheck::contentsKeepTheirPages()
{
    const QString title = QStringLiteral("江州市召开年鉴会");
    QString paged = smallIssue;
    paged.replace(paged.indexOf(title), title.size(), title + QStringLiteral("………………12"));
    const CheckedFile checked = read(paged.toUtf8());
    QVERIFY(checked.issue());
    const CheckText *line = withText(checked, title, TextRole::Contents);
    QVERIFY(line);
    QCOMPARE(line->page, 12);
    QCOMPARE(line->text, title);
    QCOMPARE(withText(read(smallIssue.toUtf8()), title, TextRole::Contents)->page, 0);
}

void FileCheck::modelIssueIsLaidUponItsFile()
{
    const QString path = qEnvironmentVariable("BULLETIN_MODEL_ISSUE");
    if (path.isEmpty())
        QSKIP("BULLETIN_MODEL_ISSUE is not set: the model issue is not checked");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const CheckedFile checked = read(bytes);
    QVERIFY(checked.issue());
    QString problem;
    const int inPlace = textsInPlace(checked, QString::fromUtf8(bytes).remove(u'\r'), &problem);
    QCOMPARE(inPlace, textsOf(checked).size());
    QVERIFY2(inPlace > 80, qPrintable(QString::number(inPlace)));
    QCOMPARE(problem, QString());
    qsizetype joints = 0;
    for (const CheckText &text : textsOf(checked))
        joints += text.joints.size();
    QCOMPARE(joints, 9);
    QCOMPARE(std::count_if(checked.issue()->texts.begin(), checked.issue()->texts.end(), [](const CheckText &text) { return text.role == TextRole::Contents; }), 12);
    QVERIFY(!withText(checked, QString(), TextRole::Unknown));
}

void FileCheck::cutParagraphHasItsJoint()
{
    const CheckedFile checked = read(smallIssue.toUtf8());
    const CheckText *text = withText(checked, QStringLiteral("编纂工作"), TextRole::Paragraph);
    QVERIFY(text);
    QCOMPARE(text->joints, QList<qsizetype>{text->text.indexOf(QStringLiteral("编纂工作")) + 2});
}

void FileCheck::titleBreakIsNoText()
{
    const CheckedFile checked = read(smallIssue.toUtf8());
    const CheckArticle &article = checked.issue()->articles.at(1);
    QCOMPARE(article.title().text, QStringLiteral("江州市开展宣讲"));
    QCOMPARE(article.title().softBreaks, QList<qsizetype>{3});
}

void FileCheck::draftKeepsItsLines()
{
    const QString draft = QStringLiteral("江州市开展宣讲\n\n3月2日，宣讲走进社区,受到欢迎。\n\n（江州市党史研究室供稿）\n");
    const CheckedFile checked = read(draft.toUtf8());
    QVERIFY(!checked.issue());
    QString problem;
    QCOMPARE(textsInPlace(checked, draft, &problem), 3);
    QCOMPARE(problem, QString());
}

void FileCheck::controlsAreChecked()
{
    const QString draft = QStringLiteral("江州市开展宣讲\n\n3月2日，宣讲\u200B走进\u00A0社区。\u200B\n\n\uFEFF会后座谈。\n");
    const CheckedFile checked = read(draft.toUtf8());
    QVERIFY(withText(checked, QStringLiteral("宣讲\u200B走进\u00A0社区。\u200B"), TextRole::Paragraph));
    QVERIFY(withText(checked, QStringLiteral("\uFEFF会后座谈"), TextRole::Paragraph));
}

void FileCheck::oddIndentsAreChecked()
{
    const QString one = QStringLiteral("开展宣讲\n第一段。\n第二段。\n第三段。\n第四段。\n\u3000\u3000第五段。\n第六段。\n");
    QVERIFY(withText(read(one.toUtf8()), QStringLiteral("\u3000\u3000第五段"), TextRole::Paragraph));
    const QString all = QStringLiteral("开展宣讲\n\u3000\u3000第一段。\n\u3000\u3000第二段。\n");
    QVERIFY(!withText(read(all.toUtf8()), QStringLiteral("\u3000"), TextRole::Paragraph));
}

void FileCheck::placesCountCodePoints()
{
    const QString draft = QStringLiteral("开展\U00020000宣讲\r\n\r\n第一段\U00020001。\r\n");
    const CheckedFile checked = read(QByteArray("\xEF\xBB\xBF") + draft.toUtf8());
    Finding finding;
    finding.place = Place{1, 1, 3, 2};
    const QJsonObject row = checked.json({finding}, QStringLiteral("a.txt")).first().toObject();
    QCOMPARE(row.value(QStringLiteral("start")).toInt(), 3);
    QCOMPARE(row.value(QStringLiteral("end")).toInt(), 4);
    QCOMPARE(row.value(QStringLiteral("file_start")).toInt(), 10); // 5 of the title, 2 line ends, 3
    QCOMPARE(row.value(QStringLiteral("file_end")).toInt(), 11);
}

namespace {

QByteArray layout(const QString &name)
{
    QFile file(QStringLiteral(BULLETIN_SOURCE_DIR "/tests/fixtures/issues/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList ofRole(const CheckedFile &file, TextRole role)
{
    QStringList found;
    for (const CheckText &text : file.issue()->texts) {
        if (text.role == role)
            found.append(withoutInvisible(text.text));
    }
    return found;
}

// The file as it reads after the first edit of a finding's only fix.
QString mended(const CheckedFile &checked, const QString &file, const Edit &edit)
{
    Finding finding;
    finding.place = edit.place;
    finding.fixes = {Fix{{edit}, false}};
    const QJsonObject fix = checked.json({finding}, QStringLiteral("a.txt")).first().toObject().value(QStringLiteral("fixes")).toArray().first().toObject();
    QList<uint> points = file.toUcs4();
    const qsizetype start = fix.value(QStringLiteral("file_start")).toInteger(-1);
    const qsizetype end = fix.value(QStringLiteral("file_end")).toInteger(-1);
    const QList<uint> right = fix.value(QStringLiteral("text")).toString().toUcs4();
    points = points.first(start) + right + points.sliced(end);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
}

} // namespace

void FileCheck::everyLayoutIsLaidUponItsFile_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(QStringLiteral(BULLETIN_SOURCE_DIR "/tests/fixtures/issues")).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 28);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void FileCheck::everyLayoutIsLaidUponItsFile()
{
    QFETCH(QString, name);
    const QByteArray bytes = layout(name);
    const CheckedFile checked = read(bytes, name);
    QVERIFY(checked.issue());
    QString problem;
    textsInPlace(checked, QString::fromUtf8(bytes), &problem);
    if (QString::fromUtf8(bytes).contains(QChar::ReplacementCharacter))
        return; // in another encoding
    QCOMPARE(problem, QString());
}

// ★ 重要会议, 卫健要闻 and ［水周特刊］ are sections, ◇本期导读◇ is none, and the tail is no article.
void FileCheck::linesHaveTheirRoles()
{
    const CheckedFile ornaments = read(layout(QStringLiteral("20-ornament-sections.txt")));
    QCOMPARE(ofRole(ornaments, TextRole::Section), QStringList({QStringLiteral("重要会议"), QStringLiteral("工作快讯"), QStringLiteral("简明信息")}));
    QCOMPARE(ofRole(ornaments, TextRole::Recipients).size(), 1);
    QCOMPARE(ofRole(ornaments, TextRole::Colophon).size(), 1);
    QVERIFY(ofRole(ornaments, TextRole::Unknown).isEmpty());
    const CheckedFile bracketed = read(layout(QStringLiteral("24-pages-in-brackets.txt")));
    QCOMPARE(ofRole(bracketed, TextRole::Section).size(), 4);
    QCOMPARE(ofRole(bracketed, TextRole::Contents),
             QStringList({QStringLiteral("省水利厅举办“世界水日”主场活动"), QStringLiteral("“水润白石”书画展开展"), QStringLiteral("省水利厅召开党风廉政建设工作会议")}));
    QCOMPARE(withText(bracketed, QStringLiteral("书画展开展"), TextRole::Contents)->page, 2);
    const CheckedFile labelled = read(layout(QStringLiteral("25-bracketed-labels.txt")));
    QCOMPARE(ofRole(labelled, TextRole::Colophon).size(), 2);
    QCOMPARE(ofRole(labelled, TextRole::Recipients).size(), 2);
}

void FileCheck::briefsHaveTheirOwnCredits()
{
    const CheckedFile checked = read(layout(QStringLiteral("20-ornament-sections.txt")));
    QCOMPARE(checked.issue()->articles.size(), 5);
    for (const CheckArticle &article : checked.issue()->articles)
        QCOMPARE(std::count_if(article.texts.begin(), article.texts.end(), [](const CheckText &text) { return text.role == TextRole::Credit; }), 1);
    QCOMPARE(checked.issue()->articles.last().units, QStringList{QStringLiteral("石滩县农业农村局")});
    QVERIFY(checked.issue()->articles.last().title().text.isEmpty());
}

void FileCheck::cureOfACutTakesTheLineBreakOut()
{
    const CheckedFile checked = read(smallIssue.toUtf8());
    const CheckText *text = withText(checked, QStringLiteral("编纂工作"), TextRole::Paragraph);
    QVERIFY(text);
    const qsizetype joint = text->joints.first();
    QString right = smallIssue;
    right.replace(QStringLiteral("编纂\n\n工作"), QStringLiteral("编纂工作"));
    QCOMPARE(mended(checked, smallIssue, {text->at(joint - 1, 2), QStringLiteral("纂工")}), right);
}

void FileCheck::whatIsPutInStandsBehindItsNeighbour()
{
    const CheckedFile checked = read(smallIssue.toUtf8());
    const CheckText *text = withText(checked, QStringLiteral("编纂工作"), TextRole::Paragraph);
    QVERIFY(text);
    QString right = smallIssue;
    right.replace(QStringLiteral("编纂\n"), QStringLiteral("编纂。\n"));
    QCOMPARE(mended(checked, smallIssue, {text->at(text->joints.first(), 0), QStringLiteral("。")}), right);
}

void FileCheck::anIssueWithASpoiltNumberIsOne()
{
    QString spoilt = smallIssue;
    spoilt.replace(QStringLiteral("第 3 期\n(总第 45 期)"), QStringLiteral("第 期"));
    const CheckedFile checked = read(spoilt.toUtf8());
    QVERIFY(checked.issue());
    QCOMPARE(checked.issue()->articles.size(), 2);
    QVERIFY(withText(checked, QStringLiteral("第 期"), TextRole::Masthead));
    // A draft in sections is none.
    QVERIFY(!read(QStringLiteral("情况报告\n2024年3月5日\n【背景】\n去年以来，编纂工作进展顺利。\n【做法】\n今年将加快进度。\n").toUtf8()).issue());
}

void FileCheck::whatIsTakenOutTakesItsLineAlong()
{
    const CheckedFile checked = read(smallIssue.toUtf8());
    const CheckText *entry = withText(checked, QStringLiteral("江州市开展宣讲"), TextRole::Contents);
    QVERIFY(entry);
    QString right = smallIssue;
    right.replace(QStringLiteral("\n- 江州市开展宣讲"), QString());
    QCOMPARE(mended(checked, smallIssue, {entry->place, QString()}), right);
    const CheckText *credit = withText(checked, QStringLiteral("供稿"), TextRole::Credit);
    QVERIFY(credit); // glued to its paragraph, which stays
    right = smallIssue;
    right.remove(right.indexOf(credit->text), credit->text.size());
    QCOMPARE(mended(checked, smallIssue, {credit->place, QString()}), right);
}

QTEST_GUILESS_MAIN(FileCheck)
#include "test_file_check.moc"
