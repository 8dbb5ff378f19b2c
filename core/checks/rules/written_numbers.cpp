// SPDX-License-Identifier: Apache-2.0
#include "core/checks/characters.h"
#include "core/checks/rules/mark_checks.h"

#include <QCoreApplication>

#include <QHash>

namespace bulletin {
namespace {

bool isWideAlphanumeric(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= 0xff10 && unit <= 0xff19) || (unit >= 0xff21 && unit <= 0xff3a) || (unit >= 0xff41 && unit <= 0xff5a);
}

// ％ ． ／ ＋ between or behind digits belong to the number; a full-width colon or hyphen may be the sentence's.
bool isWideSign(QChar character)
{
    return isOneOf(character, u"％．／＋＠＿＆");
}

bool isNumberSide(QChar character)
{
    return isWideAlphanumeric(character) || isDigit(character) || isLatin(character);
}

bool isWidePart(const QString &text, qsizetype position)
{
    const QChar character = text.at(position);
    if (isWideAlphanumeric(character))
        return true;
    const QChar before = characterAt(text, position - 1);
    if (character == u'％')
        return isNumberSide(before);
    // ２１：１０, ２０２４－１
    const bool sign = isWideSign(character) || isOneOf(character, u"：－，");
    return sign && isWideAlphanumeric(before) && isWideAlphanumeric(characterAt(text, position + 1)) && character != u'，';
}

QString narrowed(QStringView text)
{
    QString narrow;
    for (const QChar character : text)
        narrow += character.unicode() >= 0xff01 && character.unicode() <= 0xff5e ? QChar(char16_t(character.unicode() - 0xfee0)) : character;
    return narrow;
}

// 23．4%
void checkWidePoint(const PreparedText &text, FindingList &findings)
{
    for (qsizetype at = text.text.indexOf(u'．'); at >= 0; at = text.text.indexOf(u'．', at + 1)) {
        if (isDigit(characterAt(text.text, at - 1)) && isDigit(characterAt(text.text, at + 1)))
            findings.add(text, "NUM01", at, 1, {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” is in full width: “%2”."), {QStringLiteral("．"), QStringLiteral(".")}},
                         {replaceFix(text, at, 1, QStringLiteral("."), true)});
    }
}

void checkWide(const PreparedText &text, FindingList &findings)
{
    for (qsizetype start = 0; start < text.text.size(); ++start) {
        qsizetype end = start;
        while (end < text.text.size() && isWidePart(text.text, end))
            ++end;
        if (end == start)
            continue;
        // １５.６％: what stands between wide digits is the same number
        for (qsizetype next = end; next < text.text.size() && (isNumberSide(text.text.at(next)) || isOneOf(text.text.at(next), u".:/-")); ++next) {
            if (next + 1 < text.text.size() && isWidePart(text.text, next + 1) && !isOneOf(text.text.at(next + 1), u"：，"))
                end = next + 2;
        }
        while (end < text.text.size() && isWidePart(text.text, end))
            ++end;
        const QString wide = text.text.mid(start, end - start);
        findings.add(text, "NUM01", start, end - start,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” is in full width: “%2”."), {wide, narrowed(wide)}},
                     {replaceFix(text, start, end - start, narrowed(wide), true)});
        start = end;
    }
}

bool isYearNumeral(QChar character)
{
    return isOneOf(character, u"一二三四五六七八九〇零○◯Oo0");
}

// 二○二四年, 二零二四年 → 二〇二四年: a year in characters takes 〇.
void checkZeros(const PreparedText &text, FindingList &findings)
{
    const QString &body = text.text;
    for (qsizetype end = body.indexOf(u'年'); end >= 0; end = body.indexOf(u'年', end + 1)) {
        const qsizetype start = end - 4;
        if (start < 0 || !isOneOf(body.at(start), u"一二") || isYearNumeral(characterAt(body, start - 1)))
            continue;
        QString year = body.mid(start, 4);
        if (!std::all_of(year.begin(), year.end(), isYearNumeral))
            continue;
        for (QChar &character : year)
            character = isOneOf(character, u"零○◯Oo0") ? QChar(u'〇') : character;
        if (year != QStringView(body).sliced(start, 4))
            findings.add(text, "NUM01", start, 4,
                         {QT_TRANSLATE_NOOP("bulletin::Checks", "A year in characters takes “〇”: “%1”."), {year}}, {replaceFix(text, start, 4, year)});
    }
}

// 6月3O日, 1l个, 党的二10届: a letter for a digit, or digits that go on with characters.
void checkMixedScripts(const PreparedText &text, FindingList &findings)
{
    const QString &body = text.text;
    for (qsizetype at = 1; at < body.size(); ++at) {
        const QChar character = body.at(at);
        const bool letter = isOneOf(character, u"OolI");
        if (letter && isDigit(body.at(at - 1)) && (isOneOf(characterAt(body, at + 1), u"日年月号个人次项名元万亿场篇天%") || isDigit(characterAt(body, at + 1))) && !text.isProtected(at)) {
            const QString right = isOneOf(character, u"Oo") ? QStringLiteral("0") : QStringLiteral("1");
            findings.add(text, "NUM01", at, 1, {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” mixes digits and characters in one number."), {body.mid(at - 1, 3)}}, {replaceFix(text, at, 1, right)});
        }
        // 学员l0名: a letter before the digits
        if (isOneOf(character, u"lI") && isHan(body.at(at - 1)) && isDigit(characterAt(body, at + 1)) && isOneOf(characterAt(body, skipDigits(body, at + 1)), u"日年月号个人次项名元万亿场篇天%") && !text.isProtected(at))
            findings.add(text, "NUM01", at, 1, {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” mixes digits and characters in one number."), {body.mid(at, 3)}}, {replaceFix(text, at, 1, QStringLiteral("1"))});
        // 2十6名: digits around 十
        if (character == u'十' && isDigit(body.at(at - 1)) && isDigit(characterAt(body, at + 1)) && !isDigit(characterAt(body, at - 2)) && !isDigit(characterAt(body, at + 2))) {
            const QString right = QString(body.at(at - 1)) + body.at(at + 1);
            findings.add(text, "NUM02", at - 1, 3, {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” mixes digits and characters in one number."), {body.mid(at - 1, 3)}}, {replaceFix(text, at - 1, 3, right)});
        }
        // 二10届: a numeral before the digits, a session or a meeting behind
        const qsizetype end = isDigit(character) && isOneOf(body.at(at - 1), u"一二三四五六七八九") ? skipDigits(body, at) : at;
        if (end == at || end - at > 2 || !isOneOf(characterAt(body, end), u"届大"))
            continue;
        const int digits = QStringView(body).sliced(at, end - at).toInt();
        if (digits < 1 || digits > 10)
            continue;
        const QString right = QString(body.at(at - 1)) + QStringView(u"一二三四五六七八九十").at(digits - 1);
        findings.add(text, "NUM02", at - 1, end - at + 1, {QT_TRANSLATE_NOOP("bulletin::Checks", "The set term is “%1”, in characters."), {right}}, {replaceFix(text, at - 1, end - at + 1, right)});
        at = end;
    }
}

// 1百零8, 3千元: 万 and 亿 may follow digits, 百 and 千 may not.
void checkMixedNumbers(const PreparedText &text, FindingList &findings)
{
    const QString &body = text.text;
    for (qsizetype position = 1; position < body.size(); ++position) {
        if (!isOneOf(body.at(position), u"百千") || !isDigit(body.at(position - 1)))
            continue;
        const qsizetype start = digitsBefore(body, position);
        const QChar behind = characterAt(body, position + 1);
        if (position - start > 2 || characterAt(body, start - 1) == u'.' || !(isDigit(behind) || isOneOf(behind, u"零〇多余名人元个件年次场户亩册吨字篇")))
            continue;
        const bool nought = isOneOf(behind, u"零〇");
        const qsizetype rest = position + (nought ? 2 : 1);
        const qsizetype end = skipDigits(body, rest);
        const int unit = body.at(position) == u'百' ? 100 : 1000;
        const int value = QStringView(body).sliced(start, position - start).toInt() * unit + QStringView(body).sliced(rest, end - rest).toInt();
        const bool known = end - rest <= 3 && (end > rest || !nought);
        findings.add(text, "NUM01", start, end - start,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” mixes digits and characters in one number."), {body.mid(start, end - start)}},
                     known ? QList<Fix>{replaceFix(text, start, end - start, QString::number(value))} : QList<Fix>{});
    }
}

struct Quantity {
    qsizetype start = 0;
    qsizetype length = 0;
    const PreparedText *text = nullptr;
};

// What is counted, in the words of both styles: 场, 篇, 件. Years, ages and ordinals have styles of their own.
QString countedAt(const QString &text, qsizetype position)
{
    static constexpr QStringView counted[] = {u"场", u"次", u"篇", u"名", u"件", u"项", u"条", u"部", u"家", u"册", u"个"};
    for (const QStringView measure : counted) {
        if (startsWithAt(text, position, measure))
            return measure.toString();
    }
    return {};
}

void collectDigits(const PreparedText &text, QHash<QString, int> &styles)
{
    const QString &body = text.text;
    for (qsizetype position = 0; position < body.size(); ++position) {
        if (!isDigit(body.at(position)))
            continue;
        position = skipDigits(body, position);
        qsizetype end = skipPlainBlanks(body, position);
        if (isOneOf(characterAt(body, end), u"余多"))
            ++end;
        const QString counted = countedAt(body, end);
        if (!counted.isEmpty())
            ++styles[counted];
    }
}

// 三十余场: tens in characters before something that is counted.
void collectCharacters(const PreparedText &text, QHash<QString, QList<Quantity>> &written)
{
    const QString &body = text.text;
    for (qsizetype ten = body.indexOf(u'十'); ten >= 0; ten = body.indexOf(u'十', ten + 1)) {
        if (!isOneOf(characterAt(body, ten - 1), u"二三四五六七八九") || isHanNumeral(characterAt(body, ten - 2)) || characterAt(body, ten - 2) == u'第')
            continue;
        qsizetype end = ten + 1;
        if (isOneOf(characterAt(body, end), u"一二三四五六七八九"))
            ++end;
        if (isOneOf(characterAt(body, end), u"余多"))
            ++end;
        const QString counted = countedAt(body, end);
        if (!counted.isEmpty())
            written[counted].append({ten - 1, end + counted.size() - ten + 1, &text});
    }
}

} // namespace

void checkWideCharacters(const PreparedText &text, const CheckContext &, FindingList &findings)
{
    checkWide(text, findings);
    checkWidePoint(text, findings);
    checkMixedScripts(text, findings);
    checkZeros(text, findings);
    checkMixedNumbers(text, findings);
}

void checkNumeralStyles(const PreparedArticle &article, const CheckContext &, FindingList &findings)
{
    QHash<QString, int> styles;
    QHash<QString, QList<Quantity>> written;
    for (const PreparedText &text : article.texts) {
        if (text.role != TextRole::Paragraph)
            continue;
        collectDigits(text, styles);
        collectCharacters(text, written);
    }
    for (auto counted = written.cbegin(); counted != written.cend(); ++counted) {
        if (styles.value(counted.key()) < 2)
            continue;
        for (const Quantity &quantity : counted.value())
            findings.add(*quantity.text, "NUM03", quantity.start, quantity.length,
                         {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” is written in characters, the article's other counts of “%2” in digits."),
                          {quantity.text->text.mid(quantity.start, quantity.length), counted.key()}}, {}, {}, 0.6);
    }
}

} // namespace bulletin
