// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sample_texts.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text, const QList<Mark> &marks = {})
{
    Block block;
    block.text = text;
    block.marks = marks;
    return block;
}

Block heading(const QString &text, int level)
{
    Block block = paragraph(text);
    block.kind = BlockKind::Heading;
    block.level = level;
    return block;
}

ArticleDocument articleOf(const QStringList &titleLines, const QList<Block> &blocks, const QStringList &units)
{
    ArticleDocument article;
    article.titleLines = titleLines;
    article.manuscript.blocks = blocks;
    article.units = units;
    return article;
}

ArticleDocument illustrated()
{
    Block image;
    image.kind = BlockKind::Image;
    image.text = u"图1 座谈会现场"_s;
    image.imageId = imageIdOf(tinyImage().bytes);
    image.imageWidthMm = 80.5;
    Block table;
    table.kind = BlockKind::Table;
    table.text = u"表1 采用情况"_s;
    table.rows = {{u"单位"_s, u"篇数"_s}, {u"南河县史志办"_s, u"3"_s}};
    ArticleDocument article = articleOf({u"召开老同志"_s, u"新春座谈会"_s},
                                        {heading(u"一、基本情况"_s, 1), heading(u"（一）到会人员"_s, 2),
                                         paragraph(u"会议由𠮷田主任主持，林㛃作了发言，约100㎡会场座无虚席。"_s,
                                                   {{MarkKind::Bold, 0, 2}, {MarkKind::Italic, 3, 3}, {MarkKind::Underline, 8, 2}, {MarkKind::Superscript, 20, 1}}),
                                         image, table},
                                        {u"宣教处"_s, u"办公室"_s});
    article.contributors = {u"张三"_s, u"李四"_s};
    return article;
}

} // namespace

Image tinyImage()
{
    return {QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000020000000108020000007b40e8dd0000000d49444154789c63f8cf0004ff01"
                                "070001ffe2239e590000000049454e44ae426082"),
            u"image/png"_s, QSize(2, 1)};
}

ArticleContent contentOf(const QString &title, const QString &text)
{
    ArticleContent content;
    content.titleLines = {title};
    content.units = {u"宣教处"_s};
    content.manuscript.blocks = {paragraph(text)};
    return content;
}

IssueDocument fullIssue()
{
    IssueDocument issue;
    issue.bulletin = u"江城史志"_s;
    issue.publisher = u"江城市史志研究室"_s;
    issue.year = 2024;
    issue.number = 1;
    issue.cumulative = 232;
    issue.date = QDate(2024, 2, 22);
    issue.classification = u"内部资料"_s;
    issue.serial = u"000017"_s;
    issue.printRun = 260;
    issue.editorialNote = u"编者按：新的一年，\n敬请来稿。"_s;
    ArticleDocument plain = articleOf({u"青山区扎实开展能力提升活动"_s}, {paragraph(u"近日，青山区开展活动。"_s)}, {u"青山区史志办"_s});
    plain.creditEnding.clear();
    issue.sections = {{{}, u"本室动态"_s, {illustrated()}}, {{}, u"区县动态"_s, {plain, articleOf({u"南河县赴外交流"_s}, {paragraph(u"南河县赴外交流。"_s)}, {})}}, {{}, u"史料"_s, {}}};
    issue.distribution = {{u"报"_s, u"市委办公室，市政府办公室"_s}, {u"送"_s, u"兄弟市（州）史志办"_s}, {u"发"_s, u"各区县史志办"_s}};
    issue.colophon = {u"王 五"_s, u"0000—5550126"_s, u"shizhi@example.org"_s};
    issue.contents = {u"召开老同志新春座谈会"_s, u"一篇没有的文章"_s};
    issue.doubts = {{DoubtRule::ContentsWithoutArticle, 9, u"一篇没有的文章"_s, {}, 0}, {DoubtRule::TitleBreak, 21, u"召开老同志 新春座谈会"_s, u"召开老同志新春座谈会"_s, 1}};
    issue.images.insert(imageIdOf(tinyImage().bytes), tinyImage());
    issue.templateName = u"compact"_s;
    issue.plannedPages = 12;
    return issue;
}

Bulletin smallBulletin()
{
    Bulletin bulletin;
    bulletin.name = u"江城史志"_s;
    bulletin.publisher = u"江城市史志研究室"_s;
    bulletin.sections = {u"本室动态"_s, u"区县动态"_s};
    bulletin.distribution = {{u"报"_s, u"市委办公室"_s}, {u"发"_s, u"各区县史志办"_s}};
    bulletin.colophon = {u"王五"_s, u"0000-5550126"_s, u"shizhi@example.org"_s};
    bulletin.plannedPages = 8;
    bulletin.firstCumulative = 232;
    return bulletin;
}

} // namespace bulletin
