// SPDX-License-Identifier: Apache-2.0
#include "core/checks/meant_words.h"
#include "core/checks/rules/credited_units.h"
#include "core/checks/rules/scanning.h"
#include "core/checks/rules/structure_rules.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr QStringView areas[] = {u"自治县", u"开发区", u"新区", u"经开区", u"区", u"县"};
// 征研一处 and 征研三处 are two, as are 东 and 西.
constexpr QStringView apart = u"一二三四五六七八九十0123456789东西南北上下前后左右甲乙丙丁";

constexpr qsizetype longestUnit = 40;
constexpr qsizetype mostUnits = 2000; // more are no bulletin's

// 渝北区委…, 重庆市南川区党史… → 渝北区, 南川区
QString areaOf(QStringView name)
{
    if (name.startsWith(u"重庆市"))
        name = name.sliced(3);
    for (qsizetype end = 2; end <= 8 && end < name.size(); ++end) {
        const QStringView area = wordAt(name, end, areas);
        const qsizetype behindArea = end + area.size();
        if (area.isEmpty() || behindArea >= name.size() || !QStringView(u"委党人政地史档文宣纪政统组").contains(name.at(behindArea)))
            continue;
        return name.first(behindArea).toString();
    }
    return {};
}

class UnitCheck {
public:
    UnitCheck(const PreparedIssue &issue, const Knowledge &knowledge, FindingList &findings)
        : m_findings(findings)
    {
        for (const KnownUnit &unit : knowledge.units) {
            m_known.insert(unit.fullName);
            m_known.insert(unit.shortName);
            m_known += QSet<QString>(unit.aliases.begin(), unit.aliases.end());
        }
        m_known.remove(QString());
        for (const PreparedArticle &article : issue.articles) {
            for (const PreparedText &text : article.texts) {
                if (text.role == TextRole::Credit)
                    m_units += unitsOf(text, article);
            }
        }
        for (const CreditUnit &unit : std::as_const(m_units))
            ++m_counts[unit.name];
    }

    void run()
    {
        if (m_units.size() > mostUnits)
            return;
        const auto known = std::count_if(m_units.begin(), m_units.end(), [this](const CreditUnit &unit) { return isKnown(unit.name); });
        const bool roster = !m_known.isEmpty() && known * 2 >= m_units.size(); // the table is of these offices
        for (const CreditUnit &unit : std::as_const(m_units)) {
            if (unit.name.size() > longestUnit || addBlank(unit) || isKnown(unit.name) || addAgainstTitle(unit) || addAgainstRoster(unit, roster))
                continue;
            addAgainstIssue(unit);
        }
    }

private:
    // A registered unit, or what its own people call it: 委医政处 for 市卫生健康委医政处; and those that are none.
    bool isKnown(const QString &name) const
    {
        static constexpr QStringView general[] = {u"有关单位", u"相关单位", u"各单位", u"各部门", u"有关部门", u"相关部门", u"本刊", u"本报", u"编辑部", u"综合"};
        const bool none = std::any_of(std::begin(general), std::end(general), [&name](QStringView word) { return name.contains(word); });
        return none || m_known.contains(name) || std::any_of(m_known.begin(), m_known.end(), [&name](const QString &known) { return name.size() >= 3 && known.endsWith(name); });
    }

    bool addBlank(const CreditUnit &unit)
    {
        const QString written = unit.text->text.mid(unit.start, unit.length);
        const QStringList parts = written.simplified().split(u' ');
        const bool spread = std::all_of(parts.begin(), parts.end(), [](const QString &part) { return part.size() == 1; });
        // 甲室 乙室: two units that only a blank parts.
        const bool several = parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [this](const QString &part) { return isKnown(part) || (part.size() >= 5 && endsAsUnit(part)); });
        // 梧桐里社区　江心悦　街道社会事务办: whoever wrote there stands between
        const bool people = parts.size() >= 3 && endsAsUnit(parts.first()) && std::any_of(parts.begin() + 1, parts.end(), [](const QString &part) { return part.size() <= 4 && !endsAsUnit(part); });
        if (parts.size() < 2 || spread || several || people || !endsAsUnit(unit.name))
            return false;
        m_findings.add(*unit.text, "STR06", unit.start, unit.length,
                       {QT_TRANSLATE_NOOP("bulletin::Checks", "A blank inside the unit’s name: “%1”."), {written}},
                       {replaceFix(*unit.text, unit.start, unit.length, unit.name)}, {}, 0.95);
        return true;
    }

    void addOther(const CreditUnit &unit, const QString &right, const Evidence &evidence, double confidence)
    {
        m_findings.add(*unit.text, "STR06", unit.start, unit.length,
                       {QT_TRANSLATE_NOOP("bulletin::Checks", "Credited to “%1”; “%2” is known."), {unit.name, right}},
                       {replaceFix(*unit.text, unit.start, unit.length, right)}, {evidence}, confidence);
    }

    // An article about one county, credited to another that it never names.
    bool addAgainstTitle(const CreditUnit &unit)
    {
        const PreparedText &title = unit.article->texts.front();
        QString plain = title.text;
        plain.removeIf([](QChar character) { return isSpacing(character); });
        if (plain.size() > 300)
            return false;
        // One character off from what the title begins with.
        const QString lead = plain.left(unit.name.size());
        if (unit.name.size() >= 5 && lead != unit.name && endsAsUnit(lead) && editDistance(lead, unit.name, 1) == 1 && !isTwo(lead, unit.name) && !isNamed(*unit.article, unit.name)) {
            addOther(unit, lead, titleEvidence(title), 0.95);
            return true;
        }
        const QString ofTitle = areaOf(plain);
        const QString ofUnit = areaOf(unit.name);
        if (ofTitle.isEmpty() || ofUnit.isEmpty() || ofTitle == ofUnit || isNamed(*unit.article, ofUnit))
            return false;
        QString right = unit.name;
        right.replace(ofUnit, ofTitle);
        addOther(unit, right, titleEvidence(title), 0.9);
        return true;
    }

    static Evidence titleEvidence(const PreparedText &title)
    {
        return {{QT_TRANSLATE_NOOP("bulletin::Checks", "The article’s title"), {}}, title.source.place, title.text};
    }

    static bool isNamed(const PreparedArticle &article, const QString &name)
    {
        return std::any_of(article.texts.begin(), article.texts.end(), [&name](const PreparedText &text) { return text.role != TextRole::Credit && text.text.contains(name); });
    }

    bool addAgainstRoster(const CreditUnit &unit, bool roster)
    {
        if (m_known.isEmpty() || m_known.size() > 5000)
            return false;
        bool department = false;
        QString best;
        std::pair<qsizetype, qsizetype> bestRank;
        for (const QString &name : std::as_const(m_known)) {
            if (isBodyOf(unit.name, name)) // 散货码头分公司党委
                return false;
            const qsizetype most = unit.name.size() >= 8 ? 2 : 1;
            const qsizetype distance = unit.name.size() >= 5 || isTypo(name, unit.name) ? editDistance(name, unit.name, most) : most + 1;
            if (distance <= most && !isTwo(name, unit.name) && areAlike(areaOf(name), areaOf(unit.name))) {
                const std::pair rank{distance, -commonStart(name, unit.name)};
                if (best.isEmpty() || rank < bestRank || (rank == bestRank && name < best)) {
                    best = name;
                    bestRank = rank;
                }
            }
            department = department || (name.size() >= 4 && unit.name.startsWith(name) && unit.name.size() - name.size() <= 8 && endsAsUnit(unit.name));
        }
        if (!best.isEmpty()) {
            addOther(unit, best, {{QT_TRANSLATE_NOOP("bulletin::Checks", "The register of units"), {}}, {}, best}, 0.95);
            return true;
        }
        if (department)
            return false; // of a known unit
        if (roster)
            m_findings.add(*unit.text, "STR06", unit.start, unit.length,
                           {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” is not in the register of units."), {unit.name}}, {}, {}, 0.8);
        return roster;
    }

    // 教物处 for 教务处: one character of the same sound or shape.
    static bool isTypo(const QString &name, const QString &written)
    {
        if (name.size() != written.size() || name.size() < 3)
            return false;
        const auto [a, b] = std::mismatch(name.begin(), name.end(), written.begin(), written.end());
        return a != name.end() && std::equal(a + 1, name.end(), b + 1) && MeantWords::bundled().mayBeMistaken(*a, *b);
    }
    static bool areAlike(const QString &area, const QString &written) { return area == written || isTypo(area, written); }

    static bool isBodyOf(const QString &name, const QString &known)
    {
        static constexpr QStringView bodies[] = {u"党委", u"党组", u"党支部", u"党总支", u"机关党委", u"团委", u"团支部", u"工会", u"妇联", u"纪委", u"办公室"};
        const QStringView body = QStringView(name).sliced(name.startsWith(known) ? known.size() : 0);
        return body.size() < name.size() && std::find(std::begin(bodies), std::end(bodies), body) != std::end(bodies);
    }

    // Once here, twice and more with another character elsewhere.
    void addAgainstIssue(const CreditUnit &unit)
    {
        if (m_counts.value(unit.name) != 1 || unit.name.size() < 6 || m_counts.size() > 500)
            return;
        for (auto other = m_counts.begin(); other != m_counts.end(); ++other) {
            if (other.value() < 2 || other.key().size() < 6 || editDistance(other.key(), unit.name, 1) != 1 || isTwo(other.key(), unit.name))
                continue;
            if (areaOf(other.key()) != areaOf(unit.name))
                continue; // 渝北 and 渝中
            const auto there = std::find_if(m_units.begin(), m_units.end(), [&other](const CreditUnit &one) { return one.name == other.key(); });
            addOther(unit, other.key(), {{QT_TRANSLATE_NOOP("bulletin::Checks", "Another credit line"), {}}, there->text->source.at(there->start, there->length), other.key()}, 0.85);
            return;
        }
    }

    static qsizetype commonStart(const QString &a, const QString &b)
    {
        return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
    }

    // Differing in a number or a direction alone: two units.
    static bool isTwo(const QString &a, const QString &b)
    {
        const qsizetype same = commonStart(a, b);
        return (same < a.size() && apart.contains(a.at(same))) || (same < b.size() && apart.contains(b.at(same)));
    }

    FindingList &m_findings;
    QSet<QString> m_known;
    QList<CreditUnit> m_units;
    QHash<QString, int> m_counts;
};

} // namespace

namespace {

// （禾川区人大常委会办公室 供稿） where the others are set tight. Behind a writer's name the blank is right.
void checkBlankBeforeEnding(const PreparedIssue &issue, FindingList &findings)
{
    constexpr qsizetype fewestTight = 3;
    struct Loose {
        const PreparedText *text = nullptr;
        qsizetype start = 0;
        qsizetype length = 0;
    };
    QList<Loose> loose;
    qsizetype tight = 0;
    for (const PreparedArticle &article : issue.articles) {
        for (const PreparedText &text : article.texts) {
            const qsizetype ending = text.role == TextRole::Credit ? text.text.lastIndexOf(QStringLiteral("供稿")) : -1;
            if (ending < 3 || !article.source.contributors.isEmpty())
                continue;
            const qsizetype end = skipBlanksBack(text.text, ending);
            if (end == ending)
                ++tight;
            else if (endsAsUnit(QStringView(text.text).first(end)) && QStringView(text.text).first(end).count(u' ') == 0)
                loose.append({&text, end, ending - end});
        }
    }
    for (const Loose &blank : loose) {
        if (tight >= fewestTight && tight >= 3 * loose.size())
            findings.add(*blank.text, "STR06", blank.start, blank.length, {QT_TRANSLATE_NOOP("bulletin::Checks", "A blank inside the unit’s name: “%1”."), {blank.text->text}},
                         {replaceFix(*blank.text, blank.start, blank.length, QString())}, {}, 0.85);
    }
}

} // namespace

void checkCreditUnits(const PreparedIssue &issue, const CheckContext &context, FindingList &findings)
{
    checkBlankBeforeEnding(issue, findings);
    UnitCheck(issue, context.knowledge, findings).run();
}

} // namespace bulletin
