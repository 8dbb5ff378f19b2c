// SPDX-License-Identifier: Apache-2.0
#include "core/press/text_items.h"

#include "core/press/break_places.h"

#include <algorithm>
#include <cmath>
#include <hb.h>

namespace bulletin {
namespace {

constexpr int em = 1000;

struct Formats {
    bool bold = false, italic = false, underline = false;
    std::int8_t script = 0;
};

Formats formatsAt(const QList<Mark> &marks, qsizetype position)
{
    Formats formats;
    for (const Mark &mark : marks) {
        if (position < mark.start || position >= mark.start + mark.length)
            continue;
        formats.bold |= mark.kind == MarkKind::Bold;
        formats.italic |= mark.kind == MarkKind::Italic;
        formats.underline |= mark.kind == MarkKind::Underline;
        if (mark.kind == MarkKind::Superscript)
            formats.script = 1;
        if (mark.kind == MarkKind::Subscript)
            formats.script = -1;
    }
    return formats;
}

// Marks that Chinese setting gives a full em, whatever the font's own advance is (Noto: — 0.89,
// · 0.33 em; LXGW: quotes 0.35 em): the grid would break otherwise.
bool isSetOnFullEm(char32_t character, CharacterClass kind)
{
    if (character < 0x80)
        return false;
    switch (kind) {
    case CharacterClass::Open:
    case CharacterClass::Close:
    case CharacterClass::Pause:
    case CharacterClass::Stop:
    case CharacterClass::Dash:
    case CharacterClass::Ellipsis:
    case CharacterClass::MiddleDot:
    case CharacterClass::Wave:
        return true;
    default:
        return false;
    }
}

bool needsShaping(char32_t character, CharacterClass kind)
{
    if (character < 0x300 || kind == CharacterClass::Invisible)
        return false;
    if (QChar::isMark(character))
        return true;
    switch (QChar::script(character)) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Common:
    case QChar::Script_Yi:
        return false;
    default:
        return QChar::isLetter(character);
    }
}

class Itemizer final {
public:
    Itemizer(const QString &text, const QList<Mark> &marks, const SetStyle &style, FontBook &fonts)
        : m_text(text)
        , m_marks(marks)
        , m_style(style)
        , m_fonts(fonts)
    {
        m_result.items.reserve(size_t(text.size()));
        m_result.glyphs.reserve(size_t(text.size()));
        m_result.faces = {style.regular};
    }

    TextItems run()
    {
        for (qsizetype i = 0; i < m_text.size();)
            i = add(i);
        markBreakPlaces(m_text, m_result.items);
        return std::move(m_result);
    }

private:
    char32_t characterAt(qsizetype index, qsizetype *length) const
    {
        const QChar first = m_text.at(index);
        *length = 1;
        if (first.isHighSurrogate() && index + 1 < m_text.size() && m_text.at(index + 1).isLowSurrogate()) {
            *length = 2;
            return QChar::surrogateToUcs4(first, m_text.at(index + 1));
        }
        return first.unicode();
    }

    std::uint8_t faceIndex(const std::shared_ptr<const Face> &face)
    {
        for (size_t i = 0; i < m_result.faces.size(); ++i) {
            if (m_result.faces[i] == face)
                return std::uint8_t(i);
        }
        m_result.faces.push_back(face);
        return std::uint8_t(m_result.faces.size() - 1);
    }

    const std::shared_ptr<const Face> &wantedFace(const Formats &formats) const
    {
        return formats.bold ? m_style.bold : formats.italic ? m_style.italic : m_style.regular;
    }

    // The face that has the character; where none has it, 〓 of the wanted one stands in for it.
    std::shared_ptr<const Face> faceFor(char32_t character, const std::shared_ptr<const Face> &wanted, std::uint32_t *glyph)
    {
        *glyph = wanted->glyphFor(character);
        if (*glyph != 0)
            return wanted;
        std::shared_ptr<const Face> other = m_fonts.fallback(character, *wanted);
        const GlyphFallback report{character, m_style.wantedFamily, other ? other->family() : QString(), 0};
        if (std::find(m_result.fallbacks.begin(), m_result.fallbacks.end(), report) == m_result.fallbacks.end())
            m_result.fallbacks.push_back(report);
        if (!other) {
            other = wanted->glyphFor(U'〓') != 0 ? wanted : m_fonts.fallback(U'〓', *wanted);
            *glyph = other ? other->glyphFor(U'〓') : 0;
            return other ? other : wanted;
        }
        *glyph = other->glyphFor(character);
        return other;
    }

    qsizetype add(qsizetype index)
    {
        qsizetype length = 1;
        const char32_t character = characterAt(index, &length);
        const CharacterClass kind = isApostrophe(index, character) ? CharacterClass::Joiner : classOf(character);
        if (needsShaping(character, kind) || (kind == CharacterClass::Letter && carriesMark(index + length)))
            return addShaped(index);
        const Formats formats = m_marks.isEmpty() ? Formats() : formatsAt(m_marks, index);
        TextItem item = itemAt(index, length, kind, formats);
        if (item.kind != CharacterClass::Invisible)
            addGlyph(&item, character, formats);
        m_result.items.push_back(item);
        return index + length;
    }

    // ’ within a word is no closing quote.
    bool isApostrophe(qsizetype index, char32_t character) const
    {
        const auto isLetter = [this](qsizetype place) { return place >= 0 && place < m_text.size() && m_text.at(place).script() == QChar::Script_Latin; };
        return character == U'’' && isLetter(index - 1) && isLetter(index + 1);
    }

    bool carriesMark(qsizetype index) const
    {
        return index < m_text.size() && m_text.at(index).unicode() >= 0x300 && m_text.at(index).isMark() && classOf(m_text.at(index).unicode()) != CharacterClass::Invisible;
    }

    TextItem itemAt(qsizetype index, qsizetype length, CharacterClass kind, const Formats &formats) const
    {
        TextItem item;
        item.textStart = std::uint32_t(index);
        item.textLength = std::uint32_t(length);
        item.kind = kind;
        item.script = formats.script;
        item.underlined = formats.underline;
        item.glyphStart = std::uint32_t(m_result.glyphs.size());
        return item;
    }

    void addGlyph(TextItem *item, char32_t character, const Formats &formats)
    {
        std::uint32_t glyph = 0;
        const std::shared_ptr<const Face> face = faceFor(character, wantedFace(formats), &glyph);
        item->face = faceIndex(face);
        const double scale = item->script != 0 ? scriptScale : 1;
        const int own = int(std::lround(face->advanceEm(glyph) * em * scale));
        item->fullWidth = item->script == 0 && isSetOnFullEm(character, item->kind);
        item->advance = item->fullWidth ? em : own;
        int x = 0;
        if (item->fullWidth && own < em) // ink where the kind has it
            x = item->kind == CharacterClass::Open ? em - own : hasBlankRight(item->kind) ? 0 : (em - own) / 2;
        item->glyphCount = 1;
        m_result.glyphs.push_back({glyph, x, own});
    }

    // A run of a script that has to be shaped (combining marks, Tibetan, Uyghur …): HarfBuzz's clusters.
    qsizetype addShaped(qsizetype start)
    {
        qsizetype length = 1;
        characterAt(start, &length);
        qsizetype end = start + length;
        for (; end < m_text.size(); end += length) {
            const char32_t character = characterAt(end, &length);
            if (!needsShaping(character, classOf(character)))
                break;
        }
        const Formats formats = formatsAt(m_marks, start);
        std::uint32_t glyph = 0;
        const std::shared_ptr<const Face> face = faceFor(characterAt(start, &length), wantedFace(formats), &glyph);
        hb_buffer_t *buffer = hb_buffer_create();
        hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t *>(m_text.utf16()), int(m_text.size()), unsigned(start), int(end - start));
        hb_buffer_guess_segment_properties(buffer);
        // No ligatures: each character is to be found in the text again.
        const hb_feature_t features[] = {{HB_TAG('l', 'i', 'g', 'a'), 0, 0, unsigned(-1)}, {HB_TAG('c', 'l', 'i', 'g'), 0, 0, unsigned(-1)}};
        hb_shape(face->hb(), buffer, features, 2);
        takeClusters(buffer, face, start, end, formats);
        hb_buffer_destroy(buffer);
        return end;
    }

    void takeClusters(hb_buffer_t *buffer, const std::shared_ptr<const Face> &face, qsizetype start, qsizetype end, const Formats &formats)
    {
        unsigned count = 0;
        const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
        const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, &count);
        const double scale = (formats.script != 0 ? scriptScale : 1) * em / face->unitsPerEm();
        // One item for the whole run: a word is never broken, and a right-to-left one keeps its order.
        TextItem item = itemAt(start, end - start, CharacterClass::Letter, formats);
        item.face = faceIndex(face);
        for (unsigned i = 0; i < count; ++i) {
            const int advance = int(std::lround(positions[i].x_advance * scale));
            m_result.glyphs.push_back({infos[i].codepoint, item.advance + int(std::lround(positions[i].x_offset * scale)), advance});
            item.advance += advance;
        }
        item.glyphCount = count;
        m_result.items.push_back(item);
    }

    const QString &m_text;
    const QList<Mark> &m_marks;
    const SetStyle &m_style;
    FontBook &m_fonts;
    TextItems m_result;
};

} // namespace

TextItems itemize(const QString &text, const QList<Mark> &marks, const SetStyle &style, FontBook &fonts)
{
    return Itemizer(text, marks, style, fonts).run();
}

} // namespace bulletin
