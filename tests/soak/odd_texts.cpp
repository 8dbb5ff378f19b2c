// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/odd_texts.h"

#include <QDir>
#include <QFile>

#include <array>
#include <random>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList realSentences()
{
    QStringList sentences;
    const QDir folder(QStringLiteral(BULLETIN_SOURCE_DIR "/tests/bench/checker/texts"));
    for (const QString &name : folder.entryList({u"*.txt"_s})) {
        for (const QString &line : contentOf(folder.filePath(name)).split(u'\n', Qt::SkipEmptyParts))
            sentences.append(line.section(u' ', 1));
    }
    if (const QString model = qEnvironmentVariable("BULLETIN_MODEL_ISSUE"); !model.isEmpty())
        sentences += contentOf(model).split(u'\n', Qt::SkipEmptyParts);
    return sentences;
}

// What rules look at: each alone, doubled, unclosed, out of place.
const QStringList &pieces()
{
    static const QStringList list{
        u"“"_s, u"”"_s, u"‘"_s, u"’"_s, u"《"_s, u"》"_s, u"〈"_s, u"〉"_s, u"（"_s, u"）"_s, u"("_s, u")"_s, u"【"_s, u"】"_s, u"\""_s, u"'"_s,
        u"，"_s, u"。"_s, u"、"_s, u"；"_s, u"："_s, u"！"_s, u"？"_s, u","_s, u"."_s, u":"_s, u"……"_s, u"..."_s, u"——"_s, u"—"_s, u"-"_s, u"～"_s, u"~"_s, u"·"_s, u"•"_s,
        u" "_s, u"\u3000"_s, u"\u00a0"_s, u"\u200b"_s, u"\t"_s, u"\u0000"_s, u"\u0007"_s, u"\u2028"_s, u"\ufeff"_s, u"\u202e"_s, u"\ue000"_s, u"\uffff"_s,
        QString(QChar(0xD83D)), QString(QChar(0xDE00)), QString(QChar(0xDFB7)), u"𠮷"_s, u"e\u0301"_s,
        u"1"_s, u"20"_s, u"２０"_s, u"2024年"_s, u"13月"_s, u"2月30日"_s, u"（星期八）"_s, u"25:61"_s, u"3.14"_s, u"99999999999999999999"_s, u"12,345"_s, u"63%"_s, u"％"_s, u"0年0月0日"_s, u"周年"_s, u"诞辰0周年"_s,
        u"一是"_s, u"二是"_s, u"十九是"_s, u"（一）"_s, u"第一，"_s, u"从六个方面"_s, u"其中"_s, u"共9篇，其中1篇、"_s, u"约"_s, u"左右"_s, u"三、四天"_s, u"党的20大"_s,
        u"的"_s, u"了了"_s, u"和和"_s, u"学习学习"_s, u"室务会"_s, u"头頭"_s, u"己已巳"_s, u"布署"_s, u"习近平书记"_s, u"主任程远舟"_s, u"程远州"_s, u"市农村农业委"_s, u"供稿）"_s, u"（供稿）"_s,
        u"http://"_s, u"a@b"_s, u"CCTV—10"_s, u"0571—5550126"_s, u"[](?*+{}\\^$|"_s};
    return list;
}

} // namespace

OddTexts::OddTexts(quint32 seed)
    : m_seed(seed)
    , m_sentences(realSentences())
{
    begin(0);
}

void OddTexts::begin(int turn)
{
    std::seed_seq mixed{m_seed, quint32(turn)};
    std::array<quint32, 1> own{};
    mixed.generate(own.begin(), own.end());
    m_random.seed(own.front());
}

QString OddTexts::oddPiece()
{
    const QString piece = pieces().at(below(pieces().size()));
    switch (below(40)) {
    case 0: return piece.repeated(1 + below(400));
    case 1: case 2: case 3: return piece.repeated(2 + below(6));
    case 4: return QString(QChar(below(0x10000)));
    default: return piece;
    }
}

void OddTexts::spoil(QString &text)
{
    const qsizetype at = below(text.size() + 1);
    const qsizetype length = std::min<qsizetype>(below(12), text.size() - at);
    switch (below(6)) {
    case 0: text.remove(at, length); break;
    case 1: text.insert(at, text.mid(at, length)); break;
    case 2: text.replace(at, length, oddPiece()); break;
    case 3: text.insert(at, text.mid(below(text.size() + 1), below(30))); break;
    case 4: text.truncate(std::max<qsizetype>(at, 1)); break;
    default: text.insert(at, oddPiece()); break;
    }
}

// 100 kB or so, made of few different things.
QString OddTexts::giant()
{
    QStringList parts;
    for (int part = 0, count = 1 + below(4); part < count; ++part)
        parts.append(below(3) == 0 ? sentence() : pieces().at(below(pieces().size())));
    const int size = 1000 * (10 + below(60));
    QString text;
    if (below(2) == 0) {
        for (const QString &part : parts)
            text += part.repeated(size / int(std::max<qsizetype>(1, part.size()) * parts.size()) + 1);
        return text;
    }
    while (text.size() < size)
        text += parts.at(below(parts.size()));
    return text;
}

QString OddTexts::text()
{
    if (below(2500) == 0)
        return giant();
    QString text = sentence();
    if (below(4) == 0)
        text += sentence();
    for (int time = below(7); time > 0; --time)
        spoil(text);
    return text.remove(u'\n');
}

CheckText OddTexts::checkText(TextRole role, int article, int block)
{
    CheckText made{role, {article, block}, text(), {}, {}};
    made.place.length = made.text.size();
    for (int time = below(3); time > 0 && made.text.size() > 1; --time) {
        const qsizetype at = 1 + below(made.text.size() - 1);
        QList<qsizetype> &marks = role == TextRole::Title ? made.softBreaks : made.joints;
        if (marks.isEmpty() || marks.last() < at)
            marks.append(at);
    }
    return made;
}

CheckText OddTexts::paragraph()
{
    static constexpr TextRole roles[]{TextRole::Title,   TextRole::Paragraph, TextRole::Heading,    TextRole::Caption,  TextRole::Cell,     TextRole::Credit, TextRole::Masthead,
                                      TextRole::Note,    TextRole::Section,   TextRole::Contents,   TextRole::Recipients, TextRole::Colophon, TextRole::Unknown};
    return checkText(below(3) == 0 ? roles[below(std::size(roles))] : TextRole::Paragraph, 1, 1);
}

CheckArticle OddTexts::article(int number)
{
    CheckArticle made;
    made.number = number;
    made.section = text().left(10);
    made.texts.append(checkText(TextRole::Title, number, 0));
    const int blocks = 1 + below(8);
    for (int block = 1; block <= blocks; ++block)
        made.texts.append(checkText(below(6) == 0 ? TextRole::Heading : TextRole::Paragraph, number, block));
    if (below(3) != 0)
        made.texts.append(checkText(TextRole::Credit, number, blocks + 1));
    made.units = QStringList{u"市水利局"_s, text().left(12)};
    return made;
}

CheckIssue OddTexts::issue()
{
    CheckIssue made;
    made.bulletin = text().left(8);
    made.year = below(2) * 2024;
    made.number = below(30);
    made.cumulative = below(300);
    made.date = below(3) == 0 ? QDate() : QDate(2024, 1 + below(12), 1 + below(28));
    made.printedContents = below(4) != 0;
    static constexpr TextRole roles[]{TextRole::Masthead, TextRole::Section, TextRole::Contents, TextRole::Contents, TextRole::Recipients, TextRole::Colophon, TextRole::Unknown};
    for (const TextRole role : roles)
        made.texts.append(checkText(role, 0, int(made.texts.size())));
    for (int number = 1, count = 1 + below(5); number <= count; ++number)
        made.articles.append(article(number));
    if (below(2) == 0)
        made.earlier = EarlierIssue{2024, below(30), below(300), QDate(2024, 1, 1)};
    return made;
}

Knowledge OddTexts::knowledge()
{
    Knowledge made;
    const QStringList names{u"程远舟"_s, u"顾明礼"_s, u"罗秋原"_s, u"欧阳牧"_s, u"秦羽"_s, u"姚红"_s, u"徐光煦"_s, u"周廷勇"_s, u"石磊磊"_s, u"𠮷安"_s};
    for (const QString &name : names)
        made.people.append({name, {{u"副主任"_s, u"市水利局"_s, {}, {}}}, int(made.people.size()) + 1});
    for (const QString &unit : {u"市水利局"_s, u"市农业农村委"_s, u"市委党史研究室"_s, u"渝北区委党史研究室"_s})
        made.units.append({u"中共重庆市"_s + unit, unit, {unit + u"机关"_s}, {}, {}});
    Term term;
    term.form = u"理论中心组"_s;
    term.preferred = u"理论学习中心组"_s;
    made.terms.append(term);
    made.archiveNames = {u"徐光照"_s, u"王若飞"_s};
    made.rightWords = {u"布署"_s};
    return made;
}

} // namespace bulletin
