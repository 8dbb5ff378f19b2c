// SPDX-License-Identifier: Apache-2.0
#include "core/checks/person_names.h"

#include "core/checks/lexicon.h"
#include "core/checks/name_cutter.h"
#include "core/checks/person_words.h"
#include "core/checks/phrase_index.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr qsizetype longestQualifier = 14;

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

class NameFinder final {
public:
    NameFinder(const PreparedText &text, const Lexicon &lexicon, const KnowledgeIndex &index)
        : m_text(text.text), m_role(text.role), m_lexicon(lexicon), m_cutter(m_text, lexicon, index)
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
    bool isAlone(qsizetype start, qsizetype length) const;
    QString qualifierBefore(qsizetype position) const;
    void add(NameMention mention);

    QStringView m_text;
    TextRole m_role;
    const Lexicon &m_lexicon;
    const NameCutter m_cutter;
    QList<NameMention> m_found;
};

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
        FoundName found = m_cutter.nameAt(start, false);
        if (found.length == 0)
            found = m_cutter.almostKnownAt(start);
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
    FoundName found = m_cutter.nameAt(start, parted && m_role == TextRole::Colophon);
    if (found.length == 0)
        found = m_cutter.almostKnownAt(start);
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
    const FoundName found = m_cutter.nameBefore(match.start);
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
    while (at < rest.size() && isDigit(rest.at(at)))
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
            if ((length == 4 && surname == 1) || !isSurname(name.first(surname)) || !m_cutter.isNameLike(name, surname, false))
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
