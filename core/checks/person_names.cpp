// SPDX-License-Identifier: Apache-2.0
#include "core/checks/person_names.h"

#include "core/checks/knowledge_index.h"
#include "core/checks/lexicon.h"
#include "core/checks/name_likeness.h"
#include "core/checks/person_words.h"
#include "core/checks/phrase_index.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr qsizetype longestQualifier = 14;
constexpr quint32 commonGiven = 20;

const PhraseIndex &postIndex()
{
    static const PhraseIndex index = [] {
        PhraseIndex posts;
        for (const PostWord &post : postWords())
            posts.add(QString::fromUtf16(post.word), false);
        return posts;
    }();
    return index;
}

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\u3000' || character == u'\u00A0';
}

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

struct FoundName {
    qsizetype length = 0; // 0: none
    QString name;
};

class NameFinder final {
public:
    NameFinder(const PreparedText &text, const Lexicon &lexicon, const KnowledgeIndex &index)
        : m_text(text.text), m_role(text.role), m_lexicon(lexicon), m_index(index)
    {
    }
    QList<NameMention> all();

private:
    QList<PhraseMatch> posts() const;
    void takePost(const PhraseMatch &match);
    void takeAfter(const PhraseMatch &match, const PostWord &word);
    void takeSeries(const NameMention &first);
    void takeBefore(const PhraseMatch &match);
    void takeSpeakers();
    FoundName nameAt(qsizetype start, bool trusted) const;
    FoundName nameBefore(qsizetype end) const;
    FoundName spacedNameAt(qsizetype start) const;
    FoundName almostKnownAt(qsizetype start) const;
    bool mayBegin(qsizetype position) const;
    bool isAlone(qsizetype start, qsizetype length) const;
    bool isNameLike(QStringView name, qsizetype surname, bool trusted) const;
    QString qualifierBefore(qsizetype position) const;
    void add(NameMention mention);

    QStringView m_text;
    TextRole m_role;
    const Lexicon &m_lexicon;
    const KnowledgeIndex &m_index;
    QList<NameMention> m_found;
};

// Before a name: nothing, a mark, or a word that governs it.
bool NameFinder::mayBegin(qsizetype position) const
{
    static constexpr QStringView governing = u"由向请对和与及经在听陪让据以是为跟同邀致给";
    return position == 0 || !isHan(m_text.at(position - 1)) || governing.contains(m_text.at(position - 1));
}

bool NameFinder::isNameLike(QStringView name, qsizetype surname, bool trusted) const
{
    const QStringView given = name.sliced(surname);
    if (given.isEmpty() || !std::all_of(given.begin(), given.end(), isHan) || std::any_of(given.begin(), given.end(), isFunctionCharacter))
        return false;
    if (trusted || m_index.knowsName(name.toString()))
        return true;
    if (endsOrganisation(given.back()) || isEverydayWord(name, m_lexicon))
        return false;
    // 致远 stands in the dictionary as a name, with the frequency of one.
    return !(surname == 1 && isAmbiguousSurname(name.front()) && (given.size() == 1 || m_lexicon.frequency(given) >= commonGiven));
}

// 黄　绚: a blank evens out two characters with three.
FoundName NameFinder::spacedNameAt(qsizetype start) const
{
    if (start + 2 >= m_text.size() || !isBlank(m_text.at(start + 1)) || !isHan(m_text.at(start + 2)))
        return {};
    if (start + 3 < m_text.size() && isHan(m_text.at(start + 3)))
        return {};
    return {3, QString(m_text.at(start)) + m_text.at(start + 2)};
}

// `trusted`: what stands before says that a name comes (责编：).
FoundName NameFinder::nameAt(qsizetype start, bool trusted) const
{
    if (start >= m_text.size())
        return {};
    const bool compound = start + 1 < m_text.size() && isSurname(m_text.sliced(start, 2));
    if (!compound && !isSurname(m_text.sliced(start, 1)))
        return {};
    if (const FoundName spaced = spacedNameAt(start); spaced.length > 0)
        return spaced;
    const qsizetype surname = compound ? 2 : 1;
    const auto fits = [&](qsizetype length) {
        if (start + length > m_text.size())
            return false;
        // 教师向怀仁，今年76岁: whole between the post and a mark or what he said it is a name, whatever else it may mean.
        const bool ends = start + length < m_text.size() && (QStringView(u"，、。；").contains(m_text.at(start + length)) || speechLength(m_text.sliced(start + length)) >= 2);
        const bool whole = ends && length == surname + 2
            && !isEverydayWord(m_text.sliced(start, length), m_lexicon) && !endsOrganisation(m_text.at(start + length - 1)) && m_lexicon.frequency(m_text.sliced(start, 2)) == 0;
        return isNameLike(m_text.sliced(start, length), surname, trusted || whole) && mayEndName(m_text, start + length, m_lexicon);
    };
    const bool shortFits = fits(surname + 1);
    bool longFits = fits(surname + 2);
    const auto isKnownName = [&](qsizetype length) { return start + length <= m_text.size() && m_index.knowsName(m_text.sliced(start, length).toString()); };
    // 副主席蓝静为5户家庭颁奖, where the roster has 蓝静.
    if (longFits && shortFits && isKnownName(surname + 1) && !isKnownName(surname + 2))
        longFits = false;
    if (longFits && shortFits) {
        // 姚红主持, 姚红和副主任, 姚红说。, 姚红以13秒……: the third character begins what follows.
        const qsizetype third = start + surname + 1;
        const QChar fourth = third + 1 < m_text.size() ? m_text.at(third + 1) : QChar(u'。');
        // Behind a name stand marks that end or list, not 《, “ or a number.
        const bool begins = m_text.at(third) == u'说' || (beginsClause(m_text.at(third)) && (isAsciiDigit(fourth) || QStringView(u"《“‘").contains(fourth)));
        const bool closed = !isHan(fourth) && !begins;
        longFits = closed || (!beginsClause(m_text.at(third)) && deedLength(m_text.sliced(third)) < 2);
    }
    const qsizetype length = longFits ? surname + 2 : shortFits ? surname + 1 : 0;
    return {length, m_text.sliced(start, length).toString()};
}

// 、旋维桢， where the roster has 施维桢; 主任郇俪华， where it has 郇丽华, whatever surnames there are.
FoundName NameFinder::almostKnownAt(qsizetype start) const
{
    constexpr qsizetype length = 3;
    const qsizetype end = start + length;
    if (end > m_text.size() || !mayEndName(m_text, end, m_lexicon))
        return {};
    const QString name = m_text.sliced(start, length).toString();
    if (!std::all_of(name.begin(), name.end(), isHan) || isEverydayWord(name, m_lexicon))
        return {};
    const QStringList keys = likenessKeys(name);
    const bool known = std::any_of(keys.begin(), keys.end(), [this, &name](const QString &key) {
        const QStringList alike = m_index.namesByLikeness.value(key);
        return std::any_of(alike.begin(), alike.end(), [&name](const QString &other) { return other.size() == name.size() && likeness(name, other) != Likeness::None; });
    });
    return known ? FoundName{length, name} : FoundName{};
}

FoundName NameFinder::nameBefore(qsizetype end) const
{
    for (const qsizetype length : {3, 4, 2}) {
        if (length > end)
            continue;
        const qsizetype start = end - length;
        const qsizetype surname = isSurname(m_text.sliced(start, 2)) ? 2 : 1;
        if ((length == 4 && surname == 1) || !isSurname(m_text.sliced(start, surname)) || !mayBegin(start))
            continue;
        if (isNameLike(m_text.sliced(start, length), surname, false))
            return {length, m_text.sliced(start, length).toString()};
    }
    return {};
}

QString NameFinder::qualifierBefore(qsizetype position) const
{
    static constexpr QStringView governing = u"由为是和与向请在对及让的了邀经";
    qsizetype start = position;
    while (start > 0 && position - start < longestQualifier && isHan(m_text.at(start - 1)) && !governing.contains(m_text.at(start - 1)))
        --start;
    return m_text.sliced(start, position - start).toString();
}

void NameFinder::add(NameMention mention)
{
    m_found.append(std::move(mention));
}

void NameFinder::takeSeries(const NameMention &first)
{
    NameMention next = first;
    while (next.end() < m_text.size()) {
        const QChar mark = m_text.at(next.end());
        if (mark != u'、' && mark != u'和' && mark != u'与' && mark != u'及')
            return;
        const qsizetype start = next.end() + 1;
        FoundName found = nameAt(start, false);
        if (found.length == 0)
            found = almostKnownAt(start);
        if (found.length == 0)
            return;
        next.start = start;
        next.length = found.length;
        next.name = found.name;
        add(next);
    }
}

void NameFinder::takeAfter(const PhraseMatch &match, const PostWord &word)
{
    qsizetype start = match.end();
    bool parted = false;
    while (word.label && start < m_text.size() && start - match.end() < 3 && (isBlank(m_text.at(start)) || m_text.at(start) == u'：' || m_text.at(start) == u':')) {
        parted = true;
        ++start;
    }
    FoundName found = nameAt(start, parted && m_role == TextRole::Colophon);
    if (found.length == 0)
        found = almostKnownAt(start);
    if (found.length == 0)
        return;
    const QString qualifier = qualifierBefore(match.start);
    const qsizetype named = match.start - qualifier.size();
    // …姚红，副主任徐光照: one list.
    const bool continues = !m_found.isEmpty() && named == m_found.constLast().end() + 1 && named > 0 && QStringView(u"、，").contains(m_text.at(named - 1));
    const int series = m_found.isEmpty() ? 1 : m_found.constLast().series + (continues ? 0 : 1);
    const NameMention mention{NameMention::Kind::AfterPost, start, found.length, found.name, QString::fromUtf16(word.word), qualifier, match.start, series};
    add(mention);
    takeSeries(mention);
}

void NameFinder::takeBefore(const PhraseMatch &match)
{
    const FoundName found = nameBefore(match.start);
    if (found.length == 0)
        return;
    const qsizetype start = match.start - found.length;
    if (!m_found.isEmpty() && m_found.constLast().end() > start)
        return;
    const int series = m_found.isEmpty() ? 1 : m_found.constLast().series + 1;
    const QString &post = postIndex().phrase(match.phrase);
    const bool comrade = post == u"同志";
    add({comrade ? NameMention::Kind::Comrade : NameMention::Kind::BeforePost, start, found.length, found.name, comrade ? QString() : post, {}, match.start, series});
}

void NameFinder::takePost(const PhraseMatch &match)
{
    const PostWord &word = postWords()[size_t(match.phrase)];
    if (word.after)
        takeBefore(match);
    if (QStringView(word.word) != u"同志")
        takeAfter(match, word);
}

// No word runs into the name or out of it, nor is it made of words.
bool NameFinder::isAlone(qsizetype start, qsizetype length) const
{
    const QStringView name = m_text.sliced(start, length);
    const bool place = QStringView(u"湾沟坪坝寨屯庄峪岭山河江湖路街桥").contains(name.back());
    return !place && !isAmbiguousSurname(name.front()) && m_lexicon.longestTo(m_text, start) > 1 && m_lexicon.frequency(m_text.sliced(start - 1, 2)) == 0
        && m_lexicon.frequency(name.first(2)) < 60 && m_lexicon.frequency(name.last(2)) == 0 && m_lexicon.longestTo(m_text, start + 1) <= 1
        && speechLength(m_text.sliced(start + length)) >= 2;
}

// 庾金海14岁参军; 谷晓棠，46岁，: whoever has an age.
bool tellsAge(QStringView rest)
{
    qsizetype at = rest.startsWith(u'，') || rest.startsWith(u'（') ? 1 : rest.startsWith(u"今年") || rest.startsWith(u"现年") ? 2 : 0;
    const qsizetype digits = at;
    while (at < rest.size() && isAsciiDigit(rest.at(at)))
        ++at;
    return at > digits && at - digits <= 3 && at < rest.size() && rest.at(at) == u'岁';
}

// 姚红强调: at the beginning of a clause; also behind what introduces a person.
void NameFinder::takeSpeakers()
{
    static constexpr QStringView openings = u"。；！？，：“（”";
    for (qsizetype position = 0; position + 3 < m_text.size(); ++position) {
        const bool opens = position == 0 || openings.contains(m_text.at(position - 1));
        if (!opens && !isSurname(m_text.sliced(position, 1)))
            continue;
        for (const qsizetype length : {3, 2, 4}) {
            if (position + length >= m_text.size())
                continue;
            const QStringView rest = m_text.sliced(position + length);
            if (speechLength(rest) == 0 && !(opens && tellsAge(rest)))
                continue;
            const qsizetype surname = isSurname(m_text.sliced(position, 2)) ? 2 : 1;
            const QStringView name = m_text.sliced(position, length);
            if ((length == 4 && surname == 1) || !isSurname(name.first(surname)) || !isNameLike(name, surname, false))
                continue;
            // 执笔人之一杜若蘅介绍: within a clause only what nothing else explains.
            if (!opens && !(length == surname + 2 && isAlone(position, length)))
                continue;
            const int series = m_found.isEmpty() ? 1 : m_found.constLast().series + 1;
            add({NameMention::Kind::Speaker, position, length, name.toString(), {}, {}, -1, series});
            break;
        }
    }
}

// 副主任 holds 主任: only the longer one counts.
QList<PhraseMatch> NameFinder::posts() const
{
    QList<PhraseMatch> kept;
    qsizetype reached = 0;
    QList<PhraseMatch> all = postIndex().find(m_text).exact;
    std::sort(all.begin(), all.end(), [](const PhraseMatch &a, const PhraseMatch &b) { return std::tuple(a.start, -a.length) < std::tuple(b.start, -b.length); });
    for (const PhraseMatch &match : all) {
        if (match.end() > reached)
            kept.append(match);
        reached = std::max(reached, match.end());
    }
    return kept;
}

QList<NameMention> NameFinder::all()
{
    for (const PhraseMatch &match : posts())
        takePost(match);
    takeSpeakers();
    const auto byStart = [](const NameMention &a, const NameMention &b) { return a.start < b.start; };
    std::stable_sort(m_found.begin(), m_found.end(), byStart);
    // One place, one mention: what a post says goes before what a verb says.
    const auto samePlace = [](const NameMention &a, const NameMention &b) { return b.start < a.end(); };
    m_found.erase(std::unique(m_found.begin(), m_found.end(), samePlace), m_found.end());
    return m_found;
}

} // namespace

QList<NameMention> namesIn(const PreparedText &text, const Lexicon &lexicon, const KnowledgeIndex &index)
{
    return NameFinder(text, lexicon, index).all();
}

bool mayEndName(QStringView text, qsizetype position, const Lexicon &lexicon)
{
    if (position >= text.size() || !isHan(text.at(position)))
        return true;
    const QStringView rest = text.sliced(position);
    if (deedLength(rest) > 0 || lexicon.longestFrom(text, position) > 1)
        return true;
    return std::any_of(postWords().begin(), postWords().end(), [rest](const PostWord &post) { return post.after && rest.startsWith(QStringView(post.word)); });
}

bool isEverydayWord(QStringView word, const Lexicon &lexicon)
{
    // The dictionary holds many names, with the frequency of names.
    return lexicon.frequency(word) >= (word.size() > 2 ? 60U : 20U);
}

} // namespace bulletin
