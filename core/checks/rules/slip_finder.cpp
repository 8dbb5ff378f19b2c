// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/slip_finder.h"

#include "core/checks/knowledge_index.h"
#include "core/checks/lexicon.h"
#include "core/checks/person_names.h"
#include "core/checks/word_division.h"
#include "core/checks/word_index.h"

#include <algorithm>
#include <cmath>

namespace bulletin {
namespace {

constexpr double doubtful = WordSlip::doubtful;
constexpr double likely = WordSlip::likely;
constexpr double enoughAgainstWords = 4.2;
constexpr double frequent = -5.2; // the word that is meant, for more than a hint

constexpr qsizetype longestClause = 200; // characters that are divided at once
constexpr qsizetype mostSlips = 200;     // in one text; what has more is no prose
constexpr quint32 chanceWord = 10;       // the dictionary holds slips too, this rarely
constexpr quint32 timesAsFrequent = 300; // what was meant, then

// Words of one character, of which every text is full: never what was meant, nor mistaken.
constexpr QStringView functionWords = u"的地得是在了和有为以个不也与及将把被从就都而之其这那您我他她它们又还着过等并由对向到要会能可曰";
// Characters that stand beside anything: a stretch with one of them is weak evidence.
constexpr QStringView freeWords = u"到出上下中内外前后时说有作让给把用去来满好起开分先再只更最很越未已正即且若则可人大小多少高低长新老没做当同从因所如请";
constexpr QStringView counting = u"共均仅约逾皆逐"; // before a verb, a number, what is counted
constexpr QStringView figures = u"一二三四五六七八九十百千万亿";
constexpr QStringView numerals = u"一二三四五六七八九十百千万亿两几全各本该每某诸首次第零〇多余半";
// What stands for a place, and what people do there: 抵渝, 在京, 赴川.
constexpr QStringView placeNames = u"京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕甘青宁新港澳台蓉穗杭";
constexpr QStringView travels = u"抵来赴在离返入驻援进出留到回过游访迁居寓涉";
// 指挥长靳海峰, 技术能手冀思诚
constexpr QStringView personEnds = u"长员师手人家工任席";
constexpr QStringView placeEnds = u"市县区镇乡村州河江湖街路";

class SlipFinder final {
public:
    SlipFinder(const PreparedText &text, const CheckContext &context) : m_text(text), m_context(context) {}
    std::vector<WordSlip> all();

private:
    void lookThrough(qsizetype start, qsizetype end);
    void lookAt(qsizetype start, qsizetype length);
    bool isBeyondDoubt(qsizetype start, QStringView stretch, const MeantWords::Meant &meant) const;
    double certaintyOf(qsizetype start, const MeantWords::Meant &meant) const;
    double readiness(QStringView stretch) const;
    bool isParallel(qsizetype start, QStringView stretch, qsizetype reach) const;
    bool beginsName(QChar character) const;
    Span looseAround(qsizetype start, qsizetype end) const;
    bool standsAlone(qsizetype position, MeantWords::Slip slip) const;
    bool isCoined(const WordSlip &slip) const;
    bool isNamed(const WordSlip &slip);
    QList<Span> names() const;

    const PreparedText &m_text;
    const CheckContext &m_context;
    const MeantWords &m_words = MeantWords::bundled();
    QStringView m_clause;
    qsizetype m_clauseStart = 0;
    Division m_division;
    std::vector<MeantWords::Meant> m_meant;
    std::vector<WordSlip> m_found;
    std::optional<QList<Span>> m_names; // of persons, units and terms, when first asked for
};

// The stretch and the characters beside it that belong to no word either: a name, a classical phrase, a motto.
Span SlipFinder::looseAround(qsizetype start, qsizetype end) const
{
    const auto isLoose = [this](qsizetype index) { return m_division.alone[size_t(index)] && !functionWords.contains(m_clause.at(index)); };
    qsizetype from = start;
    while (from > 0 && isLoose(from - 1))
        --from;
    qsizetype to = end;
    while (to < m_clause.size() && isLoose(to))
        ++to;
    return {from, to - from};
}

// What speaks against a slip in that two characters readily make a new word, as offices make them all
// day (专架, 工帽): many words begin with the first and end with the second.
double SlipFinder::readiness(QStringView stretch) const
{
    constexpr double hardly = 2.3;
    constexpr double allWords = 126'000; // of two characters
    const double begin = m_context.lexicon.wordsBeginning(stretch.front()) + 0.3;
    const double end = m_context.lexicon.wordsEnding(stretch.back()) + 0.3;
    return 0.8 * std::max(0.0, std::log10(begin * end / allWords) + hardly);
}

// 民事民提、民事民议; 涉农涉土; 学纪、知纪、明纪: a character that comes again close by is meant.
bool SlipFinder::isParallel(qsizetype start, QStringView stretch, qsizetype reach) const
{
    const QStringView text(m_text.text);
    const qsizetype at = m_clauseStart + start;
    const QStringView before = text.first(at).last(std::min(reach, at));
    const qsizetype end = at + stretch.size();
    const QStringView behind = text.sliced(end).first(std::min(reach, text.size() - end));
    return std::any_of(stretch.begin(), stretch.end(), [&](QChar character) { return before.contains(character) || behind.contains(character); });
}

// A surname that hardly begins a word.
bool SlipFinder::beginsName(QChar character) const
{
    constexpr quint32 few = 20;
    return isSurname(QStringView(&character, 1)) && m_context.lexicon.wordsBeginning(character) < few;
}

// Function words and numbers are no slips; nor are 抵渝, 指挥长靳海峰, 3部微电影.
bool SlipFinder::isBeyondDoubt(qsizetype start, QStringView stretch, const MeantWords::Meant &meant) const
{
    const QChar wrong = stretch.at(meant.slot);
    if (functionWords.contains(wrong) || functionWords.contains(meant.word.at(meant.slot)))
        return true;
    const bool isPair = stretch.size() == 2;
    const bool swapped = meant.slip == MeantWords::Slip::Swapped;
    if (!swapped) {
        const bool counted = isPair && (numerals.contains(stretch.front()) || numerals.contains(stretch.back()));
        if (counted || figures.contains(wrong) || counting.contains(stretch.front()))
            return true;
    }
    if (!isPair)
        return false;
    const qsizetype at = m_clauseStart + start;
    if (meant.slot == 0 && QStringView(u"县镇乡村州").contains(stretch.back())) // 祥镇
        return true;
    const bool goesOn = start + 2 < m_clause.size();
    if (beginsName(stretch.front()) || (goesOn && beginsName(stretch.back()))) // 鄢守义, 指挥长靳海峰
        return true;
    return (placeNames.contains(stretch.back()) && travels.contains(stretch.front()))
        || (personEnds.contains(stretch.front()) && isSurname(stretch.sliced(1)) && m_division.alone[size_t(start + 1)])
        || (at > 0 && m_text.text.at(at - 1).isDigit()) || isParallel(start, stretch, swapped ? 8 : 4);
}

double SlipFinder::certaintyOf(qsizetype start, const MeantWords::Meant &meant) const
{
    const QStringView stretch = m_clause.sliced(start, meant.word.size());
    if (isBeyondDoubt(start, stretch, meant))
        return 0;
    const Span loose = looseAround(start, start + stretch.size());
    const auto alone = m_division.alone.begin() + loose.start;
    if (loose.length == 3 && stretch.size() == 2 && isSurname(m_clause.sliced(loose.start, 1)) && std::find(alone, alone + 3, false) == alone + 3)
        return 0; // 戚少游

    const bool swapped = meant.slip == MeantWords::Slip::Swapped;
    double certainty = m_division.gain(start, start + stretch.size(), meant.score);
    // 手术示教: with a neighbour that belongs to nothing either, it may be the end of another word.
    certainty -= (stretch.size() == 3 ? 1 : 0.7) * double(loose.length - stretch.size());
    if (freeWords.contains(stretch.at(meant.slot)))
        certainty -= 0.7;
    if (meant.slip == MeantWords::Slip::Shape)
        certainty -= 0.3;
    if (swapped)
        certainty -= 0.6;
    if (stretch.size() == 2) {
        const QChar other = stretch.at(meant.slot == 0 ? 1 : 0);
        certainty -= readiness(stretch);
        if (freeWords.contains(other) || functionWords.contains(other))
            certainty -= swapped ? 0.7 : 1.2;
        if (m_clause.size() == 4) // 精编细研
            certainty -= loose.length > stretch.size() ? 2 : 1;
    }
    return stretch.size() == 2 && meant.score < frequent ? std::min(certainty, likely - 0.01) : certainty;
}

// Does the character (do the two that changed places) belong to no word where it stands?
bool SlipFinder::standsAlone(qsizetype position, MeantWords::Slip slip) const
{
    return m_division.alone[size_t(position)] && (slip != MeantWords::Slip::Swapped || m_division.alone[size_t(position + 1)]);
}

void SlipFinder::lookAt(qsizetype start, qsizetype length)
{
    const QStringView stretch = m_clause.sliced(start, length);
    // Most stretches are settled here, before anything is looked up.
    double most = m_division.gain(start, start + length, MeantWords::likeliest);
    if (most >= doubtful && length == 2)
        most -= readiness(stretch);
    if (most < doubtful)
        return;
    const bool isSeen = m_context.lexicon.isSeen(stretch);
    const quint32 frequency = m_context.lexicon.frequency(stretch);
    if (frequency > chanceWord)
        return;
    m_meant.clear();
    for (qsizetype slot = 0; slot < length; ++slot) {
        if (isSeen || length == 4 || m_division.alone[size_t(start + slot)])
            m_words.findWithWrong(stretch, slot, m_meant);
    }
    if (isSeen)
        std::erase_if(m_meant, [&](const MeantWords::Meant &meant) { return m_context.lexicon.frequency(meant.word) < timesAsFrequent * std::max(3U, frequency); });
    for (qsizetype slot = 0; !isSeen && slot + 1 < length; ++slot) {
        if (length == 4 || standsAlone(start + slot, MeantWords::Slip::Swapped))
            m_words.findSwapped(stretch, slot, m_meant);
    }
    for (const MeantWords::Meant &meant : m_meant) {
        // 交流发炎: words, but together they are no phrase.
        const bool againstWords = length == 4 && m_division.gain(start, start + length, meant.score) >= enoughAgainstWords;
        if (!isSeen && !againstWords && !standsAlone(start + meant.slot, meant.slip))
            continue;
        const double certainty = isSeen ? std::min(certaintyOf(start, meant), likely - 0.01) : certaintyOf(start, meant);
        if (certainty >= doubtful)
            m_found.push_back({&m_text, m_clauseStart + start, stretch.toString(), meant, certainty});
    }
}

void SlipFinder::lookThrough(qsizetype start, qsizetype end)
{
    m_clauseStart = start;
    m_clause = QStringView(m_text.text).sliced(start, end - start);
    m_division = dividedBothWays(m_clause, m_context.lexicon);
    for (qsizetype from = 0; from < m_clause.size(); ++from) {
        for (qsizetype length = 2; length <= std::min<qsizetype>(4, m_clause.size() - from); ++length)
            lookAt(from, length);
    }
}

// “共富码”: what stands between quotation marks that close at once is a word somebody made.
bool SlipFinder::isCoined(const WordSlip &slip) const
{
    constexpr qsizetype longest = 6;
    const QStringView text(m_text.text);
    const QStringView before = text.first(slip.start).last(std::min(longest, slip.start));
    const QStringView behind = text.sliced(slip.end()).first(std::min(longest, text.size() - slip.end()));
    const qsizetype open = before.lastIndexOf(u'“');
    const qsizetype close = behind.indexOf(u'”');
    return open >= 0 && close >= 0 && before.size() - open - 1 + slip.wrong.size() + close <= longest;
}

// 、领途机器人公司, 在盛源化工园区: what companies call themselves is no word.
bool isOfCompany(QStringView text, qsizetype start, qsizetype end)
{
    constexpr qsizetype reach = 8;
    static constexpr QStringView kinds[] = {u"公司", u"集团", u"园区", u"股份", u"酒店", u"商贸", u"工业园"};
    if (start > 0 && isHan(text.at(start - 1)) && !QStringView(u"在到赴由与和及对以从、至").contains(text.at(start - 1)))
        return false;
    const QStringView behind = text.sliced(end).first(std::min(reach, text.size() - end));
    const auto run = std::find_if_not(behind.begin(), behind.end(), isHan);
    const QStringView name = behind.first(run - behind.begin());
    return std::any_of(std::begin(kinds), std::end(kinds), [name](QStringView kind) { return name.contains(kind); });
}

// Is it, or does it touch, the name of a person, place or unit, or what the office says is right?
bool SlipFinder::isNamed(const WordSlip &slip)
{
    const QString &text = m_text.text;
    for (qsizetype length = 2; length <= 4; ++length) {
        for (qsizetype start = std::max<qsizetype>(0, slip.start - length + 1); start < slip.end() && start + length <= text.size(); ++start) {
            const QString word = text.mid(start, length);
            if (m_context.index.knowsName(word) || m_context.knowledge.rightWords.contains(word))
                return true;
        }
    }
    if (slip.end() < text.size() && placeEnds.contains(text.at(slip.end())) && m_context.lexicon.longestFrom(text, slip.end()) < 2)
        return true;
    if (isOfCompany(text, slip.start, slip.end()))
        return true;
    if (!m_names)
        m_names = names();
    return std::any_of(m_names->begin(), m_names->end(), [&slip](const Span &name) { return name.start < slip.end() && slip.start < name.end(); });
}

QList<Span> SlipFinder::names() const
{
    QList<Span> spans;
    for (const NameMention &name : namesIn(m_text, m_context.lexicon, m_context.index))
        spans.append({name.start, name.length});
    for (const PhraseIndex *index : {&m_context.index.fixedTerms, &m_context.index.termForms, &m_context.index.unitForms}) {
        for (const PhraseMatch &match : index->find(m_text.text).exact)
            spans.append({match.start, match.length});
    }
    return spans;
}

std::vector<WordSlip> SlipFinder::all()
{
    const QString &text = m_text.text;
    for (qsizetype start = 0; start < text.size() && qsizetype(m_found.size()) < mostSlips;) {
        qsizetype end = start;
        while (end < text.size() && end - start < longestClause && isHan(text.at(end)) && !text.at(end).isSurrogate())
            ++end;
        // 古丽娜尔·艾合买提, 𠮷祥镇
        const auto belongsToName = [](QChar mark) { return mark == u'·' || mark.isSurrogate(); };
        const bool foreign = (start > 0 && belongsToName(text.at(start - 1))) || (end < text.size() && belongsToName(text.at(end)));
        if (end - start > 1 && !foreign)
            lookThrough(start, end);
        start = std::max(end, start + 1);
    }
    std::stable_sort(m_found.begin(), m_found.end(), [](const WordSlip &a, const WordSlip &b) { return a.certainty > b.certainty; });
    std::vector<WordSlip> kept;
    for (WordSlip &slip : m_found) {
        const auto touches = [&slip](const WordSlip &other) { return slip.start < other.end() && other.start < slip.end(); };
        const bool named = (slip.certainty < likely && (m_text.isInTitle(slip.start) || isCoined(slip))) || isNamed(slip);
        if (!named && std::none_of(kept.begin(), kept.end(), touches))
            kept.push_back(std::move(slip));
    }
    const QList<WordIndex::Hit> listed = kept.empty() ? QList<WordIndex::Hit>() : m_context.words.find(text);
    std::erase_if(kept, [&listed](const WordSlip &slip) { // the table knows better
        return std::any_of(listed.begin(), listed.end(), [&slip](const WordIndex::Hit &hit) { return hit.start < slip.end() && slip.start < hit.end(); });
    });
    return kept;
}

} // namespace

std::vector<WordSlip> wordSlipsIn(const PreparedText &text, const CheckContext &context)
{
    return SlipFinder(text, context).all();
}

} // namespace bulletin
