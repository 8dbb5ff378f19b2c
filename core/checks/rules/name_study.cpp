// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/name_study.h"

#include "core/checks/knowledge_index.h"
#include "core/checks/lexicon.h"
#include "core/checks/meant_words.h"
#include "core/checks/name_likeness.h"
#include "core/checks/person_words.h"
#include "core/checks/rules/name_pairs.h"
#include "core/checks/rules/name_rules.h"

#include <algorithm>

namespace bulletin {
namespace {

bool holdsNames(TextRole role)
{
    return role != TextRole::Masthead && role != TextRole::Section && role != TextRole::Recipients;
}

} // namespace

bool comesFirst(const NamePlace &a, const NamePlace &b)
{
    const Place first = a.place();
    const Place second = b.place();
    return std::tie(first.article, first.block, first.row, first.column, first.start)
        < std::tie(second.article, second.block, second.row, second.column, second.start);
}

NameStudy::NameStudy(const PreparedArticle &article, const CheckContext &context) : m_context(context)
{
    for (const PreparedText &text : article.texts)
        m_sources.append({&text, &article.source});
    study();
}

NameStudy::NameStudy(const PreparedIssue &issue, const CheckContext &context) : m_context(context)
{
    for (const PreparedText &text : issue.texts)
        m_sources.append({&text, nullptr});
    for (const PreparedArticle &article : issue.articles) {
        for (const PreparedText &text : article.texts)
            m_sources.append({&text, &article.source});
    }
    study();
}

void NameStudy::study()
{
    m_sources.removeIf([](const Source &source) { return !holdsNames(source.text->role); });
    QList<QList<NameMention>> mentions;
    for (const Source &source : m_sources) {
        mentions.append(namesIn(*source.text, m_context.lexicon, m_context.index));
        for (const NameMention &mention : mentions.constLast())
            m_recognised.insert(mention.name);
        if (source.article) {
            for (const QString &name : source.article->contributors)
                m_recognised.insert(name);
        }
    }
    for (const QString &name : std::as_const(m_recognised)) {
        if (name.size() >= 3) {
            m_givenBeginnings.insert(name.at(1));
            for (const QString &key : likenessKeys(name))
                m_likenesses[key].append(name.front());
        }
    }
    for (qsizetype at = 0; at < m_sources.size(); ++at) {
        QSet<qsizetype> taken;
        for (NameMention &mention : mentions[at]) {
            recut(m_sources.at(at), mention);
            add(m_sources.at(at), mention);
            taken.insert(mention.start);
        }
        takeContributors(m_sources.at(at), taken);
        takeBare(m_sources.at(at), taken);
    }
    takePairs();
    takeRosterGivenNames();
    for (NamePlaces &places : m_forms)
        std::stable_sort(places.begin(), places.end(), comesFirst);
}

void NameStudy::takePairs()
{
    for (qsizetype first = 0; first < m_sources.size();) {
        const CheckArticle *article = m_sources.at(first).article;
        QList<const PreparedText *> texts;
        for (; first < m_sources.size() && m_sources.at(first).article == article; ++first)
            texts.append(m_sources.at(first).text);
        if (!article)
            continue;
        for (const auto &[a, b] : alikeBareNames(texts, m_context.lexicon)) {
            m_pairs.insert(std::minmax(a.name, b.name));
            for (const BareName &bare : {a, b}) {
                if (m_forms.contains(bare.name))
                    continue;
                NameMention mention;
                mention.start = bare.start;
                mention.length = bare.name.size();
                mention.name = bare.name;
                add({bare.text, article}, mention);
            }
        }
    }
}

// 李延河 where the roster has 黎延河, 奕克勤 for 栾克勤: its given name, behind a character like its surname.
void NameStudy::takeRosterGivenNames()
{
    for (const QString &name : m_context.index.people.keys()) {
        if (name.size() != 3 || m_context.lexicon.frequency(QStringView(name).last(2)) > 0)
            continue;
        const QString given = name.last(2);
        for (const Source &source : std::as_const(m_sources)) {
            const QString &text = source.text->text;
            for (qsizetype at = text.indexOf(given, 1); at > 0; at = text.indexOf(given, at + 1)) {
                const QString form = text.mid(at - 1, 3);
                if (form == name || !isHan(form.front()) || m_context.index.knowsName(form) || m_forms.contains(form) || isFunctionCharacter(form.front()))
                    continue;
                if (!MeantWords::bundled().mayBeMistaken(form.front(), name.front()) || !mayEndName(text, at + 2, m_context.lexicon))
                    continue;
                NameMention mention;
                mention.start = at - 1;
                mention.length = 3;
                mention.name = form;
                add(source, mention);
                m_pairs.insert(std::minmax(form, name));
            }
        }
    }
}

void NameStudy::add(const Source &source, const NameMention &mention)
{
    NamePlaces &places = m_forms[mention.name];
    if (places.isEmpty())
        m_order.append(mention.name);
    places.append({source.text, source.article, mention});
}

void NameStudy::takeContributors(const Source &source, QSet<qsizetype> &taken)
{
    if (!source.article || source.text->role != TextRole::Credit)
        return;
    for (const QString &name : source.article->contributors) {
        const qsizetype at = name.size() < 2 ? -1 : source.text->text.indexOf(name);
        if (at < 0 || taken.contains(at))
            continue;
        taken.insert(at);
        NameMention mention;
        mention.kind = NameMention::Kind::Credit;
        mention.start = at;
        mention.length = name.size();
        mention.name = name;
        mention.post = QStringLiteral("供稿");
        add(source, mention);
    }
}

// With the same surname, or one that is easily taken for it: another one takes more than characters in a
// row to be a name.
bool NameStudy::isLikeKnown(QStringView window) const
{
    const QStringList keys = likenessKeys(window.toString());
    return std::any_of(keys.begin(), keys.end(), [&](const QString &key) {
        if (!isSurnameKey(key))
            return m_likenesses.contains(key) || m_context.index.namesByLikeness.contains(key);
        const QString surnames = m_likenesses.value(key);
        return std::any_of(surnames.begin(), surnames.end(), [&](QChar surname) { return areAlikeSurnames(surname, window.front()); });
    });
}

bool NameStudy::speechOrDeed(QStringView text)
{
    return deedLength(text) > 1 || speechLength(text) > 0;
}

// 庚金海, who is 庾金海 elsewhere: nobody is called 庚.
bool NameStudy::isMistakenSurname(QStringView text, qsizetype start) const
{
    if (start + 3 > text.size() || !m_givenBeginnings.contains(text.at(start + 1)))
        return false;
    const QString surnames = m_likenesses.value(QStringLiteral("3 ") + text.sliced(start + 1, 2).toString());
    // 。晶孟瑶透露, who is 昌孟瑶 elsewhere: at the head of a clause the first character is hers.
    const bool heads = start == 0 || QStringView(u"。！？；").contains(text.at(start - 1));
    if (heads && !surnames.isEmpty() && speechOrDeed(text.sliced(start + 3)))
        return true;
    return std::any_of(surnames.begin(), surnames.end(), [&](QChar surname) { return areAlikeSurnames(surname, text.at(start)); });
}

void NameStudy::recut(const Source &source, NameMention &mention) const
{
    const QString &text = source.text->text;
    if (mention.length != 2 || mention.end() >= text.size() || !isHan(text.at(mention.end())) || m_context.index.knowsName(mention.name))
        return;
    const QString longer = text.mid(mention.start, 3);
    if (!isLikeKnown(longer) || !mayEndName(text, mention.end() + 1, m_context.lexicon))
        return;
    // 周廷 is not somebody's name elsewhere, nor is what follows a word.
    if (deedLength(QStringView(text).sliced(mention.end())) > 1 || m_context.lexicon.longestFrom(text, mention.end()) > 1)
        return;
    mention.length = 3;
    mention.name = longer;
}

// Neither does a word begin before it and end in it, nor begin in it and end behind it, nor is one of its pairs a word.
bool NameStudy::isBareName(QStringView text, qsizetype start, qsizetype length) const
{
    const Lexicon &lexicon = m_context.lexicon;
    const QStringView window = text.sliced(start, length);
    if (!std::all_of(window.begin(), window.end(), isHan) || std::any_of(window.begin() + 1, window.end(), isFunctionCharacter))
        return false;
    if (start > 0 && lexicon.contains(text.sliced(start - 1, 2)))
        return false;
    // Between marks or before a deed, a given name may be a word of its own: 向怀人等人.
    const bool listed = start > 0 && text.at(start - 1) == u'、' && start + length < text.size() && QStringView(u"、等，。").contains(text.at(start + length));
    // 。韩语桐从事护理: at the head of a clause, before a deed.
    const bool heads = (start == 0 || QStringView(u"。！？”；，").contains(text.at(start - 1))) && deedLength(text.sliced(start + length)) > 0 && !lexicon.contains(window);
    const bool compound = isSurname(window.first(2)); // 公孙 is a word of the dictionary too
    if (isEverydayWord(window, lexicon) || (lexicon.frequency(window.first(2)) >= 60 && !heads && !compound) || (lexicon.contains(window.last(2)) && !listed && !heads))
        return false;
    if (lexicon.longestFrom(text, start + length - 1) >= 2)
        return false;
    // 彭庆合捧着: what follows is no known deed, but neither does the last character begin anything.
    const bool unexplained = length == 3 && !beginsClause(window.back()) && deedLength(text.sliced(start + length - 1)) == 0 && !lexicon.contains(window.first(2)) && !lexicon.contains(window.last(2));
    return unexplained || mayEndName(text, start + length, lexicon);
}

// 季惠还为学员颁奖, where the roster has 季蕙: names of two are taken only at the head of a clause, before a deed.
bool NameStudy::isLikeRosterAtHead(QStringView text, qsizetype start) const
{
    constexpr qsizetype length = 2;
    const QStringView window = text.sliced(start, length);
    const bool heads = start == 0 || QStringView(u"。！？”；").contains(text.at(start - 1));
    if (!heads || !isHan(window.back()) || m_context.lexicon.contains(window) || deedLength(text.sliced(start + length)) == 0 || m_context.lexicon.longestFrom(text, start + 1) > 1)
        return false;
    const QString name = window.toString();
    const QStringList alike = m_context.index.namesByLikeness.value(likenessKeys(name).front());
    return std::any_of(alike.begin(), alike.end(), [&name](const QString &other) { return other.size() == length && isLikelySlip(name, other); });
}

void NameStudy::takeBare(const Source &source, const QSet<qsizetype> &taken)
{
    constexpr qsizetype usual = 3;
    const QStringView text(source.text->text);
    for (qsizetype start = 0; start + 2 <= text.size(); ++start) {
        const bool surname = isSurname(text.sliced(start, 1)) || isSurname(text.sliced(start, 2));
        const bool mistaken = !surname && isMistakenSurname(text, start);
        if (!mistaken && !surname)
            continue;
        for (const qsizetype size : {usual + 1, usual, usual - 1}) {
            if (start + size > text.size())
                continue;
            const QString window = text.sliced(start, size).toString();
            const bool exact = m_recognised.contains(window) || (size >= usual && m_context.index.people.contains(window));
            const bool mayBeAlike = size == usual || (size == usual + 1 && isSurname(QStringView(window).first(2)));
            const bool given = mistaken && size == usual && mayEndName(text, start + size, m_context.lexicon);
            if (!exact && !given && !(size == usual - 1 && isLikeRosterAtHead(text, start)) && !(mayBeAlike && isLikeKnown(window) && isBareName(text, start, size)))
                continue;
            if (!taken.contains(start)) {
                NameMention mention;
                mention.start = start;
                mention.length = size;
                mention.name = window;
                add(source, mention);
            }
            start += size - 1;
            break;
        }
    }
}

} // namespace bulletin
