// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reading_support.h"

#include "core/formats/issue_json.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <algorithm>

namespace bulletin::reading {

// In everything but id, contents and doubts.
inline QString comparable(const IssueDocument &issue)
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

// Random issues, from a seed.
class IssueMaker {
public:
    // A text cannot hold what a Word file can: a paragraph that does not end, a stressed word.
    enum class For { Text, Word };
    IssueMaker(quint32 seed, For purpose)
        : m_random(seed)
        , m_purpose(purpose)
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
    void makeWordly(Block &block);
    QString image();

    QRandomGenerator m_random;
    For m_purpose;
    Images m_images;
};

// What only a Word file brings back: loose ends, look-alikes of other lines, stressed words.
inline void IssueMaker::makeWordly(Block &block)
{
    if (oneIn(3))
        block.text = pick({han(3, 30), u"（办公室供稿）"_s, u"【%1】"_s.arg(han(2, 4)), u"报：%1"_s.arg(han(2, 8)), u"一、%1"_s.arg(han(3, 8)), u"图1 %1"_s.arg(han(3, 8)), u"— 3 —"_s, u"编者按："_s + han(2, 9)});
    for (const MarkKind kind : {MarkKind::Bold, MarkKind::Italic, MarkKind::Underline, MarkKind::Superscript}) {
        if (!oneIn(4))
            continue;
        qsizetype start = upTo(int(block.text.size()));
        qsizetype end = start + 1 + upTo(int(block.text.size() - start));
        start -= block.text.at(start).isLowSurrogate(); // no character is cut in two
        end += end < block.text.size() && block.text.at(end).isLowSurrogate();
        block.marks.append(Mark{kind, start, end - start});
    }
    std::sort(block.marks.begin(), block.marks.end(), [](const Mark &a, const Mark &b) { return a.start != b.start ? a.start < b.start : a.kind < b.kind; });
}

inline QString IssueMaker::image()
{
    QImage pixels(1 + upTo(60), 1 + upTo(60), QImage::Format_RGB32);
    pixels.fill(m_random.generate());
    Image made;
    QBuffer buffer(&made.bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool jpeg = oneIn(2);
    pixels.save(&buffer, jpeg ? "JPG" : "PNG");
    made.mediaType = jpeg ? u"image/jpeg"_s : u"image/png"_s;
    made.pixels = pixels.size();
    const QString id = imageIdOf(made.bytes);
    m_images.insert(id, made);
    return id;
}

inline Manuscript IssueMaker::manuscript()
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
            block.imageId = image();
            block.imageWidthMm = m_purpose == For::Word && oneIn(2) ? 20 + upTo(2000) / 10.0 : 0;
            block.text = pick({u"图1　"_s + han(4, 10), han(4, 10), QString()});
            break;
        default:
            block.text = paragraph();
            if (m_purpose == For::Word)
                makeWordly(block);
            break;
        }
        manuscript.blocks.append(block);
    }
    if (m_purpose == For::Word)
        return manuscript;
    // A text begins and ends with a sentence: what else would tell a title from a caption?
    Block sentence;
    sentence.text = paragraph();
    manuscript.blocks.prepend(sentence);
    sentence.text = paragraph();
    manuscript.blocks.append(sentence);
    return manuscript;
}

inline ArticleDocument IssueMaker::article()
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

inline IssueDocument IssueMaker::issue()
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
    issue.images = m_images;
    return issue;
}

} // namespace bulletin::reading
