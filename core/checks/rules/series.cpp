// SPDX-License-Identifier: Apache-2.0
#include "core/checks/characters.h"
#include "core/checks/rules/mark_checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace bulletin {
namespace {

// 》、《 and ”、“ with nothing between (4.5.3.5).
void checkAdjacent(const PreparedText &text, FindingList &findings)
{
    for (qsizetype position = text.text.indexOf(u'、'); position >= 0; position = text.text.indexOf(u'、', position + 1)) {
        const QChar before = characterAt(text.text, position - 1);
        const QChar after = characterAt(text.text, position + 1);
        if ((before == u'》' && after == u'《') || (before == u'”' && after == u'“'))
            findings.add(text, "PUN10", position, 1,
                         {QT_TRANSLATE_NOOP("bulletin::Checks", "Between neighbours in %1%2 no “、” is needed."), {QString(after), QString(before)}},
                         {replaceFix(text, position, 1, {})});
    }
}

// One member of a number series: …9次，
struct Member {
    qsizetype mark = 0; // the mark behind it
    QString measure;
    qint64 value = 0;
};

// Members that follow one another within a sentence: 学习9次，理论学习15次、专题学习5次.
class SeriesScan {
public:
    SeriesScan(const PreparedText &text, FindingList &findings) : m_text(text), m_findings(findings) {}

    void run()
    {
        const QString &body = m_text.text;
        qsizetype start = 0;
        for (qsizetype position = 0; position <= body.size(); ++position) {
            const QChar mark = characterAt(body, position);
            if (position < body.size() && !isWideStop(mark))
                continue;
            take(start, position);
            if (mark != u'，' && mark != u'、')
                close();
            start = position + 1;
        }
    }

private:
    void take(qsizetype start, qsizetype end)
    {
        const QString &body = m_text.text;
        qsizetype digits = end;
        while (end - digits < 3 && digits > start && !isDigit(body.at(digits - 1)))
            --digits;
        const bool counted = digits > start && isDigit(body.at(digits - 1)) && end - start <= 24;
        const qsizetype digitsEnd = digits;
        digits = counted ? skipPlainBlanks(body, digits) : digits;
        const QString measure = counted ? body.mid(digits, end - digits) : QString();
        // 问题85项，其中立即整改49项、…: a series of its own
        const QStringView member = QStringView(body).sliced(start, end - start);
        if (member.startsWith(u"其中") || member.startsWith(u"有") || member.startsWith(u"包括") || member.startsWith(u"含") || member.startsWith(u"分别") || member.startsWith(u"共") || member.startsWith(u"合计") || member.startsWith(u"总计"))
            close();
        static constexpr QStringView totals[] = {u"共", u"收到", u"征集"};
        if (std::any_of(std::begin(totals), std::end(totals), [member](QStringView word) { return member.startsWith(word); })) {
            close(); // of what follows, or of what went before
            return;
        }
        if (!counted || (!m_members.isEmpty() && m_members.last().measure != measure))
            close();
        if (counted && !measure.isEmpty() && measureAt(body, digits) == measure.size())
            m_members.append({end, measure, QStringView(body).sliced(digitsBefore(body, digitsEnd), digitsEnd - digitsBefore(body, digitsEnd)).toLongLong()});
    }

    // Three or more with both marks between them: which belong together is anybody's guess.
    void close()
    {
        if (m_members.size() >= 3) {
            const QChar first = characterAt(m_text.text, m_members.first().mark);
            for (qsizetype index = 1; index + 1 < m_members.size(); ++index) {
                const qsizetype mark = m_members.at(index).mark;
                if (characterAt(m_text.text, mark) == first || endsRow(index) || followsWhole())
                    continue;
                m_findings.add(m_text, "PUN18", mark, 1,
                               {QT_TRANSLATE_NOOP("bulletin::Checks", "One series of numbers is parted by both “%1” and “%2”."),
                                {QString(first), m_text.text.mid(mark, 1)}},
                               {replaceFix(m_text, mark, 1, QString(first))}, {}, 0.6);
                break;
            }
        }
        m_members.clear();
    }

    // 整改49项、限期整改7项，目前已完成52项: behind the row come other clauses.
    bool endsRow(qsizetype index) const
    {
        return std::all_of(m_members.begin() + index, m_members.end() - 1, [this](const Member &member) { return characterAt(m_text.text, member.mark) == u'，'; });
    }

    // 今年确定12件，已启动9件、办结2件: the first counts the others.
    bool followsWhole() const
    {
        return characterAt(m_text.text, m_members.first().mark) == u'，'
            && std::all_of(m_members.begin() + 1, m_members.end(), [this](const Member &member) { return member.value <= m_members.first().value; });
    }

    const PreparedText &m_text;
    FindingList &m_findings;
    QList<Member> m_members;
};

} // namespace

void checkSeries(const PreparedText &text, const CheckContext &, FindingList &findings)
{
    checkAdjacent(text, findings);
    SeriesScan(text, findings).run();
}

} // namespace bulletin
