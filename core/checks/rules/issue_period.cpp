// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/date_rules.h"
#include "core/checks/rules/date_scanner.h"

namespace bulletin {
namespace {

// What is still to come, or comes every year, may lie after the issue: words in the clause before the date …
constexpr QStringView planWords[] = {
    u"将", u"拟", u"计划", u"预计", u"预定", u"定于", u"定在", u"安排", u"力争", u"确保", u"争取", u"目标", u"届时", u"下一步", u"须", u"务必", u"报名",
    u"征稿", u"启事", u"不晚于", u"不迟于", u"有效期", u"执行至", u"即将", u"倒排", u"时限", u"截止", u"截稿", u"每年", u"逢", u"要在", u"应在", u"要于", u"应于",
    u"请于", u"请在", u"待", u"规划", u"谋划", u"筹备", u"迎接", u"迎来", u"展望", u"自", u"抓住", u"抢抓"};
// … anywhere before it in the sentence …
constexpr QStringView plannedWords[] = {u"将于", u"将在", u"将持续", u"将举行", u"将举办", u"将召开", u"将从", u"届时", u"定于", u"拟于", u"预计", u"计划于", u"计划从", u"报名", u"截止日期", u"截稿", u"征集时间", u"活动时间", u"展期", u"展览时间", u"实施期限", u"有效期", u"分两批", u"分三批", u"计划分", u"时间安排", u"按照安排", u"计划1", u"计划2", u"计划3", u"计划4", u"计划5", u"计划6", u"计划7", u"计划8", u"计划9", u"从即日起", u"自即日起", u"开始，", u"预报", u"预测", u"未来", u"有望"};
// … words shortly behind it …
constexpr QStringView comingWords[] = {u"将举", u"将召", u"将开", u"将在", u"将于", u"将组", u"将推", u"将正式", u"将迎", u"将是", u"将对", u"将赴", u"拟", u"周年",
    u"诞辰", u"纪念日", u"国庆", u"施行", u"生效", u"起执行", u"起实施", u"前完成", u"前报", u"截止", u"计划", u"预计"};
// … and words directly behind it.
constexpr QStringView deadlineTails[] = {u"前", u"之前", u"以前", u"止", u"起", u"为", u"是", u"底", u"将"};
// 3月3日开班，5月16日结业
constexpr QStringView closings[] = {u"结业", u"毕业", u"结束", u"闭幕", u"闭展", u"闭园", u"闭馆", u"收官", u"期满", u"到期"};
constexpr QStringView dayWords[] = {u"昨日", u"昨天", u"前日", u"前天", u"明日", u"明天", u"今日", u"今天"};
constexpr QStringView dayTails[] = {u"上午", u"下午", u"晚", u"中午", u"凌晨", u"早上", u"，", u"召开", u"举行", u"在"};
constexpr QStringView ownWords[] = {u"我市", u"我区", u"我县", u"我室", u"我办", u"我局", u"我委", u"我校", u"我院", u"我馆"};
constexpr QStringView speechWords[] = {u"强调", u"指出", u"要求", u"表示", u"认为", u"说", u"提出", u"讲话", u"介绍", u"发言", u"致辞", u"号召", u"“"};
constexpr QStringView eventWords[] = {u"召开", u"举行", u"举办", u"开展", u"赴", u"到", u"组织"};
constexpr int farDays = 300;
constexpr int historyYears = 5; // dates older than that are history, and meant

bool isNarrative(const PreparedText &text)
{
    return text.role == TextRole::Title || text.role == TextRole::Paragraph || text.role == TextRole::Heading || text.role == TextRole::Caption;
}

// 9月1日—【10月8日】, 持续至5月31日: what has begun may end after the issue. 截至 tells of what is.
bool isEnd(QStringView text, const DateToken &date)
{
    const qsizetype end = skipBlanksBack(text, date.start);
    const bool until = end > 0 && QStringView(u"至到").contains(text.at(end - 1)) && wordBefore(text, end, std::initializer_list<QStringView>{u"截至", u"截止到", u"赶到", u"来到", u"回到", u"直到", u"得到"}).isEmpty();
    // 到10月13日，已开展31场: of what is
    const bool told = standsAt(text, date.end(), u"，") && !wordAt(text, date.end() + 1, std::initializer_list<QStringView>{u"已", u"共", u"累计", u"全市已", u"全县已", u"全区已", u"全省已"}).isEmpty();
    return date.link == DateToken::Link::Range || (until && !told);
}

// 会议明确，从12月1日至2月底…; 领取时间为12月1日—31日: a time that was laid down.
bool beginsPeriod(QStringView text, const DateToken &date, const Span &sentence)
{
    static constexpr QStringView laidDown[] = {u"时间", u"初定", u"要求", u"明确", u"从", u"实行", u"期限"};
    qsizetype end = skipBlanks(text, date.end());
    while (end < text.size() && end - date.end() < 6 && ((text.at(end) >= u'0' && text.at(end) <= u'9') || QStringView(u":：时").contains(text.at(end))))
        ++end;
    const bool range = end < text.size() && QStringView(u"—–～-至到").contains(text.at(end));
    return range && holdsAny(text.sliced(sentence.start, date.start - sentence.start), laidDown);
}

bool mayComeLater(const PreparedText &text, const DateToken &date)
{
    const QStringView view(text.text);
    if (isEnd(view, date) || beginsPeriod(view, date, sentenceAround(view, date.start)))
        return true;
    qsizetype clause = date.start;
    while (clause > 0 && date.start - clause < 60 && !QStringView(u"，。；！？").contains(view.at(clause - 1)))
        --clause;
    const Span sentence = sentenceAround(view, date.start);
    const QStringView rest = view.sliced(date.end(), std::max<qsizetype>(0, sentence.end() - date.end()));
    // 三、截稿时间。2025年2月28日
    const Span heading = sentence.start > 1 ? sentenceAround(view, sentence.start - 2, 20) : Span();
    if (heading.length > 0 && heading.length <= 12 && holdsAny(view.sliced(heading.start, heading.length), plannedWords))
        return true;
    if (!wordAt(rest, 0, closings).isEmpty() && view.sliced(sentence.start, date.start - sentence.start).contains(u'日'))
        return true;
    return holdsAny(view.sliced(clause, date.start - clause), planWords) || holdsAny(view.sliced(sentence.start, date.start - sentence.start), plannedWords)
        || behind(view, date.end(), 16).contains(QStringView(u"前后")) || holdsAny(rest.first(std::min<qsizetype>(30, rest.size())), comingWords)
        || !wordAt(view, skipBlanks(view, date.end()), deadlineTails).isEmpty() || text.isInTitle(date.start);
}

// The first day that the date can mean.
QDate meantDay(const DateToken &date, const QDate &issueDate)
{
    if (date.monthValue < 1 || date.monthValue > 12)
        return {};
    const int year = date.yearValue ? date.yearValue : date.inheritedYear ? date.inheritedYear : yearBySeason(date, issueDate);
    return date.dayValue ? dateOf(date, year) : QDate(year, date.monthValue, 1);
}

void checkAfterIssue(const PreparedText &text, const DateToken &date, const QDate &issueDate, FindingList &findings)
{
    if (date.dayValue == 0 && date.yearValue == 0)
        return; // 5月: of any year
    const QDate day = meantDay(date, issueDate);
    if (!day.isValid() || day <= issueDate || mayComeLater(text, date))
        return;
    findings.add(text, "DAT03", date.start, date.length,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” lies after the issue’s date, %2."),
                  {text.text.mid(date.start, date.length), issueDate.toString(Qt::ISODate)}}, {}, {}, 0.9);
}

// An article that tells of an event long past: the year was left over, or the text was.
void checkFarFromIssue(const PreparedText &text, const DateToken &date, const QDate &issueDate, FindingList &findings)
{
    const QDate day = date.yearValue && date.dayValue ? meantDay(date, issueDate) : QDate();
    if (!day.isValid() || day.daysTo(issueDate) < farDays || issueDate.year() - day.year() > historyYears)
        return;
    if (holdsAny(behind(text.text, date.end(), 40), eventWords))
        findings.add(text, "DAT04", date.start, date.length,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” lies far before the issue’s date, %2."),
                      {text.text.mid(date.start, date.length), issueDate.toString(Qt::ISODate)}}, {}, {}, 0.7);
}

bool beginsClause(QStringView text, qsizetype position)
{
    const qsizetype end = skipBlanksBack(text, position);
    return end == 0 || QStringView(u"。！？；，：").contains(text.at(end - 1));
}

// 《校史（1958—2024）》: the last year named before the date is a title's.
bool isYearOfTitle(const PreparedText &text, const QList<DateToken> &dates, const DateToken &date)
{
    const DateToken *last = nullptr;
    for (const DateToken &other : dates) {
        if (other.start >= date.start)
            break;
        last = other.year ? &other : last;
    }
    return last && text.isInTitle(last->start);
}

// 1949年11月30日，… and 1949年，…: what follows is of that year. 1985—1990年形成的档案 is not.
bool tellsFrom(const PreparedText &text, const DateToken &date)
{
    return date.link != DateToken::Link::Range && (date.month || beginsClause(text.text, date.start));
}

} // namespace

void checkDatesOfIssue(const PreparedArticle &article, const CheckContext &context, FindingList &findings)
{
    if (!context.issueDate.isValid())
        return;
    int earlierYear = 0; // the last that the paragraphs before named
    bool first = true;
    for (const PreparedText &text : article.texts) {
        if (!isNarrative(text))
            continue;
        const QList<DateToken> dates = datesIn(text.text);
        for (DateToken date : dates) {
            if (date.inheritedYear != 0 && !date.inheritedFromDate && isYearOfTitle(text, dates, date))
                date.inheritedYear = 0;
            // An article of history goes on in its own year.
            if (date.inheritedYear == 0 && earlierYear != 0 && earlierYear < context.issueDate.year() - 1)
                date.inheritedYear = earlierYear;
            checkAfterIssue(text, date, context.issueDate, findings);
        }
        if (text.role == TextRole::Paragraph && std::exchange(first, false) && !dates.isEmpty() && skipBlanks(text.text, 0) == dates.front().start)
            checkFarFromIssue(text, dates.front(), context.issueDate, findings);
        for (const DateToken &date : dates)
            earlierYear = date.yearValue && tellsFrom(text, date) ? date.yearValue : earlierYear;
    }
}

void checkRelativeWords(const PreparedText &text, const CheckContext &, FindingList &findings)
{
    if (text.role != TextRole::Paragraph)
        return;
    bool speech = false; // somebody's words from here on: 我 is theirs
    const QStringView view(text.text);
    for (qsizetype position = 0; position < view.size(); ++position) {
        speech = speech || !wordAt(view, position, speechWords).isEmpty();
        if (speech)
            return;
        const char16_t unit = view.at(position).unicode();
        if ((unit != u'昨' && unit != u'前' && unit != u'明' && unit != u'今' && unit != u'我') || !beginsClause(view, position))
            continue;
        const QStringView day = wordAt(view, position, dayWords);
        if (!day.isEmpty() && !wordAt(view, position + day.size(), dayTails).isEmpty())
            findings.add(text, "DAT04", position, day.size(),
                         {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”: the reader reads it on another day; name the date."), {day.toString()}}, {}, {}, 0.7);
        const QStringView own = wordAt(view, position, ownWords);
        if (!own.isEmpty() && !standsAt(view, position, u"我委托"))
            findings.add(text, "DAT04", position, own.size(),
                         {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”: a bulletin names whom it means."), {own.toString()}}, {}, {}, 0.7);
    }
}

} // namespace bulletin
