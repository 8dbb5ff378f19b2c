// SPDX-License-Identifier: Apache-2.0
#include "core/press/paragraph_setter.h"

#include "core/press/title_breaker.h"

#include <cmath>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

constexpr double mmPerPoint = 25.4 / 72;
constexpr qsizetype mostCached = 20'000;

bool sameStyle(const TextStyle &a, const TextStyle &b)
{
    return a.families == b.families && a.sizePt == b.sizePt && a.bold == b.bold && a.color == b.color && a.indentEm == b.indentEm;
}

bool sameStyles(const QHash<QString, TextStyle> &a, const QHash<QString, TextStyle> &b)
{
    if (a.isSharedWith(b))
        return true;
    if (a.size() != b.size())
        return false;
    for (auto style = a.cbegin(); style != a.cend(); ++style) {
        const auto other = b.constFind(style.key());
        if (other == b.cend() || !sameStyle(*style, *other))
            return false;
    }
    return true;
}

// Forms of a paragraph beside its alignments, for the cache.
constexpr int titleForm = 100;
constexpr int fittedForm = 101;

int roomIn(const SetStyle &style, double width) // 1/1000 em
{
    return int(std::floor(width / style.em * 1000 + 0.5));
}

// Where a line of `width` starts in the room that it has.
double offsetOf(Alignment alignment, double room, double width)
{
    switch (alignment) {
    case Alignment::Center:
        return (room - width) / 2;
    case Alignment::Right:
        return room - width;
    default:
        return 0;
    }
}

} // namespace

Alignment alignmentOf(const TextStyle &style)
{
    if (style.align == "left"_L1)
        return Alignment::Left;
    if (style.align == "center"_L1)
        return Alignment::Center;
    return style.align == "right"_L1 ? Alignment::Right : Alignment::Justify;
}

void ParagraphSetter::begin(const PageTemplate &pageTemplate)
{
    ++m_layout;
    if (m_cache.size() > mostCached)
        m_cache.removeIf([this](const auto &entry) { return entry.value().used + 2 < m_layout; });
    if (!m_styles.isEmpty() && sameStyles(m_styleSource, pageTemplate.styles))
        return;
    ++m_generation;
    m_styleSource = pageTemplate.styles;
    m_styles.clear();
    m_substitutions.clear();
    const TextStyle &body = pageTemplate.style(u"body"_s);
    const double bodyEm = pageTemplate.textWidth / pageTemplate.columns;
    int key = m_generation * 64;
    QStringList names = pageTemplate.styles.keys();
    names.sort();
    for (const QString &name : names)
        m_styles.insert(name, resolve(pageTemplate.style(name), body, bodyEm, key++));
    for (SetStyle &style : m_styles) {
        style.bold = m_styles.value(u"emphasis-bold"_s).regular;
        style.italic = m_styles.value(u"emphasis-italic"_s).regular;
    }
}

SetStyle ParagraphSetter::resolve(const TextStyle &style, const TextStyle &body, double bodyEm, int key)
{
    SetStyle result;
    result.key = key;
    result.regular = m_fonts.face(style.families, style.bold);
    result.wantedFamily = style.families.value(0);
    result.sizePt = style.sizePt;
    // What is as large as the body stands on its grid (28 characters in 156 mm are 15.79 pt each).
    result.em = style.sizePt == body.sizePt ? bodyEm : style.sizePt * mmPerPoint;
    result.color = style.color;
    result.indent = int(std::lround(style.indentEm * 1000));
    const FontSubstitution substitution{result.wantedFamily, result.regular->family()};
    const bool wanted = result.regular->answersTo(result.wantedFamily);
    if (!wanted && std::find(m_substitutions.begin(), m_substitutions.end(), substitution) == m_substitutions.end())
        m_substitutions.push_back(substitution);
    return result;
}

const SetStyle &ParagraphSetter::style(const QString &key) const
{
    const auto found = m_styles.constFind(key);
    Q_ASSERT(found != m_styles.cend());
    return *found;
}

template <class Make>
std::shared_ptr<const SetParagraph> ParagraphSetter::cached(const Key &key, Make make)
{
    Cached &entry = m_cache[key];
    entry.used = m_layout;
    if (!entry.paragraph) {
        std::shared_ptr<const SetParagraph> made = make(); // may throw: the entry stays empty
        entry.paragraph = std::move(made);
    }
    return entry.paragraph;
}

std::shared_ptr<const SetParagraph> ParagraphSetter::set(const QString &key, const QString &text, const QList<Mark> &marks, double width, Alignment alignment)
{
    const SetStyle &style = this->style(key);
    const int room = roomIn(style, width);
    return cached({text, marks, style.key, room, int(alignment)}, [&] {
        auto paragraph = std::make_shared<SetParagraph>();
        const TextItems items = itemize(text, marks, style, m_fonts);
        const int indent = std::min(style.indent, room / 2);
        for (const BrokenLine &line : LineBreaker(items).breakLines(room, indent)) {
            const Stretch stretch = alignment == Alignment::Justify && !line.last ? Stretch::ToWidth : Stretch::None;
            SetParagraph::Line set{setLine(text, items, line, style, stretch), (room - line.width) * style.em / 1000};
            set.x += offsetOf(alignment, line.width * style.em / 1000, set.set.line->width);
            paragraph->lines.push_back(std::move(set));
        }
        paragraph->fallbacks = items.fallbacks;
        return paragraph;
    });
}

std::shared_ptr<const SetParagraph> ParagraphSetter::setTitle(const QString &key, const QString &text, double width)
{
    const SetStyle &style = this->style(key);
    return cached({text, {}, style.key, roomIn(style, width), titleForm}, [&] { return makeTitle(text, style, width); });
}

std::shared_ptr<const SetParagraph> ParagraphSetter::setFitted(const QString &key, const QString &text, double width)
{
    const SetStyle &style = this->style(key);
    const int room = roomIn(style, width);
    return cached({text, {}, style.key, room, fittedForm}, [&] {
        const TextItems items = itemize(text, {}, style, m_fonts);
        const int wanted = LineBreaker(items).naturalWidth(0, items.items.size());
        SetStyle fitting = style;
        if (wanted > room) {
            const double size = std::max(0.5 * style.sizePt, std::floor(style.sizePt * room / wanted * 2) / 2);
            fitting.em = style.em * size / style.sizePt;
            fitting.sizePt = size;
        }
        return makeTitle(text, fitting, width);
    });
}

std::shared_ptr<const SetParagraph> ParagraphSetter::makeTitle(const QString &text, const SetStyle &style, double width)
{
    auto paragraph = std::make_shared<SetParagraph>();
    const TextItems items = itemize(text, {}, style, m_fonts);
    const int room = roomIn(style, width);
    for (const BrokenLine &line : breakTitle(text, items, room)) {
        LineResult set = setLine(text, items, line, style, Stretch::None);
        const double x = offsetOf(Alignment::Center, room * style.em / 1000, set.line->width);
        paragraph->lines.push_back({std::move(set), x});
    }
    paragraph->fallbacks = items.fallbacks;
    return paragraph;
}

} // namespace bulletin
