// SPDX-License-Identifier: Apache-2.0
#include "core/formats/issue_parts.h"
#include "core/formats/credit_grammar.h"
#include "core/formats/line_shapes.h"
#include "core/formats/tail_line.h"

#include <QRegularExpression>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 4'000;
constexpr qsizetype fullLine = 22; // characters; 4号 type holds some 30 a line

const QRegularExpression &printRun()
{
    static const QRegularExpression pattern(u"[(]?\\s*(?:共\\s*印|印\\s*数|份\\s*数)\\s*[:]?\\s*([0-9]{1,6})\\s*份?\\s*[)]?"_s);
    return pattern;
}

bool opensTail(const SourceLine &line)
{
    if (line.role == SourceRole::Tail)
        return true;
    if (line.kind != SourceKind::Text || line.role == SourceRole::Body || isSection(line))
        return false;
    const auto label = findTailLabel(line.text);
    const auto run = printRun().match(halfWidth(line.text));
    return (label && label->opens && label->start == 0) || (run.hasMatch() && run.capturedStart() == 0 && (label || run.capturedLength() == line.text.size()));
}

bool closesIssue(const SourceLine &line)
{
    constexpr qsizetype longest = 60;
    static const QRegularExpression words(u"^[（(【]?(内部|欢迎|免费|仅供|赠阅|投稿|本期共|敬请)[^。，]*[）)】]?$"_s);
    if (line.kind != SourceKind::Text || isSection(line) || line.text.size() > longest || line.text.contains(u'。'))
        return false;
    static const QRegularExpression number(u"^(?:[0-9]{4}\\s*年\\s*)?第\\s*[0-9〇一二三四五六七八九十百]{1,5}\\s*期"_s);
    const auto date = findDate(line.text);
    if (date && date->length >= line.text.size() - 6)
        return true;
    return findTailLabel(line.text) || number.match(halfWidth(line.text)).hasMatch() || printRun().match(halfWidth(line.text)).hasMatch() || words.match(line.text).hasMatch();
}

bool isArticlePart(const SourceLine &line)
{
    return isSection(line) || line.role == SourceRole::Title || line.role == SourceRole::Credit || line.creditByPlace || line.kind == SourceKind::Image
        || (line.role == SourceRole::None && parseCredit(line.text).has_value());
}

class TailReader {
public:
    explicit TailReader(IssueDocument &issue)
        : m_issue(issue)
    {
    }
    void read(const SourceLine &line);

private:
    void readRecipients(const SourceLine &line);
    bool takeImprint(const QString &text);
    void doubt(const SourceLine &line, DoubtRule rule, const QString &text, const QString &detail = {})
    {
        m_issue.doubts.append(Doubt{rule, line.number, text, detail, 0});
    }

    IssueDocument &m_issue;
    bool goesOnWith(const SourceLine &line) const;

    bool m_inRecipients = false; // the last line was 报, 送 or 发 and may go on
    qsizetype m_lastLength = 0;  // of that line as printed
};

// 报：… 送：… 发：… on one line or alone, and what else stands on their line.
void TailReader::readRecipients(const SourceLine &line)
{
    static const QRegularExpression separators(u"[\\s\\x{3000}；;。]+$"_s);
    static const QRegularExpression run(u"[\\s\\x{3000}]+(?=[(（]?\\s*共\\s*印)"_s); // 共印××份 may stand at the end of the last line
    QString others;
    for (auto label = findTailLabel(line.text); label;) {
        const auto next = findTailLabel(line.text, label->end);
        const qsizetype end = next ? next->start : line.text.size();
        if (label->label == TailLabel::Recipients) {
            const QStringList parts = line.text.mid(label->end, end - label->end).split(run);
            QString recipients = trimmedBlanks(parts.first());
            if (next)
                recipients.remove(separators);
            m_issue.distribution.append(DistributionLine{label->word, recipients});
            others += parts.mid(1).join(u' ');
        } else {
            others += line.text.mid(label->start, end - label->start);
        }
        label = next;
    }
    m_inRecipients = others.isEmpty();
    m_lastLength = line.text.size();
    if (const QString rest = takeColophon(others, m_issue); !rest.isEmpty())
        doubt(line, DoubtRule::UnknownLine, rest);
}

// 某办公室 2024年2月22日印发: says again what the masthead says, or says it alone.
bool TailReader::takeImprint(const QString &text)
{
    const std::optional<FoundDate> found = findDate(text);
    if (!found || !found->date.isValid())
        return false;
    QString rest = text;
    rest.remove(found->start, found->length);
    static const QRegularExpression words(u"[\\s\\x{3000}]*(印发|印制|编印|印|编)?[\\s\\x{3000}]*$"_s);
    rest = trimmedBlanks(rest.remove(words));
    const bool sameDate = m_issue.date.isNull() || m_issue.date == found->date;
    const bool samePublisher = rest.isEmpty() || m_issue.publisher.isEmpty() || m_issue.publisher == rest;
    if (!sameDate || !samePublisher || (!rest.isEmpty() && !looksLikeUnit(rest)))
        return false;
    m_issue.date = found->date;
    if (m_issue.year == 0)
        m_issue.year = found->date.year();
    if (m_issue.publisher.isEmpty())
        m_issue.publisher = rest;
    return true;
}

// A long line, or one that ends in a comma, goes on in the next; so does one whose next is indented.
bool TailReader::goesOnWith(const SourceLine &line) const
{
    static const QString commas = u"，、；,;"_s;
    static const QRegularExpression remark(u"^(本期|另|注)"_s);
    if (!m_inRecipients || findTailLabel(line.text) || remark.match(line.text).hasMatch())
        return false;
    const QString &recipients = m_issue.distribution.last().recipients;
    return recipients.isEmpty() || commas.contains(recipients.back()) || m_lastLength >= fullLine || line.indented || line.continues;
}

void TailReader::read(const SourceLine &line)
{
    if (line.kind != SourceKind::Text) {
        for (const QStringList &row : line.rows)
            doubt(line, DoubtRule::UnknownLine, row.join(u'\t'));
        return;
    }
    if (isRule(line.text))
        return;
    if (line.text.size() > longestLine) {
        doubt(line, DoubtRule::UnknownLine, line.text);
        return;
    }
    if (tailLine(line.text) == TailLine::Recipients) {
        readRecipients(line);
        return;
    }
    const QString rest = takeColophon(line.text, m_issue);
    const bool known = rest != line.text;
    if (rest.isEmpty() || (!known && takeImprint(line.text))) {
        m_inRecipients = false;
    } else if (!known && goesOnWith(line)) {
        QString &recipients = m_issue.distribution.last().recipients;
        doubt(line, DoubtRule::Joined, recipients.right(12) + u" | "_s + line.text.left(12), recipients + line.text);
        recipients += line.text;
        m_lastLength = line.text.size();
    } else {
        m_inRecipients = false;
        doubt(line, DoubtRule::UnknownLine, rest);
    }
}

QString *fieldFor(TailLabel label, Colophon &colophon)
{
    switch (label) {
    case TailLabel::Editor:
        return &colophon.editor;
    case TailLabel::Phone:
        return &colophon.phone;
    case TailLabel::Email:
        return &colophon.email;
    case TailLabel::Recipients:
    case TailLabel::Other:
        break;
    }
    return nullptr;
}

// As printed, without what parts it from its neighbours, and without the bracket around the whole line.
QString valueOf(const QString &text)
{
    static const QRegularExpression ends(u"[\\s\\x{3000}，,；;|]+$"_s);
    QString value = trimmedBlanks(text).remove(ends);
    if ((value.endsWith(u'）') && !value.contains(u'（')) || (value.endsWith(u')') && !value.contains(u'(')))
        value = trimmedBlanks(value.chopped(1));
    return value;
}

} // namespace

qsizetype findTail(const SourceLines &lines, qsizetype begin)
{
    qsizetype lastArticlePart = begin - 1;
    for (qsizetype index = begin; index < lines.size(); ++index) {
        if (isArticlePart(lines.at(index)))
            lastArticlePart = index;
    }
    for (qsizetype index = lastArticlePart + 1; index < lines.size(); ++index) {
        if (!opensTail(lines.at(index)))
            continue;
        while (index > lastArticlePart + 1 && lines.at(index - 1).kind == SourceKind::Text && isRule(lines.at(index - 1).text))
            --index; // the rule above 报 belongs to it
        return index;
    }
    // 地址：… 邮箱：…, 内部交流 欢迎来稿: what would not open a tail is one at the very end.
    qsizetype tail = lines.size();
    while (tail > lastArticlePart + 1 && closesIssue(lines.at(tail - 1)))
        --tail;
    return tail < lines.size() && tail > begin && lines.at(tail).blankBefore ? tail : lines.size();
}

QString takeColophon(const QString &text, IssueDocument &issue)
{
    QString rest = text;
    if (const auto run = printRun().match(halfWidth(rest)); run.hasMatch() && issue.printRun == 0) {
        issue.printRun = run.captured(1).toInt();
        rest.replace(run.capturedStart(), run.capturedLength(), u"  "_s);
    }
    QString unknown;
    for (auto label = findTailLabel(rest); label;) {
        QString *field = fieldFor(label->label, issue.colophon);
        const auto next = findTailLabel(rest, label->end);
        if (!field) {
            label = next;
            continue;
        }
        const qsizetype length = (next ? next->start : rest.size()) - label->start;
        const QString value = valueOf(rest.mid(label->end, label->start + length - label->end));
        if (!field->isEmpty() && *field != value)
            unknown += rest.mid(label->start, length); // a second one: kept as a doubt
        else
            *field = value;
        rest.remove(label->start, length);
        label = findTailLabel(rest, label->start);
    }
    static const QRegularExpression brackets(u"^[\\s\\x{3000}（()）|]*$"_s);
    rest = trimmedBlanks(rest + unknown);
    return brackets.match(rest).hasMatch() ? QString() : rest;
}

void readTail(const SourceLines &lines, qsizetype begin, IssueDocument &issue)
{
    TailReader reader(issue);
    for (qsizetype index = begin; index < lines.size(); ++index)
        reader.read(lines.at(index));
}

} // namespace bulletin
