// SPDX-License-Identifier: Apache-2.0
#include "core/press/font_subset.h"

#include "core/base/failure.h"
#include "core/press/font_book.h"

#include <QCoreApplication>
#include <ft2build.h>
#include <hb-subset.h>
#include <memory>
#include FT_FREETYPE_H
#include FT_CID_H

namespace bulletin {
namespace {

struct SubsetTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::FontBook)
};

template <auto destroy>
struct Destroy {
    template <class T>
    void operator()(T *object) const { destroy(object); }
};
using Input = std::unique_ptr<hb_subset_input_t, Destroy<hb_subset_input_destroy>>;
using Plan = std::unique_ptr<hb_subset_plan_t, Destroy<hb_subset_plan_destroy>>;
using SmallFace = std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>>;
using Table = std::unique_ptr<hb_blob_t, Destroy<hb_blob_destroy>>;

// What only a text layouter or an installed font needs. PDF has its own mapping to characters.
constexpr hb_tag_t dropped[] = {
    HB_TAG('c', 'm', 'a', 'p'), HB_TAG('n', 'a', 'm', 'e'), HB_TAG('O', 'S', '/', '2'), HB_TAG('p', 'o', 's', 't'), HB_TAG('G', 'S', 'U', 'B'),
    HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'), HB_TAG('B', 'A', 'S', 'E'), HB_TAG('v', 'h', 'e', 'a'), HB_TAG('v', 'm', 't', 'x'),
    HB_TAG('V', 'O', 'R', 'G'), HB_TAG('D', 'S', 'I', 'G'), HB_TAG('k', 'e', 'r', 'n'), HB_TAG('h', 'd', 'm', 'x'), HB_TAG('V', 'D', 'M', 'X'),
};

Input inputFor(const std::vector<std::uint32_t> &glyphs)
{
    Input input(hb_subset_input_create_or_fail());
    if (!input)
        throw std::bad_alloc();
    hb_set_t *wanted = hb_subset_input_glyph_set(input.get());
    for (const std::uint32_t glyph : glyphs)
        hb_set_add(wanted, glyph);
    hb_set_t *drop = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : dropped)
        hb_set_add(drop, tag);
    return input;
}

QByteArray bytesOf(hb_blob_t *blob)
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    return QByteArray(data, qsizetype(length));
}

// In a CFF font keyed by CID the code is not the glyph's number but what the font's charset says
// (ISO 32000-1, 9.7.4.2); FreeType reads it from the subset itself.
void takeCids(FontSubset &subset)
{
    FT_Library library = nullptr;
    FT_Face face = nullptr;
    if (FT_Init_FreeType(&library) != 0)
        throw std::bad_alloc();
    const auto *bytes = reinterpret_cast<const FT_Byte *>(subset.program.constData());
    if (FT_New_Memory_Face(library, bytes, FT_Long(subset.program.size()), 0, &face) == 0) {
        FT_Bool keyed = 0;
        const bool byCid = FT_Get_CID_Is_Internally_CID_Keyed(face, &keyed) == 0 && keyed;
        for (std::uint16_t &code : subset.codes) {
            FT_UInt cid = 0;
            if (byCid && FT_Get_CID_From_Glyph_Index(face, code, &cid) == 0)
                code = std::uint16_t(cid);
        }
    }
    FT_Done_FreeType(library); // and its faces
}

} // namespace

FontSubset makeSubset(const Face &face, const std::vector<std::uint32_t> &glyphs)
{
    const Input input = inputFor(glyphs);
    const Plan plan(hb_subset_plan_create_or_fail(hb_font_get_face(face.hb()), input.get()));
    const SmallFace small(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    if (!small)
        throw Failure(SubsetTexts::tr("The font file “%1” cannot be opened.").arg(face.file()), SubsetTexts::tr("Install the font again."));
    FontSubset subset;
    const hb_map_t *places = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    subset.codes.reserve(glyphs.size());
    for (const std::uint32_t glyph : glyphs)
        subset.codes.push_back(std::uint16_t(hb_map_get(places, glyph)));
    const Table cff(hb_face_reference_table(small.get(), HB_TAG('C', 'F', 'F', ' ')));
    if (hb_blob_get_length(cff.get()) > 0) {
        subset.program = bytesOf(cff.get());
        takeCids(subset);
        return subset;
    }
    subset.kind = FontSubset::Kind::TrueType;
    const Table whole(hb_face_reference_blob(small.get()));
    subset.program = bytesOf(whole.get());
    return subset;
}

} // namespace bulletin
