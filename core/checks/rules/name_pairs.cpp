// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/name_pairs.h"

#include "core/checks/lexicon.h"
#include "core/checks/meant_words.h"
#include "core/checks/person_words.h"
#include "core/checks/rules/name_rules.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr qsizetype mostAlike = 12; // of one surname and one character: more are no names
constexpr quint32 commonWord = 60;
constexpr quint32 rareWord = 40;

// 多吉 and 多杰, 央宗 and 央忠: one name, written by two.
bool areOneSyllable(const QString &a, const QString &b)
{
    static constexpr QStringView alike[] = {u"吉杰", u"宗忠仲", u"措错", u"朗郎", u"旺望", u"姆木", u"丹旦", u"仁任", u"珠朱"};
    for (qsizetype at = 0; at < a.size(); ++at) {
        if (a.at(at) != b.at(at))
            return a.size() == 4 && std::any_of(std::begin(alike), std::end(alike), [&](QStringView set) { return set.contains(a.at(at)) && set.contains(b.at(at)); });
    }
    return false;
}

class BareNames {
public:
    explicit BareNames(const Lexicon &lexicon) : m_lexicon(lexicon) {}

    void take(const PreparedText &prepared)
    {
        const QStringView text(prepared.text);
        for (qsizetype start = 0; start + 3 <= text.size(); ++start) {
            const bool other = beginsPeoplesName(text.sliced(start)) || (start + 4 <= text.size() && beginsPeoplesName(text.sliced(start + 2))); // 扎西多吉, 索朗旺堆
            const bool compound = other || isSurname(text.sliced(start, 2));
            if (!compound && (!isSurname(text.sliced(start, 1)) || isAmbiguousSurname(text.at(start))))
                continue;
            for (const qsizetype length : {qsizetype(3), qsizetype(4)}) { // 卓力格图: of our peoples
                if ((other && length == 3) || start + length > text.size())
                    continue;
                const QStringView window = text.sliced(start, length);
                if (!mayBeName(text, start, window, compound) || (length == 4 && !compound && !isStrange(window)))
                    continue;
                const BareName name{&prepared, start, window.toString()};
                // Of four characters the last may well be the verb behind a name of three.
                for (qsizetype slot = compound && length == 3 ? 2 : 1; slot < (length == 4 && !compound ? 3 : length); ++slot)
                    add(window.first(slot).toString() + u'\n' + window.sliced(slot + 1).toString(), name);
                // 覃世安, 秦世安: one given name, and surnames of one sound
                if (length == 3 && !compound && m_lexicon.frequency(window.last(2)) < rareWord)
                    add(u'\n' + window.last(2).toString(), name);
            }
        }
    }

    // 薜品清 beside 薛品清, though nobody is called 薜: a known given name behind a character like the surname.
    QList<std::pair<BareName, BareName>> mistakenSurnames(const QList<const PreparedText *> &texts) const
    {
        QList<std::pair<BareName, BareName>> found;
        for (auto names = m_names.cbegin(); names != m_names.cend(); ++names) {
            if (!names.key().startsWith(u'\n') || names->size() != 1 || !standsAlone(names->first()))
                continue;
            const BareName &name = names->first();
            const QString given = names.key().mid(1);
            for (const PreparedText *text : texts) {
                for (qsizetype at = text->text.indexOf(given, 1); at > 0; at = text->text.indexOf(given, at + 1)) {
                    const QChar before = text->text.at(at - 1);
                    const bool nobodys = !isSurname(QString(before)) && m_lexicon.longestTo(text->text, at) < 2;
                    if (before == name.name.front() || !isHan(before) || isFunctionCharacter(before) || (!nobodys && !MeantWords::bundled().mayBeMistaken(before, name.name.front())))
                        continue;
                    const BareName other{text, at - 1, before + given};
                    if (standsAlone(other))
                        found.append({name, other});
                }
            }
        }
        return found;
    }

    QList<std::pair<BareName, BareName>> pairs() const
    {
        QList<std::pair<BareName, BareName>> found;
        for (const QList<BareName> &alike : m_names) {
            for (qsizetype first = 0; alike.size() <= mostAlike && first < alike.size(); ++first) {
                for (qsizetype second = first + 1; second < alike.size(); ++second) {
                    const BareName &a = alike.at(first);
                    const BareName &b = alike.at(second);
                    if (a.name != b.name && a.name.size() == b.name.size() && (a.name.front() == b.name.front() || (standsAlone(a) && standsAlone(b))) && (standsAlone(a) || standsAlone(b)) && (isLikelySlip(a.name, b.name) || areOneSyllable(a.name, b.name)))
                        found.append({a, b});
                }
            }
        }
        return found;
    }

private:
    void add(const QString &key, const BareName &name)
    {
        QList<BareName> &names = m_names[key];
        const bool known = std::any_of(names.begin(), names.end(), [&](const BareName &other) { return other.name == name.name; });
        if (!known && names.size() <= mostAlike)
            names.append(name);
    }

    // None of its pairs is a word.
    bool isStrange(QStringView window) const
    {
        for (qsizetype at = 0; at + 2 <= window.size(); ++at) {
            if (m_lexicon.frequency(window.sliced(at, 2)) > 0 && !beginsPeoplesName(window.sliced(at, 2)))
                return false;
        }
        return true;
    }

    bool mayBeName(QStringView text, qsizetype start, QStringView window, bool compound) const
    {
        if (!std::all_of(window.begin(), window.end(), isHan) || std::any_of(window.begin() + 1, window.end(), isFunctionCharacter) || QStringView(u"省市县区镇乡村").contains(window.back()) || isEverydayWord(window, m_lexicon))
            return false;
        if (!compound && m_lexicon.frequency(window.first(2)) > 0)
            return false;
        return start == 0 || m_lexicon.frequency(text.sliced(start - 1, 2)) < commonWord;
    }

    // No word runs into it or out of it, and its given name is none.
    bool standsAlone(const BareName &name) const
    {
        const QStringView text(name.text->text);
        const qsizetype end = name.start + name.name.size();
        const bool before = name.start == 0 || !isHan(text.at(name.start - 1)) || isFunctionCharacter(text.at(name.start - 1)) || QStringView(u"据向对由给把将请让").contains(text.at(name.start - 1)) || m_lexicon.longestTo(text, name.start) > 1;
        return before && m_lexicon.frequency(text.sliced(end - 2, 2)) < commonWord && (m_lexicon.longestFrom(text, end - 1) <= 1 || deedLength(text.sliced(end)) >= 2 || speechLength(text.sliced(end)) > 0) && mayEndName(text, end, m_lexicon);
    }

    const Lexicon &m_lexicon;
    QHash<QString, QList<BareName>> m_names; // by surname and one character
};

} // namespace

QList<std::pair<BareName, BareName>> alikeBareNames(const QList<const PreparedText *> &texts, const Lexicon &lexicon)
{
    BareNames names(lexicon);
    for (const PreparedText *text : texts)
        names.take(*text);
    return names.pairs() + names.mistakenSurnames(texts);
}

} // namespace bulletin
