// SPDX-License-Identifier: Apache-2.0
#include "core/press/font_files.h"

#include <algorithm>
#include <cstdlib>
#include <fontconfig/fontconfig.h>

namespace bulletin {
namespace {

FontFiles::Entry entryOf(FcPattern *pattern)
{
    FontFiles::Entry entry;
    FcChar8 *text = nullptr;
    if (FcPatternGetString(pattern, FC_FILE, 0, &text) == FcResultMatch)
        entry.file = QString::fromUtf8(reinterpret_cast<const char *>(text));
    FcPatternGetInteger(pattern, FC_INDEX, 0, &entry.index);
    FcPatternGetInteger(pattern, FC_WEIGHT, 0, &entry.weight);
    // Some faces (Fandol) give every weight as regular; their style name tells the truth.
    if (FcPatternGetString(pattern, FC_STYLE, 0, &text) == FcResultMatch && QString::fromUtf8(reinterpret_cast<const char *>(text)).contains(QLatin1StringView("bold"), Qt::CaseInsensitive))
        entry.weight = std::max(entry.weight, int(FC_WEIGHT_BOLD));
    int slant = 0;
    FcPatternGetInteger(pattern, FC_SLANT, 0, &slant);
    entry.upright = slant == 0;
    for (int i = 0; FcPatternGetString(pattern, FC_FAMILY, i, &text) == FcResultMatch; ++i)
        entry.families.append(QString::fromUtf8(reinterpret_cast<const char *>(text)));
    FcCharSet *characters = nullptr;
    if (FcPatternGetCharSet(pattern, FC_CHARSET, 0, &characters) == FcResultMatch)
        entry.characters = characters;
    return entry;
}

bool isUsable(FcPattern *pattern)
{
    FcBool outline = FcFalse;
    FcBool variable = FcFalse;
    FcPatternGetBool(pattern, FC_OUTLINE, 0, &outline);
    FcPatternGetBool(pattern, FC_VARIABLE, 0, &variable);
    return outline && !variable; // bitmaps cannot be printed
}

} // namespace

FontFiles::FontFiles()
    : m_config(FcInitLoadConfigAndFonts())
{
    for (const FcSetName name : {FcSetSystem, FcSetApplication}) {
        const FcFontSet *set = FcConfigGetFonts(m_config, name);
        for (int i = 0; set && i < set->nfont; ++i) {
            if (!isUsable(set->fonts[i]))
                continue;
            m_entries.push_back(entryOf(set->fonts[i]));
            for (const QString &family : m_entries.back().families)
                m_families[family.toLower()].push_back(m_entries.size() - 1);
        }
    }
}

FontFiles::~FontFiles()
{
    FcConfigDestroy(m_config);
}

const FontFiles::Entry *FontFiles::find(const QString &family, bool bold) const
{
    const int wanted = bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR;
    const auto found = m_families.constFind(family.toLower());
    if (found == m_families.cend())
        return nullptr;
    const Entry *best = nullptr;
    const auto distance = [&](const Entry &entry) { return std::abs(entry.weight - wanted) + (entry.upright ? 0 : 1000); };
    for (const size_t place : *found) {
        const Entry &entry = m_entries[place];
        if (!best || distance(entry) < distance(*best))
            best = &entry;
    }
    return best;
}

bool FontFiles::hasCharacter(const Entry &entry, char32_t character)
{
    return entry.characters && FcCharSetHasChar(entry.characters, character);
}

} // namespace bulletin
