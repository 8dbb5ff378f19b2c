// SPDX-License-Identifier: Apache-2.0
#include "core/checks/lexicon.h"
#include "core/checks/characters.h"
#include "core/checks/rules/mark_checks.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

template <size_t Size>
bool beginsAny(const QString &text, qsizetype position, const QStringView (&words)[Size])
{
    return std::any_of(std::begin(words), std::end(words), [&](QStringView word) { return startsWithAt(text, position, word); });
}

template <size_t Size>
bool endsAny(const QString &text, qsizetype position, const QStringView (&words)[Size])
{
    return std::any_of(std::begin(words), std::end(words), [&](QStringView word) { return endsWithAt(text, position, word); });
}

// 人民日报社, 重庆日报报业集团, 人民日报客户端: a house, an account, no publication.
bool isPartOfHouse(const QString &text, qsizetype end)
{
    static constexpr QStringView houses[] = {u"社", u"报业", u"客户端", u"官网", u"网", u"记者", u"公众号", u"微信", u"微博", u"集团", u"编辑部", u"杂志社", u"评论员",
                                             u"出版社", u"传媒", u"融媒", u"新媒体", u"数字报", u"主编", u"总编", u"副刊部", u"理论部", u"频道", u"号外", u"视频号", u"抖音"};
    return beginsAny(text, end, houses);
}

bool isMarked(const PreparedText &text, qsizetype start, qsizetype end)
{
    return text.isInTitle(start) || isOneOf(characterAt(text.text, start - 1), u"《〈“‘「") || isOneOf(characterAt(text.text, end), u"》〉”’」");
}

// 重庆日报、《当代党员》 and 《当代党员》、重庆日报
bool isInSeries(const QString &text, qsizetype start, qsizetype end)
{
    static constexpr QStringView before[] = {u"》、", u"》和", u"》与", u"》及", u"》以及"};
    static constexpr QStringView behind[] = {u"、《", u"和《", u"与《", u"及《", u"以及《", u"《"};
    // Both sides of the name are its own: 推进党建、《…》 and 《…》、求是态度 are none.
    static constexpr QStringView following[] = {u"等", u"和", u"与", u"及", u"以及", u"上", u"中", u"刊", u"发", u"登", u"播", u"报道", u"转载"};
    const auto isEdge = [](QChar character) { return !isHan(character) && !isDigit(character); };
    const bool opens = end - start > 3 || isEdge(characterAt(text, start - 1)) || isOneOf(characterAt(text, start - 1), u"在于被和与及获登");
    const bool closes = end - start > 3 || isEdge(characterAt(text, end)) || beginsAny(text, end, following);
    return (opens && beginsAny(text, end, behind)) || (closes && endsAny(text, start, before));
}

// 在人民日报发表, 被求是刊发
bool isWherePublished(const QString &text, qsizetype start, qsizetype end)
{
    static constexpr QStringView before[] = {u"在", u"于", u"被", u"登上", u"刊于", u"载于", u"发表于", u"刊登于", u"荣登", u"据"};
    static constexpr QStringView behind[] = {u"发表", u"刊发", u"刊登", u"刊载", u"登载", u"转载", u"连载", u"头版", u"理论版", u"专版", u"整版", u"撰文", u"推介",
                                             u"上发表", u"上刊发", u"上刊登", u"上刊载", u"上撰文", u"整版刊发", u"报道", u"播出", u"首播", u"第"};
    static constexpr QStringView enough[] = {u"刊于", u"载于", u"发表于", u"刊登于", u"荣登"};
    return (endsAny(text, start, before) && beginsAny(text, end, behind)) || endsAny(text, start, enough);
}

void add(const PreparedText &text, qsizetype start, qsizetype length, FindingList &findings)
{
    const QString name = text.text.mid(start, length);
    const QString right = QStringLiteral("《%1》").arg(name);
    // Neighbours in 《》 need no 、 between them.
    const bool first = endsWithAt(text.text, start, u"》、");
    const bool last = startsWithAt(text.text, start + length, u"、《");
    const qsizetype from = start - (first ? 1 : 0);
    const qsizetype reach = length + (first ? 1 : 0) + (last ? 1 : 0);
    findings.add(text, "PUN17", start, length,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” is a publication: “%2”."), {name, right}}, {replaceFix(text, from, reach, right)});
}

// A short name may be a word (求是, 百年潮): only where the sentence says that it is the publication.
bool isSurelyTitle(const PreparedText &text, qsizetype start, qsizetype end, const KnownTitle &title)
{
    if (isMarked(text, start, end) || isPartOfHouse(text.text, end))
        return false;
    if (isInSeries(text.text, start, end) || isWherePublished(text.text, start, end))
        return true;
    static constexpr QStringView works[] = {u"选集", u"文选", u"文集", u"年谱", u"治国理政", u"选读", u"摘编", u"纲要", u"简史", u"问答", u"大事记"};
    return title.kind == QLatin1StringView("book") && endsAny(text.text, end, works);
}

void checkTable(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    for (const KnownTitle &title : context.knowledge.titles) {
        if (title.name.size() < 2)
            continue;
        for (qsizetype start = text.text.indexOf(title.name); start >= 0; start = text.text.indexOf(title.name, start + title.name.size())) {
            if (isSurelyTitle(text, start, start + title.name.size(), title))
                add(text, start, title.name.size(), findings);
        }
    }
}

// Newspapers that nobody listed show by their last word, beside a 《》 in the same series.
void checkNewspapers(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    static constexpr QStringView endings[] = {u"日报", u"晚报", u"时报", u"晨报", u"商报", u"都市报", u"青年报", u"周报"};
    for (qsizetype at = text.text.indexOf(u'报'); at >= 0; at = text.text.indexOf(u'报', at + 1)) {
        const qsizetype end = at + 1;
        const auto ending = std::find_if(std::begin(endings), std::end(endings), [&](QStringView word) { return endsWithAt(text.text, end, word); });
        if (ending == std::end(endings))
            continue;
        const qsizetype place = end - ending->size();
        const qsizetype word = context.lexicon.longestTo(text.text, place); // 老年, 渝州
        const qsizetype start = place - (word > 0 ? word : 2);
        if (start < 0 || !isHan(text.text.at(start)) || !isHan(text.text.at(place - 1)))
            continue;
        const QString name = text.text.mid(start, end - start);
        const bool listed = std::any_of(context.knowledge.titles.begin(), context.knowledge.titles.end(),
                                        [&name](const KnownTitle &title) { return name.endsWith(title.name); });
        if (name.size() >= 4 && !listed && !isMarked(text, start, end) && isInSeries(text.text, start, end))
            add(text, start, name.size(), findings);
    }
}

// 先后在浔江文学、《诗刊》等刊物发表; 法院，浔江法治报、《人民法院报》作了报道: what stands in a row with titles.
void checkPeriodicals(const PreparedText &text, FindingList &findings)
{
    static constexpr QStringView endings[] = {u"报", u"文学", u"学刊", u"月刊", u"周刊", u"导刊", u"画报", u"半月谈", u"论坛", u"杂志"};
    static constexpr QStringView before[] = {u"在", u"于", u"由", u"被", u"获", u"，", u"。", u"、"};
    static constexpr QStringView behind[] = {u"等刊", u"等报", u"等媒体", u"等杂志", u"等期刊", u"等中央", u"等省", u"先后", u"分别", u"均", u"都", u"作了", u"刊发", u"刊登", u"发表", u"报道", u"相继", u"予以"};
    for (qsizetype mark = text.text.indexOf(QStringLiteral("、《")); mark >= 0; mark = text.text.indexOf(QStringLiteral("、《"), mark + 1)) {
        if (!endsAny(text.text, mark, endings))
            continue;
        qsizetype start = mark;
        while (mark - start < 9 && isHan(characterAt(text.text, start - 1)) && !endsAny(text.text, start, before))
            --start;
        const qsizetype close = text.text.indexOf(u'》', mark);
        const bool told = close > 0 && close - mark < 16 && beginsAny(text.text, close + 1, behind);
        if (told && mark - start >= 3 && mark - start <= 8 && endsAny(text.text, start, before) && !isMarked(text, start, mark))
            add(text, start, mark - start, findings);
    }
}

// 中国环境报《汀江日报》作了报道: a newspaper right before another one's 《.
void checkBeforeTitle(const PreparedText &text, FindingList &findings)
{
    for (qsizetype mark = text.text.indexOf(u'《'); mark >= 0; mark = text.text.indexOf(u'《', mark + 1)) {
        const qsizetype close = text.text.indexOf(u'》', mark);
        const bool periodical = close > mark && close - mark <= 12 && isOneOf(text.text.at(close - 1), u"报刊网志");
        static constexpr QStringView papers[] = {u"条例", u"办法", u"规定", u"方案", u"意见", u"通知", u"规划", u"准则", u"细则"};
        const auto kind = std::find_if(std::begin(papers), std::end(papers), [&](QStringView paper) { return close > mark && endsWithAt(text.text, close, paper); });
        qsizetype start = mark;
        while (mark - start < 16 && isHan(characterAt(text.text, start - 1)))
            --start;
        const QChar before = characterAt(text.text, start - 1);
        const bool whole = start == 0 || isOneOf(before, u"。，；、”");
        const QStringView name = QStringView(text.text).sliced(start, mark - start);
        static constexpr QStringView heads[] = {u"中国", u"人民", u"农民", u"工人", u"中国教育", u"经济", u"法治", u"科技", u"光明"};
        const bool paper = name.endsWith(u'报') && !name.endsWith(u"通报") && !name.endsWith(u"汇报") && !name.endsWith(u"简报") && !name.endsWith(u"海报") && !name.endsWith(u"情报");
        const bool journal = name.size() <= 6 && std::any_of(std::begin(heads), std::end(heads), [name](QStringView head) { return name.startsWith(head); });
        // 专题学习优化营商环境条例《公平竞争审查条例》
        if (kind != std::end(papers) && name.endsWith(*kind)) {
            static constexpr QStringView verbs[] = {u"专题学习", u"集体学习", u"传达学习", u"学习贯彻", u"学习", u"传达", u"贯彻", u"落实", u"印发", u"修订", u"出台", u"制定", u"宣讲", u"解读"};
            const auto verb = std::find_if(std::begin(verbs), std::end(verbs), [name](QStringView word) { return name.startsWith(word); });
            const qsizetype lead = verb == std::end(verbs) ? 0 : verb->size();
            if (name.size() - lead >= 5)
                add(text, start + lead, name.size() - lead, findings);
            continue;
        }
        if (periodical && whole && name.size() >= 4 && name.size() <= 9 && (paper || journal))
            add(text, start, name.size(), findings);
    }
}

// 《江岚日报》、当代职教等媒体, 《澄江晚报》和江南文史杂志: a periodical behind another one's 》.
void checkBehindTitle(const PreparedText &text, FindingList &findings)
{
    static constexpr QStringView tails[] = {u"等媒体", u"等报刊", u"等刊物", u"等杂志", u"等期刊", u"杂志", u"等报"};
    for (qsizetype close = text.text.indexOf(u'》'); close >= 0; close = text.text.indexOf(u'》', close + 1)) {
        if (!isOneOf(characterAt(text.text, close + 1), u"、和与及") || !isOneOf(characterAt(text.text, close - 1), u"报刊网志"))
            continue;
        const qsizetype start = close + 2;
        for (qsizetype end = start + 3; end <= start + 9 && end < text.text.size() && isHan(text.text.at(end - 1)); ++end) {
            if (!beginsAny(text.text, end, tails))
                continue;
            if (!beginsAny(text.text, start, {u"新华", u"人民网", u"电视台", u"中央", u"省", u"市"}) && !endsAny(text.text, end, {u"台", u"网", u"客户端", u"公众号"}))
                add(text, start, end - start, findings);
            break;
        }
    }
}

} // namespace

void checkKnownTitles(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    checkTable(text, context, findings);
    checkNewspapers(text, context, findings);
    checkPeriodicals(text, findings);
    checkBeforeTitle(text, findings);
    checkBehindTitle(text, findings);
}

} // namespace bulletin
