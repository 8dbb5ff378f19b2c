// SPDX-License-Identifier: Apache-2.0
// The shapes of DESIGN.md §5 that other programs rely on.
#include "issue_maker.h"

#include "core/formats/issue_json.h"
#include "core/formats/writers.h"
#include "core/press/font_book.h"
#include "core/press/typesetter.h"

using namespace bulletin;
using namespace bulletin::reading;

class TestJsonShapes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLayoutSaysWhereEverythingStands()
    {
        IssueDocument issue = IssueMaker(11, IssueMaker::For::Word).issue();
        issue.sections.first().articles.first().manuscript.blocks.prepend({BlockKind::Paragraph, u"周喆主持。"_s, {}, 0, {}, 0, {}});
        FontBook fonts;
        const Layout layout = Typesetter(fonts).layOut(issue, TemplateLibrary().find({}));
        const QJsonObject json = layoutJson(layout);
        QCOMPARE(json.value(u"page_mm"_s).toArray(), (QJsonArray{210, 297}));
        const QJsonArray pages = json.value(u"pages"_s).toArray();
        QCOMPARE(size_t(pages.size()), layout.pages.size());
        int images = 0;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const Page &page = layout.pages[size_t(i)];
            QCOMPARE(pages.at(i).toObject().value(u"number"_s).toInt(), page.number);
            const QJsonArray lines = pages.at(i).toObject().value(u"lines"_s).toArray();
            QCOMPARE(size_t(lines.size()), page.lines.size());
            for (qsizetype j = 0; j < lines.size(); ++j) {
                const QJsonObject line = lines.at(j).toObject();
                const PlacedLine &placed = page.lines[size_t(j)];
                QCOMPARE(line.value(u"text"_s).toString(), placed.line->text);
                QCOMPARE(line.value(u"role"_s).toString(), roleText(placed.role));
                QVERIFY(std::abs(line.value(u"y_mm"_s).toDouble() - placed.y) < 0.001);
                QCOMPARE(line.value(u"article"_s).isNull(), placed.article == 0);
                QString runs;
                for (const QJsonValue &run : line.value(u"runs"_s).toArray()) {
                    runs += run.toObject().value(u"text"_s).toString();
                    QVERIFY(run.toObject().value(u"size_pt"_s).toDouble() > 0);
                }
                QCOMPARE(runs, placed.line->text);
            }
            images += int(pages.at(i).toObject().value(u"images"_s).toArray().size());
        }
        QCOMPARE(size_t(json.value(u"glyph_fallbacks"_s).toArray().size()), layout.fallbacks.size());
        QVERIFY(!layout.fallbacks.empty());
        QCOMPARE(size_t(json.value(u"font_substitutions"_s).toArray().size()), layout.substitutions.size());
        int wanted = 0;
        for (const SectionDocument &section : issue.sections) {
            for (const ArticleDocument &article : section.articles)
                wanted += int(std::count_if(article.manuscript.blocks.begin(), article.manuscript.blocks.end(), [](const Block &block) { return block.kind == BlockKind::Image; }));
        }
        QCOMPARE(images, wanted);
    }

    void anIssueComesBackFromItsShape()
    {
        IssueDocument issue = IssueMaker(4, IssueMaker::For::Word).issue();
        issue.contents = {u"【本室动态】"_s, u"市局召开会议"_s};
        issue.doubts = {{DoubtRule::TitleBreak, 12, u"甲"_s, u"乙"_s, 1}, {DoubtRule::UnknownLine, 3, u"丙"_s, {}, 0}};
        const auto again = issueFromJson(QJsonDocument(issueJson(issue)).toJson(), issue.images);
        QVERIFY(again);
        QCOMPARE(again->doubts, issue.doubts);
        QCOMPARE(again->contents, issue.contents);
        QCOMPARE(comparable(*again), comparable(issue));
    }

    void whatIsNoIssueIsRefused()
    {
        QVERIFY(!issueFromJson("[]", {}));
        QVERIFY(!issueFromJson("{", {}));
    }
};

QTEST_GUILESS_MAIN(TestJsonShapes)
#include "test_json_shapes.moc"
