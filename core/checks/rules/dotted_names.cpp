// SPDX-License-Identifier: Apache-2.0
#include "core/checks/meant_words.h"
#include "core/checks/person_words.h"
#include "core/checks/rules/name_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace bulletin {
namespace {

constexpr QChar dot(0xB7);
constexpr qsizetype reach = 3; // characters of each half that are compared
constexpr qsizetype mostNames = 200;

// 古丽娜尔·阿不力孜: where its dot stands, with up to three characters on each side.
struct DottedName {
    const PreparedText *text = nullptr;
    qsizetype dotAt = 0;
    QString left;
    QString right;
    qsizetype start() const { return dotAt - left.size(); }
    qsizetype length() const { return left.size() + 1 + right.size(); }
    QString name() const { return left + dot + right; }
};

QList<DottedName> namesOf(const PreparedText &text)
{
    QList<DottedName> names;
    for (qsizetype at = text.text.indexOf(dot); at >= 0; at = text.text.indexOf(dot, at + 1)) {
        DottedName name{&text, at, {}, {}};
        for (qsizetype before = at - 1; before >= 0 && name.left.size() < reach && isHan(text.text.at(before)); --before)
            name.left.prepend(text.text.at(before));
        for (qsizetype behind = at + 1; behind < text.text.size() && name.right.size() < reach && isHan(text.text.at(behind)); ++behind)
            name.right.append(text.text.at(behind));
        if (name.left.size() >= 2 && name.right.size() >= 2 && !text.isInTitle(at))
            names.append(name);
    }
    return names;
}

// Both cut to the same lengths; that they differ in one character, which is easily mistaken, is what tells.
bool isSlip(const DottedName &a, const DottedName &b, qsizetype left, qsizetype right)
{
    const QString one = a.left.right(left) + a.right.left(right);
    const QString other = b.left.right(left) + b.right.left(right);
    if (one.size() != other.size() || one.size() < 4)
        return false;
    qsizetype different = -1;
    for (qsizetype at = 0; at < one.size(); ++at) {
        if (one.at(at) == other.at(at))
            continue;
        if (different >= 0)
            return false;
        different = at;
    }
    return different >= 0 && MeantWords::bundled().mayBeMistaken(one.at(different), other.at(different));
}

DottedName cut(DottedName name, qsizetype left, qsizetype right)
{
    name.left = name.left.right(left);
    name.right = name.right.left(right);
    return name;
}

void report(const DottedName &rare, const DottedName &other, FindingList &findings)
{
    const Evidence evidence{Sentence{QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” stands here"), {other.name()}}, other.text->source.at(other.start(), other.length()), other.name()};
    findings.add(*rare.text, "NAM01", rare.start(), rare.length(),
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” and “%2” are almost alike and may be one person"), {rare.name(), other.name()}},
                 {replaceFix(*rare.text, rare.start(), rare.length(), other.name()), replaceFix(*other.text, other.start(), other.length(), rare.name())}, {evidence}, 0.85);
}

} // namespace

void checkDottedNames(const QList<const PreparedText *> &texts, FindingList &findings)
{
    QList<DottedName> names;
    for (const PreparedText *text : texts) {
        if (text->text.contains(dot) && names.size() < mostNames)
            names += namesOf(*text);
    }
    for (qsizetype later = 1; later < std::min(names.size(), mostNames); ++later) {
        const auto slips = [&](const DottedName &earlier) {
            for (const auto &[left, right] : {std::pair(reach, reach), std::pair(reach, qsizetype(2)), std::pair(qsizetype(2), reach), std::pair(qsizetype(2), qsizetype(2))}) {
                const bool whole = earlier.left.size() >= left && names.at(later).left.size() >= left && earlier.right.size() >= right && names.at(later).right.size() >= right;
                if (whole && isSlip(earlier, names.at(later), left, right)) {
                    report(cut(names.at(later), left, right), cut(earlier, left, right), findings);
                    return true;
                }
            }
            return false;
        };
        std::any_of(names.begin(), names.begin() + later, slips);
    }
}

} // namespace bulletin
