// SPDX-License-Identifier: Apache-2.0
#include "core/formats/issue_parts.h"
#include "core/formats/credit_grammar.h"
#include "core/formats/line_shapes.h"

#include <QRegularExpression>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 4'000;
constexpr qsizetype fullLine = 22; // characters; 4号 type holds some 30 a line

const QString recipientLabels = u"抄\\s*报|抄\\s*送|主\\s*报|主\\s*送|分\\s*送|发\\s*送|呈\\s*报|呈\\s*送|报|送|发"_s;

const QRegularExpression &recipientLabel()
{
    static const QRegularExpression pattern(u"^\\s*(%1)\\s*[:：]\\s*"_s.arg(recipientLabels));
    return pattern;
}

const QRegularExpression &colophonLabel()
{
    static const QRegularExpression pattern(
        u"(责\\s*任\\s*编\\s*辑|责\\s*编|本\\s*期\\s*编\\s*辑|执\\s*行\\s*编\\s*辑|编\\s*辑|联\\s*系\\s*电\\s*话|电\\s*话|电\\s*子\\s*邮\\s*箱|电\\s*子\\s*邮\\s*件|"
        "投\\s*稿\\s*邮\\s*箱|邮\\s*箱|E\\s*-?\\s*mail|Tel)\\s*[:：]\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

// Labels of the tail that the issue has no place for: their line is kept as a doubt.
const QRegularExpression &otherLabel()
{
    static const QRegularExpression pattern(
        u"(签\\s*发|审\\s*核|审\\s*定|校\\s*对|主\\s*编|副\\s*主\\s*编|编\\s*审|联\\s*系\\s*人|地\\s*址|邮\\s*编|邮\\s*政\\s*编\\s*码|传\\s*真|网\\s*址)\\s*[:：]\\s*"_s);
    return pattern;
}

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
    const auto atStart = [&](const QRegularExpression &pattern) {
        const auto match = pattern.match(line.text);
        return match.hasMatch() && match.capturedStart() == 0;
    };
    const auto run = printRun().match(halfWidth(line.text));
    return atStart(recipientLabel()) || atStart(colophonLabel()) || (run.hasMatch() && run.capturedLength() == line.text.size());
}

bool isArticlePart(const SourceLine &line)
{
    return isSection(line) || line.role == SourceRole::Title || line.role == SourceRole::Credit || line.kind == SourceKind::Image
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
    void addRecipients(const QString &text);
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

// 报：… 送：… 发：… on one line or alone.
void TailReader::addRecipients(const QString &text)
{
    static const QRegularExpression next(u"[\\s；;。]+(?=(?:%1)\\s*[:：])"_s.arg(recipientLabels));
    for (const QString &part : text.split(next, Qt::SkipEmptyParts)) {
        const auto match = recipientLabel().match(part);
        if (!match.hasMatch())
            continue;
        QString label = match.captured(1);
        label.remove(QRegularExpression(u"\\s"_s));
        m_issue.distribution.append(DistributionLine{label, trimmedBlanks(part.mid(match.capturedLength()))});
    }
}

// 某办公室 2024年2月22日印发: says again what the masthead says, or says it alone.
bool TailReader::takeImprint(const QString &text)
{
    const std::optional<FoundDate> found = findDate(text);
    if (!found || !found->date.isValid())
        return false;
    QString rest = text;
    rest.remove(found->start, found->length);
    static const QRegularExpression words(u"\\s*(印发|印制|编印|印|编)?\\s*$"_s);
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
    if (!m_inRecipients || otherLabel().match(line.text).hasMatch() || remark.match(line.text).hasMatch())
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
    if (recipientLabel().match(line.text).hasMatch()) {
        // 共印××份 may stand at the end of the last line.
        static const QRegularExpression run(u"\\s+(?=[(（]?\\s*共\\s*印)"_s);
        const QStringList parts = line.text.split(run);
        addRecipients(parts.first());
        m_inRecipients = parts.size() == 1;
        m_lastLength = line.text.size();
        for (const QString &part : parts.mid(1)) {
            if (const QString rest = takeColophon(part, m_issue); !rest.isEmpty())
                doubt(line, DoubtRule::UnknownLine, rest);
        }
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

QString &fieldFor(const QString &label, Colophon &colophon)
{
    QString tight = label.toLower();
    tight.remove(QRegularExpression(u"[\\s-]"_s));
    if (tight.endsWith(u"编"_s) || tight.endsWith(u"编辑"_s))
        return colophon.editor;
    return tight.endsWith(u"电话"_s) || tight == u"tel"_s ? colophon.phone : colophon.email;
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
    return lines.size();
}

QString takeColophon(const QString &text, IssueDocument &issue)
{
    QString rest = text;
    if (const auto run = printRun().match(halfWidth(rest)); run.hasMatch() && issue.printRun == 0) {
        issue.printRun = run.captured(1).toInt();
        rest.replace(run.capturedStart(), run.capturedLength(), u"  "_s);
    }
    static const QRegularExpression anyLabel(colophonLabel().pattern() + u'|' + otherLabel().pattern() + u"|^\\s*(?:%1)\\s*[:：]"_s.arg(recipientLabels),
                                             QRegularExpression::CaseInsensitiveOption);
    QString unknown;
    while (true) {
        const auto match = colophonLabel().match(rest);
        if (!match.hasMatch())
            break;
        const auto next = anyLabel.match(rest, match.capturedEnd());
        const qsizetype end = next.hasMatch() ? next.capturedStart() : rest.size();
        static const QRegularExpression ends(u"[\\s，,；;|]+$"_s);
        QString value = trimmedBlanks(rest.mid(match.capturedEnd(), end - match.capturedEnd()));
        value.remove(ends);
        QString &field = fieldFor(match.captured(1), issue.colophon);
        if (!field.isEmpty() && field != value)
            unknown += rest.mid(match.capturedStart(), end - match.capturedStart()); // a second one: kept as a doubt
        else
            field = value;
        rest.remove(match.capturedStart(), end - match.capturedStart());
    }
    static const QRegularExpression brackets(u"^[\\s（()）|]*$"_s);
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
