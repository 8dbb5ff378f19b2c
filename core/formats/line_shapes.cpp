// SPDX-License-Identifier: Apache-2.0
#include "core/formats/line_shapes.h"

#include "core/formats/source_document.h"

#include <QRegularExpression>
#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestHeading = 40;
constexpr int longestContentsHeading = 20;
constexpr int longestSectionName = 30; // ★专题：学习宣传贯彻党的二十届三中全会精神★

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

// Nearly every line begins with a Han character: one look spares it the patterns.
bool beginsWithHan(const QString &text)
{
    return !text.isEmpty() && text.front().unicode() >= 0x4E00 && text.front().unicode() <= 0x9FFF;
}

} // namespace

QString halfWidth(const QString &text)
{
    QString half = text;
    for (QChar &character : half) {
        const char16_t unit = character.unicode();
        if (unit >= 0xFF01 && unit <= 0xFF5E)
            character = QChar(char16_t(unit - 0xFEE0));
        else if (isBlank(character))
            character = u' ';
    }
    return half;
}

bool endsSentence(const QString &text)
{
    static const QString marks = u"。！？…：；”）!?:;\")"_s;
    const QString trimmed = trimmedBlanks(text);
    if (trimmed.isEmpty())
        return false;
    if (marks.contains(trimmed.back()))
        return true;
    if (trimmed.size() == 1)
        return false;
    const QChar before = trimmed.at(trimmed.size() - 2);
    // A half-width full stop closes a sentence behind a word, not behind a digit cut at 3.|5.
    if (trimmed.back() == u'.' || trimmed.back() == u'．')
        return !before.isDigit();
    // …历史。’: the stop stands inside the mark that closes.
    static const QString stops = u"。！？…"_s;
    static const QString closers = u"’」』》〉】〕]"_s;
    return closers.contains(trimmed.back()) && stops.contains(before);
}

bool isOrnament(QChar character)
{
    static const QString ornaments = u"◆◇◈★☆✦✧✪■□▪▫●○◎⊙▲△▶►▷◀◄◁❖※§✿❀▍▎▌➤➢☞♦〓"_s;
    return ornaments.contains(character);
}

QString withoutOrnaments(const QString &text)
{
    const auto isEdge = [](QChar character) { return isOrnament(character) || isBlank(character); };
    qsizetype start = 0;
    qsizetype end = text.size();
    while (start < end && isEdge(text.at(start)))
        ++start;
    while (end > start && isEdge(text.at(end - 1)))
        --end;
    return text.mid(start, end - start);
}

QString sectionWords(const QString &text)
{
    if (const auto name = sectionName(text))
        return *name;
    static const QString marks = u"【】〖〗〔〕［］[]「」『』《》"_s;
    QString words = withoutOrnaments(text);
    while (!words.isEmpty() && marks.contains(words.front()))
        words = withoutOrnaments(words.mid(1));
    while (!words.isEmpty() && marks.contains(words.back()))
        words = withoutOrnaments(words.chopped(1));
    return withoutLetterSpacing(words);
}

std::optional<QString> sectionName(const QString &text)
{
    static const QRegularExpression bracketed(u"^[【〖\\[［「『]([^【】〖〗\\[\\]［］「」『』]+)[】〗\\]］」』]\\s*[：:]?$"_s);
    static const QRegularExpression dashed(u"^([—–－=]{1,4}|～|~)[\\s\\x{3000}]*([\\x{3400}-\\x{9FFF}·、“”\\s\\x{3000}]{2,20}?)[\\s\\x{3000}]*\\1$"_s);
    static const QRegularExpression decorated(u"^[\\x{3400}-\\x{9FFF}0-9《“][^。，；]*$"_s);
    static const QRegularExpression credited(u"^[【〖\\[［「『]\\s*(供稿|来源|作者|撰稿|通讯员|来稿|报送|执笔|责任编辑|责编|编辑|文|图|图文|文图|摄影|整理|审核|校对)[^：:]{0,3}[：:]|^[【\\[［]本[报刊台网]讯|^[【〖\\[［][^】〗\\]］]*(?:供稿|撰稿)[】〗\\]］]$"_s);
    if (beginsWithHan(text) || credited.match(text).hasMatch())
        return std::nullopt;
    const QString trimmed = trimmedBlanks(text);
    const bool ornamented = !trimmed.isEmpty() && isOrnament(trimmed.front()) && isOrnament(trimmed.back());
    const QString inside = ornamented ? withoutOrnaments(trimmed) : trimmed;
    for (const QRegularExpression *pattern : {&bracketed, &dashed, &decorated}) {
        const QRegularExpressionMatch match = pattern->match(inside);
        if (!match.hasMatch() || (pattern == &decorated && !ornamented))
            continue;
        const QString name = withoutLetterSpacing(trimmedBlanks(match.captured(pattern == &bracketed ? 1 : pattern == &dashed ? 2 : 0)));
        if (name.isEmpty() || name.size() > longestSectionName || isContentsHeading(name) || editorialNote(name + u'：'))
            return std::nullopt;
        return name;
    }
    return std::nullopt;
}

bool isContentsHeading(const QString &text)
{
    static const QRegularExpression pattern(
        u"^[【〖\\[(<《「『—–=~*\\-]*(?:(?:本期|本刊)?(?:[目日自曰][录次彔绿](?:contents)?|要[目日]|导读|导览|速览|内容提要|内容导读|contents)|(?:本期|本刊)(?:主要)?(?:内容|看点|提要|索引))"
        "[】〗\\])>》」』:—–=~*\\-]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QString likely = u"目录彔绿次要导容看索Cc"_s; // 目录 misread as 日录 or 目绿 too
    const QString trimmed = withoutOrnaments(text);
    if (trimmed.size() > longestContentsHeading || std::none_of(trimmed.begin(), trimmed.end(), [](QChar c) { return likely.contains(c); }))
        return false;
    QString tight = halfWidth(trimmed);
    tight.remove(u' ');
    return matches(pattern, tight);
}

std::optional<QString> editorialNote(const QString &text)
{
    static const QRegularExpression pattern(
        u"^[【\\[(（〔]?\\s*(编\\s*者\\s*按|编\\s*者\\s*的\\s*话|按\\s*语|编\\s*后\\s*语|卷\\s*首\\s*语|按)\\s*(?:[】\\])）〕]\\s*[：:]?|[：:])\\s*"_s);
    static const QString likely = u"编按卷"_s;
    if (beginsWithHan(text) && !likely.contains(text.front()))
        return std::nullopt;
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return trimmedBlanks(text.mid(match.capturedEnd()));
}

int headingLevel(const QString &text)
{
    static const QRegularExpression first(u"^[一二三四五六七八九十]{1,3}、"_s);
    static const QRegularExpression second(u"^[（(][一二三四五六七八九十]{1,3}[）)]"_s);
    static const QString closing = u"。；！？：，、…;!?:,."_s;
    static const QString numerals = u"一二三四五六七八九十（("_s;
    const QString trimmed = trimmedBlanks(text);
    if (trimmed.isEmpty() || !numerals.contains(trimmed.front()))
        return 0;
    const bool isFirst = matches(first, trimmed);
    if (!isFirst && !matches(second, trimmed))
        return 0;
    const bool numberOnly = trimmed.size() <= 4 && (trimmed.endsWith(u'、') || trimmed.endsWith(u'）') || trimmed.endsWith(u')'));
    if (trimmed.size() > longestHeading || numberOnly || closing.contains(trimmed.back()) || trimmed.contains(u'。'))
        return 0;
    return isFirst ? 1 : 2;
}

bool isListItem(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(\\d{1,2}\\s*[.、)](?!\\d)|\\(\\d{1,2}\\)|[①-⑳⑴-⒇⒈-⒛]|[●○◆◇■□▲△★☆•·▪]\\s*|[-*+]\\s+|\\(?[a-zA-Z]\\)|\\d{1,2} [^0-9 ])"_s);
    return !beginsWithHan(text) && matches(pattern, halfWidth(text));
}

bool isSpread(const QString &text)
{
    const QString trimmed = trimmedBlanks(text);
    return trimmed.contains(u'\t') || (!trimmed.contains(u'。') && (trimmed.contains(QChar(0x3000)) || trimmed.contains(u"  "_s)));
}

bool isCaption(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(\\(?\\s*(图|表|照片)\\s*([0-9一二三四五六七八九十]+|[:])|\\(?\\s*(图为|图/|摄影:|资料图))"_s);
    static const QString likely = u"图表照摄资"_s;
    return text.size() <= 60 && (!beginsWithHan(text) || likely.contains(text.front())) && matches(pattern, halfWidth(text));
}

bool isPageNumber(const QString &text)
{
    static const QRegularExpression running(u"^.{0,20}第[0-9]{1,3}期.{0,12}第\\s*[0-9]{1,3}\\s*页$"_s); // the head of each page
    if (text.size() <= 40 && matches(running, halfWidth(trimmedBlanks(text))))
        return true;
    static const QRegularExpression pattern(u"^([-–—―·~]+\\s*\\d{1,3}\\s*[-–—―·~]+|第\\s*\\d{1,3}\\s*页(\\s*[,/]?\\s*共\\s*\\d{1,3}\\s*页)?)$"_s);
    return (!beginsWithHan(text) || text.startsWith(u'第')) && matches(pattern, halfWidth(trimmedBlanks(text)));
}

bool isDateLine(const QString &text)
{
    static const QRegularExpression pattern(u"^[(\\[【]?(?:(?:发布|刊发|发稿)?(?:时间|日期):)?[0-9]{4}\\s*[-./年]\\s*[0-9]{1,2}\\s*[-./月]\\s*[0-9]{1,2}\\s*日?(?:\\s+[0-9]{1,2}:[0-9]{2})?[)\\]】]?$"_s);
    return text.size() <= longestContentsHeading + 8 && matches(pattern, halfWidth(trimmedBlanks(text)));
}

bool opensText(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:(?:[0-9]{4}年)?[0-9]{1,2}月(?:[0-9]{1,2}日)?(?:(?:至|-|—)[0-9]{1,2}日)?(?:上午|下午|晚)?,|(?:近日|日前|近期|连日来|近年来|(?:今年|去年|入[春夏秋冬])以来),|[【(]?本[报刊台网院校]讯)"_s);
    return matches(pattern, halfWidth(text.left(24)));
}

bool isRowOfColumns(const QString &text)
{
    static const QRegularExpression wide(u"\\x{3000}+|[ \\x{A0}]{2,}|\\t+"_s);
    static const QRegularExpression figures(u"^[^：]{2,16}：.*[0-9].*[，；].*[0-9.]+[%％件人户元个项名次]?$"_s); // 临河区法院：收案120件，结案率80.0%
    return text.split(wide, Qt::SkipEmptyParts).size() >= 3 || (text.size() <= 80 && figures.match(text).hasMatch());
}

bool isRule(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:[-–—―─━═┌┐└┘├┤┬┴│┃║╔╗╚╝_=*~.·•…‥⋯|+#^＿‖◆◇◈★☆✦✧■□▪▫●○◎▲△❖※§✿❀〓]\\s*){3,}$"_s);
    return !beginsWithHan(text) && matches(pattern, halfWidth(text));
}

QString withoutLetterSpacing(const QString &text)
{
    const QString trimmed = trimmedBlanks(text);
    QString letters;
    bool afterBlank = true;
    for (const QChar character : trimmed) {
        if (isBlank(character)) {
            afterBlank = true;
            continue;
        }
        if (!afterBlank || character.unicode() < 0x2E80)
            return trimmed;
        letters += character;
        afterBlank = false;
    }
    return letters.size() > 1 ? letters : trimmed;
}

std::optional<int> parseNumeral(const QString &text)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    const QString numeral = halfWidth(text);
    bool arabic = false;
    const int number = numeral.toInt(&arabic);
    if (arabic)
        return number;
    int total = 0;
    int current = 0;
    bool positional = numeral.size() > 0;
    for (QChar character : numeral) {
        if (character == u'零' || character == u'○' || character == u'O' || character == u'0')
            character = u'〇';
        const qsizetype digit = digits.indexOf(character);
        if (digit >= 0) {
            current = positional && total == 0 ? current * 10 + int(digit) : int(digit);
            if (current > 99'999)
                return std::nullopt;
        } else if (character == u'十' || character == u'百') {
            positional = false;
            total += qMax(1, current) * (character == u'十' ? 10 : 100);
            current = 0;
        } else {
            return std::nullopt;
        }
    }
    if (numeral.isEmpty())
        return std::nullopt;
    return total + current;
}

} // namespace bulletin
