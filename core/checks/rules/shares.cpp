// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/count_rules.h"
#include "core/checks/rules/part_lists.h"

#include <QRegularExpression>

#include <algorithm>

namespace bulletin {
namespace {

constexpr qint64 hundred = 1'000'000; // per cent, in ten thousandths
constexpr QStringView shareWords[] = {u"占比", u"比重", u"比例", u"构成", u"结构", u"占"};
// Shares of several wholes, or by marks that one thing may have at once.
constexpr QStringView otherWholes[] = {u"女", u"党员", u"本科", u"以上", u"以下", u"学历", u"职称", u"同比", u"环比", u"增长", u"下降", u"提高", u"率", u"完成", u"满意", u"干部", u"少数民族", u"其中"};

class ShareCheck {
public:
    ShareCheck(const PreparedText &text, const Span &sentence, FindingList &findings)
        : m_text(text)
        , m_view(text.text)
        , m_sentence(sentence)
        , m_findings(findings)
    {
    }

    void run()
    {
        const QList<Amount> amounts = amountsIn(m_view, m_sentence);
        for (qsizetype index = 0; index + 1 < amounts.size();) {
            PartList row;
            if (amounts.at(index).unit == u"%")
                row = rowOf(m_view, amounts, index, m_sentence.end());
            // Two shares may leave a rest; they cannot be more than the whole.
            const bool all = row.size() >= 3 ? isList(row) || isLabelled(row) : row.size() == 2 && row.sum > hundred && isLabelled(row);
            if (row.exact && all)
                judge(row);
            index += std::max<qsizetype>(1, row.size());
        }
    }

private:
    QStringView lead(const PartList &row) const
    {
        return m_view.sliced(m_sentence.start, row.start() - m_sentence.start).last(std::min<qsizetype>(40, row.start() - m_sentence.start));
    }

    // 三类人员分别占40%、35%和25%; 占比分别为…
    bool isList(const PartList &row) const
    {
        const bool bare = std::all_of(row.labels.begin() + 1, row.labels.end(), [](QStringView label) { return label.isEmpty(); });
        const QStringView before = lead(row);
        const qsizetype each = before.lastIndexOf(u"分别");
        return bare && each >= 0 && before.size() - each <= 6 && holdsAny(before, shareWords) && !holdsAny(before, otherWholes);
    }

    // 工业占40%、农业占35%、服务业占25%
    bool isLabelled(const PartList &row) const
    {
        return std::all_of(row.labels.begin(), row.labels.end(), [](QStringView label) { return label.size() >= 2 && label.endsWith(u'占') && !holdsAny(label, otherWholes); })
            && !holdsAny(lead(row), otherWholes);
    }

    void judge(const PartList &row)
    {
        const qint64 off = std::abs(row.sum - hundred);
        if (off == 0 || off > hundred / 5 || (off > hundred / 20 && !isOneDigitOff(hundred, row)) || isOpen(row.end()))
            return;
        qint64 tolerance = 0;
        for (const Amount &part : row.parts)
            tolerance += part.grain();
        add(row, off * 2 <= tolerance || row.labels.last().size() > 0 ? Severity::Hint : Severity::Warning);
    }

    bool isOpen(qsizetype end) const { return behind(m_view, end, 12).contains(u'等') || behind(m_view, end, 12).contains(u"其他"); }

    void add(const PartList &row, Severity severity)
    {
        QList<Fix> fixes;
        for (const Amount &part : row.parts) {
            if (const QString right = writtenLike(part, part.value + hundred - row.sum); !right.isEmpty())
                fixes.append(replaceFix(m_text, part.start, part.numberLength, right));
        }
        m_findings.addAs(severity, m_text, "NUM06", row.start(), row.end() - row.start(),
                         {QT_TRANSLATE_NOOP("bulletin::Checks", "These shares make %1%, not 100%."), {plainNumber(row.sum, 1)}}, fixes, {}, 0.6);
    }

    const PreparedText &m_text;
    QStringView m_view;
    Span m_sentence;
    FindingList &m_findings;
};

// 三次产业结构比为8.5∶40.2∶51.3
void checkStructure(const PreparedText &text, FindingList &findings)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![0-9.:：∶])([0-9]{1,2}(?:\\.[0-9]{1,2})?)[:：∶]([0-9]{1,2}(?:\\.[0-9]{1,2})?)[:：∶]([0-9]{1,2}(?:\\.[0-9]{1,2})?)(?![0-9:：∶])"));
    for (auto matches = pattern.globalMatch(text.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!before(text.text, match.capturedStart(), 40).contains(u"产业"))
            continue;
        qint64 parts[3] = {};
        qint64 sum = 0;
        bool decimals = true;
        for (int part = 0; part < 3; ++part) {
            parts[part] = qRound64(match.capturedView(part + 1).toDouble() * 100);
            decimals = decimals && match.capturedView(part + 1).contains(u'.');
            sum += parts[part];
        }
        const qint64 off = std::abs(sum - 100 * 100);
        if (off == 0 || off > 2000)
            continue;
        QList<Fix> fixes;
        for (int part = 0; part < 3; ++part) {
            if (const qint64 right = parts[part] + 100 * 100 - sum; right > 0)
                fixes.append(replaceFix(text, match.capturedStart(part + 1), match.capturedLength(part + 1), plainNumber(right * 100, 1)));
        }
        findings.addAs(off <= (decimals ? 15 : 150) ? Severity::Hint : Severity::Warning, text, "NUM06", match.capturedStart(), match.capturedLength(),
                       {QT_TRANSLATE_NOOP("bulletin::Checks", "These shares make %1%, not 100%."), {plainNumber(sum * 100, 1)}}, fixes, {}, 0.7);
    }
}

} // namespace

void checkShares(const PreparedText &text, const CheckContext &, FindingList &findings)
{
    const QStringView view(text.text);
    if (view.contains(u'%') || view.contains(u'％')) {
        for (qsizetype start = 0; start < view.size();) {
            const qsizetype reach = std::min<qsizetype>(view.size(), start + 600);
            qsizetype end = start;
            while (end < reach && !endsSentence(view.at(end).unicode()))
                ++end;
            ShareCheck(text, {start, end - start}, findings).run();
            start = end + 1;
        }
    }
    if (view.contains(u"产业"))
        checkStructure(text, findings);
}

} // namespace bulletin
