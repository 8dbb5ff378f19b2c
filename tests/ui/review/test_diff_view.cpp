// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sample_texts.h"
#include "ui/review/diff_view.h"
#include "ui/shell/theme.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text)
{
    Block block;
    block.text = text;
    return block;
}

struct Stand {
    Theme theme{*qApp};
    DiffView view{u"diff"_s, theme};
    ComparedTexts texts;

    Stand()
    {
        const QString first = u"1月17日，江城市史志研究室召开老同志新春座谈会，副主任徐光照出席会议并讲话。"_s;
        const QString second = u"会上，老同志们畅所欲言，围绕史志工作高质量发展提出了意见建议，气氛热烈。"_s;
        const QString third = u"会议强调，要把握时间节点，压实工作责任，确保各项任务按期完成，不留尾巴。"_s;
        texts.before = TitledManuscript{{u"召开老同志新春座谈会"_s}, {{paragraph(first), paragraph(second), paragraph(third), paragraph(u"旧的一段要删去。"_s)}}};
        QString corrected = first;
        corrected.replace(u"照"_s, u"煦"_s);
        texts.after = TitledManuscript{{u"召开老同志"_s, u"迎春座谈会"_s}, {{paragraph(third), paragraph(corrected), paragraph(second)}}};
        view.resize(700, 500);
        view.setTexts(texts);
        view.show();
        const bool exposed = QTest::qWaitForWindowExposed(&view);
        Q_ASSERT(exposed);
    }
    QString shown() { return view.text().toPlainText(); }
    QString counts() { return view.findChild<QLabel *>(u"diffCountsLabel"_s)->text(); }
};

} // namespace

class TestDiffView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatCameInAndWhatWentOut()
    {
        Stand stand;
        QVERIFY2(stand.shown().contains(u"▼照▲煦"_s), qPrintable(stand.shown()));
        QVERIFY(stand.shown().contains(u"▼旧的一段要删去。"_s));
        QVERIFY(stand.shown().contains(u"it was paragraph 3"_s)); // named as moved, its text once and unmarked
        QCOMPARE(stand.shown().count(u"会议强调"_s), 1);
        QTextCursor cursor = stand.view.text().document()->find(u"▲煦"_s);
        QVERIFY(cursor.charFormat().fontUnderline());
        cursor = stand.view.text().document()->find(u"▼照"_s);
        QVERIFY(cursor.charFormat().fontStrikeOut());
        QVERIFY(DiffDocument::isChanged(cursor.block()));
        QVERIFY(!DiffDocument::isChanged(stand.view.text().document()->find(u"畅所欲言"_s).block()));
    }

    void goesFromChangeToChange()
    {
        Stand stand;
        const int count = stand.view.changeCount();
        QCOMPARE(count, 4); // title, moved, corrected, removed
        QVERIFY2(stand.counts().startsWith(u"4 changes"_s), qPrintable(stand.counts()));
        stand.view.useOwnKeys();
        QTest::keyClick(&stand.view, Qt::Key_F8);
        QVERIFY2(stand.counts().endsWith(u"1/4"_s), qPrintable(stand.counts()));
        QTest::keyClick(&stand.view, Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(stand.counts().endsWith(u"4/4"_s)); // round the end
        stand.view.findChild<QToolButton *>(u"diffNextButton"_s)->click();
        QCOMPARE(stand.view.currentChange(), 0);
    }

    void sideBySideAndClean()
    {
        Stand stand;
        stand.view.findChild<QToolButton *>(u"diffSidesButton"_s)->click();
        QCOMPARE(stand.view.changeCount(), 4);
        QCOMPARE(stand.shown().count(u"会议强调"_s), 2); // at its old place and at its new one
        QVERIFY(stand.shown().contains(u"徐光▼照"_s) && stand.shown().contains(u"徐光▲煦"_s));
        stand.view.findChild<QToolButton *>(u"diffCleanButton"_s)->click();
        QVERIFY(!stand.shown().contains(u'▲') && !stand.shown().contains(u'▼') && !stand.shown().contains(u"旧的一段"_s));
        QCOMPARE(stand.view.changeCount(), 0);
    }

    void placesAreThoseOfTheNewText_data()
    {
        QTest::addColumn<DiffLook>("look");
        QTest::newRow("marked") << DiffLook::Marked;
        QTest::newRow("side by side") << DiffLook::SideBySide;
        QTest::newRow("clean") << DiffLook::Clean;
    }

    void placesAreThoseOfTheNewText()
    {
        QFETCH(DiffLook, look);
        Stand stand;
        stand.view.setLook(look);
        QTextCursor cursor = stand.view.text().document()->find(u"出席会议"_s);
        stand.view.text().setTextCursor(cursor);
        if (look == DiffLook::SideBySide) {
            QVERIFY(!stand.view.selectedPlace()); // of the old text
            cursor = stand.view.text().document()->find(u"出席会议"_s, cursor);
            stand.view.text().setTextCursor(cursor);
        }
        const auto place = stand.view.selectedPlace();
        QVERIFY(place);
        const auto anchor = anchorAt(stand.texts.after, place->block, place->start, place->length);
        QVERIFY(anchor);
        QCOMPARE(anchor->quote, u"出席会议"_s);
        stand.view.setPlaces({*anchor}, 0);
        const QList<QTextEdit::ExtraSelection> lit = stand.view.text().extraSelections();
        QCOMPARE(lit.size(), 1);
        QCOMPARE(lit.first().cursor.selectedText(), u"出席会议"_s);
    }

    void titlesAreAnchoredWithoutTheirBreaks()
    {
        Stand stand;
        stand.view.setLook(DiffLook::Clean);
        stand.view.text().setTextCursor(stand.view.text().document()->find(u"迎春"_s));
        const auto place = stand.view.selectedPlace();
        QVERIFY(place);
        QCOMPARE(place->block, TextAnchor::title);
        QCOMPARE(anchorAt(stand.texts.after, place->block, place->start, place->length)->quote, u"迎春"_s);
    }

    void everyKindOfBlockIsShown()
    {
        Stand stand;
        const IssueDocument issue = fullIssue();
        ArticleContent empty;
        for (const SectionDocument &section : issue.sections) {
            for (const ArticleDocument &article : section.articles) {
                ArticleContent content;
                content.titleLines = article.titleLines;
                content.manuscript = article.manuscript;
                content.images = issue.images;
                for (const DiffLook look : {DiffLook::Marked, DiffLook::SideBySide, DiffLook::Clean}) {
                    for (const auto &[before, after] : {std::pair(empty, content), std::pair(content, empty), std::pair(content, content)}) {
                        stand.view.setLook(look);
                        stand.view.setTexts(comparisonOf(before, after));
                        for (const Block &block : after.manuscript.blocks) {
                            for (const QStringList &row : block.rows) {
                                for (const QString &cell : row)
                                    QVERIFY2(stand.shown().contains(cell), qPrintable(cell));
                            }
                            QVERIFY2(stand.shown().contains(block.text), qPrintable(block.text));
                        }
                    }
                    QCOMPARE(stand.view.changeCount(), 0);
                }
            }
        }
    }
};

QTEST_MAIN(TestDiffView)
#include "test_diff_view.moc"
