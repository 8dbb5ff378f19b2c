// SPDX-License-Identifier: Apache-2.0
#include "core/formats/issue_parts.h"
#include "core/formats/credit_grammar.h"
#include "core/formats/line_shapes.h"
#include "core/formats/tail_line.h"

#include <QRegularExpression>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMastheadLine = 80;
constexpr qsizetype longestStopped = 40; // a shorter line may end in a stop by a slip
constexpr QChar taken = u'\x01'; // stands where a part of a line has been understood

const QString numeral = u"[0-9〇○零一二三四五六七八九十百]+"_s;

// One line of the masthead, from which the parts that are understood are taken one by one.
class MastheadLine {
public:
    explicit MastheadLine(const QString &text)
        : m_text(text)
        , m_half(halfWidth(text))
    {
    }

    QRegularExpressionMatch take(const QRegularExpression &pattern)
    {
        QRegularExpressionMatch match = pattern.match(m_half);
        if (match.hasMatch())
            blankOut(match.capturedStart(), match.capturedLength());
        return match;
    }
    void blankOut(qsizetype start, qsizetype length)
    {
        m_text.replace(start, length, QString(length, taken));
        m_half.replace(start, length, QString(length, taken));
        m_took = true;
    }
    bool tookSomething() const { return m_took; }
    const QString &half() const { return m_half; }

    // What is left, cut where something was taken and at wide blanks.
    QStringList rest() const
    {
        static const QRegularExpression cut(u"[\\x01\\t|]+|[ \\x{3000}]{2,}"_s);
        QStringList pieces;
        for (const QString &piece : withoutLetterSpacing(m_text).split(cut)) {
            const QString trimmed = trimmedBlanks(piece);
            static const QString marks = u"，,、。()（）·—-"_s;
            if (!trimmed.isEmpty() && !(trimmed.size() == 1 && marks.contains(trimmed.front())))
                pieces.append(trimmed);
        }
        return pieces;
    }

private:
    QString m_text;
    QString m_half;
    bool m_took = false;
};

class MastheadReader {
public:
    MastheadReader(const SourceLines &lines, IssueDocument &issue)
        : m_lines(lines)
        , m_issue(issue)
    {
    }
    qsizetype read();

private:
    bool understand(MastheadLine &line);
    bool takeLine(qsizetype index);
    void takeNumbers(MastheadLine &line);
    bool takePiece(const QString &piece, const SourceLine &line);
    bool somethingFollows(qsizetype index) const;
    bool leadsIntoText(qsizetype index) const;
    void settleName();
    void doubt(const SourceLine &line, const QString &detail = {})
    {
        m_issue.doubts.append(Doubt{DoubtRule::UnknownLine, line.number, line.text, detail, 0});
    }

    const SourceLines &m_lines;
    IssueDocument &m_issue;
    QList<SourceLine> m_names; // lines before the number that may be the name
    bool m_numberSeen = false;
    bool m_publisherAbove = false; // read from the line above the name
};

QString withoutPublisherWords(const QString &text)
{
    static const QRegularExpression closing(u"^(.+?)[\\s\\x{3000}]*(编辑印发|编印|编辑|编发|编制|主办|主编|印发|编)$"_s);
    static const QRegularExpression label(u"^(编印单位|主办单位|编发单位|编辑单位|主管单位|编印|主办|编发|主编单位)[\\s\\x{3000}]*[：:][\\s\\x{3000}]*"_s);
    QString name = trimmedBlanks(text);
    name.remove(label);
    const QRegularExpressionMatch match = closing.match(name);
    return match.hasMatch() ? match.captured(1) : name;
}

bool endsMasthead(const SourceLine &line)
{
    switch (line.role) {
    case SourceRole::Corner:
    case SourceRole::Masthead:
    case SourceRole::IssueNumber:
    case SourceRole::Publisher:
        return false;
    case SourceRole::None:
        break;
    default:
        return true;
    }
    static const QRegularExpression bullet(u"^[-–•·●○◆◇■□▲△★☆*]\\s*\\S"_s);
    static const QRegularExpression leader(u"[.．·…]{3,}\\s*\\d+$"_s);
    const bool framed = !line.text.isEmpty() && isOrnament(line.text.front()) && isOrnament(line.text.back()); // ☆ 税务简讯 ☆
    return line.kind != SourceKind::Text || line.text.size() > longestMastheadLine || isContentsHeading(line.text)
        || editorialNote(line.text).has_value() || (!framed && bullet.match(line.text).hasMatch()) || leader.match(line.text).hasMatch()
        || (line.text.contains(u'。') && (line.text.indexOf(u'。') + 1 < line.text.size() || line.text.size() > longestStopped));
}

void MastheadReader::takeNumbers(MastheadLine &line)
{
    static const QRegularExpression cumulative(u"\\(?\\s*总\\s*(?:第|期号|号)?\\s*[:]?\\s*(%1)\\s*期?\\s*\\)?"_s.arg(numeral));
    static const QRegularExpression supplement(u"\\(?\\s*增\\s*刊\\s*(?:[(第]?\\s*(%1)\\s*[)期]?)?\\s*\\)?"_s.arg(numeral));
    static const QRegularExpression number(
        u"[\\[(〔]?\\s*(?:([0-9]{4}|[〇○零一二三四五六七八九]{4})\\s*年?\\s*[\\])〕]?\\s*[,度]?\\s*)?\\(?\\s*第\\s*(%1)\\s*[期号]\\s*\\)?"_s.arg(numeral));
    static const QRegularExpression yearNumber(u"[\\[(〔]\\s*([0-9]{4})\\s*年?\\s*[\\])〕]\\s*(%1)\\s*[期号]"_s.arg(numeral));
    if (const auto match = line.take(cumulative); match.hasMatch()) {
        m_issue.cumulative = parseNumeral(match.captured(1)).value_or(0);
        m_numberSeen = true;
    }
    // 增刊第2期 counts by itself; 第1期（增刊） is an ordinary number's supplement.
    const auto extra = line.take(supplement);
    if (extra.hasMatch()) {
        m_issue.supplement = true;
        m_numberSeen = true;
        if (!extra.captured(1).isEmpty())
            m_issue.number = parseNumeral(extra.captured(1)).value_or(0);
    }
    static const QRegularExpression slip(u"^\\s*()\\(?\\s*第\\s*([0-9]+)\\s*[\\x{4E00}-\\x{9FFF}]\\s*\\)?\\s*$"_s); // （第8朝）
    for (const QRegularExpression *pattern : {&number, &yearNumber, &slip}) {
        if (pattern == &slip && (m_issue.number != 0 || m_numberSeen))
            break;
        const auto match = line.take(*pattern);
        if (!match.hasMatch())
            continue;
        m_issue.number = parseNumeral(match.captured(2)).value_or(0);
        if (!match.captured(1).isEmpty())
            m_issue.year = parseNumeral(match.captured(1)).value_or(0);
        m_numberSeen = true;
    }
}

bool MastheadReader::understand(MastheadLine &line)
{
    static const QRegularExpression serial(u"(?:编\\s*号|份\\s*号|№|No\\.?)\\s*[:.]?\\s*([A-Za-z0-9-]+)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression copyNumber(u"^\\s*([0-9]{6})\\s*$"_s);
    if (const auto found = findDate(line.half()); found && found->date.isValid() && m_issue.date.isNull()) {
        m_issue.date = found->date;
        line.blankOut(found->start, found->length);
    }
    takeNumbers(line);
    static const QRegularExpression weekday(u"(?:^|(?<=\\x01))\\s*[(]?(?:星期|周)[一二三四五六日天][)]?\\s*$"_s); // behind the date
    line.take(weekday);
    for (const QRegularExpression *pattern : {&serial, &copyNumber}) {
        if (!m_issue.serial.isEmpty())
            break;
        if (const auto match = line.take(*pattern); match.hasMatch())
            m_issue.serial = match.captured(1);
    }
    return line.tookSomething();
}

bool MastheadReader::takePiece(const QString &piece, const SourceLine &line)
{
    static const QRegularExpression secrecy(
        u"^[(\\[【]?((绝密|机密|秘密)\\s*([★☆*]?\\s*[0-9一二三四五六七八九十]*\\s*(年|个月|长期)?)?|内部(资料|刊物|文件|参考|材料|使用|传阅|交流)?[\\s,，·]*"
        "(免费交流|免费赠阅|注意保存|妥善保存|妥善保管|请勿外传|不得外传|严禁外传|注意保密|仅供参考|限内部使用)?)[)\\]】]?$"_s);
    static const QRegularExpression publisherWords(u"(编印|编辑|编发|编制|主办|主编|印发|编)$|^(编印|主办|编发|编辑)(单位)?[：:]"_s);
    // （双月刊）; a date without its day. The issue has no place for them.
    static const QRegularExpression period(u"^[(（](?:双月|半月|月|双周|周|旬|季|半年|年|不定期)刊[)）]$"_s);
    static const QRegularExpression month(u"^([0-9]{4}|[〇○零一二三四五六七八九]{4})\\s*年\\s*(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})\\s*月(?:号|刊)?$"_s);
    if (const auto match = month.match(halfWidth(piece)); match.hasMatch() && m_issue.year == 0)
        m_issue.year = parseNumeral(match.captured(1)).value_or(0);
    static const QRegularExpression day(u"^[(]?[0-9〇一二三四五六七八九十]{1,3}\\s*月\\s*[0-9一二三四五六七八九十]{1,3}\\s*日[)]?\\s*(?:出版|出刊|印发)?$"_s);
    if (day.match(halfWidth(piece)).hasMatch()) // settleDate knows the year
        return true;
    if (period.match(piece).hasMatch() || month.match(halfWidth(piece)).hasMatch()) {
        doubt(line, piece);
        return true;
    }
    if (m_issue.classification.isEmpty() && (line.role == SourceRole::Corner || secrecy.match(halfWidth(piece)).hasMatch())) {
        m_issue.classification = piece;
        return true;
    }
    const bool publisher = line.role == SourceRole::Publisher || publisherWords.match(piece).hasMatch()
        || (m_numberSeen && looksLikeUnit(piece) && !m_issue.bulletin.isEmpty());
    if (publisher && (m_issue.publisher.isEmpty() || m_publisherAbove) && line.role != SourceRole::Masthead) {
        // The office above the name was no publisher, then, but the name's first part, unless it is the same office.
        const QString above = std::exchange(m_publisherAbove, false) ? m_issue.publisher : QString();
        m_issue.publisher = withoutPublisherWords(piece);
        if (!m_issue.publisher.contains(above))
            m_issue.bulletin.prepend(above);
        return true;
    }
    if (tailLine(piece) == TailLine::Other) { // 签发人：…
        doubt(line, piece);
        return true;
    }
    return takeColophon(piece, m_issue).isEmpty();
}

bool MastheadReader::somethingFollows(qsizetype index) const
{
    for (qsizetype next = index + 1; next < m_lines.size() && next <= index + 3; ++next) {
        if (endsMasthead(m_lines.at(next)))
            return false;
        IssueDocument scratch;
        MastheadReader reader(m_lines, scratch);
        MastheadLine line(m_lines.at(next).text);
        if (reader.understand(line))
            return true;
    }
    return false;
}

// Behind the number, a line that says nothing of it and stands above a paragraph is an article's title.
bool MastheadReader::leadsIntoText(qsizetype index) const
{
    constexpr qsizetype shortestText = 24;
    if (!m_numberSeen || index + 1 >= m_lines.size() || m_lines.at(index).role != SourceRole::None)
        return false;
    const SourceLine &next = m_lines.at(index + 1);
    IssueDocument scratch;
    MastheadReader reader(m_lines, scratch);
    MastheadLine line(m_lines.at(index).text);
    return next.kind == SourceKind::Text && next.text.size() >= shortestText && next.text.contains(u'。') && !editorialNote(next.text) && m_lines.at(index).blankBefore
        && !tailLine(m_lines.at(index).text) && withoutPublisherWords(m_lines.at(index).text) == m_lines.at(index).text && !reader.understand(line);
}

// Lines before the number: the name, over one line or two, or the publisher above it.
void MastheadReader::settleName()
{
    if (m_names.isEmpty() || !m_issue.bulletin.isEmpty())
        return;
    if (m_names.size() > 1 && m_issue.publisher.isEmpty() && looksLikeUnit(m_names.first().text)) {
        m_issue.publisher = withoutPublisherWords(m_names.takeFirst().text);
        m_publisherAbove = true;
    }
    for (const SourceLine &line : std::as_const(m_names))
        m_issue.bulletin += withoutLetterSpacing(withoutOrnaments(line.text));
    if (m_names.size() > 1) {
        for (const SourceLine &line : std::as_const(m_names))
            doubt(line, m_issue.bulletin);
    }
}

// True: the line belongs to the masthead.
bool MastheadReader::takeLine(qsizetype index)
{
    const SourceLine &source = m_lines.at(index);
    MastheadLine line(source.text);
    const bool before = !m_numberSeen;
    const bool understood = understand(line);
    if (!before && m_issue.bulletin.isEmpty())
        settleName();
    bool placed = understood;
    for (const QString &piece : line.rest()) {
        SourceLine part = source;
        part.text = piece;
        if (takePiece(piece, source)) {
            placed = true;
        } else if (findDate(piece)) { // no such day, or a second date
            doubt(part);
            placed = true;
        } else if (before || (m_issue.bulletin.isEmpty() && m_names.isEmpty())) {
            m_names.append(part);
            placed = true;
        } else if (understood || somethingFollows(index)) {
            doubt(part);
            placed = true;
        }
    }
    if (m_numberSeen && m_issue.bulletin.isEmpty())
        settleName();
    return placed;
}

qsizetype MastheadReader::read()
{
    qsizetype index = 0;
    for (; index < m_lines.size() && !endsMasthead(m_lines.at(index)); ++index) {
        const SourceLine &source = m_lines.at(index);
        if (source.role == SourceRole::Masthead)
            m_issue.bulletin += source.text;
        else if (leadsIntoText(index) || (!isRule(source.text) && !takeLine(index)))
            break;
    }
    settleName();
    // 总第41期 alone is the number that the bulletin goes by.
    if (m_issue.number == 0 && !m_issue.supplement)
        m_issue.number = m_issue.cumulative;
    if (m_issue.bulletin.isEmpty() && m_numberSeen) // 内部参考 may also be a bulletin's name
        m_issue.bulletin = std::exchange(m_issue.classification, QString());
    if (m_issue.year == 0 && m_issue.date.isValid())
        m_issue.year = m_issue.date.year();
    return index;
}

} // namespace

qsizetype readMasthead(const SourceLines &lines, IssueDocument &issue)
{
    return MastheadReader(lines, issue).read();
}

} // namespace bulletin
