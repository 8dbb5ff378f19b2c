// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/count_rules.h"
#include "core/checks/rules/part_lists.h"

namespace bulletin {
namespace {

// Words that say by themselves what adds up to what.
struct Complement {
    QStringView whole;
    QStringView first;
    QStringView second;
};
constexpr Complement complements[] = {
    {u"应到", u"实到", u"请假"}, {u"应到", u"实到", u"缺席"}, {u"应到会", u"实到会", u"请假"}, {u"收回", u"有效票", u"无效票"}, {u"收回选票", u"有效票", u"无效票"}, {u"应参加", u"实际参加", u"请假"}, {u"收回问卷", u"有效问卷", u"无效问卷"},
};
constexpr qsizetype farthest = 60;

// The amount right behind the word, 代表 and the like between; null: none.
const Amount *amountOf(QStringView text, const QList<Amount> &amounts, QStringView word, qsizetype from, qsizetype end)
{
    const qsizetype at = text.first(end).indexOf(word, from);
    if (at < 0)
        return nullptr;
    for (const Amount &amount : amounts) {
        if (amount.start >= at + word.size())
            return amount.start - at - word.size() <= 6 && !text.sliced(at, amount.start - at).contains(u'，') ? &amount : nullptr;
    }
    return nullptr;
}

} // namespace

// 应到286人，实到271人，请假15人
void checkComplements(const PreparedText &text, const CheckContext &, FindingList &findings)
{
    const QStringView view(text.text);
    for (const Complement &known : complements) {
        for (qsizetype at = view.indexOf(known.whole); at >= 0; at = view.indexOf(known.whole, at + 1)) {
            const qsizetype end = std::min(view.size(), at + farthest);
            const QList<Amount> amounts = amountsIn(view, {at, end - at});
            const Amount *whole = amountOf(view, amounts, known.whole, at, end);
            const Amount *first = whole ? amountOf(view, amounts, known.first, whole->end(), end) : nullptr;
            const Amount *second = first ? amountOf(view, amounts, known.second, first->end(), end) : nullptr;
            if (!second || whole->unit != first->unit || whole->unit != second->unit || !whole->exact || !first->exact || !second->exact
                || whole->value == first->value + second->value || view.sliced(at, second->start - at).contains(u'。'))
                continue;
            QList<Fix> fixes;
            const std::pair<const Amount *, qint64> rights[] = {{second, whole->value - first->value}, {first, whole->value - second->value}, {whole, first->value + second->value}};
            for (const auto &[amount, value] : rights) {
                if (const QString right = writtenLike(*amount, value); !right.isEmpty())
                    fixes.append(replaceFix(text, amount->start, amount->numberLength, right));
            }
            const auto written = [&text](const Amount *amount) { return text.text.mid(amount->start, amount->length); };
            findings.add(text, "NUM06", whole->start, second->end() - whole->start,
                         {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”, but the parts (%2) make %3."),
                          {written(whole), written(first) + u'、' + written(second), plainNumber(first->value + second->value, whole->scale)}}, fixes, {}, 0.85);
        }
    }
}

} // namespace bulletin
