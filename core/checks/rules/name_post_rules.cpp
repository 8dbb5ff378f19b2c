// SPDX-License-Identifier: Apache-2.0
#include "core/checks/knowledge_index.h"
#include "core/checks/person_words.h"
#include "core/checks/rules/name_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace bulletin {
namespace {

using Kind = NameMention::Kind;

// 室主任 → 主任
QString coreOf(const QString &title)
{
    QStringView longest;
    for (const PostWord &post : postWords()) {
        const QStringView word(post.word);
        if (word.size() > longest.size() && title.endsWith(word))
            longest = word;
    }
    return longest.toString();
}

// 副主任 and 主任 are rungs of one ladder; 书记 is another.
QString ladderOf(const QString &core)
{
    return core.startsWith(u'副') ? core.mid(1) : core;
}

bool agrees(const QString &qualifier, const Post &post, const QString &core)
{
    const QString own = post.title.chopped(core.size());
    const QString full = post.unit + own;
    return qualifier.endsWith(own) || full.endsWith(qualifier);
}

// 时任副主任, 原主任: of another day.
bool isFormer(const NamePlace &place)
{
    static constexpr QStringView former[] = {u"时任", u"原", u"前", u"曾任", u"历任", u"老"};
    const QString &qualifier = place.mention.qualifier;
    return std::any_of(std::begin(former), std::end(former), [&qualifier](QStringView word) { return qualifier.contains(word); });
}

void reportPost(const NamePlace &place, const Post &held, const QString &core, bool over, FindingList &findings)
{
    const NameMention &mention = place.mention;
    const QString title = held.unit + held.title;
    const Sentence message = over ? Sentence{QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” is no longer “%2”"), {mention.name, mention.post}}
                                  : Sentence{QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” is “%3”, not “%2”"), {mention.name, mention.post, core}};
    const qsizetype start = mention.kind == Kind::BeforePost ? mention.end() : mention.postStart;
    if (start < 0)
        return;
    QList<Fix> fixes;
    if (!over)
        fixes.append(replaceFix(*place.text, start, mention.post.size(), core));
    const Sentence row{QT_TRANSLATE_NOOP("bulletin::Checks", "The roster has “%1”"), {title + mention.name}};
    findings.add(*place.text, "NAM03", start, mention.post.size(), message, fixes, {{row, {}, {}}}, 0.9);
}

void checkPost(const NamePlace &place, const Person &person, const CheckContext &context, FindingList &findings)
{
    const NameMention &mention = place.mention;
    if (mention.post.isEmpty() || isFormer(place))
        return;
    const Post *held = nullptr;
    const Post *over = nullptr;
    for (const Post &post : person.posts) {
        const QString core = coreOf(post.title);
        if (ladderOf(core) != ladderOf(mention.post) || core.isEmpty() || !agrees(mention.qualifier, post, core))
            continue;
        const bool valid = isValidOn(context.issueDate, post.from, post.to);
        if (valid && core == mention.post)
            return;
        if (valid)
            held = &post;
        else if (core == mention.post && post.to.isValid())
            over = &post;
    }
    if (held)
        reportPost(place, *held, coreOf(held->title), false, findings);
    else if (over)
        reportPost(place, *over, mention.post, true, findings);
}

bool areListed(const NamePlace &first, const NamePlace &second)
{
    if (first.text != second.text)
        return false;
    if (first.mention.series > 0 && first.mention.series == second.mention.series)
        return true;
    const qsizetype end = first.mention.end();
    return second.mention.start == end + 1 && QStringView(u"、和与").contains(first.text->text.at(end));
}

// One unit's leaders, told to be present: who speaks or visits first is another matter.
bool areInOrder(const NamePlace &second, const Person &a, const Person &b)
{
    static constexpr QStringView present[] = {u"出席", u"参加", u"陪同", u"列席", u"参会", u"到会"};
    const bool colleagues = std::any_of(a.posts.begin(), a.posts.end(), [&b](const Post &one) {
        return std::any_of(b.posts.begin(), b.posts.end(), [&one](const Post &other) { return one.unit.isEmpty() || other.unit.isEmpty() || one.unit == other.unit; });
    });
    const QStringView behind = QStringView(second.text->text).sliced(second.mention.end());
    QStringView clause = behind.first(std::min<qsizetype>(24, behind.size()));
    const qsizetype stop = clause.indexOf(u'。');
    clause = stop < 0 ? clause : clause.first(stop);
    return colleagues && std::any_of(std::begin(present), std::end(present), [clause](QStringView word) { return clause.contains(word); });
}

// The official list: who stands before whom.
void checkOrder(const NamePlaces &places, const CheckContext &context, FindingList &findings)
{
    for (qsizetype at = 1; at < places.size(); ++at) {
        const NamePlace &first = places.at(at - 1);
        const NamePlace &second = places.at(at);
        const int before = context.index.people.value(first.mention.name)->order;
        const int after = context.index.people.value(second.mention.name)->order;
        if (before <= 0 || after <= 0 || before <= after || !areListed(first, second)
            || !areInOrder(second, *context.index.people.value(first.mention.name), *context.index.people.value(second.mention.name)))
            continue;
        const QStringList names{second.mention.name, first.mention.name};
        findings.add(*second.text, "NAM03", second.mention.start, second.mention.length,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” stands before “%2” in the official order"), names}, {},
                     {{Sentence{QT_TRANSLATE_NOOP("bulletin::Checks", "here before: “%1”"), {first.mention.name}}, first.place(), first.mention.name}}, 0.9);
    }
}

bool isHonorific(const QString &post)
{
    static const QSet<QString> honorifics{QStringLiteral("先生"), QStringLiteral("女士"), QStringLiteral("烈士"), QStringLiteral("老人"), QStringLiteral("将军"),
                                          QStringLiteral("元帅"), QStringLiteral("教授"), QStringLiteral("院士"), QStringLiteral("委员"), QStringLiteral("总书记"),
                                          QStringLiteral("总理"), QStringLiteral("英雄")};
    return honorifics.contains(post);
}

void checkPostOrder(const NamePlace &place, Profile::PostOrder order, FindingList &findings)
{
    const NameMention &mention = place.mention;
    if (isHonorific(mention.post))
        return;
    if (order == Profile::PostOrder::PostFirst && mention.kind == Kind::BeforePost) {
        const qsizetype length = mention.length + mention.post.size();
        findings.add(*place.text, "NAM04", mention.start, length,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "House style puts the post first: “%1”"), {mention.post + mention.name}},
                     {replaceFix(*place.text, mention.start, length, mention.post + mention.name)});
    } else if (order == Profile::PostOrder::NameFirst && mention.kind == Kind::AfterPost && mention.start == mention.postStart + mention.post.size()) {
        const qsizetype start = mention.postStart - mention.qualifier.size();
        const QString right = mention.name + mention.qualifier + mention.post;
        findings.add(*place.text, "NAM04", start, mention.end() - start,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "House style puts the name first: “%1”"), {right}},
                     {replaceFix(*place.text, start, mention.end() - start, right)});
    }
}

} // namespace

void checkPosts(const PreparedArticle &article, const CheckContext &context, FindingList &findings)
{
    const NameStudy study(article, context);
    NamePlaces listed;
    for (const QString &form : study.order()) {
        const Person *person = context.index.people.value(form);
        for (const NamePlace &place : study.forms().value(form)) {
            if (context.profile.postOrder != Profile::PostOrder::Either)
                checkPostOrder(place, context.profile.postOrder, findings);
            if (!person)
                continue;
            checkPost(place, *person, context, findings);
            listed.append(place);
        }
    }
    std::sort(listed.begin(), listed.end(), comesFirst);
    checkOrder(listed, context, findings);
}

} // namespace bulletin
